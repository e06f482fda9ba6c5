import { MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { cellKey, isCellError } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';
import { areasMeet, isInside } from './areas';
import type { CellExtra, MemoryRow } from './memory-row';

/** The area that an array result fills, or would fill if nothing stood in its way. */
export interface Spill {
  readonly area: CellArea;
  readonly isBlocked: boolean;
}

/** What spills need of the cells of a sheet. */
interface SpillCells {
  readonly spills: Map<number, Spill>;
  changedCells: Set<number> | null;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  extra(row: number, column: number): CellExtra | undefined;
  rowToChange(row: number): MemoryRow;
  setCalculated(row: number, column: number, value: CellValue): void;
}

/** What may stand in a spill's way besides cells. */
interface SpillSheet extends SpillCells {
  readonly merges: readonly CellArea[];
  readonly tables: readonly { readonly area: CellArea }[];
}

/** Puts the result of a cell's formula; more than one value spills over empty neighbours, else it is #SPILL!. Gives whether the cell changed. */
export function spill(
  sheet: SpillSheet,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): boolean {
  const key = cellKey(row, column);
  const filled = filledBy(sheet, row, column);
  const columnCount = Math.max(1, ...rows.map((values) => values.length));
  const area = { row, column, rowCount: Math.max(1, rows.length), columnCount };
  const isBlocked = !hasRoom(sheet, area, filled);
  if (filled) emptyOutside(sheet, filled, isBlocked ? { ...area, rowCount: 1, columnCount: 1 } : area);
  const isSingle = area.rowCount === 1 && columnCount === 1;
  if (isSingle) sheet.spills.delete(key);
  else sheet.spills.set(key, { area, isBlocked });
  keepArrayArea(sheet, row, column, isSingle || isBlocked ? null : area);
  const first = isBlocked ? { error: '#SPILL!' } : (rows[0]?.[0] ?? 0);
  const isChanged = put(sheet, row, column, first);
  if (isBlocked || isSingle) return isChanged;
  eachCell(area, (atRow, atColumn) => {
    if (atRow === row && atColumn === column) return;
    const value = rows[atRow - row]![atColumn - column] ?? '';
    if (put(sheet, atRow, atColumn, value)) sheet.changedCells?.add(cellKey(atRow, atColumn));
  });
  return isChanged;
}

/** Before a cell is put: a spill that fills it gives way, one that waits for it tries again. */
export function breakSpills(sheet: SpillCells, row: number, column: number): void {
  for (const [key, { area, isBlocked }] of [...sheet.spills]) {
    if (!isInside(area, row, column)) continue;
    sheet.changedCells?.add(key);
    if (!isBlocked || key === cellKey(row, column)) withdraw(sheet, key);
  }
}

/** Empties what spilt on a sheet; its formulas spill again when they are calculated. */
export function withdrawSpills(sheet: SpillCells): void {
  for (const key of [...sheet.spills.keys()]) withdraw(sheet, key);
}

function withdraw(sheet: SpillCells, key: number): void {
  const { area, isBlocked } = sheet.spills.get(key)!;
  sheet.spills.delete(key);
  keepArrayArea(sheet, area.row, area.column, null);
  if (!isBlocked) emptyOutside(sheet, area, { ...area, rowCount: 1, columnCount: 1 });
}

/** What a cell's array fills now: spilt here, or in the file that was opened. */
function filledBy(sheet: SpillSheet, row: number, column: number): CellArea | null {
  const known = sheet.spills.get(cellKey(row, column));
  if (known) return known.isBlocked ? null : known.area;
  return sheet.extra(row, column)?.arrayArea ?? null;
}

function hasRoom(sheet: SpillSheet, area: CellArea, own: CellArea | null): boolean {
  if (area.rowCount === 1 && area.columnCount === 1) return true;
  if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS) return false;
  if (sheet.merges.some((merge) => areasMeet(merge, area))) return false;
  if (sheet.tables.some((table) => areasMeet(table.area, area))) return false;
  let isFree = true;
  eachCell(area, (row, column) => {
    const isFirst = row === area.row && column === area.column;
    if (isFirst || (own && isInside(own, row, column))) return;
    if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) isFree = false;
  });
  return isFree;
}

function emptyOutside(sheet: SpillCells, area: CellArea, kept: CellArea): void {
  eachCell(area, (row, column) => {
    if (isInside(kept, row, column) || !put(sheet, row, column, null)) return;
    sheet.changedCells?.add(cellKey(row, column));
  });
}

/** Files hold a formula that fills an area as an array formula. */
function keepArrayArea(sheet: SpillCells, row: number, column: number, area: CellArea | null): void {
  const before = sheet.extra(row, column);
  if (!area && !before?.arrayArea) return;
  const { arrayArea: _, ...rest } = before ?? {};
  const held = sheet.rowToChange(row);
  held.extras ??= new Map();
  held.extras.set(column, area ? { ...rest, arrayArea: area } : rest);
}

function put(sheet: SpillCells, row: number, column: number, value: CellValue): boolean {
  const before = sheet.value(row, column);
  const isSame = isCellError(before) && isCellError(value) ? before.error === value.error : before === value;
  if (!isSame) sheet.setCalculated(row, column, value);
  return !isSame;
}

function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) visit(row, column);
  }
}
