import { DARK_THEME } from '../../../src/hosts/emulated/bridge/office-theme';
import { loadOffice, newWorkbook, type NodeOffice } from '../../support/node-office';

/** Runs a batch and gives the code of what it throws, or null. */
async function codeOf(office: NodeOffice, batch: (context: Excel.RequestContext) => Promise<unknown>) {
  try {
    await office.Excel.run(batch);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Lets events and custom functions, which the library batches, come through. */
async function until(isDone: () => boolean) {
  for (let tries = 0; tries < 400 && !isDone(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isDone()).toBe(true);
}

describe('the unpatched office.js over the emulated Excel', () => {
  it('tells the add-in where it runs', async () => {
    const { Office } = await loadOffice(newWorkbook(), { language: 'vi-VN', displayLanguage: 'en-US' });
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.contentLanguage).toBe('vi-VN');
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  it('states an older Excel, where the library refuses newer members', async () => {
    const office = await loadOffice(newWorkbook(), { requirementSets: { ExcelApi: '1.9' } });
    const code = await codeOf(office, async (context) => {
      sheetOf(context).getRange('A1:B2').getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  it('shows the theme', async () => {
    const { Office } = await loadOffice(newWorkbook(), { theme: DARK_THEME });
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  });

  it('splits grids above 1,500 cells and puts them together again', async () => {
    const office = await loadOffice();
    const grid = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    await office.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:J400');
      range.values = grid;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(grid);
    });
    expect(office.host.roundTrips).toHaveLength(1);
    expect(office.host.gaps).toEqual([]);
  });

  it('calculates what a request changed, and waits in manual mode', async () => {
    const office = await loadOffice();
    await office.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A3').formulas = [[2], [3], ['=A1*A2']];
      context.workbook.names.add('total', '=Data!$A$3').formula = '=Data!$A$3:$A$3';
      sheet.getRange('B1').formulas = [['=SUM(total)+1']];
      const results = sheet.getRange('A3').load('values');
      await context.sync();
      const named = sheet.getRange('B1').load('values');
      results.load('values');
      await context.sync();
      expect([results.values, named.values]).toEqual([[[6]], [[7]]]);
      context.workbook.application.calculationMode = 'Manual' as never;
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      named.load('values');
      await context.sync();
      expect(named.values).toEqual([[7]]);
      context.workbook.application.calculate('Full' as never);
      named.load('values');
      await context.sync();
      expect(named.values).toEqual([[31]]);
    });
  });

  it('gives null objects for what is not there, and for what hangs on them', async () => {
    const office = await loadOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const range = sheet.getRange('A1').load('values');
      const used = sheetOf(context).getUsedRangeOrNullObject(true).load('address');
      sheet.delete();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('lists a member that is not emulated and answers an error', async () => {
    const office = await loadOffice();
    const code = await codeOf(office, async (context) => {
      context.workbook.comments.load('items');
      await context.sync();
    });
    expect(code).toBe('ApiNotEmulated');
    expect(office.host.gaps).toEqual(['Workbook.comments (get)']);
  });

  it('raises events to those who registered, and only while they are', async () => {
    const office = await loadOffice();
    const seen: string[] = [];
    const context = new office.Excel.RequestContext();
    const sheet = sheetOf(context);
    const changed = sheet.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
    sheet.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    context.workbook.worksheets.onAdded.add(async () => void seen.push('added'));
    context.workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
    await context.sync();
    sheet.getRange('D4').values = [['x']];
    sheet.getRange('B2:C3').select();
    context.workbook.worksheets.add('Mới').activate();
    await context.sync();
    await until(() => seen.length >= 4);
    expect(seen.sort()).toEqual(['activated', 'added', 'changed D4', 'selected B2:C3']);
    changed.remove();
    await context.sync();
    sheet.getRange('D5').values = [['y']];
    office.host.cellsChanged(office.workbook.sheet('Data')!, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    await context.sync();
    expect(seen).toHaveLength(4);
    expect(office.host.listening).toHaveLength(3);
  });

  it('tells the add-in what the user does', async () => {
    const office = await loadOffice();
    const other = office.workbook.addSheet('Khác');
    const seen: string[] = [];
    const context = new office.Excel.RequestContext();
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
    context.workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
    context.workbook.onSelectionChanged.add(async () => void seen.push('selection'));
    await context.sync();
    office.host.cellsChanged(other, { row: 2, column: 1, rowCount: 1, columnCount: 2 });
    office.host.activateSheet(other);
    await until(() => seen.includes('selection') && seen.includes('activated'));
    expect(seen).toContain('changed B3:C3');
  });

  it('refuses an event that it never raises', async () => {
    const office = await loadOffice();
    const code = await codeOf(office, async (context) => {
      sheetOf(context).onColumnSorted.add(async () => undefined);
      await context.sync();
    });
    expect(code).toBe('ApiNotEmulated');
  });
});

describe('strictness', () => {
  const cases: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
    ['a grid of another shape', 'InvalidArgument', (c) => (sheetOf(c).getRange('A1:B2').values = [[1, 2]])],
    ['a sheet that is not there', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Không có').activate()],
    ['a sheet name with a colon', 'InvalidArgument', (c) => void c.workbook.worksheets.add('a:b')],
    ['a sheet name of 32 letters', 'InvalidArgument', (c) => void c.workbook.worksheets.add('x'.repeat(32))],
    ['a sheet name that is taken', 'ItemAlreadyExists', (c) => void c.workbook.worksheets.add('DATA')],
    ['an address that is none', 'InvalidArgument', (c) => sheetOf(c).getRange('Ô một').clear()],
    ['an address beyond 8,192 characters', 'InvalidArgument', (c) => sheetOf(c).getRanges(`A1${',A1'.repeat(3_000)}`)],
    ['deleting the last sheet', 'InvalidOperation', (c) => sheetOf(c).delete()],
    ['hiding the last sheet', 'InvalidOperation', (c) => (sheetOf(c).visibility = 'Hidden')],
    ['an inner border of one row', 'InvalidOperation', (c) => inner(c, 'A1:C1')],
    ['a colour that is none', 'InvalidArgument', (c) => (sheetOf(c).getRange('A1').format.fill.color = 'xanh')],
    ['an alignment that is none', 'InvalidArgument', (c) => align(c, 'Giữa' as never)],
    ['a table over a table', 'InvalidArgument', (c) => tables(c)],
    ['a table name with a space', 'InvalidArgument', (c) => (tableOf(c).name = 'hai từ')],
    ['a table style that is none', 'InvalidArgument', (c) => (tableOf(c).style = 'Đẹp')],
    ['a name that reads as a cell', 'InvalidArgument', (c) => void c.workbook.names.add('A1', '=1')],
    ['a structured reference in a rule', 'InvalidArgument', (c) => rule(c, '=ppTasks[Xong]=1')],
    ['a rule type that is none', 'InvalidArgument', (c) => void formats(c).add('Riêng' as never)],
    ['a list beyond 255 characters', 'InvalidArgument', (c) => validate(c, 'x'.repeat(256))],
    ['text beyond 32,767 characters', 'InvalidArgument', (c) => (cell(c).values = [['x'.repeat(32_768)]])],
    ['a broken formula', 'InvalidArgument', (c) => (cell(c).formulas = [['=SUM(']])],
  ];
  const cell = (c: Excel.RequestContext) => sheetOf(c).getRange('A1');
  const formats = (c: Excel.RequestContext) => sheetOf(c).getRange('A1:B2').conditionalFormats;
  const rule = (c: Excel.RequestContext, formula: string) =>
    (formats(c).add('Custom' as never).custom.rule.formula = formula);
  const tableOf = (c: Excel.RequestContext) => sheetOf(c).tables.add('A1:B3', true);
  const inner = (c: Excel.RequestContext, address: string) =>
    (sheetOf(c).getRange(address).format.borders.getItem('InsideHorizontal').style = 'Continuous');
  const align = (c: Excel.RequestContext, word: 'Center') =>
    (sheetOf(c).getRange('A1').format.horizontalAlignment = word);
  const validate = (c: Excel.RequestContext, source: string) =>
    (cell(c).dataValidation.rule = { list: { inCellDropDown: true, source } });
  function tables(c: Excel.RequestContext) {
    tableOf(c);
    sheetOf(c).tables.add('B2:C4', true);
  }

  it.each(cases)('%s is %s', async (_, code, queue) => {
    const office = await loadOffice();
    const answer = await codeOf(office, async (context) => {
      queue(context);
      await context.sync();
    });
    expect(answer).toBe(code);
    expect(office.host.gaps).toEqual([]);
  });

  it.each([
    ['values', (c: Excel.RequestContext) => (cell(c).values = [[1]])],
    ['formats', (c: Excel.RequestContext) => (cell(c).format.font.bold = true)],
    ['rules', (c: Excel.RequestContext) => void formats(c).add('Custom' as never)],
    ['tables', (c: Excel.RequestContext) => void tableOf(c)],
    ['merges', (c: Excel.RequestContext) => sheetOf(c).getRange('A1:B2').merge()],
  ])('a protected sheet refuses %s', async (_, queue) => {
    const office = await loadOffice();
    office.workbook.sheet('Data')!.isProtected = true;
    const answer = await codeOf(office, async (context) => {
      queue(context);
      await context.sync();
    });
    expect(answer).toBe('AccessDenied');
  });

  it('answers null for the values of more than 5,000,000 cells', async () => {
    const office = await loadOffice();
    await office.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:F1000000').load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  it('keeps what a failing request did before the failing action', async () => {
    const office = await loadOffice();
    const code = await codeOf(office, async (context) => {
      sheetOf(context).getRange('A1').values = [[1]];
      sheetOf(context).getRange('B1:C1').values = [[1]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(office.workbook.sheet('Data')!.value(0, 0)).toBe(1);
  });

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5102, 'ActivityLimitReached'],
    [5012, 'InvalidOrTimedOutSession'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [5001, 'GeneralException'],
    ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
  ])('the fault %s reaches the add-in as %s, once', async (fault, code) => {
    const office = await loadOffice();
    office.host.failOn(1, fault);
    const write = async (context: Excel.RequestContext) => {
      cell(context).values = [[1]];
      await context.sync();
    };
    expect(await codeOf(office, write)).toBe(code);
    expect(await codeOf(office, write)).toBeNull();
  });
});

describe('custom functions and commands', () => {
  it('calls functions through the library: values, errors, addresses, unknown names', async () => {
    const { CustomFunctions, host } = await loadOffice();
    const { Error: FunctionError, ErrorCode } = CustomFunctions as unknown as {
      Error: new (code: string, message: string) => Error;
      ErrorCode: Record<string, string>;
    };
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    CustomFunctions.associate('BOOM', () => {
      throw new FunctionError(ErrorCode['divisionByZero']!, 'Mẫu số bằng 0');
    });
    CustomFunctions.associate('WHERE', (text: string, where: { address: string }) =>
      Promise.resolve(`${text}@${where.address}`),
    );
    const [sum, boom, where, missing] = await Promise.all([
      host.callFunction('ADD', [2, 3]),
      host.callFunction('BOOM', []),
      host.callFunction('WHERE', ['x'], { address: 'Data!B7' }),
      host.callFunction('NOPE', []),
    ]);
    expect(sum).toEqual({ kind: 'value', value: 5 });
    expect(boom).toEqual({ kind: 'error', error: '#DIV/0!', message: 'Mẫu số bằng 0' });
    expect(where).toEqual({ kind: 'value', value: 'x@Data!B7' });
    expect(missing).toMatchObject({ kind: 'error', error: '#VALUE!' });
    expect(host.gaps).toEqual([]);
  });

  it('streams results until it is cancelled', async () => {
    const { CustomFunctions, host } = await loadOffice();
    let isCancelled = false;
    type Invocation = { setResult(value: number): void; onCanceled: () => void };
    CustomFunctions.associate('TICK', (step: number, invocation: Invocation) => {
      let count = 0;
      const timer = setInterval(() => invocation.setResult((count += step)), 5);
      invocation.onCanceled = () => {
        clearInterval(timer);
        isCancelled = true;
      };
    });
    const results: unknown[] = [];
    const call = host.startFunction('TICK', [5], { streaming: true, onResult: (result) => results.push(result) });
    expect(await call.first).toMatchObject({ kind: 'value' });
    call.cancel();
    await until(() => isCancelled);
  });

  it('presses a ribbon button and waits for the add-in', async () => {
    const office = await loadOffice();
    office.Office.actions.associate('stamp', async (event: { source: { id: string }; completed(): void }) => {
      await office.Excel.run(async (context) => {
        sheetOf(context).getRange('A1').values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    await office.host.invokeCommand('stamp', 'StampButton');
    expect(office.workbook.sheet('Data')!.value(0, 0)).toBe('StampButton');
  });
});
