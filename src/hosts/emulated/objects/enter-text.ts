import { invalidArgument } from '../wire/office-fault';
import { enterDate } from './enter-date';
import type { Entered } from './entered';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/i;

/**
 * Enters a value as `Range.values` and `Range.formulas` do: text that looks like a number, a date or a formula
 * becomes one (en-US, month first), unless the cell is formatted as text or the text begins with an apostrophe.
 */
export function enterValue(input: unknown, numberFormat: string, date1904: boolean, location: string): Entered {
  const isText = numberFormat === '@';
  if (typeof input === 'number') return isText ? { value: String(input) } : { value: input };
  if (typeof input === 'boolean') return isText ? { value: input ? 'TRUE' : 'FALSE' } : { value: input };
  if (typeof input !== 'string') throw invalidArgument(location);
  if (input === '') return { value: null };
  if (input.length > MAX_TEXT + 1) throw invalidArgument(location);
  if (input.startsWith("'")) return { value: input.length === 1 ? null : input.slice(1) };
  if (input.length > MAX_TEXT) throw invalidArgument(location);
  return isText ? { value: input } : enterText(input, date1904, location);
}

function enterText(text: string, date1904: boolean, location: string): Entered {
  if (text.length > 1 && text.startsWith('=')) return enterFormula(text, location);
  const trimmed = text.trim();
  const number = enterNumber(trimmed) ?? enterDate(trimmed, date1904);
  if (number) return number;
  if (/^[+-]/.test(text) && text.length > 1) return enterFormula(`=${text}`, location);
  if (/^@\S/.test(text)) return enterFormula(`=${text}`, location);
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERROR.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return { value: text };
}

function enterNumber(text: string): Entered | null {
  const percent = text.endsWith('%');
  const currency = /^-?[$€£¥]/.test(text);
  const bare = text
    .replace(/(?<!\s)\s*%$/, '')
    .replace(/^(-?)[$€£¥]\s*/, '$1')
    .replace(/^\((.+)\)$/, '-$1');
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return null;
  const number = Number(bare.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  if (percent) return { value: number / 100, numberFormat: bare.includes('.') ? '0.00%' : '0%' };
  return currency ? { value: number, numberFormat: '$#,##0.00' } : { value: number };
}

/** Keeps a formula that Excel could parse as far as quotes, brackets and words side by side tell; else refuses it. */
function enterFormula(formula: string, location: string): Entered {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '1').replace(/'(?:[^']|''){0,64}'!/g, 'S!');
  const opens = bare.split('(').length;
  const isBroken =
    /["']/.test(bare) ||
    opens !== bare.split(')').length ||
    /[\p{L}\p{N}_)]\s+[\p{L}\p{N}_(]/u.test(bare.replace(/\s+/g, ' ')) ||
    /[=+*/^&(,<>-]\s*$/.test(bare) ||
    formula.length > MAX_FORMULA;
  if (isBroken) throw invalidArgument(location);
  return { value: null, formula };
}
