import { isPoint, type Mention } from '../mention';
import type { RecurringUnit, Weekday } from '../token';

export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A day, month or weekday on which something recurs. */
export type RecurringDay = { readonly mention: Mention } | { readonly weekdays: readonly Weekday[] };

const BARE_RULES: Readonly<Record<RecurringUnit, string>> = {
  day: 'FREQ=DAILY',
  week: 'FREQ=WEEKLY',
  month: 'FREQ=MONTHLY',
  quarter: 'FREQ=MONTHLY;INTERVAL=3',
  'three-months': 'FREQ=MONTHLY;INTERVAL=3',
  half: 'FREQ=MONTHLY;INTERVAL=6',
  'nine-months': 'FREQ=YEARLY;BYMONTH=9',
  year: 'FREQ=YEARLY',
};

/** The rule (RFC 5545) of "hằng tháng", "hằng quý", … */
export const bareRule = (unit: RecurringUnit): string => BARE_RULES[unit];

/** The rule of a recurrence on a day; null where the day does not go with the unit ("thứ Hai hằng năm"). */
export function ruleOn(unit: RecurringUnit, day: RecurringDay): { rule: string; isDay: boolean } | null {
  if ('weekdays' in day)
    return unit === 'week' ? { rule: `FREQ=WEEKLY;BYDAY=${day.weekdays.join(',')}`, isDay: false } : null;
  const { mention } = day;
  if (mention.unit === 'day' && mention.month === null) return dayOfMonthRule(unit, mention.day!);
  return unit === 'year' ? yearlyRule(mention) : null;
}

function dayOfMonthRule(unit: RecurringUnit, day: number): { rule: string; isDay: boolean } | null {
  const within = unit === 'month' || unit === 'quarter' || unit === 'three-months' || unit === 'half';
  return within ? { rule: `${bareRule(unit)};BYMONTHDAY=${day}`, isDay: true } : null;
}

function yearlyRule(mention: Mention): { rule: string; isDay: boolean } | null {
  const { unit, month, day, edge } = mention;
  const on = (m: number, d: number) => ({ rule: `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`, isDay: true });
  if (unit === 'day') return on(month!, day!);
  if (unit === 'year' && edge) return { start: on(1, 1), middle: on(6, 30), end: on(12, 31) }[edge];
  if (unit === 'month' && edge) return on(month!, { start: 1, middle: 15, end: -1 }[edge]);
  if (unit === 'year' || unit === 'days' || isPoint(mention)) return null;
  const [first, last] = [month!, mention.lastMonth ?? month!];
  const chosen = { start: [first], middle: [first + 1], end: [last] };
  const months = edge ? chosen[edge] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { rule: `FREQ=YEARLY;BYMONTH=${months.join(',')}`, isDay: false };
}
