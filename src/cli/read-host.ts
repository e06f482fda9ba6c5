import { keptCorrections, withCorrectionSheet } from '../actions/kept-corrections';
import type { PlanRead } from '../actions/results';
import type { Issue } from '../core/issues/issue';
import { readWorkbook } from '../core/read-workbook';
import { ownSheetNames } from '../core/registers/own-sheets';
import { STATE_SHEET } from '../core/registers/state/state-sheet';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { WorkbookHost } from '../hosts/workbook-host';

/** What of a file to read: sheets by name, all where none is named; the year where the user says it. */
export interface AskedPlan {
  readonly sheets: readonly string[];
  readonly year: number | null;
}

/** Reads a plan as it was corrected, and also where it holds none: a listing says so itself. */
export async function readHost(host: WorkbookHost, asked: AskedPlan): Promise<PlanRead> {
  const named = asked.sheets.length > 0;
  const snapshot = await host.readWorkbook(withCorrectionSheet({ sheets: named ? asked.sheets : 'all' }));
  const { corrections, issues } = await keptCorrections(snapshot);
  const sheets = named ? asked.sheets : planSheets(snapshot);
  const reading = readWorkbook(snapshot, { sheets, corrections, ...(asked.year !== null && { year: asked.year }) });
  const isEmpty = !snapshot.sheets.some((sheet) => sheet.used && sheet.name !== STATE_SHEET);
  const empty: Issue = { code: 'workbook.empty', severity: 'warning', source: null, params: {} };
  const told = [...(isEmpty ? [empty] : []), ...issues, ...reading.issues];
  return { reading: { ...reading, issues: told }, snapshot, corrections };
}

/** ParPlan's own sheets are never a plan. */
function planSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const own = new Set(ownSheetNames(snapshot));
  return snapshot.sheets.map((sheet) => sheet.name).filter((name) => !own.has(name));
}
