import type { UnitAlias } from '../readers/organisations/units/unit-aliases';
import { absoluteReference, columnIndex } from '../sheet/a1';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';
import { type SheetSnapshot, textAt, type WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { nameTarget, namesOf } from './own-sheets';
import { UNIT_COLUMNS, UNIT_TABLE_SPEC, type UnitColumn } from './unit-table-spec';

/** The words of the sheet in one language. */
export interface UnitTableTexts {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: Readonly<Record<UnitColumn, string>>;
  /** What the source column says of a row that ParPlan filled in. */
  readonly sources: Readonly<Record<'alias' | 'words' | 'itself' | 'user', string>>;
}

const { table: UNIT_TABLE, namePrefix: NAME_PREFIX } = UNIT_TABLE_SPEC;
const HEADER_ROW = 3;

/** The sheet that holds the user's names of units, whatever it is called; null where there is none. */
export function unitSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => tableOf(sheet) !== undefined) ?? null;
}

const tableOf = (sheet: SheetSnapshot) => sheet.tables.find(({ name }) => name === UNIT_TABLE);

/** The user's aliases: rows whose unit says something else than the name. Columns are found by their stored ids. */
export function readUnitAliases(snapshot: WorkbookSnapshot, headings: UnitTableTexts['columns']): readonly UnitAlias[] {
  const sheet = unitSheet(snapshot);
  const area = sheet && tableOf(sheet)?.area;
  if (!sheet || !area) return [];
  const column = (id: UnitColumn) => columnOf(snapshot, sheet, area, id, headings[id]);
  const [nameColumn, unitColumn] = [column('name'), column('unit')];
  if (nameColumn < 0 || unitColumn < 0) return [];
  const aliases: UnitAlias[] = [];
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    const [name, unit] = [textAt(sheet, row, nameColumn).trim(), textAt(sheet, row, unitColumn).trim()];
    if (name !== '' && unit !== '') aliases.push({ name, unit, basis: { source: 'user', checkedOn: null } });
  }
  return aliases;
}

function columnOf(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  area: CellArea,
  id: UnitColumn,
  heading: string,
): number {
  const target = nameTarget(namesOf(snapshot).get(NAME_PREFIX + id));
  if (target?.sheet === sheet.name) return columnIndex(target.letters);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if (textAt(sheet, area.row, column) === heading) return column;
  }
  return -1;
}

/** One row of the sheet. */
export type UnitRow = Readonly<Record<UnitColumn, string>>;

/** The edits that make the sheet with its rows; `sheet` is a free name. */
export function unitTableEdits(
  sheet: string,
  rows: readonly UnitRow[],
  texts: UnitTableTexts,
): readonly WorkbookEdit[] {
  const area = { row: HEADER_ROW, column: 0, rowCount: rows.length + 1, columnCount: UNIT_COLUMNS.length };
  const line = (text: string): readonly CellInput[] => [text, ...UNIT_COLUMNS.slice(1).map(() => null)];
  const cells = [
    line(texts.title),
    line(texts.hint),
    UNIT_COLUMNS.map(() => null),
    UNIT_COLUMNS.map((id) => texts.columns[id]),
    ...rows.map((row) => UNIT_COLUMNS.map((id) => row[id])),
  ];
  const at = (row: number, rowCount: number, columnCount: number): CellArea => ({
    row,
    column: 0,
    rowCount,
    columnCount,
  });
  return [
    { kind: 'add-sheet', sheet, visibility: 'visible' },
    ...UNIT_COLUMNS.map((id, column): WorkbookEdit => ({
      kind: 'set-name',
      name: NAME_PREFIX + id,
      formula: `=${absoluteReference(sheet, { row: HEADER_ROW, column, rowCount: 1, columnCount: 1 })}`,
      visible: false,
    })),
    { kind: 'write-block', sheet, row: 0, column: 0, cells },
    { kind: 'add-table', sheet, area, name: UNIT_TABLE, style: 'TableStyleLight1' },
    { kind: 'format', sheet, areas: [at(0, 1, 1)], format: { bold: true, fontSize: 14 } },
    { kind: 'format', sheet, areas: [at(1, 1, 1)], format: { italic: true, fontColor: '#595959' } },
    { kind: 'format', sheet, areas: [at(HEADER_ROW, 1, UNIT_COLUMNS.length)], format: { bold: true, wrap: true } },
    {
      kind: 'format',
      sheet,
      areas: [at(HEADER_ROW + 1, rows.length, UNIT_COLUMNS.length)],
      format: { wrap: true, vertical: 'top' },
    },
    { kind: 'column-widths', sheet, widths: [44, 44, 34].map((width, column) => ({ column, width })) },
    { kind: 'freeze-rows', sheet, rows: HEADER_ROW + 1 },
  ];
}

/** The edits that add rows below those that the user has; none where other cells stand there. */
export function addedUnitEdits(
  snapshot: WorkbookSnapshot,
  rows: readonly UnitRow[],
  headings: UnitTableTexts['columns'],
): readonly WorkbookEdit[] {
  const sheet = unitSheet(snapshot);
  const area = sheet && tableOf(sheet)?.area;
  const below = area ? area.row + area.rowCount : 0;
  if (!sheet || !area || rows.length === 0 || (sheet.used && sheet.used.row + sheet.used.rowCount > below)) return [];
  const ids = new Map(UNIT_COLUMNS.map((id) => [columnOf(snapshot, sheet, area, id, headings[id]), id]));
  const cells = rows.map((row) =>
    Array.from({ length: area.columnCount }, (_, index) => {
      const id = ids.get(area.column + index);
      return id === undefined ? null : row[id];
    }),
  );
  return [
    { kind: 'write-block', sheet: sheet.name, row: below, column: area.column, cells },
    { kind: 'resize-table', name: UNIT_TABLE, area: { ...area, rowCount: area.rowCount + rows.length } },
  ];
}
