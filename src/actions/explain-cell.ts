import type { CellTrace } from '../core/plan/cell-trace';
import { explainCellInSteps } from '../core/plan/explain-cell';
import type { ActionOptions, ActionResult } from './action-result';
import { attempt, failed } from './attempt';
import { inSlices } from './in-slices';
import type { PlanRead } from './results';

/** A cell that a person asks about, zero-based. */
export interface AskedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell was read as it was; an empty cell, or one that the plan does not use, is explained too. */
export function explainCell(
  { snapshot, reading, corrections }: PlanRead,
  { sheet, row, column }: AskedCell,
  options: ActionOptions = {},
): Promise<ActionResult<CellTrace>> {
  return attempt(async () => {
    const known = snapshot.sheetNames ?? snapshot.sheets.map(({ name }) => name);
    if (!known.includes(sheet)) return failed('sheet.not-found', { sheet });
    const steps = explainCellInSteps(snapshot, { sheet, row, column }, reading, corrections);
    return { ok: true, value: await inSlices(steps, options.signal), issues: [] };
  });
}
