import type { EmulatedHost } from '../hosts/emulated/emulated-host';
import type { MemorySheet } from '../hosts/memory/memory-workbook';
import { typedValue } from './grid/typed-value';
import type { CellPosition } from './grid/use-cell-selection';

const oneCell = (cell: CellPosition) => ({ ...cell, rowCount: 1, columnCount: 1 });

/** Puts what a person typed into a cell, and tells the add-in, as Excel does. */
export function enterCell(
  host: EmulatedHost | null,
  sheet: MemorySheet,
  cell: CellPosition,
  typed: string,
  language: string,
): void {
  const { row, column } = cell;
  const { value, numberFormat } = typedValue(typed, language);
  if (typeof value === 'object') sheet.setFormula(row, column, value.formula);
  else sheet.setValue(row, column, value === '' ? null : value);
  if (numberFormat && !sheet.style(row, column).numberFormat) sheet.setStyle(row, column, { numberFormat });
  host?.cellsChanged(sheet, oneCell(cell));
}

/** Selects a cell, with or without a pane that listens. */
export function selectCell(host: EmulatedHost | null, sheet: MemorySheet, cell: CellPosition): void {
  if (host) host.select(sheet, [oneCell(cell)]);
  else sheet.selection = [oneCell(cell)];
}

/** Brings a sheet to the front, with or without a pane that listens. */
export function activateSheet(
  host: EmulatedHost | null,
  sheet: MemorySheet,
  workbook: { activate(sheet: MemorySheet): void },
): void {
  if (host) host.activateSheet(sheet);
  else workbook.activate(sheet);
}
