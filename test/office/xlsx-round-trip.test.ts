import type { WorkbookEdit } from '../../src/core/sheet/workbook-edit';
import { createWorkbook } from '../../src/hosts/memory/create-workbook';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { convert, describeWithLibreOffice } from '../support/libreoffice';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const SHEET = "Chỉ tiêu '26";

const EDITS: readonly WorkbookEdit[] = [
  { kind: 'add-sheet', sheet: SHEET, visibility: 'visible' },
  { kind: 'add-sheet', sheet: '_state', visibility: 'veryHidden' },
  {
    ...{ kind: 'write-block', sheet: SHEET, row: 2, column: 0 },
    cells: [
      ['Mã', 'Ngưỡng', 'Thực hiện', 'Hạn', 'Đánh giá', 'Ghi chú'],
      ['CT1', 0.95, 0.9, 46_112, { formula: '=IFS(C4>=B4,"đạt",1=1,"không đạt")' }, '=cmd|calc'],
      ['CT2', 3, 4, 46_113, { formula: '=IFS(C5>=B5,"đạt",1=1,"không đạt")' }, ' cách \nxuống dòng <&> "ngoặc" '],
    ],
  },
  { kind: 'add-table', sheet: SHEET, area: area(2, 0, 3, 6), name: 'PP_ChiTieu', style: 'TableStyleMedium2' },
  { kind: 'format', sheet: SHEET, areas: [area(3, 3, 2, 1)], format: { numberFormat: 'dd/mm/yyyy', locked: false } },
  {
    ...{ kind: 'format', sheet: SHEET, areas: [area(2, 0, 1, 6)] },
    format: { bold: true, fontColor: '#1F3864', fill: '#DDEBF7', horizontal: 'center', wrap: true, border: 'thin' },
  },
  { kind: 'merge', sheet: SHEET, area: area(0, 0, 1, 6) },
  {
    kind: 'column-widths',
    sheet: SHEET,
    widths: [
      { column: 0, width: 8 },
      { column: 5, width: 40, hidden: true },
    ],
  },
  { kind: 'freeze-rows', sheet: SHEET, rows: 3 },
  { kind: 'set-name', name: 'pp_status', formula: `='Chỉ tiêu ''26'!$E$4:$E$5`, visible: false },
  { kind: 'list-validation', sheet: SHEET, area: area(3, 5, 2, 1), choices: ['Có', 'Không'] },
  {
    ...{ kind: 'add-conditional-format', sheet: 'Kế hoạch', areas: [area(0, 0, 9, 2), area(12, 1, 1, 1)] },
    ...{ formula: '=COUNTIFS(pp_status,"không đạt",pp_status,"<>"&$Z1)>0', stopIfTrue: true },
    style: { fill: '#F4CCCC', bold: true, fontColor: '#990000' },
  },
];

async function build(): Promise<MemoryWorkbook> {
  const workbook = createWorkbook('Kế hoạch');
  await createMemoryHost(workbook).applyEdits(EDITS);
  return workbook;
}

describeWithLibreOffice('a workbook that we wrote, opened and saved by LibreOffice', () => {
  let judged: MemoryWorkbook;
  let made: MemoryWorkbook;
  beforeAll(async () => {
    made = await build();
    judged = await openXlsx(convert((await saveXlsx(made)).bytes, 'xlsx'));
  }, 120_000);

  test('has every sheet, the hidden one too', () => {
    expect(judged.sheets.map((sheet) => sheet.name)).toEqual(['Kế hoạch', SHEET, '_state']);
    expect(judged.sheets[2]!.visibility).not.toBe('visible');
  });

  test('has every value and formula; text stays text', () => {
    const [ours, theirs] = [made.sheet(SHEET)!, judged.sheet(SHEET)!];
    for (let row = 2; row < 5; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        expect([row, column, theirs.value(row, column)]).toEqual([row, column, ours.value(row, column)]);
        expect(theirs.formula(row, column)).toBe(ours.formula(row, column));
      }
    }
    expect(ours.value(3, 4)).toBe('không đạt');
    expect(theirs.formula(3, 5)).toBeNull();
  });

  test('has the table, the merge, the name, the hidden column, the list', () => {
    const sheet = judged.sheet(SHEET)!;
    expect(sheet.tables).toMatchObject([{ name: 'PP_ChiTieu', area: area(2, 0, 3, 6) }]);
    expect(sheet.merges).toEqual([area(0, 0, 1, 6)]);
    expect(judged.name('pp_status')!.formula.replaceAll('$', '')).toBe(`='Chỉ tiêu ''26'!E4:E5`);
    expect(sheet.hiddenColumns.has(5)).toBe(true);
    expect(sheet.validations[0]!.areas).toEqual([area(3, 5, 2, 1)]);
  });

  test('has the formats', () => {
    const sheet = judged.sheet(SHEET)!;
    expect(sheet.style(2, 0)).toMatchObject({
      ...{ bold: true, fontColor: '#1F3864', fill: '#DDEBF7', horizontal: 'center', wrap: true, border: 'thin' },
    });
    expect(sheet.style(3, 3)).toMatchObject({ numberFormat: 'dd/mm/yyyy', locked: false });
  });

  test('has the rule, for both areas', () => {
    const [rule] = judged.sheets[0]!.conditionalFormats;
    expect(rule).toMatchObject({ style: { fill: '#F4CCCC', bold: true, fontColor: '#990000' } });
    expect(rule!.areas).toEqual([area(0, 0, 9, 2), area(12, 1, 1, 1)]);
    expect(rule!.formula).toBe('=COUNTIFS(pp_status,"không đạt",pp_status,"<>"&$Z1)>0');
  });
});
