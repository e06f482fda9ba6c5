import type { CellAnchor, TableCorrection } from '../tables/table-correction';
import type { FieldName } from './field-certainty';

/** What a person changed about a reading; kept in the workbook and applied at every reading. */
export type Correction =
  | TableCorrection
  /** The assignment whose task stands at `at` has these words in a field, read as if they stood in its cell. */
  | { readonly kind: 'value'; readonly at: CellAnchor; readonly field: FieldName | 'target'; readonly text: string }
  /** The plan's year. */
  | { readonly kind: 'plan-year'; readonly year: number };

/** A correction as the workbook keeps it. */
export interface KeptCorrection {
  /** `C1`, `C2`, …: minted once. */
  readonly id: string;
  readonly correction: Correction;
}

/** All corrections of a workbook, in the order in which they were made. */
export interface CorrectionList {
  /** The number that was given last; never given again. */
  readonly last: number;
  readonly kept: readonly KeptCorrection[];
}
