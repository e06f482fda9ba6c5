import type { KindRow } from '../tables/row-kinds';

/** A group row or a heading between rows, with the cells that the rows below inherit. */
export interface Group {
  readonly rows: readonly KindRow[];
  readonly depth: number;
  /** It stands on the sheet before: its cells are not of this sheet. */
  readonly isCarried?: boolean;
}
