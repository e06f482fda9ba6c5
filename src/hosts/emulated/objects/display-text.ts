import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { NotEmulated } from '../wire/office-fault';

/** A cell's text as Excel shows it, for the common formats; another format is a gap. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === 'General' || format === '@') return String(value);
  return displayNumber(value, format);
}

function displayNumber(value: number, format: string): string {
  const decimals = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(format);
  if (decimals) {
    const number = decimals[3] ? value * 100 : value;
    const digits = decimals[2]?.length ?? 0;
    const text = decimals[1]
      ? number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
      : number.toFixed(digits);
    return text + decimals[3]!;
  }
  if (/^d{1,2}\/m{1,2}\/y{4}$/i.test(format)) return displayDate(value, format.toLowerCase());
  throw new NotEmulated(`Range.text in the format ${format}`);
}

function displayDate(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (number: number, pattern: string) => String(number).padStart(pattern.length, '0');
  const [day, month] = format.split('/') as [string, string];
  return `${two(date.getUTCDate(), day)}/${two(date.getUTCMonth() + 1, month)}/${date.getUTCFullYear()}`;
}
