import type { ParPlanState, StateRecord } from '../registers/state/state';
import type { CellInput } from '../sheet/workbook-edit';
import type { CellArea } from '../source/source-ref';

/** What a change was, in the user's terms. */
export type ChangeKind = 'write-registers' | 'highlight' | 'remove-highlights' | 'write-units';

/** A sheet that the change added, with what it wrote there. */
export interface AddedSheet {
  readonly sheet: string;
  /** The table on it: finds the sheet again after it was renamed. */
  readonly table: string | null;
  readonly area: CellArea;
  /** A hash a cell, row by row. */
  readonly hashes: string;
}

/** Cells of an existing sheet that the change wrote over. */
export interface ChangedCells {
  readonly sheet: string;
  readonly table: string | null;
  /** Where the table's first cell was: cells are found again after the table was moved. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Row, column, what the cell held before, hash of what was written. */
  readonly cells: readonly (readonly [row: number, column: number, before: Exclude<CellInput, null>, after: string])[];
}

export interface ChangedTable {
  readonly name: string;
  readonly before: CellArea;
  readonly after: CellArea;
}

/** One change with everything that is needed to take it back. */
export interface JournalEntry {
  readonly what: ChangeKind;
  readonly added: readonly AddedSheet[];
  readonly changed: readonly ChangedCells[];
  readonly tables: readonly ChangedTable[];
  /** Workbook names with the formula they had; null where the name is new. */
  readonly names: readonly (readonly [name: string, before: string | null])[];
  /** The state before, without its records and journal, and without the corrections, which no change of sheets touches. */
  readonly state: Omit<ParPlanState, 'records' | 'journal' | 'corrections'>;
  /** Records that the change made (null) or changed (as they were). */
  readonly records: readonly (readonly [id: string, before: StateRecord | null])[];
}
