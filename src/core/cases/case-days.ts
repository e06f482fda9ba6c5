import { createDayReader, NO_DAY } from '../calendar/date-cell';
import { parseLocalDate } from '../calendar/local-date';
import { serialFromDate, type DateSystem } from '../calendar/serial-date';
import type { CellValue } from '../sheet/workbook-snapshot';

/** What a date cell of a case holds: its day, and its minute of the day where it has one (-1 where not). */
export interface DayCell {
  /** Whole serial of the 1900 system, 0 for a blank cell, NaN for what is no day. */
  day: number;
  minute: number;
  isText: boolean;
}

/** Days of the 1904 system count from 1462 days later. */
const SYSTEM_SHIFT = 1462;
const MINUTES = 24 * 60;
const TIME = /(\d{1,2})[:hg](\d{2})?/;
/** 2026-03-05, 2026-03-05T14:30 */
const ISO = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;

/** A reader of date cells; gives the same object each time, filled anew, so that a million cells cost nothing to hold. */
export function createCaseDayReader(system: DateSystem): (cell: CellValue) => DayCell {
  const readDay = createDayReader();
  const shift = system === '1904' ? SYSTEM_SHIFT : 0;
  const texts = new Map<string, DayCell>();
  const cellRead: DayCell = { day: NO_DAY, minute: -1, isText: false };
  const set = (day: number, minute: number, isText: boolean): DayCell => {
    cellRead.day = day;
    cellRead.minute = minute;
    cellRead.isText = isText;
    return cellRead;
  };
  return (cell) => {
    if (typeof cell === 'number') {
      const day = cell === 0 ? NO_DAY : readDay(cell + shift);
      const fraction = cell - Math.floor(cell);
      return set(day, fraction === 0 ? -1 : Math.floor(fraction * MINUTES + 1e-6), false);
    }
    if (typeof cell !== 'string') return set(cell === null ? NO_DAY : NaN, -1, false);
    const known = texts.get(cell);
    if (known) return set(known.day, known.minute, known.isText);
    const read = dayOfText(cell, readDay);
    if (texts.size < MOST_TEXTS) texts.set(cell, read);
    return set(read.day, read.minute, read.isText);
  };
}

/** Wordings of days that are remembered: some years of days; with the time of day they are all different. */
const MOST_TEXTS = 5_000;

function dayOfText(text: string, readDay: (cell: unknown) => number): DayCell {
  if (text.trim() === '') return { day: NO_DAY, minute: -1, isText: false };
  const iso = ISO.exec(text);
  const date = iso ? parseLocalDate(iso[1]!) : null;
  const day = date ? serialFromDate(date)! : readDay(text.replace(/(\d)[.-](\d{1,2})[.-](\d{4})/, '$1/$2/$3'));
  const time = TIME.exec(text.replace(/^\s*\d{4}-\d{2}-\d{2}/, ''));
  const minute = time ? Number(time[1]) * 60 + Number(time[2] ?? 0) : -1;
  return { day, minute: minute >= 0 && minute < MINUTES ? minute : -1, isText: true };
}
