import type { PlanReading } from '../plan/plan-reading';
import { readRegister } from '../registers/read-register';
import { TARGET_REGISTER } from '../registers/register-spec';
import { cellKey, textAt } from '../sheet/workbook-snapshot';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';

/** The keys of plan sheets, known and new. */
export interface SheetKeys {
  readonly keyOf: ReadonlyMap<string, string>;
  readonly sheetKeys: Readonly<Record<string, string>>;
}

const SHEET_OF_ROW = /^=ROW\((?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Gives every plan sheet its key; one that was renamed keeps its own, which the register's live formulas tell. */
export function sheetKeysFor(
  { objectives, assignments }: PlanReading,
  known: Readonly<Record<string, string>>,
  own: WorkbookSnapshot,
): SheetKeys {
  const sheetKeys: Record<string, string> = { ...known, ...presentNames(own) };
  const keyOf = new Map(Object.entries(sheetKeys).map(([key, name]) => [name, key]));
  const targets = [...objectives, ...assignments].flatMap((owner) => owner.targets);
  for (const sheet of new Set(targets.map((target) => target.source.sheet))) {
    if (keyOf.has(sheet)) continue;
    const key = freeKey(sheetKeys);
    sheetKeys[key] = sheet;
    keyOf.set(sheet, key);
  }
  return { keyOf, sheetKeys };
}

function freeKey(taken: Readonly<Record<string, string>>): string {
  let number = 1;
  while (`S${number}` in taken) number += 1;
  return `S${number}`;
}

/** What each key's sheet is called now, as the formulas of the register's rows say. */
function presentNames(own: WorkbookSnapshot): Readonly<Record<string, string>> {
  const register = readRegister(own, TARGET_REGISTER, {});
  const [keyColumn, rowColumn] = [register?.columnOf.get('sheet'), register?.columnOf.get('row')];
  if (!register || keyColumn === undefined || rowColumn === undefined) return {};
  const names: Record<string, string> = {};
  for (const row of register.rowOf.values()) {
    const key = textAt(register.sheet, row, keyColumn);
    const match = SHEET_OF_ROW.exec(register.sheet.formulas.get(cellKey(row, rowColumn)) ?? '');
    if (key && match) names[key] = match[1]?.replaceAll("''", "'") ?? match[2]!;
  }
  return names;
}
