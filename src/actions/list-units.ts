import type { PlanReading } from '../core/plan/plan-reading';
import { type PlanUnits, resolvedUnits } from '../core/plan/resolved-units';
import { readUnitAliases, type UnitTableTexts } from '../core/registers/unit-table';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';

/** The units that a plan names, as the workbook's own sheet of names joins them; the snapshot must hold that sheet. */
export function listUnits(reading: PlanReading, snapshot: WorkbookSnapshot, texts: UnitTableTexts): PlanUnits {
  return resolvedUnits(reading, readUnitAliases(snapshot, texts.columns));
}
