import { dateFromSerial, type DateSystem } from '../calendar/serial-date';
import type { CellValue } from '../sheet/workbook-snapshot';

/** A cell's value as words that readers can take: dates as dd/mm/yyyy, shares as they are shown, numbers with a decimal comma. */
export function cellWords(value: CellValue, format: string | undefined, dates: DateSystem): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value !== 'number') return '';
  if (format && isDateFormat(format)) return dateWords(value, format, dates) ?? numberWords(value);
  if (format && /%/.test(bareFormat(format))) return `${numberWords(round(value * 100))}%`;
  const decimals = format ? /^0\.(0+)$/.exec(format) : null;
  return decimals ? value.toFixed(decimals[1]!.length).replace('.', ',') : numberWords(value);
}

/** Quoted words, escapes and bracketed conditions of a number format say nothing about its kind. */
const bareFormat = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');

/** Whether a number format shows a day, a month or a year. */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return /[dy]/i.test(bare) && !/general|[#0]/i.test(bare);
}

function dateWords(serial: number, format: string, dates: DateSystem): string | null {
  const date = dateFromSerial(serial, dates);
  if (!date) return null;
  const [year, month, day] = date.split('-');
  const bare = bareFormat(format);
  if (/d/i.test(bare)) return `${day}/${month}/${year}`;
  return /m/i.test(bare) ? `${month}/${year}` : year!;
}

const numberWords = (value: number) => String(value).replace('.', ',');
/** 0.07 * 100 is 7.000000000000001 in binary. */
const round = (value: number) => Number(value.toPrecision(12));
