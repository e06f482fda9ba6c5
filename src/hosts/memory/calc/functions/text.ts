import { textOfDate, textOfFormat } from '../text-format';
import type { FunctionBody } from '../evaluation';
import type { CellValue } from '../../../../core/sheet/workbook-snapshot';
import { ERRORS, isError, numberOfText, toNumber, toText } from '../operand';
import { eachValue } from '../operand';
import { wildcards } from '../criteria';
import { ofText, ofValue, operand, scalar } from './arguments';

const concatenate: FunctionBody = (args, evaluation) => {
  let text = '';
  let error: CellValue = null;
  for (const arg of args) {
    eachValue(operand(arg, evaluation), (value) => {
      const part = toText(value);
      if (typeof part === 'string') text += part;
      else error ??= part;
    });
  }
  return error ?? text;
};

const textJoin: FunctionBody = (args, evaluation) => {
  const delimiter = toText(scalar(args[0], evaluation));
  const skipEmpty = scalar(args[1], evaluation) !== false;
  const parts: string[] = [];
  let error: CellValue = isError(delimiter) ? delimiter : null;
  for (const arg of args.slice(2)) {
    eachValue(operand(arg, evaluation), (value) => {
      const part = toText(value);
      if (typeof part !== 'string') error ??= part;
      else if (part !== '' || !skipEmpty) parts.push(part);
    });
  }
  return error ?? parts.join(delimiter as string);
};

/** FIND minds case; SEARCH does not and knows wildcards. */
function position(find: (text: string, wanted: string, from: number) => number): FunctionBody {
  return (args, evaluation) => {
    const wanted = toText(scalar(args[0], evaluation));
    const text = toText(scalar(args[1], evaluation));
    const from = args[2] ? toNumber(scalar(args[2], evaluation)) : 1;
    if (typeof wanted !== 'string') return wanted;
    if (typeof text !== 'string') return text;
    if (typeof from !== 'number') return from;
    const at = from < 1 ? -1 : find(text, wanted, Math.trunc(from) - 1);
    return at < 0 ? ERRORS.value : at + 1;
  };
}

function search(text: string, wanted: string, from: number): number {
  const pattern = new RegExp(wildcards(wanted).source.slice(1, -1), 'iu');
  const at = text.slice(from).search(pattern);
  return at < 0 ? -1 : at + from;
}

const substitute: FunctionBody = (args, evaluation) => {
  const [text, old, fresh] = [0, 1, 2].map((index) => toText(scalar(args[index], evaluation)));
  if (typeof text !== 'string') return text!;
  if (typeof old !== 'string' || typeof fresh !== 'string') return ERRORS.value;
  if (old === '') return text;
  if (!args[3]) return text.replaceAll(old, fresh);
  const which = toNumber(scalar(args[3], evaluation));
  if (typeof which !== 'number') return which;
  const parts = text.split(old);
  return parts.length <= which ? text : parts.slice(0, which).join(old) + fresh + parts.slice(which).join(old);
};

/** Texts. */
export const TEXT: Readonly<Record<string, FunctionBody>> = {
  LEN: ofText([], (text) => text.length),
  LEFT: ofText([1], (text, count) => (count < 0 ? ERRORS.value : text.slice(0, Math.trunc(count)))),
  RIGHT: ofText([1], (text, count) => {
    if (count < 0) return ERRORS.value;
    return text.slice(Math.max(0, text.length - Math.trunc(count)));
  }),
  MID: ofText([1, 0], (text, start, count) => {
    if (start < 1 || count < 0) return ERRORS.value;
    return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));
  }),
  UPPER: ofText([], (text) => text.toUpperCase()),
  LOWER: ofText([], (text) => text.toLowerCase()),
  TRIM: ofText([], (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  REPT: ofText([0], (text, times) => (times < 0 ? ERRORS.value : text.repeat(Math.trunc(times)))),
  CHAR: ofValue((value) => {
    const code = toNumber(value);
    return typeof code === 'number' ? String.fromCharCode(code) : code;
  }),
  EXACT: (args, evaluation) => {
    const [a, b] = [toText(scalar(args[0], evaluation)), toText(scalar(args[1], evaluation))];
    if (typeof a !== 'string') return a;
    return typeof b === 'string' ? a === b : b;
  },
  FIND: position((text, wanted, from) => text.indexOf(wanted, from)),
  SEARCH: position(search),
  SUBSTITUTE: substitute,
  CONCATENATE: concatenate,
  CONCAT: concatenate,
  TEXTJOIN: textJoin,
  T: ofValue((value) => (typeof value === 'string' ? value : '')),
  VALUE: ofValue((value) => {
    if (typeof value !== 'string') return typeof value === 'boolean' ? ERRORS.value : toNumber(value);
    return numberOfText(value) ?? ERRORS.value;
  }),
  TEXT: (args, evaluation) => {
    const value = scalar(args[0], evaluation);
    const format = toText(scalar(args[1], evaluation));
    if (isError(value)) return value;
    if (typeof format !== 'string') return format;
    const number = typeof value === 'string' ? numberOfText(value) : toNumber(value);
    if (typeof number !== 'number') return typeof value === 'string' ? value : ERRORS.value;
    const { date1904 } = evaluation.workbook;
    return textOfDate(number, format, date1904) ?? textOfFormat(number, format) ?? ERRORS.value;
  },
  HYPERLINK: (args, evaluation) => scalar(args[1] === undefined ? args[0] : args[1], evaluation) ?? 0,
};
