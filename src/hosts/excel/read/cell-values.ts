import type { CellValue } from '../../../core/sheet/workbook-snapshot';

/** A value as office.js gives it → the snapshot's. Dates come as serial numbers, errors as their words. */
export function toCellValue(raw: unknown, type: string | undefined): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || raw === '') return null;
  return type === 'Error' ? { error: raw } : raw;
}

/** The formula of a cell, or null: `formulas` repeats the value of a cell that has none, even of text beginning with `=`. */
export function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** About how many bytes a cell took in the response: text comes twice, as a value and as a formula. */
export function estimateBytes(value: unknown, formula: unknown): number {
  return 32 + textBytes(value) + textBytes(formula);
}

// Vietnamese letters take up to three bytes in UTF-8; half again is the usual.
function textBytes(value: unknown): number {
  return typeof value === 'string' ? value.length * 1.5 : 8;
}
