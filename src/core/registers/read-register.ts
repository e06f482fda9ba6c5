import { columnIndex } from '../sheet/a1';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { textAt } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { nameTarget, namesOf } from './own-sheets';
import type { RegisterSpec } from './register-spec';

/** A register as it stands in the workbook. */
export interface ExistingRegister {
  readonly spec: RegisterSpec;
  readonly sheet: SheetSnapshot;
  /** The table, headings included. */
  readonly area: CellArea;
  /** Sheet column by column id; columns that the user deleted are absent. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Sheet row by row id, in the order of the sheet. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Finds a register by its table, its columns by their stored ids, its rows by theirs; null where there is none. */
export function readRegister(
  snapshot: WorkbookSnapshot,
  spec: RegisterSpec,
  headings: Readonly<Record<string, string>>,
): ExistingRegister | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((each) => each.name === spec.table);
    if (!table) continue;
    const columnOf = findColumns(snapshot, sheet, table.area, spec, headings);
    return { spec, sheet, area: table.area, columnOf, rowOf: findRows(sheet, table.area, columnOf.get('id')) };
  }
  return null;
}

function findColumns(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  area: CellArea,
  spec: RegisterSpec,
  headings: Readonly<Record<string, string>>,
): ReadonlyMap<string, number> {
  const names = namesOf(snapshot);
  const columnOf = new Map<string, number>();
  const isFree = (column: number) =>
    column >= area.column && column < area.column + area.columnCount && ![...columnOf.values()].includes(column);
  for (const id of spec.columns) {
    const target = nameTarget(names.get(spec.namePrefix + id));
    const column = target?.sheet === sheet.name ? columnIndex(target.letters) : -1;
    if (isFree(column)) columnOf.set(id, column);
  }
  for (const id of spec.columns) {
    if (columnOf.has(id) || names.has(spec.namePrefix + id)) continue;
    const column = headingColumn(sheet, area, headings[id]);
    if (isFree(column)) columnOf.set(id, column);
  }
  return columnOf;
}

/** Where the id's name was lost (another program saved the file), the heading as we wrote it still tells the column. */
function headingColumn(sheet: SheetSnapshot, area: CellArea, heading: string | undefined): number {
  for (let column = area.column; heading && column < area.column + area.columnCount; column += 1) {
    if (textAt(sheet, area.row, column) === heading) return column;
  }
  return -1;
}

function findRows(sheet: SheetSnapshot, area: CellArea, idColumn: number | undefined): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  for (let row = area.row + 1; idColumn !== undefined && row < area.row + area.rowCount; row += 1) {
    const id = textAt(sheet, row, idColumn).trim();
    if (id && !rowOf.has(id)) rowOf.set(id, row);
  }
  return rowOf;
}
