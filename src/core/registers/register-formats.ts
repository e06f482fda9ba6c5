import type { CellFormat, WorkbookEdit } from '../sheet/workbook-edit';
import { columnLetters } from '../sheet/a1';
import type { CellArea } from '../source/source-ref';
import { VERDICTS_WORST_FIRST } from '../evaluation/verdict';
import type { DraftRow } from './register-row';
import type { RegisterSpec } from './register-spec';
import { VERDICT_STYLES } from './verdict-style';

const BODY: CellFormat = { wrap: true, vertical: 'top', border: 'thin', borderColor: '#BFBFBF' };
const HEADER: CellFormat = {
  bold: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
  fontColor: '#FFFFFF',
  fill: '#1F4E78',
  border: 'thin',
  borderColor: '#BFBFBF',
};
/** Columns for the user stand out in heading and body. */
const USER_HEADER: CellFormat = { ...HEADER, fill: '#7F4F00' };
const USER_BODY: CellFormat = { fill: '#FFFBEA' };

/** Formats of the heading row of a new register. */
export function headerFormats(spec: RegisterSpec, sheet: string, row: number): readonly WorkbookEdit[] {
  const area = (column: number): CellArea => ({ row, column, rowCount: 1, columnCount: 1 });
  const columns = [...spec.columns.keys()];
  const isUsers = (index: number) => spec.userColumns.has(spec.columns[index]!);
  return [
    { kind: 'format', sheet, areas: [{ row, column: 0, rowCount: 1, columnCount: columns.length }], format: HEADER },
    { kind: 'format', sheet, areas: columns.filter(isUsers).map(area), format: USER_HEADER },
  ];
}

/** Formats of body rows that follow one another from `firstRow`. */
export function bodyFormats(
  spec: RegisterSpec,
  sheet: string,
  firstRow: number,
  drafts: readonly DraftRow[],
  columnOf: ReadonlyMap<string, number>,
): readonly WorkbookEdit[] {
  if (drafts.length === 0) return [];
  const columns = [...columnOf.values()];
  const left = Math.min(...columns);
  const area = (column: number, columnCount = 1): CellArea => ({
    row: firstRow,
    column,
    rowCount: drafts.length,
    columnCount,
  });
  const users = [...spec.userColumns].flatMap((id) => columnOf.get(id) ?? []);
  return [
    { kind: 'format', sheet, areas: [area(left, Math.max(...columns) - left + 1)], format: BODY },
    { kind: 'format', sheet, areas: users.map((column) => area(column)), format: USER_BODY },
    ...numberFormatEdits(sheet, firstRow, drafts, columnOf),
  ];
}

/** One edit for each number format, over runs of rows that share it. */
function numberFormatEdits(
  sheet: string,
  firstRow: number,
  drafts: readonly DraftRow[],
  columnOf: ReadonlyMap<string, number>,
): readonly WorkbookEdit[] {
  const areas = new Map<string, CellArea[]>();
  for (const [id, column] of columnOf) {
    let runStart = 0;
    for (let index = 1; index <= drafts.length; index += 1) {
      const format = drafts[runStart]!.numberFormats.get(id);
      if (index < drafts.length && drafts[index]!.numberFormats.get(id) === format) continue;
      if (format && format !== 'General') {
        const run = { row: firstRow + runStart, column, rowCount: index - runStart, columnCount: 1 };
        const runs = areas.get(format);
        if (runs) runs.push(run);
        else areas.set(format, [run]);
      }
      runStart = index;
    }
  }
  return [...areas].map(([numberFormat, runs]) => ({ kind: 'format', sheet, areas: runs, format: { numberFormat } }));
}

/** Rules that paint the register's own verdict column; the ones there before are replaced. */
export function verdictColumnRules(
  sheet: string,
  area: CellArea,
  columnOf: ReadonlyMap<string, number>,
): readonly WorkbookEdit[] {
  const [status, code] = [columnOf.get('status'), columnOf.get('code')];
  if (status === undefined || code === undefined) return [];
  const body = { row: area.row + 1, column: status, rowCount: area.rowCount - 1, columnCount: 1 };
  return VERDICTS_WORST_FIRST.toReversed().flatMap((verdict): WorkbookEdit[] => {
    const test = `$${columnLetters(code)}${body.row + 1}="${verdict}"`;
    return [
      { kind: 'remove-conditional-formats', sheet, marker: `="${verdict}"` },
      {
        kind: 'add-conditional-format',
        sheet,
        areas: [body],
        formula: `=${test}`,
        style: VERDICT_STYLES[verdict].style,
        stopIfTrue: true,
      },
    ];
  });
}
