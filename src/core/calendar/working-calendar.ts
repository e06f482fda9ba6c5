import type { CalendarDay, CalendarState, CalendarYear } from './holidays/calendar-year';
import { VN_YEARS } from './holidays/vn';
import { dateFields, dateFromDayNumber, dayNumber, localDate, type LocalDate } from './local-date';

/** Which days are worked (ngày làm việc): Monday to Friday, but for the days listed. */
export interface WorkingCalendar {
  /** By day number: the days on which the week's rule does not hold. */
  readonly exceptions: ReadonlyMap<number, CalendarDay>;
  /** The years that can be counted in, and how sure they are. */
  readonly years: ReadonlyMap<number, CalendarState>;
}

/** A count or a day, and whether a provisional year was counted in; or the first year for which there is no calendar. */
export type Counted<T> =
  | { readonly ok: true; readonly value: T; readonly state: CalendarState }
  | { readonly ok: false; readonly missingYear: number };

/**
 * Vietnam's calendar with the user's own days on top (a day given twice: the later holds).
 * A year that only the user lists counts as official: the user says so.
 */
export function workingCalendar(own: readonly CalendarDay[] = [], years = VN_YEARS): WorkingCalendar {
  const days = [...years.flatMap((year) => year.days), ...own];
  return {
    exceptions: new Map(days.map((day) => [dayNumber(day.date), day])),
    years: new Map([
      ...own.map(({ date }) => [dateFields(date).year, 'official'] as const),
      ...years.map(({ year, state }: CalendarYear) => [year, state] as const),
    ]),
  };
}

/** Whether a day is worked: its exception, else Monday to Friday (the 40-hour week of agencies is practice, not in the Labour Code). */
export const isWorkingDay = (calendar: WorkingCalendar, date: LocalDate): boolean => works(calendar, dayNumber(date));

function works({ exceptions }: WorkingCalendar, day: number): boolean {
  return exceptions.get(day)?.works ?? (((day + 3) % 7) + 7) % 7 < 5;
}

/** The n-th working day after a day (before it where negative), that day not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2). */
export function addWorkingDays(calendar: WorkingCalendar, start: LocalDate, days: number): Counted<LocalDate> {
  const step = days < 0 ? -1 : 1;
  let day = dayNumber(start);
  const known = days === 0 ? null : knownFrom(calendar, day + step, step);
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (known && day * step > known.last * step) return { ok: false, missingYear: known.missingYear };
    if (works(calendar, day)) left -= 1;
  }
  const value = dateFromDayNumber(day)!;
  return { ok: true, value, state: stateBetween(calendar, start, value) };
}

/** The working days from one day to another, both counted; negative where the second is earlier (as NETWORKDAYS). */
export function countWorkingDays(calendar: WorkingCalendar, start: LocalDate, end: LocalDate): Counted<number> {
  const [first, last] = [start, end].map(dayNumber).sort((a, b) => a - b) as [number, number];
  const known = knownFrom(calendar, first, 1);
  if (last > known.last) return { ok: false, missingYear: known.missingYear };
  let count = 0;
  for (let day = first; day <= last; day++) if (works(calendar, day)) count += 1;
  return { ok: true, value: end < start && count > 0 ? -count : count, state: stateBetween(calendar, start, end) };
}

/** The day itself where it is worked, else the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
export function movedOffDaysOff(calendar: WorkingCalendar, date: LocalDate): Counted<LocalDate> {
  const day = dayNumber(date);
  const known = knownFrom(calendar, day, 1);
  if (day > known.last) return { ok: false, missingYear: known.missingYear };
  return works(calendar, day)
    ? { ok: true, value: date, state: stateBetween(calendar, date, date) }
    : addWorkingDays(calendar, date, 1);
}

/** How far days can be counted from one on, every year on the way being known; and the first year that is not. */
function knownFrom({ years }: WorkingCalendar, day: number, step: 1 | -1) {
  let missingYear = dateFields(dateFromDayNumber(day)!).year;
  while (years.has(missingYear)) missingYear += step;
  const edge = localDate(missingYear, step > 0 ? 1 : 12, step > 0 ? 1 : 31)!;
  return { last: dayNumber(edge) - step, missingYear };
}

/** A count through a provisional year is provisional. */
function stateBetween({ years }: WorkingCalendar, one: LocalDate, other: LocalDate): CalendarState {
  const [from, to] = [one, other].map((date) => dateFields(date).year).sort((a, b) => a - b) as [number, number];
  for (let year = from; year <= to; year++) if (years.get(year) === 'provisional') return 'provisional';
  return 'official';
}
