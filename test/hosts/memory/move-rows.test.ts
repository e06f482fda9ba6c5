import { copyFormula, moveFormula } from '../../../src/hosts/memory/formula/move-references';
import { tokenize } from '../../../src/hosts/memory/formula/tokens';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';

const own = (sheet: string | null) => sheet === null;

describe('tokenize', () => {
  test.each([
    `=IF(A1>=0.95,"đạt ""đủ""",'Kế hoạch ''23'!$B$6:C7)`,
    '=SUM(A:A,2:5,Table1[[#This Row],[Số ]]],x.y(3),1.5e-3%)',
    '=#REF!+Sheet1!#REF!-[1]Sheet1!A1&{1,2;3}',
    '=Sheet1:Sheet3!A1+LOG10(5)+A1B',
  ])('joins to the formula it was cut from: %s', (formula) => {
    expect(
      tokenize(formula)
        .map((token) => token.text)
        .join(''),
    ).toBe(formula);
  });

  test('tells references from names and functions that look like them', () => {
    const kinds = (formula: string) => tokenize(formula).map((token) => token.kind);
    expect(kinds('LOG10(1)')[0]).toBe('function');
    expect(kinds('A1B')).toEqual(['name']);
    expect(kinds('XFD1048576')).toEqual(['reference']);
    expect(kinds('XFE1')).toEqual(['name']);
  });
});

describe('copyFormula', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=A1', -1, 0, '=#REF!'],
    [`="A1"&'A1'!A1`, 1, 0, `="A1"&'A1'!A2`],
    ['=SUM(A:A)', 0, 1, '=SUM(B:B)'],
  ])('%s %i down %i right is %s', (formula, rows, columns, expected) => {
    expect(copyFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('moveFormula', () => {
  test.each([
    ['=A5', { at: 4, count: 2 }, '=A7'],
    ['=A4', { at: 4, count: 2 }, '=A4'],
    ['=SUM(A2:A9)', { at: 4, count: 3 }, '=SUM(A2:A12)'],
    ['=SUM($A$2:$A$9)', { at: 1, count: -2 }, '=SUM($A$2:$A$7)'],
    ['=A3', { at: 2, count: -1 }, '=#REF!'],
    ['=SUM(A3:A5)', { at: 2, count: -3 }, '=SUM(#REF!)'],
    ['=SUM(A:A)+SUM(2:5)', { at: 2, count: 1 }, '=SUM(A:A)+SUM(2:6)'],
    ['=Other!A5', { at: 0, count: 1 }, '=Other!A5'],
  ])('%s after %j is %s', (formula, move, expected) => {
    expect(moveFormula(formula, move, own)).toBe(expected);
  });
});

describe('insertRows and deleteRows', () => {
  test('cells, merges, tables, rules, names and references of other sheets follow', () => {
    const workbook = new MemoryWorkbook();
    const plan = workbook.addSheet('Kế hoạch');
    const other = workbook.addSheet('Chỉ tiêu');
    plan.setValue(5, 0, 'việc');
    plan.merge({ row: 5, column: 1, rowCount: 2, columnCount: 2 });
    plan.addTable({ row: 8, column: 0, rowCount: 3, columnCount: 2 }, 'pp_t', 'TableStyleLight1');
    plan.addConditionalFormat({
      areas: [{ row: 5, column: 0, rowCount: 2, columnCount: 1 }],
      formula: '=$A6="x"',
      style: {},
      stopIfTrue: false,
    });
    other.setFormula(0, 0, "=ROW('Kế hoạch'!$A$6)", 6);
    workbook.setName('pp_first', "='Kế hoạch'!$A$6", true);

    plan.insertRows(2, 3);

    expect(plan.value(8, 0)).toBe('việc');
    expect(plan.value(5, 0)).toBeNull();
    expect(plan.merges).toEqual([{ row: 8, column: 1, rowCount: 2, columnCount: 2 }]);
    expect(plan.tables[0]!.area.row).toBe(11);
    expect(plan.conditionalFormats[0]).toMatchObject({ formula: '=$A9="x"', areas: [{ row: 8 }] });
    expect(other.formula(0, 0)).toBe("=ROW('Kế hoạch'!$A$9)");
    expect(workbook.name('PP_FIRST')!.formula).toBe("='Kế hoạch'!$A$9");

    plan.deleteRows(2, 3);
    expect(plan.value(5, 0)).toBe('việc');
    expect(other.formula(0, 0)).toBe("=ROW('Kế hoạch'!$A$6)");
  });

  test('the heading of a table cannot be deleted alone', () => {
    const sheet = new MemoryWorkbook().addSheet('S');
    sheet.addTable({ row: 1, column: 0, rowCount: 3, columnCount: 1 }, 't', 'TableStyleLight1');
    expect(() => sheet.deleteRows(1, 1)).toThrow('host.failed');
    sheet.deleteRows(1, 3);
    expect(sheet.tables).toEqual([]);
  });
});

describe('sortTable', () => {
  test('rows move with their formulas; empty cells stay last', () => {
    const sheet = new MemoryWorkbook().addSheet('S');
    [
      ['Tên', 'Điểm'],
      ['b', 2],
      ['a', 1],
      ['c', null],
      ['d', 3],
    ].forEach((cells, row) => cells.forEach((cell, column) => sheet.setValue(row, column, cell)));
    for (let row = 1; row < 5; row += 1) sheet.setFormula(row, 2, `=B${row + 1}*$D$1`, 0);
    sheet.setValue(0, 2, 'Nhân');
    sheet.addTable({ row: 0, column: 0, rowCount: 5, columnCount: 3 }, 't', 'TableStyleLight1');
    sheet.setFormula(4, 2, '=$A$9', 0);

    sheet.sortTable('T', 'điểm', false);

    expect([1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual(['d', 'b', 'a', 'c']);
    expect([1, 2, 3, 4].map((row) => sheet.formula(row, 2))).toEqual(['=$A$9', '=B3*$D$1', '=B4*$D$1', '=B5*$D$1']);
  });
});
