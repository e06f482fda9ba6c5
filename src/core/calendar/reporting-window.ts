import { addDays, dateFields, localDate, type LocalDate } from './local-date';
import { monthsWindow, type DateWindow } from './period';

/** Lengths of a reporting period (kỳ báo cáo) in months, by name. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 } as const;
export type ReportingUnit = keyof typeof MONTHS;

/** `calendar`: from the first to the last day; `fifteenth`: from the 15th of the month before to the 14th (NĐ 09/2019/NĐ-CP Điều 12, read second-hand). */
export const WINDOW_RULES = ['calendar', 'fifteenth'] as const;
export type WindowRule = (typeof WINDOW_RULES)[number];

/**
 * The days that a report covers: the n-th month, quarter or half of a year (`six months` and `nine months` begin in January).
 * Two rules give different figures for "the same month": both dates stand on every report. Null where there is no such period.
 */
export function reportingWindow(
  unit: ReportingUnit,
  year: number,
  ordinal: number,
  rule: WindowRule,
): DateWindow | null {
  const length = MONTHS[unit];
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > Math.floor(12 / length)) return null;
  const window = monthsWindow(year, (ordinal - 1) * length + 1, ordinal * length);
  if (!window || rule === 'calendar') return window;
  const start = fifteenthBefore(window.start);
  const end = dateFields(window.end);
  return start && { start, end: localDate(end.year, end.month, 14)! };
}

/** The 15th of the month before the month that begins on this day. */
function fifteenthBefore(first: LocalDate): LocalDate | null {
  const last = addDays(first, -1);
  if (last === null) return null;
  const { year, month } = dateFields(last);
  return localDate(year, month, 15);
}
