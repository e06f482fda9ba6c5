import { ownSheetNames } from '../core/registers/own-sheets';
import type { ParPlanState } from '../core/registers/state/state';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';

/** The first protected sheet among ParPlan's own and the plan sheets that carry its rules; such a sheet cannot be changed. */
export function lockedSheet(
  snapshot: WorkbookSnapshot,
  state: ParPlanState,
  planSheets: readonly string[] = state.highlighted.flatMap((key) => state.sheetKeys[key] ?? []),
): string | undefined {
  const locked = new Set(snapshot.protectedSheets ?? []);
  return [...ownSheetNames(snapshot), ...planSheets].find((name) => locked.has(name));
}
