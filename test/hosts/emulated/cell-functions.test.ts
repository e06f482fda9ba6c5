import fs from 'node:fs';
import path from 'node:path';
import type { AddinFunctions } from '../../../src/hosts/emulated/addin-functions';
import { conditionalStyles } from '../../../src/hosts/memory/conditional-styles';
import type { MemorySheet } from '../../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../../src/hosts/memory/save-xlsx';
import { ontimerate, partarget } from '../../../src/functions/functions';
import { loadOffice, newWorkbook, type NodeOffice } from '../../support/node-office';
import { strFromU8, unzipSync } from 'fflate';

/* Formulas with custom functions in cells: evaluated by the memory workbook, called through office.js's own runtime. */

const FUNCTIONS: AddinFunctions = {
  namespace: 'CCHC',
  functions: [
    {
      id: 'PARTARGET',
      name: 'PARTARGET',
      parameters: [
        { name: 'text', type: 'string' },
        { name: 'part', type: 'string', optional: true },
        { name: 'index', type: 'number', optional: true },
      ],
    },
    {
      id: 'ONTIMERATE',
      name: 'ONTIMERATE',
      parameters: [
        { name: 'due', type: 'any', dimensionality: 'matrix' },
        { name: 'done', type: 'any', dimensionality: 'matrix' },
        { name: 'asOf', type: 'any', optional: true },
        { name: 'denominator', type: 'string', optional: true },
      ],
    },
  ],
};

let office: NodeOffice;
let sheet: MemorySheet;
let calls = 0;

async function start(workbook = newWorkbook()): Promise<void> {
  office = await loadOffice(workbook, { functions: FUNCTIONS });
  const { CustomFunctions, Office } = office;
  Object.assign(globalThis, { CustomFunctions, Office });
  CustomFunctions.associate('PARTARGET', (...args: Parameters<typeof partarget>) => {
    calls += 1;
    return partarget(...args);
  });
  CustomFunctions.associate('ONTIMERATE', ontimerate);
  sheet = workbook.sheets[0]!;
  calls = 0;
}

beforeEach(() => start());
afterEach(() => ['CustomFunctions', 'Office'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

/** Types into cells as a person does: the host is told of each. */
function type(row: number, column: number, content: string | number | null): void {
  if (typeof content === 'string' && content.startsWith('=')) sheet.setFormula(row, column, content);
  else sheet.setValue(row, column, content);
  office.host.cellsChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
}

const shown = (row: number, column: number) => {
  const value = sheet.value(row, column);
  return typeof value === 'object' && value !== null ? value.error : value;
};
const values = (row: number, column: number, rowCount: number, columnCount: number) =>
  Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) => shown(row + down, column + right)),
  );

/** Until no cell waits for an answer any more. */
async function answered(): Promise<void> {
  const isBusy = () => sheet.rows.some((row) => row?.values.some((value) => JSON.stringify(value)?.includes('#BUSY!')));
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (isBusy());
}

describe('a custom function in a cell', () => {
  it('shows #BUSY!, then its value, and again when a cell it reads changes', async () => {
    type(0, 0, 'Tối thiểu 95%');
    type(0, 1, '=CCHC.PARTARGET(A1)');
    type(0, 2, '=B1*2');
    expect(shown(0, 1)).toBe('#BUSY!');
    await answered();
    expect(values(0, 1, 1, 2)).toEqual([[0.95, 1.9]]);
    type(0, 0, 'Tối thiểu 80%');
    await answered();
    expect(values(0, 1, 1, 2)).toEqual([[0.8, 1.6]]);
    type(5, 5, 1);
    await answered();
    expect(calls).toBe(2);
  });

  it('shows errors with the words of the function', async () => {
    type(0, 0, 'không có số');
    type(0, 1, '=CCHC.PARTARGET(A1)');
    type(1, 1, '=CCHC.PARTARGET("95%","màu")');
    type(2, 1, '=CCHC.ONTIMERATE(D1:D3,E1:E3)');
    type(3, 1, '=CCHC.NOSUCH(1)');
    type(4, 1, '=CCHC.PARTARGET()');
    type(5, 1, '=CCHC.PARTARGET(1/0)');
    await answered();
    expect(values(0, 1, 6, 1).flat()).toEqual(['#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#VALUE!', '#DIV/0!']);
    expect(office.host.functionMessage(sheet, 0, 1)).toBe('No target was found in the text.');
    expect(office.host.functionMessage(sheet, 3, 1)).toBeNull();
  });

  it('works inside other functions, and other functions inside it', async () => {
    type(0, 0, 'đạt 90%');
    type(0, 1, '=IF(CCHC.PARTARGET(A1)>0,9,1)');
    type(1, 1, '=IFERROR(CCHC.PARTARGET("không"),"–")');
    type(2, 1, '=CCHC.PARTARGET(UPPER(A1)&"")+CCHC.PARTARGET("10%")');
    await answered();
    expect(values(0, 1, 3, 1).flat()).toEqual([9, '–', 1]);
  });

  it('is not called by a conditional format', () => {
    const areas = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
    const style = { fill: '#FF0000' };
    sheet.addConditionalFormat({ areas, formula: '=IFERROR(CCHC.PARTARGET("90%"),TRUE)', style, stopIfTrue: false });
    expect(conditionalStyles(office.workbook, sheet)(0, 0)).toBeNull();
  });

  it('reads whole ranges and columns with dates', async () => {
    [46_183, 46_184, 46_185, 46_186].forEach(
      (due, row) => (type(row, 0, due), type(row, 1, due + (row === 3 ? 1 : 0))),
    );
    type(0, 3, '=CCHC.ONTIMERATE(A1:A4,B1:B4)');
    type(1, 3, '=CCHC.ONTIMERATE(A:A,B:B)');
    await answered();
    expect(values(0, 3, 2, 1).flat()).toEqual([0.75, 0.75]);
  });

  it('formulas written by the add-in through office.js are calculated too', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.formulas = [['=CCHC.PARTARGET("trên 40%")']];
      await context.sync();
    });
    expect(shown(0, 0)).toBe('#BUSY!');
    await answered();
    expect(shown(0, 0)).toBe(0.4);
    expect(office.host.gaps).toEqual([]);
  });
});

describe('a result of several values', () => {
  const ALL = '=CCHC.PARTARGET("Tối thiểu 60% năm 2027, 90% năm 2029","all")';

  it('spills over empty cells, and those who read them follow', async () => {
    type(9, 9, '=A2*100');
    type(0, 0, ALL);
    await answered();
    expect(values(0, 0, 2, 3)).toEqual([
      [0.6, '>=', '%'],
      [0.9, '>=', '%'],
    ]);
    expect(shown(9, 9)).toBe(90);
    expect(sheet.formula(1, 0)).toBeNull();
  });

  it('is #SPILL! where something stands in the way, until it is gone', async () => {
    type(1, 1, 'ở đây');
    type(0, 0, ALL);
    await answered();
    expect(values(0, 0, 2, 2)).toEqual([
      ['#SPILL!', null],
      [null, 'ở đây'],
    ]);
    type(1, 1, null);
    expect(values(0, 0, 2, 2)).toEqual([
      [0.6, '>='],
      [0.9, '>='],
    ]);
  });

  it('gives way to what is typed into it, and goes with its formula', async () => {
    type(0, 0, ALL);
    await answered();
    type(1, 1, 'của tôi');
    expect(values(0, 0, 2, 3)).toEqual([
      ['#SPILL!', null, null],
      [null, 'của tôi', null],
    ]);
    type(1, 1, null);
    type(0, 0, null);
    expect(values(0, 0, 2, 3)).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('shrinks with its text', async () => {
    type(5, 0, 'Tối thiểu 60% năm 2027, 90% năm 2029');
    type(0, 0, '=CCHC.PARTARGET(A6,"all")');
    await answered();
    type(5, 0, 'Tối thiểu 70%');
    await answered();
    expect(values(0, 0, 2, 2)).toEqual([
      [0.7, '>='],
      [null, null],
    ]);
  });

  it('comes from an area where one value is meant: a call for each of its cells', async () => {
    ['đạt 90%', 'đạt 80%', 'không'].forEach((text, row) => type(row, 0, text));
    type(0, 2, '=CCHC.PARTARGET(A1:A3)');
    await answered();
    expect(values(0, 2, 3, 1).flat()).toEqual([0.9, 0.8, '#N/A']);
  });

  it('follows when rows are inserted above it', async () => {
    type(2, 0, ALL);
    await answered();
    sheet.insertRows(0, 2);
    office.host.cellsChanged(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 1 });
    await answered();
    expect(values(2, 0, 4, 2)).toEqual([
      [null, null],
      [null, null],
      [0.6, '>='],
      [0.9, '>='],
    ]);
  });
});

describe('in files', () => {
  const sheetXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

  it('has the name that Excel gives it; a spill is an array formula; young errors are #VALUE!', async () => {
    type(0, 0, '=CCHC.PARTARGET("90%")');
    type(1, 0, '=CCHC.PARTARGET("90%","all")&"CCHC.PARTARGET("');
    type(3, 0, '=CCHC.PARTARGET("90%","all")');
    await answered();
    type(5, 0, '=CCHC.PARTARGET("còn đợi")');
    const xml = sheetXml((await saveXlsx(office.workbook)).bytes);
    expect(xml).toContain('<f>_xldudf_CCHC_PARTARGET("90%")</f><v>0.9</v>');
    expect(xml).toContain('<f>_xldudf_CCHC_PARTARGET("90%","all")&amp;"CCHC.PARTARGET("</f>');
    expect(xml).toContain('<f t="array" ref="A4:E4">');
    expect(xml).not.toContain('#BUSY!');
  });

  it('is read back with its value, which stays until a cell it reads changes; the spill stays one', async () => {
    type(0, 0, 'đạt 90%');
    type(0, 1, '=CCHC.PARTARGET(A1)');
    type(2, 0, '=CCHC.PARTARGET(A1,"all")');
    await answered();
    const { bytes } = await saveXlsx(office.workbook);
    await start(await openXlsx(bytes));
    type(7, 7, 1);
    await answered();
    expect([sheet.formula(0, 1), shown(0, 1), calls]).toEqual(['=CCHC.PARTARGET(A1)', 0.9, 0]);
    expect(sheetXml((await saveXlsx(office.workbook)).bytes)).toContain('<f t="array" ref="A3:E3">');
    type(0, 0, 'đạt 75%');
    await answered();
    expect([shown(0, 1), shown(2, 0), shown(2, 1), calls]).toEqual([0.75, 0.75, '>=', 2]);
  });

  it('functions of other add-ins stay as they are', async () => {
    sheet.setFormula(0, 0, '=_xldudf_OTHER_RATE(1)', 3);
    const { bytes } = await saveXlsx(office.workbook);
    const again = await openXlsx(bytes);
    expect(again.sheets[0]!.formula(0, 0)).toBe('=_xldudf_OTHER_RATE(1)');
    expect(sheetXml(bytes)).toContain('<f>_xldudf_OTHER_RATE(1)</f><v>3</v>');
  });
});

test('the descriptions used here are those that the build makes', () => {
  const built = path.resolve(__dirname, '../../../dist/functions.json');
  if (!fs.existsSync(built)) return;
  const { functions } = JSON.parse(fs.readFileSync(built, 'utf8')) as AddinFunctions;
  const used = FUNCTIONS.functions.map(({ id }) => functions.find((one) => one.id === id));
  expect(used).toMatchObject(FUNCTIONS.functions);
});
