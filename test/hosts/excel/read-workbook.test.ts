import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import type { WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import { newWorkbook } from '../../support/node-office';
import { excelUnderTest, fill } from './support';

/** A plan sheet with everything that a snapshot holds. */
function planWorkbook(): MemoryWorkbook {
  const workbook = newWorkbook('Kế hoạch 2026');
  const plan = workbook.sheet('Kế hoạch 2026')!;
  plan.setValue(1, 1, 'KẾ HOẠCH cải cách hành chính');
  plan.merge({ row: 1, column: 1, rowCount: 1, columnCount: 4 });
  plan.setValue(3, 1, 'STT');
  plan.setValue(3, 2, '=cmd|chỉ là chữ');
  plan.setValue(4, 1, 46_112);
  plan.setStyle(4, 1, { numberFormat: 'dd/mm/yyyy' });
  plan.setFormula(5, 1, '=B5+1', 46_113);
  plan.setValue(5, 2, { error: '#REF!' });
  plan.setValue(6, 2, true);
  plan.setValue(9, 4, 'x'.repeat(32_767));
  plan.merge({ row: 7, column: 2, rowCount: 3, columnCount: 1 });
  plan.setRow(6, { hidden: true });
  plan.setColumn(3, { hidden: true });
  const cases = workbook.addSheet("Hồ sơ 'một cửa' 2026");
  ['Mã', 'Hạn', 'Xong'].forEach((heading, column) => cases.setValue(0, column, heading));
  cases.addTable({ row: 0, column: 0, rowCount: 4, columnCount: 3 }, 'HoSo', 'TableStyleMedium2');
  workbook.addSheet('Ẩn', 2, 'veryHidden').isProtected = true;
  workbook.setName('pp_status', "='Kế hoạch 2026'!$B$2:$B$9", false);
  return workbook;
}

/** Fonts are asked of Excel only for old letters; the order of merged areas is nobody's promise. */
function comparable(snapshot: WorkbookSnapshot) {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map(({ fontNames: _, ...sheet }) => ({
      ...sheet,
      merges: [...sheet.merges].sort((one, other) => one.row - other.row || one.column - other.column),
    })),
  };
}

describe('reading through office.js', () => {
  it.each(['all', 'active', ['Ẩn', 'Kế hoạch 2026']] as const)('gives what the workbook holds (%p)', async (sheets) => {
    const { excel, memory, emulated } = await excelUnderTest(planWorkbook());
    const read = await excel.readWorkbook({ sheets });
    const sorted = (snapshot: WorkbookSnapshot) => ({
      ...snapshot,
      sheets: [...snapshot.sheets].sort((one, other) => one.name.localeCompare(other.name)),
    });
    expect(comparable(sorted(read))).toEqual(comparable(sorted(await memory.readWorkbook({ sheets }))));
    expect(emulated.gaps).toEqual([]);
  });

  it('keeps the order asked for', async () => {
    const { excel } = await excelUnderTest(planWorkbook());
    const read = await excel.readWorkbook({ sheets: ['Ẩn', 'Kế hoạch 2026'] });
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(['Ẩn', 'Kế hoạch 2026']);
  });

  it('tells the 1904 date system and a protected structure', async () => {
    const workbook = planWorkbook();
    workbook.date1904 = true;
    workbook.structureProtected = true;
    const { excel } = await excelUnderTest(workbook);
    expect(await excel.readWorkbook({ sheets: 'active' })).toMatchObject({ date1904: true, structureProtected: true });
  });

  it('says that merged areas are unread below ExcelApi 1.13', async () => {
    const { excel, emulated } = await excelUnderTest(planWorkbook(), { requirementSets: { ExcelApi: '1.9' } });
    const [plan] = (await excel.readWorkbook({ sheets: 'active' })).sheets;
    expect(plan).toMatchObject({ merges: [], mergesUnread: true });
    expect(plan!.values[0]![0]).toBe('KẾ HOẠCH cải cách hành chính');
    expect(emulated.gaps).toEqual([]);
  });

  it('finds more merged areas than Excel gives at once, and those that begin left of the used range', async () => {
    const workbook = newWorkbook();
    const sheet = workbook.sheet('Data')!;
    for (let row = 0; row < 700; row += 1) {
      sheet.setValue(row, 3, `dòng ${row}`);
      sheet.merge({ row, column: 1, rowCount: 1, columnCount: 2 });
    }
    const { excel } = await excelUnderTest(workbook);
    const [read] = (await excel.readWorkbook({ sheets: 'all' })).sheets;
    expect(read!.used).toEqual({ row: 0, column: 3, rowCount: 700, columnCount: 1 });
    expect(read!.merges).toHaveLength(700);
  });

  it('fails with the sheet that is not there', async () => {
    const { excel } = await excelUnderTest();
    const reading = excel.readWorkbook({ sheets: ['Không có'] });
    await expect(reading).rejects.toMatchObject({ code: 'sheet.not-found', params: { sheet: 'Không có' } });
  });
});

describe('requests for reading', () => {
  it.each([
    [100, 10],
    [20_000, 20],
    [100_000, 20],
    [100_000, 7],
  ])('%i cells in rows of %i: at most 3 and one for each 20,000 cells', async (cells, columns) => {
    const workbook = newWorkbook();
    fill(workbook, 'Data', cells, columns);
    const { excel, emulated } = await excelUnderTest(workbook);
    const read = await excel.readWorkbook({ sheets: 'all' });
    expect(read.sheets[0]!.used!.rowCount).toBe(Math.ceil(cells / columns));
    expect(emulated.roundTrips.length).toBeLessThanOrEqual(3 + Math.floor(cells / 20_000));
    expect(Math.max(...emulated.roundTrips.map((trip) => trip.cells))).toBeLessThanOrEqual(20_000);
  });

  it('takes many small sheets together', async () => {
    const workbook = newWorkbook();
    for (let number = 0; number < 40; number += 1) {
      workbook.addSheet(`Xã ${number}`);
      fill(workbook, `Xã ${number}`, 90, 6);
    }
    const { excel, emulated } = await excelUnderTest(workbook);
    const read = await excel.readWorkbook({ sheets: 'all' });
    expect(read.sheets).toHaveLength(41);
    expect(read.sheets[40]!.values[1]![0]).toBe(6);
    expect(emulated.roundTrips.length).toBe(3);
  });

  it('halves blocks that are too large for a response, and goes on in smaller ones', async () => {
    const workbook = newWorkbook();
    const sheet = workbook.sheet('Data')!;
    const text = 'Ủy ban nhân dân xã Ấp Bắc '.repeat(40);
    for (let row = 0; row < 3_000; row += 1) sheet.setValue(row, 0, `${row} ${text}`);
    const { excel, emulated } = await excelUnderTest(workbook);
    const read = await excel.readWorkbook({ sheets: 'all' });
    expect(read.sheets[0]!.values.map(([value]) => value)).toEqual(
      Array.from({ length: 3_000 }, (_, row) => `${row} ${text}`),
    );
    expect(emulated.roundTrips.some((trip) => trip.failed === '5104')).toBe(true);
    expect(emulated.roundTrips.filter((trip) => trip.failed === '5104').length).toBeLessThanOrEqual(3);
  });

  it('reports progress in cells and stops where the user cancels', async () => {
    const workbook = newWorkbook();
    fill(workbook, 'Data', 60_000, 20);
    const { excel, emulated } = await excelUnderTest(workbook);
    const seen: [number, number][] = [];
    const controller = new AbortController();
    const onProgress = (done: number, total: number) => {
      seen.push([done, total]);
      if (done >= 40_000) controller.abort();
    };
    const reading = excel.readWorkbook({ sheets: 'all' }, { onProgress, signal: controller.signal });
    await expect(reading).rejects.toMatchObject({ code: 'host.cancelled' });
    expect(seen).toEqual([
      [20_000, 60_000],
      [40_000, 60_000],
    ]);
    expect(emulated.roundTrips).toHaveLength(4);
  });
});

describe('failing requests while reading', () => {
  const faults = [
    ['InvalidOperationInCellEditMode', 'host.cell-edit-mode'],
    [5102, 'host.busy'],
    [5012, 'host.busy'],
    [7000, 'host.access-denied'],
    [5001, 'host.failed'],
    ['GeneralException', 'host.failed'],
  ] as const;

  it.each(faults.flatMap(([fault, code]) => [1, 2, 3].map((n) => [n, fault, code] as const)))(
    'request %i answering %s is %s',
    async (n, fault, code) => {
      const { excel, emulated } = await excelUnderTest(planWorkbook());
      emulated.failOn(n, fault);
      await expect(excel.readWorkbook({ sheets: 'all' })).rejects.toMatchObject({ name: 'HostError', code });
      await expect(excel.readWorkbook({ sheets: 'all' })).resolves.toMatchObject({ activeSheet: 'Kế hoạch 2026' });
    },
  );

  it('gives up on a single row that never fits', async () => {
    const { excel, emulated } = await excelUnderTest(planWorkbook());
    emulated.failFrom(3, 5104);
    await expect(excel.readWorkbook({ sheets: 'active' })).rejects.toMatchObject({ code: 'host.payload-too-large' });
  });
});
