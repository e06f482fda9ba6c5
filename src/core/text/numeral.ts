import { matchingText } from './fold-text';
import { anyPhrase } from './vietnamese-pattern';

/**
 * The source of a pattern for a number in digits, Vietnamese way: "6.500", "1.234,5", "12,5", "03", "1 000".
 * Groups parted by spaces must be whole thousands, so that "3 100%" stays two numbers unless it can be one.
 */
export const DIGITS = String.raw`\d{1,12}(?:[.,]\d{1,9}){0,5}(?!\d)`;
const SPACED_DIGITS = String.raw`\d{1,3}(?: \d{3}){1,4}(?![\d.,]?\d)`;
export const NUMBER = `(?:${SPACED_DIGITS}|${DIGITS})`;

/** Reads a number in digits; null where the signs do not make one ("1.2.3"). */
export function readDigits(words: string): number | null {
  const digits = words.replaceAll(' ', '');
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  // 6.500 · 12.500.000 · 1.234,5
  if (/^\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,9})?$/.test(digits) && !digits.startsWith('0.'))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  // 12,5 · 12.5 (typed the English way)
  if (/^\d{1,12}[.,]\d{1,9}$/.test(digits)) return Number(digits.replace(',', '.'));
  // 1,234,567 · 1,234.5
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return null;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];
const SCALES: readonly (readonly [string, number])[] = [
  ['mười', 10],
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
];
const VALUE = new Map([...UNITS, ...SCALES, ['linh', 0] as const, ['lẻ', 0] as const]);
const BARE_VALUE = new Map([
  ...[...VALUE].map(([word, value]): [string, number] => [word.normalize('NFD').replace(/\p{M}/gu, ''), value]),
]);

const STARTERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'];
const FOLLOWERS = [...VALUE.keys()].filter((word) => word !== 'không');
/** The source of a pattern for a number in words, up to thousands: "ba", "hai mươi lăm", "một trăm linh năm". */
export const NUMBER_WORDS = `${anyPhrase(STARTERS)}(?: ${anyPhrase(FOLLOWERS)}){0,6}`;

/** Reads a number in words ("hai mươi lăm", "mười hai", "một trăm linh năm"); null where they do not make one. */
export function readNumberWords(words: string, hasDiacritics = true): number | null {
  const table = hasDiacritics ? VALUE : BARE_VALUE;
  let total = 0;
  let unit: number | null = null;
  for (const word of matchingText(words.normalize('NFC'))
    .trim()
    .split(/\s{1,9}/)) {
    const value = table.get(word);
    if (value === undefined) return null;
    if (value >= 1000) {
      total = (total + (unit ?? 0) || 1) * value;
      unit = null;
    } else if (value >= 10) {
      total += (unit ?? 1) * value;
      unit = null;
    } else {
      if (unit !== null && unit !== 0) return null;
      unit = value;
    }
  }
  return total + (unit ?? 0);
}
