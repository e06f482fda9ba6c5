import type { CellInput } from '../../../core/sheet/workbook-edit';

/** What Excel could only take for text: begins with a letter, and is no truth value and nothing like a date. */
const CERTAINLY_TEXT = /^\p{L}/u;
const TRUTH = /^(true|false)$/i;
// Month and weekday names of en-US (values are read as en-US) and of vi-VN, where a digit follows.
const DATE_LIKE = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|thg|tháng|thứ|t)/i;

/** Text as Excel must be given it to keep it text: an apostrophe ahead, unless it cannot be mistaken. */
export function guardText(text: string): string {
  return isCertainlyText(text) ? text : `'${text}`;
}

function isCertainlyText(text: string): boolean {
  if (text === '') return true;
  if (!CERTAINLY_TEXT.test(text) || TRUTH.test(text.trim())) return false;
  // A date in words is short: "March 5, 2026", "Tháng 3 2026".
  return !(text.length <= 40 && DATE_LIKE.test(text.normalize('NFC')) && /\d/.test(text));
}

/** A cell of an edit → what office.js takes in `formulas`; null leaves the cell as it is. */
export function toOfficeInput(input: CellInput): string | number | boolean | null {
  if (input === null) return null;
  if (typeof input === 'string') return guardText(input);
  return typeof input === 'object' ? input.formula : input;
}
