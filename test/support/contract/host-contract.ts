import type { WorkbookEdit } from '../../../src/core/sheet/workbook-edit';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import { cellKey, valueAt } from '../../../src/core/sheet/workbook-snapshot';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../../src/hosts/workbook-host';
import { HostError } from '../../../src/hosts/workbook-host';

/** A host, and the workbook behind it, to see what the port does not show. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  readonly workbook: MemoryWorkbook;
}

/** Texts that Excel would take for something else. */
const LOOKALIKES = [
  ...['=cmd|calc', '+84 912', '-5', '@tất cả', '\t=1', "'nháy", '03/04/2024', '2024-03-04', '3-4', '12:30', '95%'],
  ...['1,5', '1.234', '1e5', '007', ' 12 ', 'TRUE', '#N/A', 'Mar 5', 'dòng một\ndòng hai', 'Ủy ban', '(5)', '='],
];
/** Names that formulas must quote. */
const ODD_NAMES = ["Kế hoạch '24", "O'Brien", 'A1', '2026', 'Phụ lục (1)', 'a.b-c', 'R1C1', 'Tiêu chí “x”'];

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** What every host must do alike: reading scopes, every kind of edit, refusals. */
export function describeHostContract(
  name: string,
  makeHost: (workbook: MemoryWorkbook) => Promise<HostUnderTest>,
): void {
  const start = async (prepare: (workbook: MemoryWorkbook) => void = () => {}) => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet('Kế hoạch');
    prepare(workbook);
    return makeHost(workbook);
  };
  const readSheet = async (host: WorkbookHost, sheet: string): Promise<SheetSnapshot> =>
    (await host.readWorkbook({ sheets: [sheet] })).sheets[0]!;
  const refusal = async (work: Promise<unknown>): Promise<HostError> => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    return error as HostError;
  };
  const block = (cells: (string | number | boolean)[][], sheet = 'Kế hoạch'): WorkbookEdit => ({
    ...{ kind: 'write-block', sheet, row: 0, column: 0 },
    cells,
  });

  describe(`${name}: reading`, () => {
    test('values, formulas, number formats, merges and hidden things come as they are', async () => {
      const { host } = await start((workbook) => {
        const sheet = workbook.sheet('Kế hoạch')!;
        sheet.setValue(2, 1, 'Nhiệm vụ');
        sheet.setValue(3, 1, 46_023);
        sheet.setStyle(3, 1, { numberFormat: 'dd/mm/yyyy' });
        sheet.setValue(4, 2, true);
        sheet.setValue(5, 2, { error: '#REF!' });
        sheet.setFormula(5, 3, '=1+1', 2);
        sheet.setStyle(9, 9, { bold: true });
        sheet.merge(area(2, 1, 1, 2));
        sheet.setRow(4, { hidden: true });
        sheet.setColumn(3, { hidden: true });
      });
      const sheet = await readSheet(host, 'Kế hoạch');
      expect(sheet.used).toEqual(area(2, 1, 4, 3));
      const at = (row: number, column: number): CellValue => valueAt(sheet, row, column);
      expect([at(2, 1), at(3, 1), at(4, 2), at(5, 2), at(5, 3), at(2, 2)]).toEqual([
        ...['Nhiệm vụ', 46_023, true, { error: '#REF!' }, 2, null],
      ]);
      expect([...sheet.formulas]).toEqual([[cellKey(5, 3), '=1+1']]);
      expect(sheet.numberFormats.get(cellKey(3, 1))).toBe('dd/mm/yyyy');
      expect(sheet.merges).toEqual([area(2, 1, 1, 2)]);
      expect([...sheet.hiddenRows]).toEqual([4]);
      expect([...sheet.hiddenColumns]).toEqual([3]);
    });

    test('a scope names all sheets, the one in front, or some; names without regard to case', async () => {
      const { host } = await start((workbook) => {
        workbook.addSheet('Phụ lục', undefined, 'hidden');
        workbook.activeSheetId = workbook.addSheet('Hồ sơ').id;
      });
      const names = async (sheets: 'all' | 'active' | string[]) =>
        (await host.readWorkbook({ sheets })).sheets.map((sheet) => sheet.name);
      expect(await names('all')).toEqual(['Kế hoạch', 'Phụ lục', 'Hồ sơ']);
      expect(await names('active')).toEqual(['Hồ sơ']);
      expect(await names(['HỒ SƠ', 'Kế hoạch'])).toEqual(['Hồ sơ', 'Kế hoạch']);
      const outline = await host.readWorkbook({ sheets: [] });
      expect(outline).toMatchObject({ sheets: [], sheetNames: ['Kế hoạch', 'Phụ lục', 'Hồ sơ'], activeSheet: 'Hồ sơ' });
    });

    test('an empty sheet, with formats or without, has no used area', async () => {
      const { host } = await start((workbook) => workbook.sheets[0]!.setStyle(1000, 5, { fill: '#FF0000' }));
      expect(await readSheet(host, 'Kế hoạch')).toMatchObject({ used: null, values: [] });
    });

    test('an unknown sheet is named', async () => {
      const { host } = await start();
      const error = await refusal(host.readWorkbook({ sheets: ['Không có'] }));
      expect(error).toMatchObject({ code: 'sheet.not-found', params: { sheet: 'Không có' } });
    });

    test('tables and names are told', async () => {
      const { host } = await start((workbook) => {
        const sheet = workbook.sheets[0]!;
        ['Mã', 'Tên', 'a', 'b'].forEach((text, at) => sheet.setValue(Math.floor(at / 2), at % 2, text));
        sheet.addTable(area(0, 0, 2, 2), 'Bang', 'TableStyleLight1');
        workbook.setName('pp_ten', "='Kế hoạch'!$B$2", false);
      });
      const read = await host.readWorkbook({ sheets: 'all' });
      expect(read.sheets[0]!.tables).toEqual([{ name: 'Bang', area: area(0, 0, 2, 2), columns: ['Mã', 'Tên'] }]);
      expect(read.names).toEqual([{ name: 'pp_ten', formula: "='Kế hoạch'!$B$2", visible: false }]);
    });

    test('25,000 cells, with progress to the end', async () => {
      const { host } = await start((workbook) => {
        for (let row = 0; row < 2500; row += 1) {
          for (let column = 0; column < 10; column += 1)
            workbook.sheets[0]!.setValue(row, column, row * 10 + column + 1);
        }
      });
      const steps: [number, number][] = [];
      const onProgress = (done: number, total: number) => steps.push([done, total]);
      const read = await host.readWorkbook({ sheets: 'all' }, { onProgress });
      expect(read.sheets[0]!.values[2499]![9]).toBe(25_000);
      expect(steps.at(-1)).toEqual([25_000, 25_000]);
    });

    test('a cancelled reading ends with its code', async () => {
      const { host } = await start((workbook) => workbook.sheets[0]!.setValue(0, 0, 1));
      const stopped = new AbortController();
      stopped.abort();
      expect(await refusal(host.readWorkbook({ sheets: 'all' }, { signal: stopped.signal }))).toMatchObject({
        code: 'host.cancelled',
      });
    });
  });

  describe(`${name}: writing`, () => {
    test.each(ODD_NAMES)('a sheet called %s is added, written, referred to and removed', async (sheet) => {
      const { host, workbook } = await start();
      const quoted = `'${sheet.replaceAll("'", "''")}'`;
      await host.applyEdits([
        { kind: 'add-sheet', sheet, visibility: 'visible', after: 'Kế hoạch' },
        { kind: 'write-block', sheet, row: 4, column: 2, cells: [['đây', 7]] },
        { kind: 'write-block', sheet: 'Kế hoạch', row: 0, column: 0, cells: [[{ formula: `=${quoted}!$D$5+1` }]] },
      ]);
      expect(workbook.sheets.map((each) => each.name)).toEqual(['Kế hoạch', sheet]);
      expect(workbook.sheet(sheet)!.value(4, 2)).toBe('đây');
      expect(valueAt(await readSheet(host, 'Kế hoạch'), 0, 0)).toBe(8);
      await host.applyEdits([{ kind: 'remove-sheet', sheet }]);
      expect(workbook.sheet(sheet)).toBeUndefined();
    });

    test('text stays text, whatever it looks like', async () => {
      const { host, workbook } = await start();
      await host.applyEdits([block(LOOKALIKES.map((text) => [text]))]);
      const sheet = await readSheet(host, 'Kế hoạch');
      expect(LOOKALIKES.map((_, row) => valueAt(sheet, row, 0))).toEqual(LOOKALIKES);
      expect(sheet.formulas.size).toBe(0);
      expect(workbook.sheets[0]!.value(0, 0)).toBe('=cmd|calc');
    });

    test('null leaves a cell, empty text empties it, numbers and booleans keep their kind', async () => {
      const { host } = await start();
      await host.applyEdits([
        block([['a', 'b', 1.5, true]]),
        { kind: 'write-block', sheet: 'Kế hoạch', row: 0, column: 0, cells: [[null, '', null, false]] },
      ]);
      const sheet = await readSheet(host, 'Kế hoạch');
      expect([0, 1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual(['a', null, 1.5, false]);
    });

    test('a text of 32,767 characters', async () => {
      const { host, workbook } = await start();
      const text = 'ế'.repeat(32_767);
      await host.applyEdits([block([[text]])]);
      expect(workbook.sheets[0]!.value(0, 0)).toBe(text);
    });

    test('a block of 25,000 cells lands whole, with progress', async () => {
      const { host, workbook } = await start();
      const cells = Array.from({ length: 2500 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => `ô ${row}.${column}`),
      );
      const done: number[] = [];
      await host.applyEdits([block(cells)], { onProgress: (part, total) => done.push(part / total) });
      expect(workbook.sheets[0]!.value(2499, 9)).toBe('ô 2499.9');
      expect(workbook.sheets[0]!.value(1999, 9)).toBe('ô 1999.9');
      expect(done.at(-1)).toBe(1);
    });

    test('formats are laid over what is there', async () => {
      const { host, workbook } = await start();
      const format = { bold: true, fill: '#DDEBF7', numberFormat: '0.0%', wrap: true, border: 'thin' } as const;
      await host.applyEdits([
        { kind: 'format', sheet: 'Kế hoạch', areas: [area(1, 1, 2, 2), area(5, 0, 1, 1)], format },
        { kind: 'format', sheet: 'Kế hoạch', areas: [area(1, 1, 1, 1)], format: { fill: null, horizontal: 'center' } },
      ]);
      const sheet = workbook.sheets[0]!;
      expect(sheet.style(2, 2)).toMatchObject(format);
      expect(sheet.style(5, 0)).toMatchObject(format);
      expect(sheet.style(1, 1)).toMatchObject({ bold: true, fill: null, horizontal: 'center', wrap: true });
      expect(sheet.style(0, 0).bold ?? false).toBe(false);
    });

    test('clearing takes values, and formats where asked', async () => {
      const { host, workbook } = await start();
      const clear = (formats: boolean): WorkbookEdit => ({
        ...{ kind: 'clear-block', sheet: 'Kế hoạch', area: area(0, 0, 1, 2), formats },
      });
      await host.applyEdits([
        block([['a', 2, 'c']]),
        { kind: 'format', sheet: 'Kế hoạch', areas: [area(0, 0, 1, 3)], format: { bold: true } },
        clear(false),
      ]);
      const sheet = workbook.sheets[0]!;
      expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([null, null, 'c']);
      expect(sheet.style(0, 0).bold).toBe(true);
      await host.applyEdits([clear(true)]);
      expect([sheet.style(0, 0).bold ?? false, sheet.style(0, 2).bold]).toEqual([false, true]);
    });

    test('merging keeps the first cell only', async () => {
      const { host } = await start();
      await host.applyEdits([block([['a', 'b']]), { kind: 'merge', sheet: 'Kế hoạch', area: area(0, 0, 1, 2) }]);
      const sheet = await readSheet(host, 'Kế hoạch');
      expect(sheet.merges).toEqual([area(0, 0, 1, 2)]);
      expect(valueAt(sheet, 0, 1)).toBeNull();
    });

    test('widths, frozen rows, visibility, the sheet in front', async () => {
      const { host, workbook } = await start();
      await host.applyEdits([
        { kind: 'add-sheet', sheet: 'Ẩn', visibility: 'veryHidden' },
        { kind: 'add-sheet', sheet: 'Trước', visibility: 'visible' },
        {
          kind: 'column-widths',
          sheet: 'Trước',
          widths: [
            { column: 1, width: 42 },
            { column: 2, width: 8, hidden: true },
          ],
        },
        { kind: 'freeze-rows', sheet: 'Trước', rows: 3 },
        { kind: 'set-visibility', sheet: 'Kế hoạch', visibility: 'hidden' },
        { kind: 'activate', sheet: 'Trước' },
      ]);
      const sheet = workbook.sheet('Trước')!;
      expect(sheet.columnWidths.get(1)).toBeCloseTo(42, 0);
      expect([...sheet.hiddenColumns]).toEqual([2]);
      expect(sheet.freezeRows).toBe(3);
      expect(workbook.sheets.map((each) => each.visibility)).toEqual(['hidden', 'veryHidden', 'visible']);
      expect((await host.readWorkbook({ sheets: [] })).activeSheet).toBe('Trước');
    });

    test('a table is made, resized and turned back', async () => {
      const { host, workbook } = await start();
      const add: WorkbookEdit = {
        ...{
          kind: 'add-table',
          sheet: 'Kế hoạch',
          area: area(0, 0, 2, 2),
          name: 'PP_Bang',
          style: 'TableStyleMedium2',
        },
      };
      await host.applyEdits([
        block([
          ['Mã', 'Tên'],
          ['1', 'a'],
          ['2', 'b'],
        ]),
        add,
      ]);
      const tables = async () => (await readSheet(host, 'Kế hoạch')).tables;
      expect(await tables()).toEqual([{ name: 'PP_Bang', area: area(0, 0, 2, 2), columns: ['Mã', 'Tên'] }]);
      await host.applyEdits([{ kind: 'resize-table', name: 'PP_Bang', area: area(0, 0, 3, 2) }]);
      expect((await tables())[0]!.area).toEqual(area(0, 0, 3, 2));
      await host.applyEdits([{ kind: 'remove-table', name: 'PP_Bang' }]);
      expect(await tables()).toEqual([]);
      expect(workbook.sheets[0]!.value(2, 1)).toBe('b');
    });

    test('rules go before those there, and only the marked ones are removed', async () => {
      const { host, workbook } = await start((book) => {
        book.sheets[0]!.addConditionalFormat({
          areas: [area(0, 0, 5, 1)],
          formula: '=$A1="x"',
          style: { bold: true },
          stopIfTrue: false,
        });
      });
      const rule = (status: string): WorkbookEdit => ({
        ...{ kind: 'add-conditional-format', sheet: 'Kế hoạch', areas: [area(1, 1, 3, 2), area(8, 1, 1, 1)] },
        ...{ formula: `=COUNTIFS(pp_row,ROW(),pp_status,"${status}")>0`, stopIfTrue: true },
        style: { fill: '#F4CCCC', numberFormat: '"✗ "@', italic: true },
      });
      await host.applyEdits([{ kind: 'set-name', name: 'pp_row', formula: "='Kế hoạch'!$A$1:$A$5", visible: false }]);
      await host.applyEdits([
        { kind: 'set-name', name: 'pp_status', formula: "='Kế hoạch'!$B$1:$B$5", visible: false },
      ]);
      await host.applyEdits([rule('met'), rule('missed')]);
      const rules = () => workbook.sheets[0]!.conditionalFormats;
      expect(rules().map(({ formula }) => /"(\w+)"/.exec(formula!)![1])).toEqual(['missed', 'met', 'x']);
      expect(rules()[0]).toMatchObject({
        ...{ areas: [area(1, 1, 3, 2), area(8, 1, 1, 1)], stopIfTrue: true, priority: 1 },
        style: { fill: '#F4CCCC', numberFormat: '"✗ "@', italic: true },
      });
      await host.applyEdits([{ kind: 'remove-conditional-formats', sheet: 'Kế hoạch', marker: 'pp_row' }]);
      expect(rules().map(({ formula }) => formula)).toEqual(['=$A1="x"']);
    });

    test('names are set, replaced and removed', async () => {
      const { host } = await start();
      const set = (formula: string, visible: boolean): WorkbookEdit => ({
        kind: 'set-name',
        name: 'pp_x',
        formula,
        visible,
      });
      const names = async () => (await host.readWorkbook({ sheets: [] })).names;
      await host.applyEdits([set("='Kế hoạch'!$A$1", true)]);
      await host.applyEdits([set("='Kế hoạch'!$B$2", false)]);
      expect(await names()).toEqual([{ name: 'pp_x', formula: "='Kế hoạch'!$B$2", visible: false }]);
      await host.applyEdits([{ kind: 'remove-name', name: 'pp_x' }]);
      expect(await names()).toEqual([]);
    });

    test('lists to choose from, and the page', async () => {
      const { host, workbook } = await start();
      const margins = { top: 20, bottom: 15, left: 30, right: 15 };
      const layout = {
        orientation: 'landscape',
        paper: 'A4',
        margins,
        fitToWidth: true,
        repeatRows: { first: 0, last: 1 },
      } as const;
      await host.applyEdits([
        { kind: 'list-validation', sheet: 'Kế hoạch', area: area(1, 0, 9, 1), choices: ['Chưa làm', 'Xong'] },
        { kind: 'page-layout', sheet: 'Kế hoạch', layout },
      ]);
      const sheet = workbook.sheets[0]!;
      expect(sheet.validations).toMatchObject([{ areas: [area(1, 0, 9, 1)], choices: ['Chưa làm', 'Xong'] }]);
      expect(sheet.pageLayout).toMatchObject({
        orientation: 'landscape',
        fitToWidth: true,
        repeatRows: { first: 0, last: 1 },
      });
      expect(sheet.pageLayout!.margins.left).toBeCloseTo(30, 1);
    });

    test('a formula is computed, and follows what it reads', async () => {
      const { host } = await start();
      await host.applyEdits([
        block([[0.9, 0.95]]),
        {
          kind: 'write-block',
          sheet: 'Kế hoạch',
          row: 0,
          column: 2,
          cells: [[{ formula: '=IF(A1>=B1,"đạt","không đạt")' }]],
        },
      ]);
      expect(valueAt(await readSheet(host, 'Kế hoạch'), 0, 2)).toBe('không đạt');
      await host.applyEdits([block([[0.97]])]);
      expect(valueAt(await readSheet(host, 'Kế hoạch'), 0, 2)).toBe('đạt');
    });

    test('revealing brings the sheet to the front', async () => {
      const { host, workbook } = await start((book) => {
        book.activeSheetId = book.addSheet('Khác').id;
      });
      await host.reveal({ sheet: 'Kế hoạch', areas: [area(4, 1, 1, 2)] });
      expect(workbook.activeSheet!.name).toBe('Kế hoạch');
      expect(workbook.activeSheet!.selection).toEqual([area(4, 1, 1, 2)]);
    });

    test('what is selected is told, in the sheet in front', async () => {
      const { host } = await start((book) => {
        book.addSheet('Khác');
      });
      expect(await host.selectedCells()).toEqual({ sheet: 'Kế hoạch', area: area(0, 0, 1, 1) });
      await host.reveal({ sheet: 'Khác', areas: [area(4, 1, 2, 3)] });
      expect(await host.selectedCells()).toEqual({ sheet: 'Khác', area: area(4, 1, 2, 3) });
    });
  });

  describe(`${name}: refusals`, () => {
    test('a protected sheet takes no change but in unlocked cells', async () => {
      const { host, workbook } = await start((book) => {
        book.sheets[0]!.setStyle(0, 0, { locked: false });
        book.sheets[0]!.isProtected = true;
      });
      const error = await refusal(host.applyEdits([{ ...block([['x']]), row: 5 } as WorkbookEdit]));
      expect(error).toMatchObject({ code: 'sheet.protected', params: { sheet: 'Kế hoạch' } });
      const format: WorkbookEdit = {
        kind: 'format',
        sheet: 'Kế hoạch',
        areas: [area(0, 0, 1, 1)],
        format: { bold: true },
      };
      expect(await refusal(host.applyEdits([format]))).toMatchObject({ code: 'sheet.protected' });
      await host.applyEdits([block([['được']])]);
      expect(workbook.sheets[0]!.value(0, 0)).toBe('được');
    });

    test('a protected structure takes no new, removed or hidden sheet', async () => {
      const { host } = await start((book) => {
        book.addSheet('Hai');
        book.structureProtected = true;
      });
      const edits: WorkbookEdit[] = [
        { kind: 'add-sheet', sheet: 'Ba', visibility: 'visible' },
        { kind: 'remove-sheet', sheet: 'Hai' },
        { kind: 'set-visibility', sheet: 'Hai', visibility: 'hidden' },
      ];
      for (const edit of edits) {
        expect(await refusal(host.applyEdits([edit]))).toMatchObject({ code: 'workbook.structure-protected' });
      }
    });

    test.each<[string, WorkbookEdit]>([
      ['an unknown sheet', { kind: 'merge', sheet: 'Không có', area: area(0, 0, 1, 2) }],
      ['writing to an unknown sheet', { kind: 'write-block', sheet: 'Không có', row: 0, column: 0, cells: [['a']] }],
    ])('%s', async (_, edit) => {
      const { host } = await start();
      expect(await refusal(host.applyEdits([edit]))).toMatchObject({
        code: 'sheet.not-found',
        params: { sheet: 'Không có' },
      });
    });

    test.each<[string, WorkbookEdit]>([
      ['a sheet of that name is there', { kind: 'add-sheet', sheet: 'KẾ HOẠCH', visibility: 'visible' }],
      ['a sheet name too long', { kind: 'add-sheet', sheet: 'x'.repeat(32), visibility: 'visible' }],
      ['a sheet name with a slash', { kind: 'add-sheet', sheet: 'a/b', visibility: 'visible' }],
      ['the last visible sheet', { kind: 'remove-sheet', sheet: 'Kế hoạch' }],
      ['an unknown table', { kind: 'remove-table', name: 'KhongCo' }],
      ['a name that reads as a cell', { kind: 'set-name', name: 'AB12', formula: "='Kế hoạch'!$A$1", visible: true }],
      [
        'a block whose rows differ',
        { kind: 'write-block', sheet: 'Kế hoạch', row: 0, column: 0, cells: [['a'], ['b', 'c']] },
      ],
    ])('%s', async (_, edit) => {
      const { host, workbook } = await start();
      expect((await refusal(host.applyEdits([edit]))).code).toBe('host.failed');
      expect(workbook.sheets.map((sheet) => sheet.usedArea(false))).toEqual([null]);
    });

    test('a cancelled write ends with its code and writes nothing', async () => {
      const { host, workbook } = await start();
      const stopped = new AbortController();
      stopped.abort();
      const error = await refusal(host.applyEdits([block([['x']])], { signal: stopped.signal }));
      expect(error.code).toBe('host.cancelled');
      expect(workbook.sheets[0]!.value(0, 0)).toBeNull();
    });
  });
}
