import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { comparableWords } from '../text/comparable-words';
import { sheetGrid, type SheetGrid } from './sheet-grid';
import type { CellAnchor } from './table-correction';

/** A cell's place and words, so that it is found again after the sheet was edited. */
export function cellAnchor(grid: SheetGrid, row: number, column: number): CellAnchor {
  const words = wordsAt(grid, row, column);
  const place = { sheet: grid.name, row, column, words };
  if (words === '') {
    const beside = nearestInRow(grid, row, column);
    return beside ? { ...place, beside } : place;
  }
  const rows = rowsSaying(grid, column, words);
  return rows.length > 1 ? { ...place, among: { nth: rows.indexOf(row), of: rows.length } } : place;
}

/** A cell of a workbook as it was read; the sheet is one of the snapshot's. */
export function anchorIn(workbook: WorkbookSnapshot, sheet: string, row: number, column: number): CellAnchor {
  const held = workbook.sheets.find((each) => each.name === sheet);
  if (!held) throw new RangeError(`sheet ${sheet}`);
  return cellAnchor(sheetGrid(held, workbook.date1904 ? '1904' : '1900'), row, column);
}

/** The comparable words of a cell, '' where it is empty. */
export function wordsAt(grid: SheetGrid, row: number, column: number): string {
  const cell = grid.cellAt(row, column);
  return cell ? comparableWords(cell.text) : '';
}

function rowsSaying(grid: SheetGrid, column: number, words: string): readonly number[] {
  const rows: number[] = [];
  for (let at = 0; at < grid.rows.length; at++) {
    const { row, cells } = grid.rows.at(at)!;
    const cell = cells.find((each) => each.column === column);
    if (cell && comparableWords(cell.text) === words) rows.push(row);
  }
  return rows;
}

function nearestInRow(grid: SheetGrid, row: number, column: number): CellAnchor['beside'] {
  for (let at = 0; at < grid.rows.length; at++) {
    const held = grid.rows.at(at)!;
    if (held.row < row) continue;
    if (held.row > row) return undefined;
    const [nearest] = held.cells.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
    return nearest && { columns: nearest.column - column, words: comparableWords(nearest.text) };
  }
  return undefined;
}
