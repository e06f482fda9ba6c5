import fc from 'fast-check';
import { VN_YEARS } from '../../../src/core/calendar/holidays/vn';
import { limitEnd, sameDayDue } from '../../../src/core/calendar/legal-deadline';
import {
  addDays,
  dateFromDayNumber,
  dayNumber,
  isoWeekday,
  type LocalDate,
} from '../../../src/core/calendar/local-date';
import { readOwnDays } from '../../../src/core/calendar/own-days';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  workingCalendar,
} from '../../../src/core/calendar/working-calendar';

/** Days off from Monday to Friday, and Saturdays worked: the list of ../shared/domain.md, section 4. */
const OFF: Readonly<Record<number, string>> = {
  2022: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
  2027: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
};
const WORKED: Readonly<Record<number, string>> = { 2024: '05-04', 2025: '04-26', 2026: '01-10 08-22' };

const calendar = workingCalendar();
const day = (iso: string) => iso as LocalDate;
const value = <T>(result: { ok: true; value: T } | { ok: false }) => (result.ok ? result.value : null);

/** A second way to the same: every day of a year, from the lists. */
const listed = (date: LocalDate): boolean => {
  const [year, short] = [Number(date.slice(0, 4)), date.slice(5)];
  if (WORKED[year]?.split(' ').includes(short)) return true;
  return isoWeekday(date) <= 5 && !OFF[year]!.split(' ').includes(short);
};
const daysOf = (year: number) => {
  const first = dayNumber(day(`${year}-01-01`));
  return Array.from({ length: dayNumber(day(`${year + 1}-01-01`)) - first }, (_, i) => dateFromDayNumber(first + i)!);
};

describe('Vietnam’s working calendar', () => {
  it.each(Object.keys(OFF).map(Number))('%i, day by day', (year) => {
    const wrong = daysOf(year).filter((date) => isWorkingDay(calendar, date) !== listed(date));
    expect(wrong).toEqual([]);
  });

  it('is official for 2022–2026, provisional for 2027', () => {
    expect(VN_YEARS.map(({ year, state }) => `${year} ${state}`)).toEqual([
      ...[2022, 2023, 2024, 2025, 2026].map((year) => `${year} official`),
      '2027 provisional',
    ]);
  });

  it('names a source, its sureness and the month of the last check for every day', () => {
    for (const { days } of VN_YEARS)
      for (const { notice } of days) {
        expect(notice.citation).not.toBe('');
        expect(notice.checkedOn).toMatch(/^20\d\d-\d\d$/);
      }
    expect(VN_YEARS.at(-1)!.days.every(({ notice }) => notice.sureness === 'U')).toBe(true);
  });

  it('a day off is never a Saturday or a Sunday, a worked one always a Saturday', () => {
    for (const { date, works } of VN_YEARS.flatMap(({ days }) => days))
      expect([date, works ? isoWeekday(date) === 6 : isoWeekday(date) <= 5]).toEqual([date, true]);
  });

  it.each([
    [2022, 260 - 11],
    [2023, 260 - 11],
    [2024, 262 - 12 + 1],
    [2025, 261 - 12 + 1],
    [2026, 261 - 14 + 2],
  ])('%i has %i working days', (year, count) => {
    expect(value(countWorkingDays(calendar, day(`${year}-01-01`), day(`${year}-12-31`)))).toBe(count);
  });
});

const dates = fc
  .integer({ min: dayNumber(day('2022-03-01')), max: dayNumber(day('2027-09-30')) })
  .map((number) => dateFromDayNumber(number)!);

describe('counting working days', () => {
  it('adding is the inverse of counting', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const end = value(addWorkingDays(calendar, start, days))!;
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(value(countWorkingDays(calendar, addDays(start, 1)!, end))).toBe(days);
        expect(value(addWorkingDays(calendar, addDays(end, 1)!, -1))).toBe(end);
      }),
    );
  });

  it('counts as the lists do, in both directions', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 90 }), (start, span) => {
        const all = Array.from({ length: span + 1 }, (_, i) => addDays(start, i)!);
        const expected = all.filter(listed).length;
        expect(value(countWorkingDays(calendar, start, all.at(-1)!))).toBe(expected);
        expect(value(countWorkingDays(calendar, all.at(-1)!, start))).toBe(
          span === 0 || expected === 0 ? expected : -expected,
        );
      }),
    );
  });

  it('says which year has no calendar', () => {
    expect(addWorkingDays(calendar, day('2027-12-31'), 1)).toEqual({ ok: false, missingYear: 2028 });
    expect(addWorkingDays(calendar, day('2022-01-04'), -1)).toEqual({ ok: false, missingYear: 2021 });
    expect(countWorkingDays(calendar, day('2020-01-01'), day('2026-01-01'))).toEqual({ ok: false, missingYear: 2020 });
  });

  it('is provisional as soon as 2027 is counted in', () => {
    expect(addWorkingDays(calendar, day('2026-12-31'), 1)).toMatchObject({ value: '2027-01-04', state: 'provisional' });
    expect(addWorkingDays(calendar, day('2026-12-30'), 1)).toMatchObject({ value: '2026-12-31', state: 'official' });
  });
});

describe('days of the user’s own', () => {
  it('lie over the calendar, and make a year known', () => {
    const own = readOwnDays([
      ['Ngày', 'Loại'],
      ['25/11/2026', 'nghỉ'],
      [46354, 'Làm bù'],
      ['', ''],
      ['03/01/2028', ''],
    ]);
    const changed = workingCalendar(own.ok ? own.days : []);
    expect(value(addWorkingDays(changed, day('2026-11-24'), 1))).toBe('2026-11-26');
    expect(isWorkingDay(changed, day('2026-11-28'))).toBe(true);
    expect(value(addWorkingDays(changed, day('2027-12-31'), 1))).toBe('2028-01-04');
  });

  it('tell the row that cannot be read', () => {
    const problem = (rows: unknown[][]) => {
      const own = readOwnDays(rows);
      return own.ok ? null : own.problem.params;
    };
    expect(problem([['25/11/2026'], ['32/11/2026']])).toEqual({ row: 2, text: '32/11/2026' });
    expect(problem([['25/11/2026', 'tùy']])).toEqual({ row: 1, text: 'tùy' });
  });
});

describe('time limits (Bộ luật Dân sự 2015, Điều 147, 148)', () => {
  it.each([
    ['2026-04-20', 5, 'working-day', '2026-04-28'], // 27/4 off
    ['2026-04-10', 20, 'day', '2026-05-04'], // ends on 30/4: 30/4, 1/5 and the weekend are off
    ['2026-04-10', 2, 'week', '2026-04-24'],
    ['2026-01-31', 1, 'month', '2026-03-02'], // 28/02 is a Saturday
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2026-08-01', 1, 'month', '2026-09-03'], // 1/9 and 2/9 off
  ] as const)('from %s, %i %s: %s', (event, amount, unit, end) => {
    expect(value(limitEnd(calendar, day(event), { amount, unit }))).toBe(end);
  });

  it.each([
    ['2026-11-23', 14 * 60, '2026-11-23'],
    ['2026-11-23', 15 * 60, '2026-11-23'],
    ['2026-11-23', 15 * 60 + 1, '2026-11-25'], // 24/11 off
    ['2026-11-23', null, '2026-11-23'],
    ['2026-08-22', 16 * 60, '2026-08-24'], // a make-up Saturday
    ['2026-08-23', 9 * 60, '2026-08-24'], // a Sunday
  ] as const)('received on %s at minute %s: due %s', (received, minutes, due) => {
    expect(value(sameDayDue(calendar, day(received), minutes))).toBe(due);
  });
});
