import { beginEntry, lastEntry, unfinishedEntry, withoutEntry } from '../core/journal/journal';
import type { ChangeKind, JournalEntry } from '../core/journal/journal-entry';
import { recordChange } from '../core/journal/record-change';
import { undoChange } from '../core/journal/undo-change';
import type { Issue } from '../core/issues/issue';
import { allSheetNames } from '../core/registers/own-sheets';
import { isEmptyState } from '../core/registers/state/state';
import type { ParPlanState } from '../core/registers/state/state';
import { doneEdit, STATE_SHEET, stateEdits } from '../core/registers/state/state-sheet';
import type { Steps } from '../core/sheet/steps';
import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { SourceRef } from '../core/source/source-ref';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions } from './action-result';
import { issueOf } from './attempt';
import { inSlices } from './in-slices';
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

/** The edits of a change; `undoable`: whether its record fits the journal. */
interface Journalled {
  readonly edits: readonly WorkbookEdit[];
  readonly undoable: boolean;
}

/** Every edit of a change with its journal: its record first, the mark that it is finished last. */
export function* journalled(change: PlannedChange): Steps<Journalled> {
  const { what, edits, before, state } = change;
  const entry = yield* recordChange(what, edits, before.snapshot, { before: before.state, after: state });
  const begun = beginEntry(state, entry);
  const opening = yield* stateEdits(begun.state, before.stateExists, before.stateRows);
  const closing = begun.fits ? [doneEdit(opening, begun.id)] : [];
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
    return [...(await rollBack(host)), cause];
  }
}

/** What to tell about the way back; nothing where the host refused before it wrote anything. */
async function rollBack(host: WorkbookHost): Promise<readonly Issue[]> {
  const told = (code: Issue['code']): readonly Issue[] => [{ code, severity: 'error', source: null, params: {} }];
  try {
    const own = await readOwnSheets(host, {});
    const begun = own.state !== null && unfinishedEntry(own.state) !== null;
    if (begun) await takeBackLast(host, own, {});
    else if (own.stateExists && own.stateRows === 0) await host.applyEdits([removeState]);
    else return [];
    return told('write.failed-rolled-back');
  } catch (error) {
    issueOf(error);
    return told('write.failed-needs-recovery');
  }
}

/** What was taken back. */
export interface TakenBack {
  readonly what: ChangeKind;
  readonly left: readonly SourceRef[];
}

/** Takes the last change of the journal back, finished or not; null where there is none. */
export async function takeBackLast(
  host: WorkbookHost,
  found: OwnSheets,
  options: ActionOptions,
): Promise<TakenBack | null> {
  const last = found.state && lastEntry(found.state);
  if (!found.state || !last) return null;
  const own = await withRecordedSheets(host, found, last.entry, options);
  const steps = undoChange(last.entry, own.snapshot, found.state, last.stored.status === 'open');
  const undoing = await inSlices(steps, options.signal);
  const state = withoutEntry(undoing.state, last.stored.id);
  const remembered = isEmptyState(state) ? [removeState] : await inSlices(stateEdits(state, true, own.stateRows));
  await host.applyEdits([...undoing.edits, ...remembered], options);
  return { what: last.entry.what, left: undoing.left };
}

/** A sheet that was added just before a write broke off has no table and no names yet: the record knows what it is called. */
async function withRecordedSheets(
  host: WorkbookHost,
  own: OwnSheets,
  entry: JournalEntry,
  options: ActionOptions,
): Promise<OwnSheets> {
  const exists = new Set(allSheetNames(own.snapshot));
  const read = new Set(own.snapshot.sheets.map((sheet) => sheet.name));
  const lacking = entry.added.map((each) => each.sheet).filter((name) => exists.has(name) && !read.has(name));
  if (lacking.length === 0) return own;
  return { ...own, snapshot: await host.readWorkbook({ sheets: [...read, ...lacking] }, options) };
}

const removeState: WorkbookEdit = { kind: 'remove-sheet', sheet: STATE_SHEET };
