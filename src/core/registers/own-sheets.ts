import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { RegisterSpec } from './register-spec';
import { REGISTERS } from './register-spec';
import { STATE_SHEET } from './state/state-sheet';
import { UNIT_TABLE_SPEC } from './unit-table-spec';

const SHEET_OF_REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** Where a workbook name points: its sheet and cell; null where it points nowhere any more. */
export function nameTarget(name: DefinedName | undefined): { sheet: string; row: number; letters: string } | null {
  const match = name && SHEET_OF_REFERENCE.exec(name.formula);
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, row: Number(match[4]) - 1, letters: match[3]! };
}

/** The workbook's names by name in lower case, as Excel compares them. */
export function namesOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, DefinedName> {
  return new Map(snapshot.names.map((name) => [name.name.toLowerCase(), name]));
}

/** Every sheet's name, also of those that were not read. */
export function allSheetNames(snapshot: WorkbookSnapshot): readonly string[] {
  return snapshot.sheetNames ?? snapshot.sheets.map((sheet) => sheet.name);
}

/** The present name of a register's sheet, whatever the user calls it; null where there is none. */
export function registerSheetName(
  snapshot: WorkbookSnapshot,
  spec: Pick<RegisterSpec, 'table' | 'namePrefix' | 'columns'>,
): string | null {
  const byTable = snapshot.sheets.find((sheet) => sheet.tables.some((table) => table.name === spec.table));
  if (byTable) return byTable.name;
  const names = namesOf(snapshot);
  const sheets = new Set(allSheetNames(snapshot));
  for (const column of spec.columns) {
    const target = nameTarget(names.get(spec.namePrefix + column));
    if (target && sheets.has(target.sheet)) return target.sheet;
  }
  return null;
}

/** Names of the sheets that ParPlan made: state, registers and names of units. */
export function ownSheetNames(snapshot: WorkbookSnapshot): readonly string[] {
  const state = allSheetNames(snapshot).filter((name) => name === STATE_SHEET);
  return [...state, ...[...REGISTERS, UNIT_TABLE_SPEC].flatMap((spec) => registerSheetName(snapshot, spec) ?? [])];
}

/** The sheet of that name in a snapshot. */
export function sheetNamed(snapshot: WorkbookSnapshot, name: string | null): SheetSnapshot | undefined {
  return name === null ? undefined : snapshot.sheets.find((sheet) => sheet.name === name);
}
