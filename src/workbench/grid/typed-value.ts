/** What a person's typing means to Excel under Vietnamese settings (decimal comma, day first). */
export interface TypedValue {
  readonly value: string | number | boolean | { readonly formula: string };
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const PERCENT = /^([+-]?[\d.,]+)\s*%$/;

/** Reads what was typed into a cell: a formula, a number, a percentage, else text. */
export function typedValue(typed: string): TypedValue {
  const text = typed.trim();
  if (text.startsWith('=') && text.length > 1) return { value: { formula: text } };
  const percent = PERCENT.exec(text);
  const share = percent ? decimalComma(percent[1]!) : null;
  if (share !== null) return { value: share / 100, numberFormat: text.includes(',') ? '0.00%' : '0%' };
  const number = decimalComma(text);
  return { value: number ?? typed };
}

function decimalComma(text: string): number | null {
  return NUMBER.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
}
