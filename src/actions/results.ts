import type { Verdict } from '../core/evaluation/verdict';
import type { ChangeKind } from '../core/journal/journal-entry';
import type { ChosenMatches } from '../core/merge/assign-ids';
import type { RowDifference } from '../core/merge/row-difference';
import type { Correction, KeptCorrection } from '../core/plan/correction';
import type { PlanReading } from '../core/plan/plan-reading';
import type { RegisterTexts } from '../core/registers/register-texts';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { SourceRef } from '../core/source/source-ref';
import type { ReadScope } from '../hosts/workbook-host';
import type { ActionOptions } from './action-result';

export type { RowDifference };

/** How `readPlan` is asked. */
export interface ReadPlanOptions extends ActionOptions {
  readonly scope: ReadScope;
  /** The plan's year where the user gave one; else it is read. */
  readonly year?: number;
}

/** A plan with what it was read from. */
export interface PlanRead {
  readonly reading: PlanReading;
  readonly snapshot: WorkbookSnapshot;
  /** What a person corrected, in the order in which it was kept; applied to the reading. */
  readonly corrections: readonly KeptCorrection[];
}

/** A change to the corrections that the workbook keeps. */
export type CorrectionChange =
  { readonly kind: 'add'; readonly correction: Correction } | { readonly kind: 'remove'; readonly id: string };

/** How `previewRegisters` and `writeRegisters` are asked. */
export interface WriteOptions extends ActionOptions {
  readonly texts: RegisterTexts;
  /** What the plan was read from. */
  readonly snapshot: WorkbookSnapshot;
  /** The user was told that this write is too large to be undone, and agreed. */
  readonly withoutUndo?: boolean;
  /**
   * What a person chose for rows that could not be told apart (`register.ambiguous-match`): by the new row's id (`fresh` of the
   * issue) the id of the row that it is (`id` of the issue), or `new`.
   */
  readonly matches?: ChosenMatches;
}

/** Ids of register rows; `changed` ones are also not in `kept`. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** What writing does, or would do, to the two registers. */
export interface RegisterChanges {
  readonly assignments: RowChanges;
  readonly targets: RowChanges;
  /**
   * The rows that are new, gone since the last reading, or shown otherwise, in register order, assignments first. A row of which only
   * the link follows its moved cell is `changed`, and not here.
   */
  readonly differences: readonly RowDifference[];
  /** Names of the two sheets, written or to be written. */
  readonly sheets: { readonly assignments: string; readonly targets: string };
}

/** The plan after it was painted. */
export interface Highlighted {
  /** Target rows by verdict, as the register shows them now. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Plan sheets that carry the rules. */
  readonly sheets: readonly string[];
}

/** What `undoLastChange` and `recoverWorkbook` did. */
export interface Undone {
  readonly what: ChangeKind;
  /** Cells that were changed since and therefore left as they are; also in the issue `undo.cells-changed`. */
  readonly left: readonly SourceRef[];
}
