import type { CellInput, WorkbookEdit } from '../../../src/core/sheet/workbook-edit';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { newWorkbook } from '../../support/node-office';
import { excelUnderTest, type ExcelUnderTest } from './support';
import { modelOf } from './workbook-model';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** Texts that Excel would take for something else. */
const TRICKY = [
  ...['=cmd|calc', '=SUM(A1)', '+84 912 345 678', '-5', '- gạch đầu dòng', '@tất cả', '\t=1', "'nháy", "''hai nháy"],
  ...['03/04/2024', '25/03/2024', '2024-03-04', '3-4', '1/2', '12:30', '95%', '1,5', '1.234', '1e5', '007', ' 12 '],
  ...['TRUE', 'false', '#N/A', '#REF!', 'Mar 5', 'March 5, 2026', 'Tháng 3/2026', 'T3/2026', 'Jan-24', '5 Mar', '$5'],
  ...['Ủy ban nhân dân xã', 'dòng một\ndòng hai', '(5)', '', 'Quý II/2026', '“ngoặc”', '–', '=', '+', '-', '@'],
];

/** One list with every kind of edit. */
const EVERY_EDIT: readonly WorkbookEdit[] = [
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

function userWorkbook() {
  const workbook = newWorkbook();
  const data = workbook.sheet('Data')!;
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

async function writeBoth(edits: readonly WorkbookEdit[], under: ExcelUnderTest, expected = userWorkbook()) {
  await under.excel.applyEdits(edits);
  await createMemoryHost(expected).applyEdits(edits);
  expect(modelOf(under.workbook)).toEqual(modelOf(expected));
  expect(under.emulated.gaps).toEqual([]);
}

describe('writing through office.js', () => {
  it.each(['1.15', '1.9'])('does every edit as the memory host does (ExcelApi %s)', async (version) => {
    const under = await excelUnderTest(userWorkbook(), { requirementSets: { ExcelApi: version } });
    await writeBoth(EVERY_EDIT, under);
    expect(under.emulated.roundTrips).toHaveLength(2);
  });

  it.each(TRICKY)('keeps %j as text', async (text) => {
    const { excel, workbook } = await excelUnderTest();
    await excel.applyEdits([{ kind: 'write-block', sheet: 'Data', row: 0, column: 0, cells: [[text]] }]);
    const cell = workbook.sheet('Data')!.cell(0, 0);
    expect(cell?.value ?? '').toBe(text);
    expect(cell?.formula ?? null).toBeNull();
  });

  it('writes text into cells formatted as text and into dates', async () => {
    const { excel, workbook } = await excelUnderTest();
    const sheet = workbook.sheet('Data')!;
    sheet.setStyle(0, 0, { numberFormat: '@' });
    sheet.setStyle(0, 1, { numberFormat: 'dd/mm/yyyy' });
    const cells: CellInput[][] = [['=1+1', '03/04/2024']];
    await excel.applyEdits([{ kind: 'write-block', sheet: 'Data', row: 0, column: 0, cells }]);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['=1+1', '03/04/2024']);
  });

  it('removes exactly the rules that carry the marker', async () => {
    const under = await excelUnderTest(userWorkbook());
    const add = (formula: string): WorkbookEdit => ({
      ...{ kind: 'add-conditional-format', sheet: 'Data', areas: [area(0, 0, 2, 2)], formula },
      ...{ style: { fill: '#FFC7CE' }, stopIfTrue: false },
    });
    const remove: WorkbookEdit = { kind: 'remove-conditional-formats', sheet: 'Data', marker: 'pp_status' };
    await under.excel.applyEdits([add('=pp_status=1'), add('=pp_status=2'), add('=other=1')]);
    under.emulated.forgetRoundTrips();
    await under.excel.applyEdits([add('=pp_status=3'), remove, add('=pp_status=4')]);
    expect(under.emulated.roundTrips).toHaveLength(2);
    const formulas = under.workbook.sheet('Data')!.conditionalFormats.map((rule) => rule.formula ?? rule.other);
    expect(formulas).toEqual(['=pp_status=4', '=other=1', '<cfRule type="dataBar"/>', '=$A1="của người dùng"']);
  });

  it('does nothing without edits', async () => {
    const { excel, emulated } = await excelUnderTest();
    await excel.applyEdits([]);
    expect(emulated.roundTrips).toEqual([]);
  });
});

describe('requests for writing', () => {
  const block = (cells: number, columns: number): WorkbookEdit => ({
    ...{ kind: 'write-block', sheet: 'Data', row: 0, column: 0 },
    cells: Array.from({ length: cells / columns }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `Nhiệm vụ ${row}.${column}`),
    ),
  });

  it.each([
    [100, 10],
    [20_000, 20],
    [100_000, 20],
  ])('%i cells: at most 2 and one for each 20,000 cells', async (cells, columns) => {
    const { excel, emulated, workbook } = await excelUnderTest();
    await excel.applyEdits([block(cells, columns)]);
    expect(workbook.sheet('Data')!.value(cells / columns - 1, 0)).toBe(`Nhiệm vụ ${cells / columns - 1}.0`);
    expect(emulated.roundTrips.length).toBeLessThanOrEqual(2 + Math.floor(cells / 20_000));
  });

  it('400 small edits are two requests', async () => {
    const { excel, emulated } = await excelUnderTest();
    const edits = Array.from({ length: 200 }, (_, row): WorkbookEdit[] => [
      { kind: 'write-block', sheet: 'Data', row, column: 0, cells: [['x', row, { formula: '=1' }]] },
      { kind: 'format', sheet: 'Data', areas: [area(row, 0, 1, 3)], format: { bold: true, border: 'thin' } },
    ]).flat();
    await excel.applyEdits(edits);
    expect(emulated.roundTrips).toHaveLength(2);
    expect(emulated.roundTrips[1]!.requestLength).toBeLessThan(5_000_000);
  });

  it('halves what is too large for a request', async () => {
    const { excel, emulated, workbook } = await excelUnderTest(newWorkbook(), { payloadLimit: 100_000 });
    const edits = Array.from({ length: 40 }, (_, row): WorkbookEdit => {
      const cells = [[`${row} ${'Ủy ban '.repeat(600)}`]];
      return { kind: 'write-block', sheet: 'Data', row, column: 0, cells };
    });
    await excel.applyEdits(edits);
    expect(workbook.sheet('Data')!.value(39, 0)).toMatch(/^39 Ủy ban/);
    expect(emulated.roundTrips.filter((trip) => trip.failed === '5103').length).toBeGreaterThan(0);
  });

  it('reports progress and stops between requests where the user cancels', async () => {
    const { excel, workbook } = await excelUnderTest();
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done >= 40_000) controller.abort();
    };
    const edits = [block(60_000, 20), { kind: 'freeze-rows', sheet: 'Data', rows: 1 } as const];
    const writing = excel.applyEdits(edits, { onProgress, signal: controller.signal });
    await expect(writing).rejects.toMatchObject({ code: 'host.cancelled', params: { done: 0 } });
    expect(seen).toEqual([20_000, 40_000]);
    expect(workbook.sheet('Data')!.freezeRows).toBe(0);
  });
});

describe('what Excel would refuse', () => {
  const write = (sheet: string): WorkbookEdit => ({ kind: 'write-block', sheet, row: 0, column: 0, cells: [['x']] });

  async function refused(edits: readonly WorkbookEdit[], prepare: (under: ExcelUnderTest) => void = () => undefined) {
    const under = await excelUnderTest();
    prepare(under);
    const before = modelOf(under.workbook);
    const failure: unknown = await under.excel.applyEdits(edits).catch((error: unknown) => error);
    expect(modelOf(under.workbook)).toEqual(before);
    return failure;
  }

  it('a missing sheet, before anything is written', async () => {
    const failure = await refused([write('Data'), write('Không có')]);
    expect(failure).toMatchObject({ code: 'sheet.not-found', params: { sheet: 'Không có' } });
  });

  it('a protected sheet, before anything is written', async () => {
    const failure = await refused(
      [{ kind: 'add-sheet', sheet: 'Mới', visibility: 'visible' }, write('Mới'), write('Data')],
      ({ workbook }) => (workbook.sheet('Data')!.isProtected = true),
    );
    expect(failure).toMatchObject({ code: 'sheet.protected', params: { sheet: 'Data' } });
  });

  it('takes values into unlocked cells of a protected sheet', async () => {
    const { excel, workbook } = await excelUnderTest();
    const sheet = workbook.sheet('Data')!;
    sheet.setStyle(0, 0, { locked: false });
    sheet.isProtected = true;
    await excel.applyEdits([write('Data')]);
    expect(sheet.value(0, 0)).toBe('x');
  });

  it('new sheets in a workbook of protected structure', async () => {
    const failure = await refused(
      [write('Data'), { kind: 'add-sheet', sheet: 'Mới', visibility: 'visible' }],
      ({ workbook }) => (workbook.structureProtected = true),
    );
    expect(failure).toMatchObject({ code: 'workbook.structure-protected' });
  });

  it('a table that is not there', async () => {
    const failure = await refused([write('Data'), { kind: 'remove-table', name: 'ppNothing' }]);
    expect(failure).toMatchObject({ code: 'host.failed', params: { detail: 'table-not-found' } });
  });

  it('a list that Excel cannot hold', async () => {
    const choices = ['Có dấu phẩy, ở giữa'];
    const failure = await refused([
      write('Data'),
      { kind: 'list-validation', sheet: 'Data', area: area(0, 0, 1, 1), choices },
    ]);
    expect(failure).toMatchObject({ code: 'host.not-supported' });
  });

  const faults = [
    ['InvalidOperationInCellEditMode', 'host.cell-edit-mode'],
    [5102, 'host.busy'],
    [7000, 'host.access-denied'],
    ['GeneralException', 'host.failed'],
  ] as const;

  it.each(faults.flatMap(([fault, code]) => [1, 2].map((n) => [n, fault, code] as const)))(
    'request %i answering %s is %s, with nothing written',
    async (n, fault, code) => {
      const failure = await refused([write('Data')], ({ emulated }) => emulated.failOn(n, fault));
      expect(failure).toMatchObject({ name: 'HostError', code });
    },
  );

  it('says how many edits are surely done when a later request fails', async () => {
    const under = await excelUnderTest();
    const rows = Array.from({ length: 1_000 }, () => Array.from({ length: 20 }, () => 'chữ'));
    const edits: WorkbookEdit[] = [0, 1_000, 2_000].map((row) => ({
      ...{ kind: 'write-block', sheet: 'Data', row, column: 0, cells: rows },
    }));
    under.emulated.failOn(4, 'GeneralException', 5);
    await expect(under.excel.applyEdits(edits)).rejects.toMatchObject({ code: 'host.failed', params: { done: 2 } });
    expect(under.workbook.sheet('Data')!.value(1_999, 0)).toBe('chữ');
  });
});

describe('reveal', () => {
  it('brings the sheet to the front and selects the first area', async () => {
    const { excel, workbook, emulated } = await excelUnderTest();
    workbook.addSheet('Kế hoạch');
    await excel.reveal({ sheet: 'Kế hoạch', areas: [area(4, 1, 2, 3), area(9, 1, 1, 3)] });
    expect(workbook.activeSheet!.name).toBe('Kế hoạch');
    expect(workbook.activeSheet!.selection).toEqual([area(4, 1, 2, 3)]);
    expect(emulated.gaps).toEqual([]);
  });

  it('fails where the sheet is not there or hidden', async () => {
    const { excel, workbook } = await excelUnderTest();
    workbook.addSheet('Ẩn', 1, 'hidden');
    await expect(excel.reveal({ sheet: 'X', areas: [] })).rejects.toMatchObject({ code: 'sheet.not-found' });
    await expect(excel.reveal({ sheet: 'Ẩn', areas: [] })).rejects.toMatchObject({ code: 'host.failed' });
  });
});
