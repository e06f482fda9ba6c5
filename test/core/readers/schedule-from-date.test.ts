import { parseLocalDate } from '../../../src/core/calendar/local-date';
import { serialFromDate } from '../../../src/core/calendar/serial-date';
import { scheduleFromDate } from '../../../src/core/readers/schedules/schedule-from-date';

const serial = serialFromDate(parseLocalDate('2026-03-05')!)!;
const serial1904 = serialFromDate(parseLocalDate('2026-03-05')!, '1904')!;

describe('a real date cell', () => {
  it.each([
    ['dd/mm/yyyy', 'by 2026-03-05'],
    ['[$-42A]dd mmmm yyyy', 'by 2026-03-05'],
    ['General', 'by 2026-03-05'],
    ['mm/yyyy', '2026-03-01/2026-03-31'],
    ['"Tháng" m/yyyy', '2026-03-01/2026-03-31'],
    ['mmm-yy', '2026-03-01/2026-03-31'],
    ['yyyy', '2026-01-01/2026-12-31'],
    ['"ngày" yyyy', '2026-01-01/2026-12-31'],
  ])('shown as %s is %s', (numberFormat, canonical) => {
    expect(scheduleFromDate({ serial, numberFormat, text: 'x' }).canonical).toBe(canonical);
  });

  it('keeps the date system of the workbook', () => {
    expect(scheduleFromDate({ serial: serial1904, system: '1904', text: '' }).canonical).toBe('by 2026-03-05');
  });

  it('drops the time of day', () => {
    expect(scheduleFromDate({ serial: serial + 0.7, text: '' }).canonical).toBe('by 2026-03-05');
  });

  it('says so where the number is no date', () => {
    const read = scheduleFromDate({ serial: -1, text: '#####' });
    expect([read.canonical, read.kind, read.unread.length]).toEqual(['none', 'none', 1]);
    expect(read.confidence).toBeLessThan(0.5);
  });
});
