import type { ChangeKind } from '../core/journal/journal-entry';
import { unfinishedEntry } from '../core/journal/journal';
import { readRegister } from '../core/registers/read-register';
import type { ExistingRegister } from '../core/registers/read-register';
import { allSheetNames } from '../core/registers/own-sheets';
import { TARGET_REGISTER } from '../core/registers/register-spec';
import type { ParPlanState } from '../core/registers/state/state';
import { targetPlaces } from '../core/highlights/target-places';
import type { TargetPlaces } from '../core/highlights/target-places';
import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { Issue } from '../core/issues/issue';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { applyChange, journalled } from './apply-change';
import { failed } from './attempt';
import { inSlices } from './in-slices';
import { lockedSheet } from './locked-sheet';
import { readOwnSheets } from './read-own-sheets';
import type { OwnSheets } from './read-own-sheets';

/** What both highlighting and its removal start from. */
export interface HighlightStart {
  readonly own: OwnSheets & { readonly state: ParPlanState };
  readonly register: ExistingRegister | null;
  readonly places: readonly TargetPlaces[];
  /** Plan sheets that may carry rules of ours, by their present names. */
  readonly planSheets: readonly string[];
}

/** Reads what is there; fails where the state cannot be trusted. */
export async function startHighlight(
  host: WorkbookHost,
  options: ActionOptions,
): Promise<ActionResult<HighlightStart>> {
  const own = await readOwnSheets(host, options);
  const { state, snapshot } = own;
  if (!state) return failed('state.unreadable');
  if (unfinishedEntry(state)) return failed('state.unfinished-change');
  const register = readRegister(snapshot, TARGET_REGISTER, state.headings.targets ?? {});
  const places = register ? targetPlaces(register) : [];
  const exists = new Set(allSheetNames(snapshot));
  const known = [...Object.values(state.sheetKeys), ...places.map((each) => each.sheet)];
  const planSheets = [...new Set(known)].filter((sheet) => exists.has(sheet));
  const locked = lockedSheet(snapshot, state, planSheets);
  if (locked !== undefined) return failed('sheet.protected', { sheet: locked });
  return { ok: true, value: { own: { ...own, state }, register, places, planSheets }, issues: [] };
}

/** Makes a change of rules, with its journal. `keys`: the plan sheets that carry rules afterwards. */
export async function applyHighlightChange(
  host: WorkbookHost,
  what: ChangeKind,
  start: HighlightStart,
  edits: readonly WorkbookEdit[],
  keys: readonly string[],
  options: ActionOptions,
): Promise<readonly Issue[]> {
  const state = { ...start.own.state, highlighted: keys };
  const change = await inSlices(journalled({ what, edits, before: start.own, state }), options.signal);
  return applyChange(host, change.edits, options);
}
