import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { CellArea, SourceRef } from '../core/source/source-ref';
import type { IssueCode } from '../core/issues/issue-code';

/** Which sheets to read. `active` is the sheet in front. `all` is every sheet, ParPlan's own included: actions leave those out. */
export type ReadScope = {
  readonly sheets: 'all' | 'active' | readonly string[];
  /** Sheets to read besides, where the workbook has them: no further request. */
  readonly also?: readonly string[];
};

export interface HostOptions {
  /** Called with what is done and what is to do, in cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Cells that the user has selected. */
export interface SelectedCells {
  readonly sheet: string;
  readonly area: CellArea;
}

/** The port to a workbook: real Excel, the emulated one, or memory. */
export interface WorkbookHost {
  readWorkbook(scope: ReadScope, options?: HostOptions): Promise<WorkbookSnapshot>;
  /** Applies the edits in order, in few requests. Not a transaction: on failure throws {@link HostError} with how many edits are surely done. */
  applyEdits(edits: readonly WorkbookEdit[], options?: HostOptions): Promise<void>;
  /** Selects the cells and brings their sheet to the front. */
  reveal(source: SourceRef): Promise<void>;
  /** What the user has selected in the sheet in front; the first of several areas. */
  selectedCells(): Promise<SelectedCells>;
}

/** A failed host; actions turn it into an Issue at their border. */
export class HostError extends Error {
  constructor(
    readonly code: IssueCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'HostError';
  }
}
