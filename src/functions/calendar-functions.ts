import { createDayReader, NO_DAY } from '../core/calendar/date-cell';
import type { LocalDate } from '../core/calendar/local-date';
import { readOwnDays } from '../core/calendar/own-days';
import { dateFromSerial, serialFromDate } from '../core/calendar/serial-date';
import {
  addWorkingDays,
  countWorkingDays,
  workingCalendar,
  type Counted,
  type WorkingCalendar,
} from '../core/calendar/working-calendar';
import { formulaError } from './formula-error';
import { given } from './given';
import { overCells, type CellResult, type Range } from './over-cells';

/**
 * Ngày làm việc thứ n sau một ngày, theo lịch nghỉ lễ Việt Nam, kể cả nghỉ bù, hoán đổi và làm bù. / The n-th working day after a day by Vietnam's calendar, with compensatory, swapped and make-up days.
 * @customfunction WORKDAYVN WORKDAYVN
 * @param {unknown[][]} start Ngày bắt đầu (không tính), một ô hoặc cả vùng. / The day before the first one counted; a cell or a range.
 * @param {unknown[][]} days Số ngày làm việc; số âm đếm lùi. / How many working days; negative counts backward.
 * @param {unknown[][]} [calendar] Lịch riêng: cột ngày và cột "nghỉ" hoặc "làm bù". / Days of your own: a column of dates and one of "nghỉ" (off) or "làm bù" (worked).
 * @returns {unknown[][]} Ngày, dạng số của Excel. / The day as Excel's serial number.
 */
export function workdayvn(start: unknown[][], days: unknown[][], calendar?: unknown[][]): unknown[][] {
  const own = calendarOf(calendar);
  return overCells(start, days, (from, count) => {
    if (isBlank(from) || isBlank(count)) return BLANK;
    if (typeof count !== 'number') return { ok: false, problem: { code: 'function.bad-days', params: {} } };
    return withDay(from, (date) => counted(addWorkingDays(own, date, Math.trunc(count)), serialFromDate));
  });
}

/**
 * Số ngày làm việc từ ngày này đến ngày kia, tính cả hai, theo lịch nghỉ lễ Việt Nam. / The working days from one day to another, both counted, by Vietnam's calendar.
 * @customfunction NETWORKDAYSVN NETWORKDAYSVN
 * @param {unknown[][]} start Ngày đầu, một ô hoặc cả vùng. / The first day; a cell or a range.
 * @param {unknown[][]} end Ngày cuối, một ô hoặc cả vùng. / The last day; a cell or a range.
 * @param {unknown[][]} [calendar] Lịch riêng: cột ngày và cột "nghỉ" hoặc "làm bù". / Days of your own: a column of dates and one of "nghỉ" (off) or "làm bù" (worked).
 * @returns {unknown[][]} Số ngày; âm khi ngày cuối trước ngày đầu. / How many; negative where the last is before the first.
 */
export function networkdaysvn(start: unknown[][], end: unknown[][], calendar?: unknown[][]): unknown[][] {
  const own = calendarOf(calendar);
  return overCells(start, end, (from, to) => {
    if (isBlank(from) || isBlank(to)) return BLANK;
    return withDay(from, (first) => withDay(to, (last) => counted(countWorkingDays(own, first, last), Number)));
  });
}

const BLANK: CellResult = { ok: true, value: '' };
const VIETNAM = workingCalendar();

function calendarOf(range: Range | undefined): WorkingCalendar {
  const rows = given(range);
  if (!rows) return VIETNAM;
  const own = readOwnDays(rows);
  if (!own.ok) throw formulaError(own.problem);
  return own.days.length === 0 ? VIETNAM : workingCalendar(own.days);
}

const readDay = createDayReader();
const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

function withDay(cell: unknown, of: (date: LocalDate) => CellResult): CellResult {
  const serial = readDay(cell);
  const date = serial === NO_DAY ? null : dateFromSerial(serial);
  return date === null
    ? { ok: false, problem: { code: 'function.unreadable-day', params: { text: String(cell) } } }
    : of(date);
}

function counted<T>(result: Counted<T>, show: (value: T) => number | null): CellResult {
  return result.ok
    ? { ok: true, value: show(result.value) }
    : { ok: false, problem: { code: 'function.no-calendar', params: { year: result.missingYear } } };
}
