import type { TableColumn } from './column-roles';
import { ordinalMarker } from './marker';
import type { GridRow, SheetGrid } from './sheet-grid';

/** What is known of the table that ended the sheet before. */
interface EarlierTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly row: GridRow }[];
}

/** How far down a sheet the first number of a table that goes on may stand: group rows come before it. */
const HEAD_ROWS = 4;

/** Whether a sheet without a heading goes on with the table of the sheet before: same columns, the next number. */
export function continuesTable(grid: SheetGrid, earlier: EarlierTable): boolean {
  const columns = new Map(earlier.columns.map((column) => [column.column, column]));
  const ordinal = earlier.columns.find((column) => column.roles[0] === 'ordinal')?.column;
  if (ordinal === undefined) return false;
  const head = Array.from({ length: Math.min(HEAD_ROWS, grid.rows.length) }, (_, i) => grid.rows.at(i)!);
  const numberOf = (row: GridRow) => decimalIn(row, ordinal);
  const at = head.findIndex((row) => numberOf(row) !== null);
  const first = head[at];
  const before = earlier.rows.findLast(({ row }) => numberOf(row) !== null);
  if (!first || !before || first.cells.length < 3) return false;
  const fits = head.slice(0, at + 1).every((row) => row.cells.every((cell) => columns.has(cell.column)));
  return fits && isNext(numberOf(before.row)!, numberOf(first)!);
}

function decimalIn(row: GridRow, column: number): readonly number[] | null {
  const cell = row.cells.find((other) => other.column === column);
  const marker = cell ? ordinalMarker(cell.text) : null;
  return marker?.kind === 'decimal' || marker?.kind === 'code' ? marker.path : null;
}

/** 3 behind 2, 1.3 behind 1.2, 2.1 behind 1.4. */
function isNext(before: readonly number[], after: readonly number[]): boolean {
  if (before.length !== after.length) return false;
  const at = after.findIndex((part, i) => part !== before[i]);
  return at >= 0 && after[at] === before[at]! + 1 && after.slice(at + 1).every((part) => part === 1);
}
