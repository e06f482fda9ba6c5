import fc from 'fast-check';
import { addDays, dateFromDayNumber, parseLocalDate } from '../../../src/core/calendar/local-date';
import { monthsWindow, periodContaining, periodOf, shiftPeriod, windowHolds } from '../../../src/core/calendar/period';

const span = (window: { start: string; end: string } | null) => window && `${window.start}/${window.end}`;

describe('Period', () => {
  it.each([
    ['month', 2024, 2, '2024-02-01/2024-02-29'],
    ['quarter', 2026, 2, '2026-04-01/2026-06-30'],
    ['half', 2026, 1, '2026-01-01/2026-06-30'],
    ['half', 2026, 2, '2026-07-01/2026-12-31'],
    ['year', 2026, 1, '2026-01-01/2026-12-31'],
    ['quarter', 2026, 5, null],
    ['month', 2026, 13, null],
    ['half', 2026, 0, null],
  ] as const)('%s of %i, number %i', (unit, year, ordinal, expected) => {
    expect(span(periodOf(unit, year, ordinal))).toBe(expected);
  });

  it('joins months of one year', () => {
    expect(span(monthsWindow(2026, 1, 9))).toBe('2026-01-01/2026-09-30');
    expect(monthsWindow(2026, 9, 1)).toBeNull();
  });

  it('steps across the turn of the year', () => {
    expect(span(shiftPeriod(periodOf('quarter', 2026, 1)!, -1))).toBe('2025-10-01/2025-12-31');
    expect(span(shiftPeriod(periodOf('month', 2026, 11)!, 3))).toBe('2027-02-01/2027-02-28');
  });

  it('leaves no day out and counts none twice', () => {
    const units = fc.constantFrom('month', 'quarter', 'half', 'year' as const);
    fc.assert(
      fc.property(units, fc.integer({ min: -40000, max: 60000 }), (unit, days) => {
        const date = dateFromDayNumber(days)!;
        const period = periodContaining(date, unit);
        expect(windowHolds(period, date)).toBe(true);
        expect(shiftPeriod(period, 1)?.start).toBe(addDays(period.end, 1));
        expect(windowHolds(period, addDays(period.end, 1)!)).toBe(false);
      }),
    );
    expect(windowHolds(periodOf('year', 2026)!, parseLocalDate('2026-12-31')!)).toBe(true);
  });
});
