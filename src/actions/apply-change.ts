import { beginEntry, lastEntry, withoutEntry } from '../core/journal/journal';
import type { ChangeKind } from '../core/journal/journal-entry';
import { recordChange } from '../core/journal/record-change';
import { undoChange } from '../core/journal/undo-change';
import type { Issue } from '../core/issues/issue';
import { isEmptyState } from '../core/registers/state/state';
import type { ParPlanState } from '../core/registers/state/state';
import { doneEdit, STATE_SHEET, stateEdits } from '../core/registers/state/state-sheet';
import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions } from './action-result';
import { issueOf } from './attempt';
import { readOwnSheets } from './read-own-sheets';
import type { OwnSheets } from './read-own-sheets';

/** A change that is ready to be made. */
export interface PlannedChange {
  readonly what: ChangeKind;
  readonly edits: readonly WorkbookEdit[];
  readonly before: OwnSheets & { readonly state: ParPlanState };
  /** The state once the change is made. */
  readonly state: ParPlanState;
}

/** Every edit of a change with its journal: its record first, the mark that it is finished last. `undoable`: whether it fits the journal. */
export function journalled(change: PlannedChange): {
  readonly edits: readonly WorkbookEdit[];
  readonly undoable: boolean;
} {
  const { what, edits, before, state } = change;
  const entry = recordChange(what, edits, before.snapshot, { before: before.state, after: state });
  const begun = beginEntry(state, entry);
  const opening = stateEdits(begun.state, before.stateExists, before.stateRows);
  const closing = begun.fits ? [doneEdit(begun.state, begun.id)] : [];
  return { edits: [...opening, ...edits, ...closing], undoable: begun.fits };
}

/** Applies a change in one go; where the host fails, takes back what was done. Gives the issues, none where all went well. */
export async function applyChange(
  host: WorkbookHost,
  edits: readonly WorkbookEdit[],
  options: ActionOptions,
): Promise<readonly Issue[]> {
  try {
    await host.applyEdits(edits, options);
    return [];
  } catch (error) {
    const cause = issueOf(error);
    return [await rollBack(host), cause];
  }
}

async function rollBack(host: WorkbookHost): Promise<Issue> {
  try {
    await takeBackLast(host, {}, true);
    return { code: 'write.failed-rolled-back', severity: 'error', source: null, params: {} };
  } catch (error) {
    issueOf(error);
    return { code: 'write.failed-needs-recovery', severity: 'error', source: null, params: {} };
  }
}

/** Takes the last change back, or only one that was not finished; null where there is none. */
export async function takeBackLast(host: WorkbookHost, options: ActionOptions, onlyUnfinished: boolean) {
  const own = await readOwnSheets(host, options);
  const last = own.state && lastEntry(own.state);
  const unfinished = last?.stored.status === 'open';
  if (!own.state || !last || (onlyUnfinished && !unfinished)) {
    if (onlyUnfinished && own.stateExists && own.stateRows === 0) await host.applyEdits([removeState]);
    return null;
  }
  const undoing = undoChange(last.entry, own.snapshot, own.state, unfinished);
  const state = withoutEntry(undoing.state, last.stored.id);
  const remembered = isEmptyState(state) ? [removeState] : stateEdits(state, true, own.stateRows);
  await host.applyEdits([...undoing.edits, ...remembered], options);
  return { what: last.entry.what, left: undoing.left };
}

const removeState: WorkbookEdit = { kind: 'remove-sheet', sheet: STATE_SHEET };
