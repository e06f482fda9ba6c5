import { lastEntry, unfinishedEntry } from '../core/journal/journal';
import type { ChangeKind } from '../core/journal/journal-entry';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { attempt, failed } from './attempt';
import { readOwnSheets } from './read-own-sheets';

/** Whether a change of ParPlan broke off half-way, and which; asked at each opening, so that recovery can be offered. */
export function findUnfinishedChange(
  host: WorkbookHost,
  options: ActionOptions = {},
): Promise<ActionResult<ChangeKind | null>> {
  return attempt(async () => {
    const { state } = await readOwnSheets(host, options);
    if (!state) return failed('state.unreadable');
    const open = unfinishedEntry(state);
    const what = open ? (lastEntry(state)?.entry.what ?? null) : null;
    return { ok: true, value: what, issues: [] };
  });
}
