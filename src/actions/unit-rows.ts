import type { PlanUnits } from '../core/plan/resolved-units';
import { readUnitAliases, type UnitRow, type UnitTableTexts } from '../core/registers/unit-table';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';

/** A row for each wording that the sheet of names does not hold yet: what ParPlan takes it for, and why. */
export function unitRows({ units }: PlanUnits, texts: UnitTableTexts, snapshot: WorkbookSnapshot): readonly UnitRow[] {
  const held = new Set(readUnitAliases(snapshot, texts.columns).map(({ name }) => name));
  return units.flatMap(({ unit, by, members }) =>
    members
      .filter(({ text }) => !held.has(text))
      .map(({ text }) => ({ name: text, unit, source: text === unit ? texts.sources.itself : texts.sources[by] })),
  );
}
