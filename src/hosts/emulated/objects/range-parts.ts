import { MAX_COLUMNS } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet } from '../../memory/memory-workbook';
import { NotEmulated } from '../wire/office-fault';

// A format on more cells than this would be one of whole columns or of a sheet, which the model does not keep.
const MAX_FORMATTED = 2_000_000;

/** Visits every cell of an area. */
export function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  if (area.rowCount * area.columnCount > MAX_FORMATTED) throw new NotEmulated('formats of whole columns');
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) visit(row, column);
  }
}

/** Visits the cells of an area that exist; the area may be whole columns. */
export function eachHeldCell(sheet: MemorySheet, area: CellArea, visit: (row: number, column: number) => void): void {
  const lastRow = Math.min(area.row + area.rowCount, sheet.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const held = sheet.rows[row];
    if (!held) continue;
    const width = Math.max(held.values.length, held.styles.length, held.formulas?.length ?? 0);
    const lastColumn = Math.min(area.column + area.columnCount, width);
    for (let column = area.column; column < lastColumn; column += 1) visit(row, column);
  }
}

/** What all of them have in common; null where they differ, as office.js shows mixed properties. */
export function uniform<T>(first: number, count: number, read: (at: number) => T): T | null {
  const common = read(first);
  for (let at = first + 1; at < first + count; at += 1) if (read(at) !== common) return null;
  return common;
}

export function isWholeRows(area: CellArea): boolean {
  return area.columnCount === MAX_COLUMNS;
}

export function setRowsHidden(sheet: MemorySheet, area: CellArea, hidden: boolean): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) sheet.setRow(row, { hidden });
}

export function setColumnsHidden(sheet: MemorySheet, area: CellArea, hidden: boolean): void {
  for (let at = area.column; at < area.column + area.columnCount; at += 1) sheet.setColumn(at, { hidden });
}
