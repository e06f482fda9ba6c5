import type { SelectedCells } from '../workbook-host';
import { runExcel } from './run-excel';

/** The cells selected in the sheet in front, in one request; asked for as areas, for Excel refuses several of them as a range. */
export async function selectedCells(): Promise<SelectedCells> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    range.worksheet.load('name');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    return { sheet: range.worksheet.name, area: { row, column, rowCount, columnCount } };
  });
}
