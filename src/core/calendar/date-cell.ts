import { parseVietnameseDate } from '../calendar/local-date';
import { serialFromDate } from '../calendar/serial-date';

/** A cell without a date. A formula that points at an empty cell gives 0 too. */
export const NO_DAY = 0;

/** One more than the serial of 31/12/9999, the last day that Excel shows. */
const AFTER_LAST_DAY = 2958466;
/** 5/3/2024, 05/03/2024 14:30, 05/03/2024 14:30:59 */
const DATE_AND_TIME = /^(\d{1,2}\/\d{1,2}\/\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Reads the days of cells as Excel gives them; remembers the texts it has read. */
export type DayReader = (cell: unknown) => number;

/**
 * A reader of cells that hold a date: a serial number, or text dd/mm/yyyy with or without a time.
 * Gives the whole serial number of the day, {@link NO_DAY} for a blank cell, NaN for what is no date.
 */
export function createDayReader(): DayReader {
  const known = new Map<string, number>();
  return (cell) => {
    if (isSerial(cell)) return Math.floor(cell);
    // An open case: the most usual cell after a serial
    if (cell === '') return NO_DAY;
    if (typeof cell === 'string') return dayOfText(cell, known);
    return dayOfOther(cell);
  };
}

/** A blank cell in its several guises; a rich value holds its number in `basicValue`. */
function dayOfOther(cell: unknown): number {
  if (cell === null || cell === undefined || cell === 0) return NO_DAY;
  if (typeof cell !== 'object' || !('basicValue' in cell)) return NaN;
  return isSerial(cell.basicValue) ? Math.floor(cell.basicValue) : NaN;
}

/** Whether a cell holds the serial number of a day: what a long loop tests first, most cells being so. */
export function isSerial(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell < AFTER_LAST_DAY;
}

function dayOfText(text: string, known: Map<string, number>): number {
  const trimmed = text.trim();
  if (trimmed === '') return NO_DAY;
  const words = DATE_AND_TIME.exec(trimmed)?.[1] ?? trimmed;
  const day = known.get(words) ?? dayOfWords(words);
  known.set(words, day);
  return day;
}

function dayOfWords(words: string): number {
  const date = parseVietnameseDate(words);
  return (date && serialFromDate(date)) ?? NaN;
}
