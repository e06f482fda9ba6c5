import type { CellFormat, CellInput, WorkbookEdit } from '../../core/sheet/workbook-edit';

/** Beside the records: days late, as staff count them. A case still open has none. */
export const lateHeader = 'Số ngày trễ';

/** V, with a free column before it. */
const SUMMARY_COLUMN = 21;

/** The formula of a record's days late; `row` is zero-based. */
export function daysLate(row: number): CellInput {
  return { formula: `=IF(H${row + 1}="","",H${row + 1}-G${row + 1})` };
}

/** A small block to the right of the records: the same share by ParPlan's function and by COUNTIFS, against the plan's target. */
export function onTimeBlock(sheet: string, lastRow: number, heading: CellFormat, text: CellFormat): WorkbookEdit[] {
  const last = lastRow + 1;
  const dates = `G2:G${last},H2:H${last}`;
  const late = `J2:J${last}`;
  const cells: CellInput[][] = [
    ['Tỷ lệ đúng hạn', ''],
    ['Hàm CCHC.ONTIMERATE, hồ sơ đã xong', { formula: `=CCHC.ONTIMERATE(${dates})` }],
    ['COUNTIFS trên cột Số ngày trễ', { formula: `=COUNTIFS(${late},"<=0")/COUNT(${late})` }],
    ['Tính cả hồ sơ chưa xong đã quá hạn đến 30/9/2026', { formula: `=CCHC.ONTIMERATE(${dates},"30/9/2026")` }],
    ['Ngưỡng của Mục tiêu 1, hàm CCHC.PARTARGET', { formula: "=CCHC.PARTARGET('Mục tiêu chất lượng'!A4)" }],
    ['So với ngưỡng', { formula: '=IF(W2>=W5,"Đạt","Chưa đạt")' }],
  ];
  const area = { row: 0, column: SUMMARY_COLUMN, rowCount: cells.length, columnCount: 2 };
  return [
    { kind: 'write-block', sheet, row: 0, column: SUMMARY_COLUMN, cells },
    { kind: 'format', sheet, areas: [area], format: { ...text, border: 'thin' } },
    { kind: 'format', sheet, areas: [{ ...area, rowCount: 1 }], format: heading },
    { kind: 'merge', sheet, area: { ...area, rowCount: 1 } },
    {
      kind: 'format',
      sheet,
      areas: [{ row: 1, column: SUMMARY_COLUMN + 1, rowCount: cells.length - 2, columnCount: 1 }],
      format: { numberFormat: '0.0%' },
    },
    {
      kind: 'column-widths',
      sheet,
      widths: [
        { column: SUMMARY_COLUMN, width: 44 },
        { column: SUMMARY_COLUMN + 1, width: 14 },
      ],
    },
  ];
}
