import { cellText } from '../../src/workbench/grid/cell-face';
import { formulaForTyping, formulaFromTyping } from '../../src/workbench/grid/local-formula';
import { typedValue } from '../../src/workbench/grid/typed-value';
import { typingLocale } from '../../src/workbench/grid/typing-locale';

const VI = typingLocale('vi-VN');
const EN = typingLocale('en-US');

describe('a formula typed in Vietnamese', () => {
  test.each([
    ['=CCHC.PARTARGET(C13)', '=CCHC.PARTARGET(C13)'],
    ['=CCHC.PARTARGET(C13;"all")', '=CCHC.PARTARGET(C13,"all")'],
    ['=IF(A1>0,5;1,25;2)', '=IF(A1>0.5,1.25,2)'],
    ['=A1&"; 1,5"', '=A1&"; 1,5"'],
    ["='Tờ 1,5; hai'!A1*0,5", "='Tờ 1,5; hai'!A1*0.5"],
    ['=SUM({1\\2;3,5\\4})', '=SUM({1,2;3.5,4})'],
    ['=SUM(A1;B2:C3)', '=SUM(A1,B2:C3)'],
    ['=SUM(Bảng[[Số]; [Tiền]])', '=SUM(Bảng[[Số], [Tiền]])'],
  ])('%s is stored as %s', (typed, stored) => expect(formulaFromTyping(typed, VI)).toBe(stored));

  test.each(['=IF(A1>0,5;1,25;2)', '=SUM({1\\2;3,5\\4})', '=A1&"; 1,5"', "='Tờ 1,5; hai'!A1*0,5"])(
    '%s is shown as it was typed',
    (typed) => expect(formulaForTyping(formulaFromTyping(typed, VI), VI)).toBe(typed),
  );

  test('capitals and the last bracket are Excel’s', () => {
    expect(formulaFromTyping('=cchc.partarget(c13;"All"', VI)).toBe('=CCHC.PARTARGET(C13,"All")');
    expect(formulaFromTyping("='Kế hoạch'!c13", VI)).toBe("='Kế hoạch'!C13");
  });

  test('pasted with commas between arguments it still works', () =>
    expect(formulaFromTyping('=CCHC.PARTARGET(C13,"all")', VI)).toBe('=CCHC.PARTARGET(C13,"all")'));
});

test('in English a formula is typed and shown as it is stored', () => {
  const formula = '=IF(A1>0.5,1.25,SUM({1,2;3,4}))';
  expect(formulaFromTyping(formula, EN)).toBe(formula);
  expect(formulaForTyping(formula, EN)).toBe(formula);
});

test.each([
  ['1.234,5', 'vi-VN', 1234.5],
  ['1,234.5', 'en-US', 1234.5],
  ['0,5', 'vi-VN', 0.5],
  ['0,5', 'en-US', '0,5'],
  ['1.5', 'vi-VN', '1.5'],
])('%s typed in %s is %p', (typed, language, value) => expect(typedValue(typed, language).value).toBe(value));

test.each([
  [0.947, '0.0%', 'vi-VN', '94,7%'],
  [0.947, '0.0%', 'en-US', '94.7%'],
  [1234567.5, '#,##0.00', 'vi-VN', '1.234.567,50'],
  [46_183, 'dd.mm.yyyy', 'vi-VN', '10.06.2026'],
  [0.5, 'General', 'en-US', '0.5'],
])('%p as %s in %s is %s', (value, format, language, shown) =>
  expect(cellText(value, format, false, language)).toBe(shown),
);
