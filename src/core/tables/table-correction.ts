import type { ColumnRole } from '../readers/column-role';

/**
 * A cell that a correction holds on to; `cellAnchor` makes it. Cells move when rows are inserted: the place is looked for by its
 * words near where it was, and a correction whose cell is gone is told (`correction.cell-gone`), not applied elsewhere.
 */
export interface CellAnchor {
  readonly sheet: string;
  /** Zero-based, where the cell was when the correction was made. */
  readonly row: number;
  readonly column: number;
  /** The cell's comparable words then; '' for an empty cell. */
  readonly words: string;
  /** Where several cells of the column said the same: which of them it was, from the top. */
  readonly among?: { readonly nth: number; readonly of: number };
  /** An empty cell is known by the nearest filled one of its row, so many columns away (negative: to the left). */
  readonly beside?: { readonly columns: number; readonly words: string };
}

/** A person says how a table is to be cut: applied before anything else is decided about it. */
export type TableCorrection =
  /** The column under this heading has these roles (one or two). */
  | { readonly kind: 'column-role'; readonly at: CellAnchor; readonly roles: readonly ColumnRole[] }
  /** The headings of a table stand in so many rows from this cell's row on. */
  | { readonly kind: 'header-rows'; readonly at: CellAnchor; readonly rowCount: number }
  /** The table with `at` in its heading ends with the row of `last`. */
  | { readonly kind: 'table-end'; readonly at: CellAnchor; readonly last: CellAnchor }
  /** The table with `at` in its heading is no part of the plan. */
  | { readonly kind: 'not-plan'; readonly at: CellAnchor };
