import { formulaFromTyping } from './local-formula';
import { typingLocale, type TypingLocale } from './typing-locale';

/** What a person's typing means to Excel. */
export interface TypedValue {
  readonly value: string | number | boolean | { readonly formula: string };
  readonly numberFormat?: string;
}

const PERCENT = /^([+-]?[\d.,]+)\s*%$/;

/** Reads what was typed into a cell: a formula, a number, a percentage, else text. Vietnamese has a decimal comma. */
export function typedValue(typed: string, language = 'vi-VN'): TypedValue {
  const locale = typingLocale(language);
  const text = typed.trim();
  if (text.startsWith('=') && text.length > 1) return { value: { formula: formulaFromTyping(text, locale) } };
  const percent = PERCENT.exec(text);
  const share = percent ? typedNumber(percent[1]!, locale) : null;
  if (share !== null) return { value: share / 100, numberFormat: text.includes(locale.decimal) ? '0.00%' : '0%' };
  return { value: typedNumber(text, locale) ?? typed };
}

function typedNumber(text: string, { decimal, thousands }: TypingLocale): number | null {
  const number = new RegExp(String.raw`^[+-]?(?:\d{1,3}(?:[${thousands}]\d{3})+|\d+)(?:[${decimal}]\d+)?$`);
  return number.test(text) ? Number(text.replaceAll(thousands, '').replace(decimal, '.')) : null;
}
