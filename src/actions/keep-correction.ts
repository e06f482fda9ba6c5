import { unfinishedEntry } from '../core/journal/journal';
import { withCorrection, withoutCorrection } from '../core/plan/change-corrections';
import type { CorrectionList, KeptCorrection } from '../core/plan/correction';
import { sheetNamed } from '../core/registers/own-sheets';
import { isEmptyState } from '../core/registers/state/state';
import { correctionEdits, STATE_SHEET } from '../core/registers/state/state-sheet';
import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { applyChange } from './apply-change';
import { attempt, failed } from './attempt';
import { inSlices } from './in-slices';
import { readOwnSheets } from './read-own-sheets';
import type { OwnSheets } from './read-own-sheets';
import type { CorrectionChange } from './results';

/** Adds a correction to those that the workbook keeps, or takes one away; gives them all. The plan is to be read again then. */
export function keepCorrection(
  host: WorkbookHost,
  change: CorrectionChange,
  options: ActionOptions = {},
): Promise<ActionResult<readonly KeptCorrection[]>> {
  return attempt(async () => {
    const own = await readOwnSheets(host, options);
    const { state } = own;
    if (!state) return failed('state.unreadable');
    if (unfinishedEntry(state)) return failed('state.unfinished-change');
    const list =
      change.kind === 'add'
        ? withCorrection(state.corrections, change.correction)
        : withoutCorrection(state.corrections, change.id);
    if (!list) return failed('correction.unknown-id', { id: change.kind === 'remove' ? change.id : '' });
    const removesSheet = isEmptyState({ ...state, corrections: list });
    const refusal = refusalOf(own, removesSheet);
    if (refusal) return refusal;
    const failures = await applyChange(host, await editsFor(own, list, removesSheet), options);
    return failures.length > 0 ? { ok: false, issues: failures } : { ok: true, value: list.kept, issues: [] };
  });
}

async function editsFor(
  { snapshot }: OwnSheets,
  list: CorrectionList,
  removesSheet: boolean,
): Promise<readonly WorkbookEdit[]> {
  if (removesSheet) return [{ kind: 'remove-sheet', sheet: STATE_SHEET }];
  return inSlices(correctionEdits(sheetNamed(snapshot, STATE_SHEET), list));
}

/** The sheet that remembers cannot be added, removed or written. */
function refusalOf({ snapshot, stateExists }: OwnSheets, removesSheet: boolean): ActionResult<never> | null {
  if (snapshot.structureProtected && stateExists === removesSheet) return failed('workbook.structure-protected');
  return sheetNamed(snapshot, STATE_SHEET)?.isProtected ? failed('sheet.protected', { sheet: STATE_SHEET }) : null;
}
