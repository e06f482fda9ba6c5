import { VN_YEARS } from '../../src/core/calendar/holidays/vn';
import { dateFromDayNumber, dayNumber, type LocalDate } from '../../src/core/calendar/local-date';
import { serialFromDate } from '../../src/core/calendar/serial-date';
import { addWorkingDays, countWorkingDays, workingCalendar } from '../../src/core/calendar/working-calendar';
import { openLibreOffice } from '../../tools/bench/libreoffice.mjs';
import { plainXlsx, type PlainCell } from '../../tools/bench/plain-xlsx.mjs';

/*
 * NETWORKDAYS.INTL and WORKDAY.INTL take a list of days off but know no Saturday that is worked: in years without one they
 * must agree with ParPlan day by day; in the others the worked Saturdays of the span are added.
 */

const calendar = workingCalendar();
const off = VN_YEARS.flatMap(({ days }) => days.filter(({ works }) => !works)).map(({ date }) => serialFromDate(date)!);
const worked = VN_YEARS.flatMap(({ days }) => days.filter(({ works }) => works)).map(({ date }) =>
  serialFromDate(date)!,
);

const FIRST = dayNumber('2022-01-01' as LocalDate);
const LAST = dayNumber('2026-12-31' as LocalDate);
/** No Saturday is worked before this day. */
const SWAPS_BEGIN = dayNumber('2024-04-01' as LocalDate);

interface Row {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly days: number;
  readonly hasWorkday: boolean;
}
/** Every day of five years, with spans of 0 to 40 days. */
const ROWS: readonly Row[] = Array.from({ length: LAST - FIRST - 39 }, (_, i) => ({
  start: dateFromDayNumber(FIRST + i)!,
  end: dateFromDayNumber(FIRST + i + ((i * 7) % 41))!,
  days: 1 + ((i * 3) % 15),
  hasWorkday: FIRST + i + 40 < SWAPS_BEGIN,
}));

const OFF = `Z$1:Z$${off.length}`;
const WORKED = `Y$1:Y$${worked.length}`;

function* worksheet(): Generator<PlainCell[]> {
  for (const [index, { start, end, days, hasWorkday }] of ROWS.entries()) {
    const row = index + 1;
    const cells: PlainCell[] = [
      serialFromDate(start)!,
      serialFromDate(end)!,
      days,
      { formula: `NETWORKDAYS.INTL(A${row},B${row},1,${OFF})+COUNTIFS(${WORKED},">="&A${row},${WORKED},"<="&B${row})` },
      hasWorkday ? { formula: `TEXT(WORKDAY.INTL(A${row},C${row},1,${OFF}),"0")` } : null,
    ];
    while (cells.length < 24) cells.push(null);
    yield [...cells, worked[index] ?? null, off[index] ?? null];
  }
}

const office = openLibreOffice();
const describeWithOffice = office ? describe : describe.skip;

describeWithOffice(`Working days and LibreOffice${office ? '' : ' (LibreOffice is not installed)'}`, () => {
  let lines: readonly (readonly string[])[];

  beforeAll(() => {
    const { csv } = office!.toCsv('working-days.xlsx', plainXlsx(worksheet()));
    lines = csv
      .trim()
      .split('\n')
      .map((line) => line.split(','));
  }, 120_000);

  afterAll(() => office?.close());

  it('NETWORKDAYS.INTL, the worked Saturdays added, agrees day by day from 2022 to 2026', () => {
    const ours = ROWS.map(({ start, end }) => countWorkingDays(calendar, start, end)).map(
      (count) => count.ok && count.value,
    );
    expect(lines.map((cells) => Number(cells[3]))).toEqual(ours);
  });

  it('WORKDAY.INTL agrees day by day where no Saturday is worked', () => {
    const rows = ROWS.map((row, index) => ({ ...row, shown: lines[index]![4]! })).filter((row) => row.hasWorkday);
    expect(rows.length).toBeGreaterThan(700);
    for (const { start, days, shown } of rows) {
      const end = addWorkingDays(calendar, start, days);
      expect([start, days, end.ok && serialFromDate(end.value)]).toEqual([start, days, Number(shown)]);
    }
  });
});
