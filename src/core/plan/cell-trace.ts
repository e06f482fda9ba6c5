import type { Issue } from '../issues/issue';
import type { SourceRef } from '../source/source-ref';

/** Where in the reading something was decided. */
export type TraceStage = 'cell' | 'table' | 'column' | 'row' | 'field' | 'reader';

/** One decision on the way from a cell to the reading; `rule` and `params` are language-free, texts are in i18n. */
export interface TraceStep {
  readonly stage: TraceStage;
  /** What decided: `header-words`, `column-content`, `row-group`, `target/bounds`, `schedule/quarter`, …: the small reader's or rule's own name. */
  readonly rule: string;
  /** The words that it took, as they stand in the cell; '' where it took none. */
  readonly words: string;
  readonly source: SourceRef | null;
  /** What came of it: a canonical form, a role, a row kind, …. */
  readonly result: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a cell was read as it was: from the cell's text to what the reading holds of it. */
export interface CellTrace {
  readonly source: SourceRef;
  readonly text: string;
  readonly steps: readonly TraceStep[];
  /** Ids in the reading (`A3`, `O1`) that use the cell. */
  readonly usedBy: readonly string[];
  /** Words that nothing took. */
  readonly unread: readonly string[];
  readonly issues: readonly Issue[];
}
