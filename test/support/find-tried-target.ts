import type { Page } from 'playwright-core';
import type { RegisterTexts } from '../../src/core/registers/register-texts';

/** A row of the target register to try the highlight with: "at least N %", alone in its cell of the plan. Zero-based. */
export interface TriedTarget {
  readonly sheet: string;
  readonly row: number;
  /** Column of the actual value. */
  readonly actual: number;
  /** As a share, 0.95. */
  readonly threshold: number;
  readonly plan: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Finds one in the written register, by the table's headings; null where the plan has none. */
export async function findTriedTarget(
  page: Page,
  { sheets, targetColumns }: RegisterTexts,
): Promise<TriedTarget | null> {
  return page.evaluate(
    ({ name, headings }) => {
      const { workbook } = parplanExcel;
      const sheet = workbook.sheets.findLast((each) => each.name.startsWith(name));
      const table = sheet?.tables[0];
      if (!sheet || !table) return null;
      const column = (heading: string) => table.area.column + table.columns.indexOf(heading);
      const at = (row: number, heading: string) => sheet.value(row, column(heading));
      const place = (row: number) =>
        [headings.sheet, headings.row, headings.column].map((each) => at(row, each)).join();
      const rows = Array.from({ length: table.area.rowCount - 1 }, (_, index) => table.area.row + 1 + index);
      const isAlone = (row: number) => rows.filter((other) => place(other) === place(row)).length === 1;
      const isFloor = (row: number) => at(row, headings.operator) === '>=' && at(row, headings.type) === 'share';
      const row = rows.find((each) => isFloor(each) && !at(each, headings.group) && isAlone(each));
      if (row === undefined) return null;
      const source = /'((?:[^']|'')+)'!/.exec(sheet.formula(row, column(headings.row)) ?? '');
      return {
        sheet: sheet.name,
        row,
        actual: column(headings.actual),
        threshold: Number(at(row, headings.threshold)),
        plan: {
          sheet: source![1]!.replaceAll("''", "'"),
          row: Number(at(row, headings.row)) - 1,
          column: Number(at(row, headings.column)) - 1,
        },
      };
    },
    { name: sheets.targets, headings: targetColumns },
  );
}
