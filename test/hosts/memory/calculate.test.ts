import { calculate } from '../../../src/hosts/memory/calculate';
import { conditionalStyleAt } from '../../../src/hosts/memory/conditional-styles';
import { createWorkbook } from '../../../src/hosts/memory/create-workbook';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

function start(): { workbook: MemoryWorkbook; sheet: MemorySheet } {
  const workbook = createWorkbook('Một');
  return { workbook, sheet: workbook.sheets[0]! };
}

/** The value of a formula alone on a sheet. */
function valueOf(formula: string) {
  const { workbook, sheet } = start();
  sheet.setFormula(0, 0, formula, 'cũ');
  calculate(workbook);
  return sheet.value(0, 0);
}

describe('where Excel and LibreOffice differ, as Excel does', () => {
  test.each([
    ['="a"&TRUE', 'aTRUE'],
    ['=TRUE>99', true],
    ['=SUM(1,"2")', 3],
    ['=MAX(1,"7")', 7],
    ['=ISNUMBER(TRUE)', false],
  ])('%s', (formula, value) => expect(valueOf(formula)).toBe(value));

  test('COUNTIF takes text that reads as a number for the number', () => {
    const { workbook, sheet } = start();
    ['95', 95, '95%', 'x'].forEach((value, row) => sheet.setValue(row, 1, value));
    sheet.setFormula(0, 0, '=COUNTIF(B1:B4,95)');
    calculate(workbook);
    expect(sheet.value(0, 0)).toBe(2);
  });
});

describe('what is not computed', () => {
  test.each(['=VLOOKUP(1,B1:C2,2)', '=CCHC.PARTARGET("x")', '=Table1[Tên]', '=[1]Sheet1!A1', '=SUM(1', '=A1#'])(
    '%s keeps its value',
    (formula) => expect(valueOf(formula)).toBe('cũ'),
  );

  test('TODAY keeps its value until a day is handed in, and follows it', () => {
    const { workbook, sheet } = start();
    sheet.setFormula(0, 0, '=TODAY()+1', 5);
    calculate(workbook);
    expect(sheet.value(0, 0)).toBe(5);
    calculate(workbook, { today: 46_000 });
    calculate(workbook, { today: 46_001 });
    expect(sheet.value(0, 0)).toBe(46_002);
  });
});

describe('what follows a change', () => {
  test('only what depends on it, through chains, areas, names and other sheets', () => {
    const { workbook, sheet } = start();
    const other = workbook.addSheet("O'Brien");
    sheet.setValue(0, 0, 1);
    for (let row = 1; row < 5000; row += 1) sheet.setFormula(row, 0, `=A${row}+1`);
    workbook.setName('tong', "='Một'!$A$1:$A$5000", true);
    other.setFormula(0, 0, '=MAX(tong)');
    other.setFormula(1, 0, '=1+1');
    expect(calculate(workbook)).toBe(5001);
    expect(other.value(0, 0)).toBe(5000);
    sheet.setValue(0, 0, 11);
    expect(calculate(workbook)).toBe(5000);
    expect(other.value(0, 0)).toBe(5010);
    sheet.setValue(4998, 0, 0);
    expect(calculate(workbook)).toBe(2);
    expect(calculate(workbook)).toBe(0);
  });

  test('a circle ends', () => {
    const { workbook, sheet } = start();
    sheet.setFormula(0, 0, '=B1+1');
    sheet.setFormula(0, 1, '=A1+1');
    expect(() => calculate(workbook)).not.toThrow();
  });

  test('a name that means something else', () => {
    const { workbook, sheet } = start();
    sheet.setValue(0, 1, 5);
    sheet.setValue(0, 2, 6);
    sheet.setFormula(0, 0, '=ten');
    workbook.setName('ten', "='Một'!$B$1", true);
    calculate(workbook);
    workbook.setName('ten', "='Một'!$C$1", true);
    calculate(workbook);
    expect(sheet.value(0, 0)).toBe(6);
  });

  test('inserted rows and a sorted table', () => {
    const { workbook, sheet } = start();
    const register = workbook.addSheet('Sổ');
    [
      ['Mã', 'Dòng'],
      ['b', null],
      ['a', null],
    ].forEach((cells, row) => cells.forEach((cell, column) => register.setValue(row, column, cell)));
    register.setFormula(1, 1, "=ROW('Một'!$A$7)");
    register.setFormula(2, 1, "=ROW('Một'!$A$3)");
    register.addTable(area(0, 0, 3, 2), 'So', 'TableStyleLight1');
    calculate(workbook);
    sheet.setValue(9, 0, 'x');
    sheet.insertRows(4, 2);
    calculate(workbook);
    expect([register.value(1, 1), register.value(2, 1)]).toEqual([9, 3]);
    register.sortTable('So', 'Mã', true);
    calculate(workbook);
    expect([register.value(1, 0), register.value(1, 1), register.value(2, 1)]).toEqual(['a', 3, 9]);
  });
});

describe('conditional styles', () => {
  const rule = (formula: string, fill: string, stopIfTrue = false, areas = [area(1, 1, 4, 2)]) => ({
    ...{ areas, formula, style: { fill }, stopIfTrue },
  });

  test('formulas are relative to the top-left cell of the first area', () => {
    const { workbook, sheet } = start();
    sheet.setValue(3, 0, 'x');
    sheet.addConditionalFormat(rule('=$A2="x"', '#FF0000'));
    expect(conditionalStyleAt(workbook, sheet, 3, 2)).toEqual({ fill: '#FF0000' });
    expect(conditionalStyleAt(workbook, sheet, 2, 2)).toBeNull();
    expect(conditionalStyleAt(workbook, sheet, 3, 0)).toBeNull();
  });

  test('the first rule wins, the others add what it leaves open, a stopping rule ends it', () => {
    const { workbook, sheet } = start();
    sheet.addConditionalFormat({ ...rule('=TRUE', '#000001'), style: { fill: '#000001', bold: true } });
    sheet.addConditionalFormat(rule('=ROW()<4', '#000002'));
    expect(conditionalStyleAt(workbook, sheet, 1, 1)).toEqual({ fill: '#000002', bold: true });
    expect(conditionalStyleAt(workbook, sheet, 3, 1)).toEqual({ fill: '#000001', bold: true });
    sheet.addConditionalFormat(rule('=ROW()=2', '#000003', true));
    expect(conditionalStyleAt(workbook, sheet, 1, 1)).toEqual({ fill: '#000003' });
  });

  test('by COUNTIFS over names, following typed values', () => {
    const { workbook, sheet } = start();
    const register = workbook.addSheet('Chỉ tiêu');
    register.setFormula(0, 0, "=ROW('Một'!$B$3)");
    register.setFormula(0, 1, "=COLUMN('Một'!$B$3)");
    register.setFormula(0, 2, '=IF(ISNUMBER(D1),IF(D1>=0.95,"met","missed"),"no-data")');
    workbook.setName('pp_row', "='Chỉ tiêu'!$A$1:$A$9", false);
    workbook.setName('pp_col', "='Chỉ tiêu'!$B$1:$B$9", false);
    workbook.setName('pp_status', "='Chỉ tiêu'!$C$1:$C$9", false);
    sheet.addConditionalFormat(rule('=COUNTIFS(pp_row,ROW(),pp_col,COLUMN(),pp_status,"missed")>0', '#F4CCCC'));
    const shown = () => {
      calculate(workbook);
      return conditionalStyleAt(workbook, sheet, 2, 1)?.fill ?? null;
    };
    expect(shown()).toBeNull();
    register.setValue(0, 3, 0.9);
    expect(shown()).toBe('#F4CCCC');
    register.setValue(0, 3, 0.96);
    expect(shown()).toBeNull();
  });
});
