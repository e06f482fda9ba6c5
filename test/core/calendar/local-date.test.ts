import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateFields,
  dateFromDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatVietnamese,
  isoWeekday,
  localDate,
  parseLocalDate,
  parseVietnameseDate,
} from '../../../src/core/calendar/local-date';

const day = (iso: string) => parseLocalDate(iso)!;
const anyDay = fc.integer({ min: -700000, max: 2900000 }).map((days) => dateFromDayNumber(days)!);

describe('LocalDate', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2026, 2, 31, null],
    [2026, 6, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 1, 0, null],
    [0, 1, 1, null],
    [9999, 12, 31, '9999-12-31'],
    [2026.5, 1, 1, null],
  ])('%i-%i-%i is %s', (year, month, date, expected) => {
    expect(localDate(year, month, date)).toBe(expected);
  });

  it.each([
    ['05/03/2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['31.12.2025', '2025-12-31'],
    ['31-12-2025', '2025-12-31'],
    ['05/03/2026 14:30', '2026-03-05'],
    ['05/03/2026 14:30:59', '2026-03-05'],
    ['14:30 05/03/2026', '2026-03-05'],
    ['14h30 05/03/2026', '2026-03-05'],
    [' 5/3/2026 ', '2026-03-05'],
    ['31/02/2026', null],
    ['5/3-2026', null],
    ['5/3/26', null],
    ['2026-03-05', null],
    ['', null],
  ])('%j is read as %s', (text, expected) => {
    expect(parseVietnameseDate(text)).toBe(expected);
  });

  it('has the months of a leap year', () => {
    expect([1, 2, 3, 4, 12, 13].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 31, 30, 31, 0]);
  });

  it.each([
    ['1970-01-01', 4],
    ['2026-08-18', 2],
    ['2000-02-29', 2],
    ['1899-12-31', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(isoWeekday(day(iso))).toBe(weekday);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('steps over the ends of months and years', () => {
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addDays(day('9999-12-31'), 1)).toBeNull();
    expect(formatVietnamese(day('2026-03-05'))).toBe('05/03/2026');
  });

  it('numbers days one by one, in order, and back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day: dayOfMonth } = dateFields(date);
        expect(localDate(year, month, dayOfMonth)).toBe(date);
        expect(dateFromDayNumber(dayNumber(date))).toBe(date);
        expect(dayNumber(date)).toBe(Math.round(Date.parse(`${date}T00:00:00Z`) / 86400000));
      }),
    );
  });

  it('adds what daysBetween counts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});
