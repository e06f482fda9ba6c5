import { isCellError } from '../../core/sheet/workbook-snapshot';
import type { MemorySheet } from '../../hosts/memory/memory-workbook';
import { formulaForTyping } from './local-formula';
import { typingLocale } from './typing-locale';
import type { CellPosition } from './use-cell-selection';

/** What the formula bar and F2 show of a cell: its formula, else its value, with the signs of the language. */
export function contentForTyping(sheet: MemorySheet, { row, column }: CellPosition, language: string): string {
  const locale = typingLocale(language);
  const formula = sheet.formula(row, column);
  if (formula) return formulaForTyping(formula, locale);
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? String(value).replace('.', locale.decimal) : String(value);
}
