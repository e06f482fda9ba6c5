import { mapInSteps, type Steps } from '../sheet/steps';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { OPERATOR_CODES } from '../evaluation/measured-bound';
import { VERDICTS_WORST_FIRST } from '../evaluation/verdict';
import { bodyFormats, headerFormats, verdictColumnRules } from './register-formats';
import { registerNameEdits } from './register-names';
import type { DraftRow } from './register-row';
import type { RegisterSpec } from './register-spec';
import type { RegisterTexts } from './register-texts';
import { renderRow } from './render-row';
import { VERDICT_STYLES } from './verdict-style';

/** Rows with their ids, ready to be written. */
export interface IdentifiedRows {
  readonly drafts: readonly DraftRow[];
  readonly ids: readonly string[];
}

const LEGEND_ROW = 2;
/** Built-in table style without bands of its own colour. */
const TABLE_STYLE = 'TableStyleLight1';
const MARGINS = { top: 15, bottom: 15, left: 12, right: 12 };

/** Headings of a register's columns in the user's language. */
export function headingsOf(spec: RegisterSpec, texts: RegisterTexts): Readonly<Record<string, string>> {
  return spec.key === 'assignments' ? texts.assignmentColumns : texts.targetColumns;
}

/** Columns in their first order: A, B, C, … */
export function firstColumns(spec: RegisterSpec): ReadonlyMap<string, number> {
  return new Map(spec.columns.map((column, index) => [column, index]));
}

/** The edits that make a register sheet: names first (formulas use them), then one block of cells, its table and its looks. */
export function* newRegisterEdits(
  spec: RegisterSpec,
  sheet: string,
  rows: IdentifiedRows,
  texts: RegisterTexts,
  snapshot: WorkbookSnapshot,
): Steps<readonly WorkbookEdit[]> {
  const columnOf = firstColumns(spec);
  const area = { row: spec.headerRow, column: 0, rowCount: rows.drafts.length + 1, columnCount: spec.columns.length };
  const cells = yield* blockOf(spec, rows, texts, columnOf);
  return [
    { kind: 'add-sheet', sheet, visibility: 'visible' },
    ...registerNameEdits(spec, sheet, area, columnOf, snapshot),
    { kind: 'write-block', sheet, row: 0, column: 0, cells },
    { kind: 'add-table', sheet, area, name: spec.table, style: TABLE_STYLE },
    ...titleFormats(sheet),
    ...headerFormats(spec, sheet, spec.headerRow),
    ...bodyFormats(spec, sheet, spec.headerRow + 1, rows.drafts, columnOf),
    ...extras(spec, sheet, area, columnOf, texts),
    ...sheetLook(spec, sheet),
  ];
}

function* blockOf(
  spec: RegisterSpec,
  { drafts, ids }: IdentifiedRows,
  texts: RegisterTexts,
  columnOf: ReadonlyMap<string, number>,
): Steps<readonly (readonly CellInput[])[]> {
  const width = spec.columns.length;
  const padded = (cells: readonly CellInput[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => null),
  ];
  const headings = headingsOf(spec, texts);
  const above = [[texts.titles[spec.key]], [texts.hints[spec.key]], spec.key === 'targets' ? legend(texts) : [], []];
  const body = yield* mapInSteps(drafts, (draft, index) => {
    const contents = renderRow(spec, draft, ids[index]!, spec.headerRow + 1 + index, columnOf);
    return spec.columns.map((column) => contents.get(column)!);
  });
  return [...above.slice(0, spec.headerRow).map(padded), spec.columns.map((column) => headings[column]!), ...body];
}

function legend(texts: RegisterTexts): readonly string[] {
  const states = VERDICTS_WORST_FIRST.map((verdict) => `${VERDICT_STYLES[verdict].sign} ${texts.verdicts[verdict]}`);
  return [texts.legendTitle, ...states];
}

function titleFormats(sheet: string): readonly WorkbookEdit[] {
  const cell = (row: number): CellArea => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return [
    { kind: 'format', sheet, areas: [cell(0)], format: { bold: true, fontSize: 14 } },
    { kind: 'format', sheet, areas: [cell(1)], format: { italic: true, fontColor: '#595959' } },
  ];
}

/** The drop-downs, and on "Chỉ tiêu" the legend and the painted verdicts. */
function extras(
  spec: RegisterSpec,
  sheet: string,
  area: CellArea,
  columnOf: ReadonlyMap<string, number>,
  texts: RegisterTexts,
): readonly WorkbookEdit[] {
  const choices = dropDowns(spec, sheet, area, columnOf, texts);
  if (spec.key === 'assignments') return choices;
  const legendCells = VERDICTS_WORST_FIRST.map((verdict, index): WorkbookEdit => {
    const { style } = VERDICT_STYLES[verdict];
    const place = { row: LEGEND_ROW, column: index + 1, rowCount: 1, columnCount: 1 };
    return { kind: 'format', sheet, areas: [place], format: { ...style, border: 'thin', borderColor: '#BFBFBF' } };
  });
  const title: CellArea = { row: LEGEND_ROW, column: 0, rowCount: 1, columnCount: 1 };
  return [
    { kind: 'format', sheet, areas: [title], format: { bold: true } },
    ...legendCells,
    ...verdictColumnRules(sheet, area, columnOf),
    ...choices,
  ];
}

/** Drop-downs over the body of the table: an assignment's status, a target's comparison (which the user may correct). */
export function dropDowns(
  spec: RegisterSpec,
  sheet: string,
  area: CellArea,
  columnOf: ReadonlyMap<string, number>,
  texts: RegisterTexts,
): readonly WorkbookEdit[] {
  const isTargets = spec.key === 'targets';
  const column = columnOf.get(isTargets ? 'operator' : 'status');
  if (column === undefined) return [];
  const body = { row: area.row + 1, column, rowCount: area.rowCount - 1, columnCount: 1 };
  return [{ kind: 'list-validation', sheet, area: body, choices: isTargets ? OPERATOR_CODES : texts.statusChoices }];
}

function sheetLook(spec: RegisterSpec, sheet: string): readonly WorkbookEdit[] {
  const widths = spec.columns.map((id, column) => ({
    column,
    width: spec.widths[id]!,
    ...(spec.hiddenColumns.has(id) && { hidden: true }),
  }));
  const repeatRows = { first: spec.headerRow, last: spec.headerRow };
  const layout = { orientation: 'landscape', paper: 'A4', margins: MARGINS, fitToWidth: true, repeatRows } as const;
  return [
    { kind: 'column-widths', sheet, widths },
    { kind: 'freeze-rows', sheet, rows: spec.headerRow + 1 },
    { kind: 'page-layout', sheet, layout },
  ];
}
