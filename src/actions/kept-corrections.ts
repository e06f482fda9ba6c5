import type { Issue } from '../core/issues/issue';
import type { KeptCorrection } from '../core/plan/correction';
import { sheetNamed } from '../core/registers/own-sheets';
import { readState, STATE_SHEET } from '../core/registers/state/state-sheet';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import type { ReadScope } from '../hosts/workbook-host';
import { inSlices } from './in-slices';

/** A scope with the sheet that holds the corrections. */
export const withCorrectionSheet = (scope: ReadScope): ReadScope => ({ ...scope, also: [STATE_SHEET] });

/** What {@link keptCorrections} found. */
interface Kept {
  readonly corrections: readonly KeptCorrection[];
  readonly issues: readonly Issue[];
}

/** The corrections that a workbook keeps; none, and the issue that says so, where what ParPlan remembers cannot be read. */
export async function keptCorrections(snapshot: WorkbookSnapshot, signal?: AbortSignal): Promise<Kept> {
  const state = await inSlices(readState(sheetNamed(snapshot, STATE_SHEET)), signal);
  if (state) return { corrections: state.corrections.kept, issues: [] };
  return {
    corrections: [],
    issues: [{ code: 'state.unreadable', severity: 'warning', source: null, params: {} }],
  };
}
