import type { CellInput } from '../sheet/workbook-edit';
import type { CellValue, SheetSnapshot } from '../sheet/workbook-snapshot';
import { cellKey, isCellError, valueAt } from '../sheet/workbook-snapshot';

/** Quoted or bare sheet names before `!`; Excel drops quotes that a name does not need. */
const SHEET_PREFIX = /'((?:[^']|''){1,64})'!/g;
const REFERENCE = /(?:'(?:[^']|''){1,64}'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!|\$?[A-Z]{1,3}\$?\d{1,7}|#REF!/gu;

/** What a cell holds, as it would be written again: a formula before its value. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const formula = sheet.formulas.get(cellKey(row, column));
  if (formula !== undefined) return { formula };
  const value: CellValue = valueAt(sheet, row, column);
  if (value === null) return '';
  return isCellError(value) ? { formula: `=${value.error}` } : value;
}

/** Two contents with the same key are the same to the user: an empty text is an empty cell, quotes around a sheet's name do not matter. */
export function contentKey(content: CellInput): string {
  if (content === null || content === '') return '';
  if (typeof content === 'object') return `f${content.formula.replace(SHEET_PREFIX, (_, name: string) => `${name}!`)}`;
  return typeof content === 'string' ? `t${content.replace(/\r\n?/g, '\n')}` : `v${String(content)}`;
}

/** Like {@link contentKey}, but a formula's references do not count: inserting rows and renaming sheets changes them. */
export function lastingContentKey(content: CellInput): string {
  if (typeof content !== 'object' || content === null) return contentKey(content);
  return `f${content.formula.replace(REFERENCE, '@')}`;
}
