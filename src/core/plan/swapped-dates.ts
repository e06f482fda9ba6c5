import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import type { GridCell } from '../tables/sheet-grid';

/** A real date whose day and month Excel may have turned round. */
export interface SwappedDate {
  /** As the cell holds it, dd/mm/yyyy. */
  readonly stored: string;
  /** With day and month changed over. */
  readonly other: string;
  /** The evidence is strong: the other date is read. */
  readonly isSure: boolean;
}

/** The real dates of a table that Excel may have turned round. */
export type SwappedDates = (cell: GridCell) => SwappedDate | undefined;

/** A date of a column, in the order of the rows; the numbers are days in an order of their own, not of any calendar. */
interface DatedCell {
  readonly cell: GridCell;
  readonly row: KindRow;
  readonly isReal: boolean;
  readonly stored: number;
  readonly other: number;
}

/**
 * Finds dates turned round: an Excel with American settings takes "3/4/2026" for 4 March and leaves "25/3/2026" as text. So a
 * column of both has text dates only with days above 12 and real dates only with days up to 12 (the months that were typed).
 * Null where no column of the table looks so, which is nearly always.
 */
export function swappedDates({ columns, rows }: FoundTable): SwappedDates | null {
  const timed = columns.filter(({ roles }) => roles.includes('due') || roles.includes('start'));
  if (!timed.some(({ column }) => rows.some((row) => isReal(cellIn(row, column))))) return null;
  const dated = timed.map(({ column, roles }) => ({ isStart: roles[0] === 'start', cells: datedCells(rows, column) }));
  const mixed = dated.filter(({ cells }) => isMixed(cells));
  if (mixed.length === 0) return null;
  const found = new Map<GridCell, SwappedDate>();
  for (const column of mixed) {
    const verdict = judge(column.cells, conflicts(column, dated));
    if (verdict === 'as stored') continue;
    for (const { cell, isReal, stored, other } of column.cells)
      if (isReal && stored !== other)
        found.set(cell, { stored: cell.text, other: turned(cell.text), isSure: verdict === 'turned' });
  }
  return found.size === 0 ? null : (cell) => found.get(cell);
}

/** A real date comes as dd/mm/yyyy and not as it stands in its cell. */
const REAL = /^\d\d\/\d\d\/\d{4}$/;
/** Only a date alone in its cell is taken for one by Excel: 25/3/2026 · 25-3-2026 */
const TYPED = /^\s*(\d{1,2})[/-](\d{1,2})[/-]((?:20)?\d\d)\s*$/;

function datedCells(rows: readonly KindRow[], column: number): readonly DatedCell[] {
  const found: DatedCell[] = [];
  for (const row of rows) {
    const cell = row.kind === 'aside' ? undefined : cellIn(row, column);
    const numbers = cell && TYPED.exec(cell.text);
    if (!cell || !numbers) continue;
    const [day, month, year] = numbers.slice(1).map(Number) as [number, number, number];
    const inOrder = (first: number, second: number) => (year % 100) * 10_000 + first * 100 + second;
    found.push({
      cell,
      row,
      isReal: isReal(cell),
      stored: inOrder(month, day),
      other: isReal(cell) ? inOrder(day, month) : inOrder(month, day),
    });
  }
  return found;
}

const cellIn = ({ row }: KindRow, column: number) => row.cells.find((cell) => cell.column === column);
const isReal = (cell: GridCell | undefined) => cell !== undefined && !cell.isVerbatim && REAL.test(cell.text);

const dayOf = (stored: number) => stored % 100;
const LAST_MONTH = 12;

/** Text only with days above 12, real dates only with days up to 12: what is left where a machine took what it could. */
function isMixed(cells: readonly DatedCell[]): boolean {
  const texts = cells.filter(({ isReal }) => !isReal);
  return (
    texts.length > 0 &&
    texts.every(({ stored }) => dayOf(stored) > LAST_MONTH) &&
    cells.every(({ isReal, stored }) => !isReal || dayOf(stored) <= LAST_MONTH) &&
    cells.some(({ isReal, stored, other }) => isReal && stored !== other)
  );
}

interface Count {
  readonly stored: number;
  readonly other: number;
}

/** Rows that would be due before they start, read as stored and turned. */
function conflicts(
  column: { readonly isStart: boolean; readonly cells: readonly DatedCell[] },
  all: readonly { readonly isStart: boolean; readonly cells: readonly DatedCell[] }[],
): Count {
  const partner = all.find(({ isStart }) => isStart !== column.isStart);
  const count = { stored: 0, other: 0 };
  if (!partner) return count;
  const beside = new Map(partner.cells.map((cell) => [cell.row, cell]));
  const isTurned = isMixed(partner.cells);
  for (const mine of column.cells) {
    const theirs = beside.get(mine.row);
    if (!theirs) continue;
    const isBefore = (a: number, b: number) => (column.isStart ? b < a : a < b);
    if (isBefore(mine.stored, theirs.stored)) count.stored++;
    if (isBefore(mine.other, isTurned ? theirs.other : theirs.stored)) count.other++;
  }
  return count;
}

/** So many of both kinds are hardly chance: a date has a day up to 12 in two cases of five. */
const MANY = 3;
/** Fewer dates than this prove nothing. */
const FEW = 4;

/** What the column's own order and the rows' two dates say. */
function judge(cells: readonly DatedCell[], inRows: Count): 'turned' | 'open' | 'as stored' {
  const steps = { stored: stepsBack(cells, 'stored'), other: stepsBack(cells, 'other') };
  if (steps.other > steps.stored || inRows.other > inRows.stored) return 'as stored';
  if (inRows.stored > inRows.other && inRows.other === 0) return 'turned';
  const reals = cells.filter(({ isReal, stored, other }) => isReal && stored !== other).length;
  const texts = cells.filter(({ isReal }) => !isReal).length;
  if (cells.length < FEW) return 'as stored';
  if (steps.other === 0 && steps.stored > 0) return 'turned';
  return reals >= MANY && texts >= MANY ? 'turned' : 'open';
}

/** How often a date lies before the one above it. */
function stepsBack(cells: readonly DatedCell[], reading: 'stored' | 'other'): number {
  let steps = 0;
  for (let at = 1; at < cells.length; at++) if (cells[at]![reading] < cells[at - 1]![reading]) steps++;
  return steps;
}

/** 04/03/2026 → 03/04/2026 */
const turned = (text: string) => `${text.slice(3, 5)}/${text.slice(0, 2)}${text.slice(5)}`;
