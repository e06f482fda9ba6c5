import { type LocalDate, dateFields, daysInMonth, localDate } from './local-date';

/** A stretch of days, both ends included. */
export interface DateWindow {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

export type PeriodUnit = 'month' | 'quarter' | 'half' | 'year';

/** A reporting period (kỳ): the n-th month, quarter or half of a calendar year, or the year itself (ordinal 1). */
export interface Period extends DateWindow {
  readonly unit: PeriodUnit;
  readonly year: number;
  readonly ordinal: number;
}

const MONTHS: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** From the first day of one month to the last day of another of the same year; null where no such months. */
export function monthsWindow(year: number, firstMonth: number, lastMonth: number): DateWindow | null {
  const start = localDate(year, firstMonth, 1);
  const end = localDate(year, lastMonth, daysInMonth(year, lastMonth));
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** The n-th period of a year; null where there is none (quarter 5). */
export function periodOf(unit: PeriodUnit, year: number, ordinal = 1): Period | null {
  const length = MONTHS[unit];
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 12 / length) return null;
  const window = monthsWindow(year, (ordinal - 1) * length + 1, ordinal * length);
  return window && { ...window, unit, year, ordinal };
}

/** The period of this length that holds the day. */
export function periodContaining(date: LocalDate, unit: PeriodUnit): Period {
  const { year, month } = dateFields(date);
  return periodOf(unit, year, Math.ceil(month / MONTHS[unit]))!;
}

/** The period so many steps later (earlier where negative); null outside the years 1–9999. */
export function shiftPeriod(period: Period, steps: number): Period | null {
  const perYear = 12 / MONTHS[period.unit];
  const index = period.year * perYear + period.ordinal - 1 + steps;
  const year = Math.floor(index / perYear);
  return periodOf(period.unit, year, index - year * perYear + 1);
}

/** Whether the day lies within. */
export const windowHolds = (window: DateWindow, date: LocalDate): boolean => window.start <= date && date <= window.end;
