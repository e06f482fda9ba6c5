import type { CellArea } from '../../../core/source/source-ref';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import type { MemorySheet } from '../../memory/memory-workbook';
import { invalidArgument } from '../wire/office-fault';
import { cellsIn, type Emulation } from './emulation';
import { enterValue } from './enter-text';

/** Past this many cells Excel answers null and no error (office-js #4783). */
const MAX_CELLS = 5_000_000;

/** A grid of something of each cell; null past Excel's limit. */
export function readGrid<T>(area: CellArea, read: (row: number, column: number) => T): T[][] | null {
  if (cellsIn(area) > MAX_CELLS) return null;
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_, right) => read(area.row + down, area.column + right)),
  );
}

/** A value as office.js shows it: empty cells are '', errors their words. */
export function rawValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Gives each cell its part of a grid; a single value goes to every cell, null leaves a cell as it is. */
export function writeGrid(
  area: CellArea,
  grid: unknown,
  location: string,
  write: (row: number, column: number, part: unknown) => void,
): void {
  if (Array.isArray(grid)) checkShape(area, grid, location);
  for (let down = 0; down < area.rowCount; down += 1) {
    for (let right = 0; right < area.columnCount; right += 1) {
      const part: unknown = Array.isArray(grid) ? (grid as unknown[][])[down]![right] : grid;
      if (part !== null && part !== undefined) write(area.row + down, area.column + right, part);
    }
  }
}

/** Excel refuses a grid of another shape than the range. */
export function checkShape(area: CellArea, grid: readonly unknown[], location: string): void {
  const fits =
    grid.length === area.rowCount && grid.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw shapeFault(location);
}

export function shapeFault(location: string) {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return invalidArgument(location, message);
}

/** Enters a value or a formula into a cell as Excel does. Cells under a merged area take nothing. */
export function enterCell(
  emulation: Emulation,
  sheet: MemorySheet,
  row: number,
  column: number,
  input: unknown,
  location: string,
): void {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
  if (merge && (merge.row !== row || merge.column !== column)) return;
  const format = sheet.cell(row, column)?.style.numberFormat ?? 'General';
  const entered = enterValue(input, format, emulation.workbook.date1904, location);
  if (entered.formula !== undefined) sheet.setFormula(row, column, entered.formula);
  else sheet.setValue(row, column, entered.value);
  if (entered.numberFormat !== undefined && format === 'General') {
    sheet.setStyle(row, column, { numberFormat: entered.numberFormat });
  }
}
