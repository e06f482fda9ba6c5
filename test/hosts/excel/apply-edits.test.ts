import type { CellInput, WorkbookEdit } from '../../../src/core/sheet/workbook-edit';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { area, EVERY_EDIT, TRICKY, userWorkbook } from '../../support/every-edit';
import { newWorkbook } from '../../support/node-office';
import { modelOf } from '../../support/workbook-model';
import { excelUnderTest, type ExcelUnderTest } from './support';

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

describe('an Excel that cannot do it', () => {
  it('below ExcelApi 1.9 says what is needed, before any request', async () => {
    const { excel, emulated } = await excelUnderTest(newWorkbook(), { requirementSets: { ExcelApi: '1.8' } });
    const needs = { code: 'host.not-supported', params: { needs: 'ExcelApi 1.9' } };
    await expect(excel.readWorkbook({ sheets: 'all' })).rejects.toMatchObject(needs);
    await expect(excel.applyEdits([{ kind: 'activate', sheet: 'Data' }])).rejects.toMatchObject(needs);
    await expect(excel.reveal({ sheet: 'Data', areas: [] })).rejects.toMatchObject(needs);
    expect(emulated.roundTrips).toEqual([]);
  });

  it('while a cell is edited, and works again afterwards', async () => {
    const { excel, emulated } = await excelUnderTest();
    emulated.setCellEditMode(true);
    await expect(excel.readWorkbook({ sheets: 'all' })).rejects.toMatchObject({ code: 'host.cell-edit-mode' });
    emulated.setCellEditMode(false);
    await expect(excel.readWorkbook({ sheets: 'all' })).resolves.toMatchObject({ activeSheet: 'Data' });
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
