import fc from 'fast-check';
import { dateFromDayNumber, dayNumber, parseLocalDate } from '../../../src/core/calendar/local-date';
import { type DateSystem, dateFromSerial, serialFromDate } from '../../../src/core/calendar/serial-date';

const serials: readonly [DateSystem, number, string | null][] = [
  ['1900', 1, '1900-01-01'],
  ['1900', 59, '1900-02-28'],
  ['1900', 60, null],
  ['1900', 61, '1900-03-01'],
  ['1900', 25569, '1970-01-01'],
  ['1900', 44927, '2023-01-01'],
  ['1900', 44927.75, '2023-01-01'],
  ['1900', 0, null],
  ['1900', -3, null],
  ['1900', 2958465, '9999-12-31'],
  ['1900', 2958466, null],
  ['1900', Number.NaN, null],
  ['1900', Number.POSITIVE_INFINITY, null],
  ['1904', 0, '1904-01-01'],
  ['1904', 43465, '2023-01-01'],
  ['1904', -1, null],
  ['1904', 2957003, '9999-12-31'],
  ['1904', 2957004, null],
];

describe('Excel serial numbers', () => {
  it.each(serials)('system %s, serial %d is %s', (system, serial, expected) => {
    expect(dateFromSerial(serial, system)).toBe(expected);
  });

  it('has no serial before the first day of the system', () => {
    expect(serialFromDate(parseLocalDate('1899-12-31')!)).toBeNull();
    expect(serialFromDate(parseLocalDate('1903-12-31')!, '1904')).toBeNull();
  });

  it.each(['1900', '1904'] as const)('is inverted by serialFromDate in the %s system', (system) => {
    const first = dayNumber(parseLocalDate(system === '1900' ? '1900-01-01' : '1904-01-01')!);
    const last = dayNumber(parseLocalDate('9999-12-31')!);
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (days) => {
        const date = dateFromDayNumber(days)!;
        expect(dateFromSerial(serialFromDate(date, system)!, system)).toBe(date);
      }),
    );
  });
});
