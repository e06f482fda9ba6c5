import { dateFromSerial, type DateSystem } from '../calendar/serial-date';
import type { CellValue } from '../sheet/workbook-snapshot';

/** A cell's value as words that readers can take: dates as dd/mm/yyyy, shares as they are shown, numbers with a decimal comma. */
export function cellWords(value: CellValue, format: string | undefined, dates: DateSystem): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value !== 'number') return '';
  return format === undefined ? numberWords(value) : formatted(value, shownBy(format), dates);
}

/** Whether a number format shows a day, a month or a year. */
export const isDateFormat = (format: string): boolean => /^(?:day|month|year)$/.test(shownBy(format).kind);

/** What a number format makes of a number. */
type Shown =
  | { readonly kind: 'day' | 'month' | 'year' | 'time' | 'share' | 'number' }
  | { readonly kind: 'decimals'; readonly count: number }
  | { readonly kind: 'named'; readonly before: string; readonly behind: string };

/** A sheet uses few formats in many cells: each is looked at once. */
const known = new Map<string, Shown>();
const MOST_KNOWN = 500;

function shownBy(format: string): Shown {
  const before = known.get(format);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const shown = look(format);
  known.set(format, shown);
  return shown;
}

/** mmm · mmmm, but not the minutes of hh:mm */
const MONTH_ALONE = /^[\s\-/.,]*m{1,5}[\s\-/.,]*(?:;@)?$/i;
const TIME = /^[ms:.\s]*h[hms:.\s]*(?:am\/pm)?(?:;@)?$/i;
/** "Tháng "0 · 0" ngày": words that the format puts around a whole number, and that a reader of the sheet sees */
const NAMED = /^(?:"([^"]+)")?[#,0]*0(?:"([^"]+)")?$/;

function look(format: string): Shown {
  // quoted words, escapes and bracketed conditions say nothing about a format's kind
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '');
  if (MONTH_ALONE.test(bare)) return { kind: 'month' };
  if (/[dy]/i.test(bare) && !/general|[#0]/i.test(bare))
    return { kind: /d/i.test(bare) ? 'day' : /m/i.test(bare) ? 'month' : 'year' };
  if (TIME.test(bare)) return { kind: 'time' };
  if (bare.includes('%')) return { kind: 'share' };
  const decimals = /^0\.(0+)$/.exec(format);
  if (decimals) return { kind: 'decimals', count: decimals[1]!.length };
  const named = NAMED.exec(format);
  return named ? { kind: 'named', before: named[1] ?? '', behind: named[2] ?? '' } : { kind: 'number' };
}

function formatted(value: number, shown: Shown, dates: DateSystem): string {
  switch (shown.kind) {
    case 'day':
    case 'month':
    case 'year':
      return dateWords(value, shown.kind, dates) ?? numberWords(value);
    case 'time':
      return value >= 0 && value < 1 ? timeWords(value) : numberWords(value);
    case 'share':
      return `${numberWords(round(value * 100))}%`;
    case 'decimals':
      return value.toFixed(shown.count).replace('.', ',');
    case 'named':
      return `${shown.before}${numberWords(value)}${shown.behind}`;
    case 'number':
      return numberWords(value);
  }
}

/** A year typed into a cell of dates: Excel shows it as a day of 1905, which no plan means. */
const isYear = (serial: number) => Number.isInteger(serial) && serial >= 1990 && serial <= 2100;

function dateWords(serial: number, shown: 'day' | 'month' | 'year', dates: DateSystem): string | null {
  if (isYear(serial)) return String(serial);
  const date = dateFromSerial(serial, dates);
  if (!date) return null;
  const [year, month, day] = date.split('-');
  if (shown === 'day') return `${day}/${month}/${year}`;
  return shown === 'month' ? `${month}/${year}` : year!;
}

/** 0.5 → 12:00 */
function timeWords(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const numberWords = (value: number) => String(value).replace('.', ',');
/** 0.07 * 100 is 7.000000000000001 in binary. */
const round = (value: number) => Number(value.toPrecision(12));
