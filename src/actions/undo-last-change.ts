import type { Issue } from '../core/issues/issue';
import { unfinishedEntry } from '../core/journal/journal';
import type { ParPlanState } from '../core/registers/state/state';
import { toA1 } from '../core/sheet/a1';
import type { SourceRef } from '../core/source/source-ref';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { takeBackLast } from './apply-change';
import { lockedSheet } from './locked-sheet';
import { readOwnSheets } from './read-own-sheets';
import { attempt, failed } from './attempt';
import type { Undone } from './results';

/** Takes ParPlan's last change back; cells that were changed since are named and left. */
export function undoLastChange(host: WorkbookHost, options: ActionOptions = {}): Promise<ActionResult<Undone>> {
  return takeBack(host, options, () => true);
}

/** Takes back a change that broke off half-way; see {@link findUnfinishedChange}. */
export function recoverWorkbook(host: WorkbookHost, options: ActionOptions = {}): Promise<ActionResult<Undone>> {
  return takeBack(host, options, (state) => unfinishedEntry(state) !== null);
}

function takeBack(
  host: WorkbookHost,
  options: ActionOptions,
  isWanted: (state: ParPlanState) => boolean,
): Promise<ActionResult<Undone>> {
  return attempt(async () => {
    const own = await readOwnSheets(host, options);
    if (!own.state) return failed('state.unreadable');
    const locked = lockedSheet(own.snapshot, own.state);
    if (locked !== undefined) return failed('sheet.protected', { sheet: locked });
    const undone = isWanted(own.state) ? await takeBackLast(host, own, options) : null;
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
