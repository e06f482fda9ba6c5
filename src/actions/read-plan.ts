import { REGISTERS } from '../core/registers/register-spec';
import { ownSheetNames } from '../core/registers/own-sheets';
import { STATE_SHEET } from '../core/registers/state/state-sheet';
import { readWorkbookInSteps } from '../core/read-workbook';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { attempt, breathe, failed } from './attempt';
import { inSlices } from './in-slices';
import { keptCorrections, withCorrectionSheet } from './kept-corrections';
import type { PlanRead, ReadPlanOptions } from './results';

/** Reads the plan in the sheets of the scope, as corrected; ParPlan's own sheets are never a plan. */
export function readPlan(host: WorkbookHost, options: ReadPlanOptions): Promise<ActionResult<PlanRead>> {
  return attempt(async () => {
    const snapshot = await host.readWorkbook(withCorrectionSheet(options.scope), options);
    await breathe(options.signal);
    const sheets = planSheets(snapshot);
    if (!snapshot.sheets.some((sheet) => sheet.used && sheet.name !== STATE_SHEET)) return failed('workbook.empty');
    const { corrections, issues } = await keptCorrections(snapshot, options.signal);
    const asked = { sheets, corrections, ...(options.year !== undefined && { year: options.year }) };
    const read = await inSlices(readWorkbookInSteps(snapshot, asked), options.signal);
    const reading = issues.length > 0 ? { ...read, issues: [...issues, ...read.issues] } : read;
    await breathe(options.signal);
    // A table without tasks is given all the same: a person can say which of its columns holds them.
    if (reading.assignments.length + reading.objectives.length + reading.tables.length === 0) {
      const [only] = reading.sheets.length === 1 ? reading.sheets : [];
      return failed('sheet.no-plan', only ? { sheet: only.sheet, kind: only.kind } : { sheet: '' });
    }
    return { ok: true, value: { reading, snapshot, corrections }, issues: reading.issues };
  });
}

function planSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const own = new Set(ownSheetNames(snapshot));
  const tables = new Set<string>(REGISTERS.map((spec) => spec.table));
  return snapshot.sheets
    .filter((sheet) => !own.has(sheet.name) && !sheet.tables.some((table) => tables.has(table.name)))
    .map((sheet) => sheet.name);
}
