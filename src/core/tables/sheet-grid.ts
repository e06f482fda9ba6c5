import type { DateSystem } from '../calendar/serial-date';
import { cellKey, isCellError, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { cellWords } from './cell-words';

/** A filled cell, with its words. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The merged area that it heads, or the cell alone. */
  readonly area: CellArea;
  /** Typed or shown as a number (not a date). */
  readonly isNumber: boolean;
  /** The words stand in the cell as they are here; else (NFD text, dates, shares) positions in them mean nothing there. */
  readonly isVerbatim: boolean;
}

/** A row with at least one filled cell; empty rows are left out. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A sheet as the table reader sees it: filled cells only, merges known from every cell that they cover. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Cells that hold an error value. */
  readonly errors: readonly CellArea[];
  readonly cellAt: (row: number, column: number) => GridCell | null;
  /** The filled cell at a place, or the filled head of the merged area that covers it. */
  readonly coverAt: (row: number, column: number) => GridCell | null;
}

/** Builds the grid in one pass over the used range. */
export function sheetGrid(sheet: SheetSnapshot, dates: DateSystem): SheetGrid {
  const merges = new Map(sheet.merges.map((area) => [cellKey(area.row, area.column), area]));
  const byKey = new Map<number, GridCell>();
  const rows: GridRow[] = [];
  const errors: CellArea[] = [];
  const used = sheet.used ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  sheet.values.forEach((values, index) => {
    const row = used.row + index;
    const cells: GridCell[] = [];
    values.forEach((value, offset) => {
      if (value === null || value === '') return;
      const column = used.column + offset;
      const key = cellKey(row, column);
      if (isCellError(value)) errors.push({ row, column, rowCount: 1, columnCount: 1 });
      const format = sheet.numberFormats.get(key);
      const text = cellWords(value, format, dates).normalize('NFC');
      if (!text) return;
      const area = merges.get(key) ?? { row, column, rowCount: 1, columnCount: 1 };
      const isNumber = typeof value === 'number' && !text.includes('/');
      const cell = { row, column, text, area, isNumber, isVerbatim: text === value };
      cells.push(cell);
      byKey.set(key, cell);
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  const coverOf = coveredCells(sheet.merges, byKey, used);
  const cellAt = (row: number, column: number) => byKey.get(cellKey(row, column)) ?? null;
  return {
    name: sheet.name,
    rows,
    errors,
    cellAt,
    coverAt: (row, column) => cellAt(row, column) ?? coverOf(row, column) ?? null,
  };
}

/** Merged areas above this size are kept as areas: one over a whole sheet has more cells than a map can hold. */
const LISTED_CELLS = 20_000;

/** The head of the merged area that covers a cell of the used range. */
function coveredCells(merges: readonly CellArea[], byKey: ReadonlyMap<number, GridCell>, used: CellArea) {
  const covered = new Map<number, GridCell>();
  const large: { readonly area: CellArea; readonly head: GridCell }[] = [];
  for (const area of merges) {
    const head = byKey.get(cellKey(area.row, area.column));
    if (!head) continue;
    const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
    const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
    if ((lastRow - area.row) * (lastColumn - area.column) > LISTED_CELLS) {
      large.push({ area, head });
      continue;
    }
    for (let row = area.row; row < lastRow; row++)
      for (let column = area.column; column < lastColumn; column++) covered.set(cellKey(row, column), head);
  }
  return (row: number, column: number): GridCell | undefined =>
    covered.get(cellKey(row, column)) ?? large.find(({ area }) => isInside(area, row, column))?.head;
}

function isInside({ row, column, rowCount, columnCount }: CellArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
