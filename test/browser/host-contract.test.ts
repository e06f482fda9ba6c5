import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { describeInBrowser } from '../support/browser';
import { BrowserExcelPages, type BrowserExcel } from '../support/browser-excel';
import { describeHostContract } from '../support/contract/host-contract';
import { EVERY_EDIT, userWorkbook } from '../support/every-edit';
import { modelOf } from '../support/workbook-model';

jest.setTimeout(120_000);

describeInBrowser('the adapter over the real office.js in Chromium', () => {
  let pages: BrowserExcelPages;
  beforeAll(async () => {
    pages = await BrowserExcelPages.start();
  });
  afterAll(() => pages.close());

  it('finds Excel on the page', async () => {
    const { info, problems } = await pages.open('language=vi-VN');
    expect(info).toEqual({ name: 'Excel', platform: 'PC', language: 'vi-VN' });
    expect(problems.outside).toEqual([]);
  });

  it.each(['1.15', '1.9'])('does every edit and reads it back as the memory host does (ExcelApi %s)', async (api) => {
    const excel = await pages.open(`user&api=${api}`);
    const workbook = userWorkbook();
    const memory = createMemoryHost(workbook);
    await excel.host.applyEdits(EVERY_EDIT);
    await memory.applyEdits(EVERY_EDIT);
    expect(await excel.model()).toEqual(JSON.parse(JSON.stringify(modelOf(workbook))));
    const read = await excel.host.readWorkbook({ sheets: 'all' });
    const expected = await memory.readWorkbook({ sheets: 'all' });
    expect(read.sheets.map(({ values }) => values)).toEqual(expected.sheets.map(({ values }) => values));
    expect(read.sheets.map(({ formulas }) => formulas)).toEqual(expected.sheets.map(({ formulas }) => formulas));
    expect(await excel.roundTrips()).toHaveLength(2 + 3);
    expect(await excel.gaps()).toEqual([]);
    expect(excel.problems).toEqual({ errors: [], outside: [] });
  });

  it('names what fails', async () => {
    const { host } = await pages.open();
    const missing = host.reveal({ sheet: 'Không có', areas: [] });
    await expect(missing).rejects.toMatchObject({ code: 'sheet.not-found', params: { sheet: 'Không có' } });
  });
});

describeInBrowser('the contract of all hosts in Chromium', () => {
  let pages: BrowserExcelPages;
  let excel: BrowserExcel;
  beforeAll(async () => {
    pages = await BrowserExcelPages.start();
    excel = await pages.open();
  });
  afterAll(async () => {
    expect(await excel.gaps()).toEqual([]);
    expect(excel.problems).toEqual({ errors: [], outside: [] });
    await pages.close();
  });

  describeHostContract('excel over office.js in Chromium', async (workbook) => {
    await excel.use(workbook);
    // After each change the workbook of the page is brought back, so that the suite can look into it.
    const host: WorkbookHost = {
      readWorkbook: (scope, options) => excel.host.readWorkbook(scope, options),
      applyEdits: (edits, options) => excel.host.applyEdits(edits, options).finally(() => excel.copyInto(workbook)),
      selectedCells: () => excel.host.selectedCells(),
      reveal: (source) => excel.host.reveal(source).finally(() => excel.copyInto(workbook)),
    };
    return { host, workbook };
  });
});
