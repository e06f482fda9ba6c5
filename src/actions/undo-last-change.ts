import type { Issue } from '../core/issues/issue';
import { toA1 } from '../core/sheet/a1';
import type { SourceRef } from '../core/source/source-ref';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { takeBackLast } from './apply-change';
import { attempt, failed } from './attempt';
import type { Undone } from './results';

/** Takes ParPlan's last change back; cells that were changed since are named and left. */
export function undoLastChange(host: WorkbookHost, options: ActionOptions = {}): Promise<ActionResult<Undone>> {
  return takeBack(host, options, false);
}

/** Takes back a change that broke off half-way; see {@link findUnfinishedChange}. */
export function recoverWorkbook(host: WorkbookHost, options: ActionOptions = {}): Promise<ActionResult<Undone>> {
  return takeBack(host, options, true);
}

function takeBack(host: WorkbookHost, options: ActionOptions, onlyUnfinished: boolean): Promise<ActionResult<Undone>> {
  return attempt(async () => {
    const undone = await takeBackLast(host, options, onlyUnfinished);
    if (!undone) return failed('undo.nothing');
    return { ok: true, value: undone, issues: undone.left.length > 0 ? [leftIssue(undone.left)] : [] };
  });
}

/** Cells that a message can name before it becomes a list nobody reads. */
const NAMED_CELLS = 5;

function leftIssue(left: readonly SourceRef[]): Issue {
  const named = left.slice(0, NAMED_CELLS).map((ref) => `${ref.sheet}!${ref.areas.map(toA1).join(',')}`);
  const cells = named.join('; ') + (left.length > NAMED_CELLS ? '; …' : '');
  return { code: 'undo.cells-changed', severity: 'warning', source: left[0]!, params: { count: left.length, cells } };
}
