import { createDayReader, NO_DAY } from '../calendar/date-cell';
import { localDate } from '../calendar/local-date';
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
/** 14:30, 14h30, 14 giờ 30 phút, 2:30:15 CH */
const TIME = /(\d{1,2})\s?(?:giờ|[:g]|h(?![a-z]))\s?(\d{2})?(?::\d{2}(?:\.\d+)?)?(?:\s*(SA|CH|AM|PM)(?![a-z]))?/i;
/** 2026-03-05, 2026/3/5, 2026-03-05T14:30, 20260305 */
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 5/3/2026, 05-03-2026, 05.03.2026, 5/3/26, 5 / 3 / 2026 */
const DAY_FIRST = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;
/** ngày 5 tháng 3 năm 2026 */
const IN_WORDS = /(?<!\d)(\d{1,2})\s(tháng)\s(\d{1,2})\snăm\s(\d{4})(?!\d)/i;
/** What may stand beside a day: a weekday, words that introduce a day or a time. */
const BESIDE = /^(?:ngày|lúc|vào|hồi|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|giờ|phút|[\s,;()T'’Z+-])*$/iu;
/** Days of cases lie between 1/1/1990 and 31/12/2100: 5 is a number of days, not a day. */
const PLAUSIBLE = { first: 32874, last: 73415 };

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
      const day = cell === 0 ? NO_DAY : plausible(readDay(cell + shift));
      const fraction = cell - Math.floor(cell);
      return set(day, fraction === 0 ? -1 : Math.floor(fraction * MINUTES + 1e-6), false);
    }
    if (typeof cell !== 'string') return set(cell === null ? NO_DAY : NaN, -1, false);
    const known = texts.get(cell);
    if (known) return set(known.day, known.minute, known.isText);
    const read = dayOfText(cell);
    if (texts.size < MOST_TEXTS) texts.set(cell, read);
    return set(read.day, read.minute, read.isText);
  };
}

/** Wordings of days that are remembered: some years of days; with the time of day they are all different. */
const MOST_TEXTS = 5_000;

function dayOfText(text: string): DayCell {
  const words = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim();
  if (words === '' || /^[-–—./]+$/.test(words)) return { day: NO_DAY, minute: -1, isText: false };
  const yearFirst = YEAR_FIRST.exec(words);
  const match = yearFirst ?? DAY_FIRST.exec(words) ?? IN_WORDS.exec(words);
  if (!match) return { day: NaN, minute: -1, isText: true };
  const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length).replace(/^T/, ' ')}`;
  const time = TIME.exec(rest);
  const isDay = BESIDE.test(time ? rest.replace(time[0], ' ') : rest);
  const day = yearFirst ? dayOf(match[1]!, match[3]!, match[4]!) : dayOf(match[4]!, match[3]!, match[1]!);
  return { day: isDay ? day : NaN, minute: minuteOf(time), isText: true };
}

/** The serial of a day; a year of two digits is of this century. */
function dayOf(year: string, month: string, day: string): number {
  const date = localDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  return plausible((date && serialFromDate(date)) ?? NaN);
}

const plausible = (day: number): number => (day >= PLAUSIBLE.first && day <= PLAUSIBLE.last ? day : NaN);

/** 2:30 CH is 14:30; 12:10 SA is 0:10. */
function minuteOf(time: RegExpExecArray | null): number {
  if (!time) return -1;
  const half = time[3]?.toUpperCase();
  const hour = Number(time[1]);
  const shift =
    (half === 'CH' || half === 'PM') && hour < 12 ? 12 : (half === 'SA' || half === 'AM') && hour === 12 ? -12 : 0;
  const minute = (hour + shift) * 60 + Number(time[2] ?? 0);
  return minute >= 0 && minute < MINUTES ? minute : -1;
}
