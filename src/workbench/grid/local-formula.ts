import { tokenize } from '../../hosts/memory/formula/tokens';
import type { TypingLocale } from './typing-locale';

/** Texts, quoted sheet names, brackets of tables and numbers with a decimal comma; what is typed as it is, or as one. */
const PARTS = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\])|((?<![\p{L}\p{N}_.$])\d+,\d+)|([{};\\])/gu;

/** A formula as typed (`=IF(A1>0,5;1;2)` in Vietnamese) → as Excel's files and programs write it (en-US). */
export function formulaFromTyping(typed: string, locale: TypingLocale): string {
  return canonicalNames(closed(locale.list === ',' ? typed : withEnglishSigns(typed)));
}

function withEnglishSigns(typed: string): string {
  let depth = 0;
  return typed.replace(PARTS, (whole: string, kept?: string, number?: string) => {
    if (kept !== undefined) return kept;
    if (number !== undefined) return number.replace(',', '.');
    if (whole === '{') depth += 1;
    if (whole === '}') depth -= 1;
    if (whole === '\\') return depth > 0 ? ',' : whole;
    return whole === ';' && depth === 0 ? ',' : whole;
  });
}

/** Excel closes the brackets that were left open at the end. */
function closed(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const missing = bare.split('(').length - bare.split(')').length;
  return missing > 0 ? formula + ')'.repeat(missing) : formula;
}

/** Functions and columns in capitals, as Excel writes them whatever was typed. */
function canonicalNames(formula: string): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind === 'function' || token.kind === 'boolean') return token.text.toUpperCase();
      return token.kind === 'reference'
        ? token.prefix + token.text.slice(token.prefix.length).toUpperCase()
        : token.text;
    })
    .join('');
}

/** A formula as the formula bar shows it to a person of that language. */
export function formulaForTyping(formula: string, locale: TypingLocale): string {
  if (locale.list === ',') return formula;
  let depth = 0;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === 'number') return text.replace('.', locale.decimal);
      if (kind === 'structured') return text.replaceAll('],', `]${locale.list}`);
      if (kind !== 'operator') return text;
      if (text === '{') depth += 1;
      if (text === '}') depth -= 1;
      return text === ',' ? (depth > 0 ? locale.column : locale.list) : text;
    })
    .join('');
}
