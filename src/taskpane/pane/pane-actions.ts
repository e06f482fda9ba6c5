import type { ActionOptions, ActionResult } from '../../actions/action-result';
import type { AskedCell } from '../../actions/explain-cell';
import type { CaseBook, CaseQuestion } from '../../actions/compute-cases';
import type { ShownHeadings } from '../../actions/find-headings';
import type {
  CorrectionChange,
  Highlighted,
  PlanRead,
  ReadPlanOptions,
  RegisterChanges,
  Undone,
  WriteOptions,
} from '../../actions/results';
import type { CellTrace } from '../../core/plan/cell-trace';
import type { KeptCorrection } from '../../core/plan/correction';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { SourceRef } from '../../core/source/source-ref';
import type { SelectedCells } from '../../hosts/workbook-host';

/** What the pane can ask for: the use cases of src/actions, bound to one workbook. */
export interface PaneActions {
  read(options: ReadPlanOptions): Promise<ActionResult<PlanRead>>;
  preview(reading: PlanReading, options: WriteOptions): Promise<ActionResult<RegisterChanges>>;
  write(reading: PlanReading, options: WriteOptions): Promise<ActionResult<RegisterChanges>>;
  highlight(options: ActionOptions): Promise<ActionResult<Highlighted>>;
  removeHighlights(): Promise<ActionResult<{ readonly sheets: readonly string[] }>>;
  undo(): Promise<ActionResult<Undone>>;
  recover(): Promise<ActionResult<Undone>>;
  findUnfinished(): Promise<ActionResult<Undone['what'] | null>>;
  /** Why a cell was read as it was. */
  explain(plan: PlanRead, at: AskedCell): Promise<ActionResult<CellTrace>>;
  /** Keeps a correction in the workbook, or removes one; gives all that are kept then. The plan has to be read again. */
  correct(change: CorrectionChange): Promise<ActionResult<readonly KeptCorrection[]>>;
  /** The sheets of case records (hồ sơ), surveys and feedback with their figures. */
  cases(question: CaseQuestion): Promise<ActionResult<CaseBook>>;
  reveal(source: SourceRef): Promise<ActionResult<null>>;
  selected(): Promise<ActionResult<SelectedCells>>;
  /** The rows selected in Excel, as headings of a table. */
  findHeadings(): Promise<ActionResult<ShownHeadings>>;
}
