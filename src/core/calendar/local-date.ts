/** A calendar day without a time zone, ISO `YYYY-MM-DD`: sorts and compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** The numbers of a day; month and day count from 1. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const digits = (value: number, width: number): string => String(value).padStart(width, '0');

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Length of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The day of these numbers, or null where there is no such day (31/02). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

/** Reads `YYYY-MM-DD` exactly. */
export function parseLocalDate(iso: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Reads `d/m/yyyy`, with "." or "-" too, with or without a time of day after or before it (exports write both). */
export function parseVietnameseDate(text: string): LocalDate | null {
  const time = String.raw`\d{1,2}[:hg]\d{0,2}(?::\d{2}(?:\.\d+)?)?`;
  const match = new RegExp(`^\\s*(?:${time}\\s+)?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:,?\\s+${time})?\\s*$`).exec(
    text,
  );
  return match ? localDate(Number(match[4]), Number(match[3]), Number(match[1])) : null;
}

export function dateFields(date: LocalDate): DateFields {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `dd/mm/yyyy`, as Vietnamese offices write it. */
export function formatVietnamese(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar (Hinnant's days_from_civil: years begin in March). */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = dateFields(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`; null outside the years 1–9999. */
export function dateFromDayNumber(days: number): LocalDate | null {
  const shifted = Math.floor(days) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return localDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day so many days later (earlier where negative); null outside the years 1–9999. */
export function addDays(date: LocalDate, days: number): LocalDate | null {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** The same day of a later month, or that month's last day where it has no such day (Bộ luật Dân sự 2015, Điều 148 khoản 3). */
export function addMonths(date: LocalDate, months: number): LocalDate | null {
  const { year, month, day } = dateFields(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return localDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second; negative where the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday (thứ Hai) … 7 = Sunday (Chủ nhật). */
export const isoWeekday = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
