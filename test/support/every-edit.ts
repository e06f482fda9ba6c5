import type { WorkbookEdit } from '../../src/core/sheet/workbook-edit';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';

/** Zero-based, as getRangeByIndexes counts. */
export const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** Texts that Excel would take for something else. */
export const TRICKY = [
  ...['=cmd|calc', '=SUM(A1)', '+84 912 345 678', '-5', '- gạch đầu dòng', '@tất cả', '\t=1', "'nháy", "''hai nháy"],
  ...['03/04/2024', '25/03/2024', '2024-03-04', '3-4', '1/2', '12:30', '95%', '1,5', '1.234', '1e5', '007', ' 12 '],
  ...['TRUE', 'false', '#N/A', '#REF!', 'Mar 5', 'March 5, 2026', 'Tháng 3/2026', 'T3/2026', 'Jan-24', '5 Mar', '$5'],
  ...['Ủy ban nhân dân xã', 'dòng một\ndòng hai', '(5)', '', 'Quý II/2026', '“ngoặc”', '–', '=', '+', '-', '@'],
];

/** One list with every kind of edit. */
export const EVERY_EDIT: readonly WorkbookEdit[] = [
  { kind: 'add-sheet', sheet: 'Phân công', visibility: 'visible', after: 'Data' },
  { kind: 'add-sheet', sheet: '_parplan', visibility: 'veryHidden' },
  { kind: 'add-sheet', sheet: 'Giữa', visibility: 'hidden', after: 'Phân công' },
  { kind: 'write-block', sheet: '_parplan', row: 0, column: 0, cells: TRICKY.map((text) => [text]) },
  {
    kind: 'write-block',
    sheet: 'Phân công',
    row: 2,
    column: 1,
    cells: [
      ['Mã', 'Nhiệm vụ', 'Thời hạn', 'Xong'],
      ['A1', 'Niêm yết thủ tục', 46_112, true],
      ['A2', { formula: '="x"&ROW()' }, 46_113, false],
    ],
  },
  { kind: 'write-block', sheet: 'Phân công', row: 3, column: 1, cells: [[null, 'Niêm yết công khai', null, '']] },
  {
    kind: 'format',
    sheet: 'Phân công',
    areas: [area(2, 1, 1, 4), area(6, 1, 2, 2), area(9, 9, 1, 1)],
    format: {
      ...{ numberFormat: 'dd/mm/yyyy', fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true },
      ...{ underline: true, fontColor: '#1F3864', fill: '#DDEBF7', horizontal: 'center', vertical: 'top' },
      ...{ wrap: true, border: 'thin', borderColor: '#808080', locked: false },
    },
  },
  { kind: 'format', sheet: 'Phân công', areas: [area(6, 1, 1, 1)], format: { fill: null, border: 'medium' } },
  { kind: 'merge', sheet: 'Phân công', area: area(0, 1, 1, 4) },
  {
    kind: 'column-widths',
    sheet: 'Phân công',
    widths: [
      { column: 1, width: 6 },
      { column: 2, width: 48.5 },
      { column: 5, width: 10, hidden: true },
    ],
  },
  { kind: 'freeze-rows', sheet: 'Phân công', rows: 3 },
  { kind: 'add-table', sheet: 'Phân công', area: area(2, 1, 3, 4), name: 'ppTasks', style: 'TableStyleLight9' },
  { kind: 'resize-table', name: 'ppTasks', area: area(2, 1, 5, 4) },
  { kind: 'set-name', name: 'pp_status', formula: "='Phân công'!$B$4:$B$7", visible: false },
  { kind: 'set-name', name: 'pp_status', formula: "='Phân công'!$C$4:$C$7", visible: true },
  { kind: 'set-name', name: 'pp_gone', formula: '=1', visible: true },
  { kind: 'remove-name', name: 'pp_gone' },
  { kind: 'remove-name', name: 'pp_never_was' },
  {
    kind: 'add-conditional-format',
    sheet: 'Data',
    areas: [area(4, 3, 20, 1), area(40, 3, 5, 1)],
    formula: '=COUNTIFS(pp_status,"missed")>0',
    style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, strikethrough: false, numberFormat: '"✗ "@' },
    stopIfTrue: true,
  },
  {
    kind: 'add-conditional-format',
    sheet: 'Data',
    areas: [area(4, 3, 20, 1)],
    formula: '=COUNTIFS(pp_status,"met")>0',
    style: { fill: '#C6EFCE', italic: true, underline: true },
    stopIfTrue: false,
  },
  { kind: 'list-validation', sheet: 'Phân công', area: area(3, 4, 4, 1), choices: ['Đang làm', 'Xong', 'Quá hạn'] },
  {
    kind: 'page-layout',
    sheet: 'Phân công',
    layout: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      repeatRows: { first: 2, last: 2 },
    },
  },
  { kind: 'set-visibility', sheet: 'Giữa', visibility: 'visible' },
  { kind: 'clear-block', sheet: 'Phân công', area: area(6, 2, 1, 1), formats: true },
  { kind: 'add-sheet', sheet: 'Tạm', visibility: 'veryHidden' },
  { kind: 'remove-sheet', sheet: 'Tạm' },
  { kind: 'activate', sheet: 'Phân công' },
];

/** A workbook of a user: a plan's cell, and rules that are not ours. */
export function userWorkbook() {
  const workbook = new MemoryWorkbook();
  const data = workbook.addSheet('Data');
  data.setValue(4, 3, 'Tối thiểu 95%');
  data.addConditionalFormat({
    areas: [area(0, 0, 9, 9)],
    formula: '=$A1="của người dùng"',
    style: { bold: true },
    stopIfTrue: false,
  });
  data.addConditionalFormat({ areas: [area(0, 0, 9, 9)], stopIfTrue: false, other: '<cfRule type="dataBar"/>' });
  return workbook;
}
