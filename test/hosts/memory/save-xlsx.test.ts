import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookEdit } from '../../../src/core/sheet/workbook-edit';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../../src/hosts/memory/save-xlsx';
import { richXlsx } from '../../support/rich-xlsx';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part]!);

/** What ParPlan does to a plan: rules on its sheet, sheets of its own beside it. */
const WRITE: readonly WorkbookEdit[] = [
  { kind: 'add-sheet', sheet: 'Chỉ tiêu', visibility: 'visible' },
  {
    kind: 'write-block',
    sheet: 'Chỉ tiêu',
    row: 0,
    column: 0,
    cells: [
      ['Mã', 'Tên'],
      ['1', { formula: '=1+1' }],
    ],
  },
  { kind: 'add-table', sheet: 'Chỉ tiêu', area: area(0, 0, 2, 2), name: 'PP_Moi', style: 'TableStyleLight1' },
  { kind: 'set-name', name: 'pp_row', formula: "='Chỉ tiêu'!$A$2:$A$2", visible: false },
  {
    ...{ kind: 'add-conditional-format', sheet: 'Kế hoạch', areas: [area(0, 0, 3, 3)], stopIfTrue: true },
    ...{ formula: '=COUNTIFS(pp_row,ROW())>0', style: { fill: '#F4CCCC', numberFormat: '"✗ "@' } },
  },
];

describe('a file with things that we do not understand', () => {
  const original = richXlsx();
  const parts = Object.keys(unzipSync(original));

  test('opened and saved is the same in every part', async () => {
    const { bytes, lost } = await saveXlsx(await openXlsx(original));
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(parts);
    for (const part of parts) expect([part, strFromU8(after[part]!)]).toEqual([part, strFromU8(before[part]!)]);
    expect(lost).toEqual([]);
  });

  test('with sheets and rules added keeps charts, pictures, comments, pivots, custom XML, theme and properties', async () => {
    const workbook = await openXlsx(original);
    await createMemoryHost(workbook).applyEdits(WRITE);
    const { bytes, lost } = await saveXlsx(workbook);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const rewritten = parts.filter(
      (part) => after[part] === undefined || strFromU8(after[part]) !== strFromU8(before[part]!),
    );
    expect(rewritten.sort()).toEqual([
      ...[
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
      ],
      'xl/worksheets/sheet1.xml',
    ]);
    expect(lost).toEqual([]);
  });

  test('the touched sheet keeps its rows byte by byte and everything around them', async () => {
    const workbook = await openXlsx(original);
    await createMemoryHost(workbook).applyEdits(WRITE);
    const sheet = textOf((await saveXlsx(workbook)).bytes, 'xl/worksheets/sheet1.xml');
    const before = textOf(original, 'xl/worksheets/sheet1.xml');
    const rows = (xml: string) => /<sheetData>[^]*<\/sheetData>/.exec(xml)![0];
    expect(rows(sheet)).toBe(rows(before));
    for (const element of [
      '<drawing r:id="rId1"/>',
      '<legacyDrawing r:id="rId2"/>',
      '<phoneticPr fontId="1"/>',
      'x14:sparkline',
    ]) {
      expect(sheet).toContain(element);
    }
  });

  test('our rule stands before theirs, also before those in the extension list', async () => {
    const workbook = await openXlsx(original);
    await createMemoryHost(workbook).applyEdits(WRITE);
    const sheet = textOf((await saveXlsx(workbook)).bytes, 'xl/worksheets/sheet1.xml');
    const priorities = [...sheet.matchAll(/<(x14:)?cfRule type="(\w+)"[^>]*priority="(\d+)"/g)].map(
      ([, , type, priority]) => [type, priority],
    );
    expect(priorities).toEqual([
      ['expression', '1'],
      ['dataBar', '2'],
      ['cellIs', '3'],
      ['iconSet', '4'],
    ]);
    const styles = textOf((await saveXlsx(workbook)).bytes, 'xl/styles.xml');
    expect(/<dxfs count="2">/.test(styles)).toBe(true);
    expect(sheet).toContain('<cfRule type="cellIs" dxfId="0" priority="3"');
  });

  test('a changed cell leaves rich text, links, outlines and heights of the others', async () => {
    const workbook = await openXlsx(original);
    workbook.sheet('Kế hoạch')!.setValue(5, 0, 'mới');
    const { bytes } = await saveXlsx(workbook);
    const sheet = textOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('outlineLevel="1"');
    expect(sheet).toMatch(/<row r="2"[^>]*ht="33"/);
    const again = (await openXlsx(bytes)).sheet('Kế hoạch')!;
    expect(again.extra(0, 0)?.richText).toBe(0);
    expect(again.cell(1, 0)?.hyperlink?.target).toBe('https://example.org/');
    expect(again.value(5, 0)).toBe('mới');
    expect(unzipSync(bytes)['xl/calcChain.xml']).toBeUndefined();
    expect(textOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
  });

  test('a removed sheet takes its own parts along, and no other', async () => {
    const workbook = await openXlsx(original);
    workbook.addSheet('Khác');
    workbook.removeSheet(workbook.sheet('Kế hoạch')!);
    const { bytes } = await saveXlsx(workbook);
    const names = Object.keys(unzipSync(bytes));
    expect(names).not.toContain('xl/charts/chart1.xml');
    expect(names).not.toContain('xl/tables/table1.xml');
    expect(names).toContain('xl/theme/theme1.xml');
    expect((await openXlsx(bytes)).sheets.map((sheet) => sheet.name)).toEqual(['Ẩn', 'Khác']);
  });

  test('moved rows under a chart are said', async () => {
    const workbook = await openXlsx(original);
    workbook.sheet('Kế hoạch')!.insertRows(1, 2);
    const { lost } = await saveXlsx(workbook);
    expect(lost.map(({ code, params }) => [code, params.content])).toEqual([
      ['file.content-lost', 'drawing'],
      ['file.content-lost', 'vmlDrawing'],
      ['file.content-lost', 'comments'],
    ]);
  });

  test('a table of the file keeps what we do not know of it when it grows', async () => {
    const workbook = await openXlsx(original);
    const { sheet, table } = workbook.table('CuaHo')!;
    sheet.setValue(9, 2, 'Thêm');
    sheet.resizeTable(table, area(9, 0, 4, 3));
    const xml = textOf((await saveXlsx(workbook)).bytes, 'xl/tables/table1.xml');
    expect(xml).toContain('ref="A10:C13"');
    expect(xml).toContain('<calculatedColumnFormula>1+1</calculatedColumnFormula>');
    expect(xml).toContain('<tableColumn id="3" name="Thêm"/>');
  });

  test('formats grow from the cell’s own: what we have no word for stays', async () => {
    const workbook = await openXlsx(original);
    workbook.sheet('Kế hoạch')!.setStyle(0, 0, { fill: '#FFFF00' });
    const { bytes } = await saveXlsx(workbook);
    const styles = textOf(bytes, 'xl/styles.xml');
    expect(styles).toMatch(
      /<xf [^>]*fontId="1"[^>]*applyFill="1"[^>]*><alignment horizontal="left" indent="2" textRotation="45"\/>/,
    );
    const style = (await openXlsx(bytes)).sheet('Kế hoạch')!.style(0, 0);
    expect(style).toMatchObject({ fill: '#FFFF00', bold: true, fontName: 'Times New Roman' });
  });
});
