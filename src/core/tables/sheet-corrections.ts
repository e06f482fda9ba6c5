import type { ColumnRole } from '../readers/column-role';
import type { TableCorrection } from './table-correction';

/** A correction of a table at the place where its cell stands now. */
export interface PlacedTableCorrection {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly said: TableCorrection;
  /** Of a table's end: the row where it stands now. */
  readonly lastRow: number | null;
}

/** What a person said about the tables of one sheet, in the order in which it was said: the later holds. */
export interface SheetCorrections {
  readonly tables: readonly PlacedTableCorrection[];
  /** Ids of those that had an effect; gathered while the sheet is cut. */
  readonly applied: Set<string>;
}

/** What was said about one table, found by the rows of its heading. */
export interface GivenTable {
  readonly roles: ReadonlyMap<number, readonly ColumnRole[]>;
  /** The row that it ends with; null where nobody said it. */
  readonly lastRow: number | null;
  readonly isNotPlan: boolean;
}

const NOTHING_GIVEN: GivenTable = { roles: new Map(), lastRow: null, isNotPlan: false };

/** What was said about the table with these rows as its heading. */
export function givenTable(given: SheetCorrections | null, headerRows: readonly number[]): GivenTable {
  if (!given) return NOTHING_GIVEN;
  const roles = new Map<number, readonly ColumnRole[]>();
  let { lastRow, isNotPlan } = NOTHING_GIVEN;
  for (const { id, row, column, said, lastRow: last } of given.tables) {
    if (said.kind === 'header-rows' || !headerRows.includes(row)) continue;
    if (said.kind === 'column-role') roles.set(column, said.roles);
    else if (said.kind === 'table-end') lastRow = last;
    else isNotPlan = true;
    given.applied.add(id);
  }
  return { roles, lastRow, isNotPlan };
}

/** How many rows the heading has that a person says begins here; null where nobody says so. */
export function givenHeaderRows(given: SheetCorrections, row: number): number | null {
  const placed = given.tables.findLast((each) => each.said.kind === 'header-rows' && each.row === row);
  if (placed?.said.kind !== 'header-rows') return null;
  given.applied.add(placed.id);
  return placed.said.rowCount;
}

/** The first row below another at which a person says a heading begins. */
export function nextGivenHeading(given: SheetCorrections, row: number): number | null {
  const rows = given.tables
    .filter((each) => each.said.kind === 'header-rows' && each.row >= row)
    .map((each) => each.row);
  return rows.length > 0 ? Math.min(...rows) : null;
}

/** What was said about some columns only: tables side by side. */
export function correctionsIn(
  given: SheetCorrections | null,
  isIn: (column: number) => boolean,
): SheetCorrections | null {
  return given && { ...given, tables: given.tables.filter(({ column }) => isIn(column)) };
}
