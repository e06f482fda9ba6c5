import { enterValue } from '../../../src/hosts/emulated/objects/enter-text';
import { dateSerial } from '../../../src/hosts/emulated/objects/enter-date';

const enter = (input: unknown, format = 'General') => enterValue(input, format, false, 'Range.values');

/** What Excel makes of a text: a number or date with its format, a formula, or the text itself. */
const CONVERTED: readonly (readonly [string, unknown])[] = [
  ['12', { value: 12 }],
  ['-5', { value: -5 }],
  ['+5', { value: 5 }],
  ['1,234', { value: 1234 }],
  ['1,234,567.5', { value: 1_234_567.5 }],
  ['1.5e3', { value: 1500 }],
  [' 12 ', { value: 12 }],
  ['(5)', { value: -5 }],
  ['95%', { value: 0.95, numberFormat: '0%' }],
  ['4.5%', { value: 0.045, numberFormat: '0.00%' }],
  ['$5', { value: 5, numberFormat: '$#,##0.00' }],
  // Month first (office-js #1559): 3 April is written, 4 March is meant.
  ['03/04/2024', { value: 45_355, numberFormat: 'm/d/yyyy' }],
  ['2024-03-04', { value: 45_355, numberFormat: 'm/d/yyyy' }],
  ['5-Mar-2024', { value: 45_356, numberFormat: 'd-mmm-yy' }],
  ['March 5, 2024', { value: 45_356, numberFormat: 'd-mmm-yy' }],
  ['3/2024', { value: 45_352, numberFormat: 'mmm-yy' }],
  ['12:30', { value: 0.520_833_333_333_333_4, numberFormat: 'h:mm' }],
  ['=SUM(A1:A3)', { value: null, formula: '=SUM(A1:A3)' }],
  ['+A1', { value: null, formula: '=+A1' }],
  ['-A1*2', { value: null, formula: '=-A1*2' }],
  ['@A1', { value: null, formula: '=@A1' }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['#N/A', { value: { error: '#N/A' } }],
  ["'=A1", { value: '=A1' }],
  ["''x", { value: "'x" }],
  ['', { value: null }],
];

const KEPT = [
  ...['25/03/2024', '13/13/2024', '31/02/2024', '1,5', '1.234.567', '1 234', 'Tháng 3/2026', 'Quý II/2026', 'abc'],
  ...['1/2/3/4', '12a', '=', '+', '-', '@', '\t=1', '- ', 'dòng\nhai', 'Mart 5 x', '24 tháng'],
];

describe('entering text as Range.values does', () => {
  it.each(CONVERTED)('%j becomes %j', (text, expected) => expect(enter(text)).toEqual(expected));

  it.each(KEPT.filter((text) => !/^- $/.test(text)))('%j stays text', (text) =>
    expect(enter(text)).toEqual({ value: text }),
  );

  it.each(['- gạch đầu dòng', '+84 912 345', '=a b c', '=SUM(A1', '="x', '@tất cả các xã'])(
    '%j is refused as a broken formula',
    (text) => expect(() => enter(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' })),
  );

  it('keeps everything in cells formatted as text', () => {
    for (const [text] of CONVERTED.filter(([text]) => text !== '' && !text.startsWith("'"))) {
      expect(enter(text, '@')).toEqual({ value: text });
    }
    expect(enter(5, '@')).toEqual({ value: '5' });
  });

  it('refuses text beyond 32,767 characters and formulas beyond 8,192', () => {
    expect(enter('x'.repeat(32_767))).toEqual({ value: 'x'.repeat(32_767) });
    expect(() => enter('x'.repeat(32_768))).toThrow();
    expect(() => enter(`=${'1+'.repeat(4_100)}1`)).toThrow();
  });

  it('counts days in both date systems', () => {
    expect(dateSerial(2000, 1, 1, false)).toBe(36_526);
    expect(dateSerial(2000, 1, 1, true)).toBe(36_526 - 1462);
    expect(dateSerial(1900, 2, 28, false)).toBe(59);
    expect(dateSerial(1900, 3, 1, false)).toBe(61);
  });
});
