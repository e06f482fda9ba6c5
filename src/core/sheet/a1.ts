import type { CellArea } from '../source/source-ref';

/** An address like `B6` or `A4:F53`, without a sheet. Only {@link toA1} and {@link parseA1} make or take it. */
export type A1 = string & { readonly __brand: 'A1' };

/** Excel's limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The A1 address of an area; one cell gives `B6`, more give `A4:F53`. */
export function toA1(area: CellArea): A1 {
  const first = columnLetters(area.column) + (area.row + 1);
  if (area.rowCount === 1 && area.columnCount === 1) return first as A1;
  const last = columnLetters(area.column + area.columnCount - 1) + (area.row + area.rowCount);
  return `${first}:${last}` as A1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads `B6`, `$A$4:F53`, `A:C` or `2:5`; null where the text is no address within Excel's limits. */
export function parseA1(text: string): CellArea | null {
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [from, to = from] = text.split(':');
  const first = CELL.exec(from!);
  const last = CELL.exec(to!);
  if (!first || !last || text.split(':').length > 2) return null;
  return between(Number(first[2]) - 1, columnIndex(first[1]!), Number(last[2]) - 1, columnIndex(last[1]!));
}

function between(row1: number, column1: number, row2: number, column2: number): CellArea | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rowCount: Math.abs(row2 - row1) + 1, columnCount: Math.abs(column2 - column1) + 1 };
  return row + area.rowCount <= MAX_ROWS && column + area.columnCount <= MAX_COLUMNS ? area : null;
}

/** A sheet's name as a formula needs it: always in quotes, `'` doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Kế hoạch'!$B$6`: an absolute reference that a formula keeps through sorting. */
export function absoluteReference(sheet: string, area: CellArea): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
