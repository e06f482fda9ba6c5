import type { ScheduleTexts } from '../vi/pane-schedule';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);
const everyUnit = (unit: string, interval: number): string =>
  interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
const ordinal = (day: number): string => {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day);
  return `${day}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
};

/** Deadlines in plain English. */
export const scheduleEn: ScheduleTexts = {
  date: (year, month, day) => `${day} ${monthName(month)} ${year}`,
  year: (year) => `${year}`,
  years: (from, to) => `${from}–${to}`,
  halfYear: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  nineMonths: (year) => `first nine months of ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  quarters: (year, from, to) => `Q${from}–Q${to} ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  months: (year, from, to) => `${monthName(from)} to ${monthName(to)} ${year}`,
  days: (from, to) => `${from} to ${to}`,
  by: (date) => `by ${date}`,
  before: (date) => `before ${date}`,
  from: (date) => `from ${date}`,
  ongoing: (period) => `ongoing, ${period}`,
  ongoingInYear: (year) => `ongoing throughout ${year}`,
  daily: (interval) => everyUnit('day', interval),
  weekly: (interval) => everyUnit('week', interval),
  monthly: (interval) => (interval === 3 ? 'every quarter' : everyUnit('month', interval)),
  yearly: (interval) => everyUnit('year', interval),
  weekdays: (codes, interval) => {
    const names = codes.map((code) => WEEKDAYS[code] ?? code).join(', ');
    return interval === 1 ? `every ${names}` : `${names} ${everyUnit('week', interval)}`;
  },
  monthDays: (days, every) => {
    const which = days[0] === -1 ? 'the last day' : `the ${days.map(ordinal).join(', ')}`;
    return every === 'every month' ? `${which} of every month` : `${which}, ${every}`;
  },
  yearDay: (month, day, every) => `${day} ${monthName(month)} ${every}`,
  yearMonths: (months, every) => `${months.map(monthName).join(', ')} ${every}`,
  none: 'no deadline read',
  join: '; ',
};
