import { unfinishedEntry } from '../core/journal/journal';
import { freeSheetName } from '../core/merge/merge-register';
import type { PlanUnits } from '../core/plan/resolved-units';
import { addedUnitEdits, unitSheet, type UnitTableTexts, unitTableEdits } from '../core/registers/unit-table';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { applyChange, journalled } from './apply-change';
import { attempt, failed } from './attempt';
import { inSlices } from './in-slices';
import { readOwnSheets } from './read-own-sheets';
import { unitRows } from './unit-rows';

/** The sheet of names after it was written. */
export interface UnitTableWritten {
  readonly sheet: string;
  /** Rows added; those that were there stay as the user left them. */
  readonly added: number;
}

/** Makes the sheet "Tên đơn vị", or adds the names that it lacks below the user's rows. */
export function writeUnitTable(
  host: WorkbookHost,
  units: PlanUnits,
  options: ActionOptions & { readonly texts: UnitTableTexts },
): Promise<ActionResult<UnitTableWritten>> {
  return attempt(async () => {
    const { texts } = options;
    const own = await readOwnSheets(host, options);
    const { state, snapshot } = own;
    if (!state) return failed('state.unreadable');
    if (unfinishedEntry(state)) return failed('state.unfinished-change');
    const held = unitSheet(snapshot);
    if (held?.isProtected) return failed('sheet.protected', { sheet: held.name });
    if (!held && snapshot.structureProtected) return failed('workbook.structure-protected');
    const sheet = held?.name ?? freeSheetName(texts.sheet, snapshot);
    const rows = unitRows(units, texts, snapshot);
    const edits = held ? addedUnitEdits(snapshot, rows, texts.columns) : unitTableEdits(sheet, rows, texts);
    if (edits.length === 0) return { ok: true, value: { sheet, added: 0 }, issues: [] };
    const planned = journalled({ what: 'write-units', edits, before: { ...own, state }, state });
    const change = await inSlices(planned, options.signal);
    const failures = await applyChange(host, change.edits, options);
    return failures.length > 0
      ? { ok: false, issues: failures }
      : { ok: true, value: { sheet, added: rows.length }, issues: [] };
  });
}
