import type { Verdict } from '../core/evaluation/verdict';
import type { PlanReading } from '../core/plan/plan-reading';
import type { RegisterTexts } from '../core/registers/register-texts';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { SourceRef } from '../core/source/source-ref';
import type { ReadScope } from '../hosts/workbook-host';
import type { ActionOptions } from './action-result';

// readPlan(host, ReadPlanOptions): Promise<ActionResult<PlanRead>>
export interface ReadPlanOptions extends ActionOptions {
  readonly scope: ReadScope;
  /** The plan's year where the user gave one; else it is read. */
  readonly year?: number;
}
export interface PlanRead {
  readonly reading: PlanReading;
  readonly snapshot: WorkbookSnapshot;
}

// previewRegisters, writeRegisters(host, reading, WriteOptions): Promise<ActionResult<RegisterChanges>>
export interface WriteOptions extends ActionOptions {
  readonly texts: RegisterTexts;
  /** What the plan was read from. */
  readonly snapshot: WorkbookSnapshot;
  /** The user was told that this write is too large to be undone, and agreed. */
  readonly withoutUndo?: boolean;
}
/** Ids of register rows; `changed` ones are also not in `kept`. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}
export interface RegisterChanges {
  readonly assignments: RowChanges;
  readonly targets: RowChanges;
  /** Names of the two sheets, written or to be written. */
  readonly sheets: { readonly assignments: string; readonly targets: string };
}

// highlightTargets(host, ActionOptions): Promise<ActionResult<Highlighted>>
export interface Highlighted {
  /** Target rows by verdict, as the register shows them now. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Plan sheets that carry the rules. */
  readonly sheets: readonly string[];
}
// removeHighlights(host, ActionOptions?): Promise<ActionResult<{ sheets: readonly string[] }>>

// undoLastChange(host, ActionOptions?), recoverWorkbook(host, ActionOptions?): Promise<ActionResult<Undone>>
export interface Undone {
  readonly what: 'write-registers' | 'highlight' | 'remove-highlights';
  /** Cells that were changed since and therefore left as they are; also in the issue `undo.cells-changed`. */
  readonly left: readonly SourceRef[];
}
// findUnfinishedChange(host): Promise<ActionResult<Undone['what'] | null>>   — offer recoverWorkbook where not null
// revealSource(host, source): Promise<ActionResult<null>>
