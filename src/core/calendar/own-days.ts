import { createDayReader, NO_DAY } from './date-cell';
import type { CalendarDay, Notice } from './holidays/calendar-year';
import { dateFromSerial } from './serial-date';

/** Why the user's calendar cannot be used; the row counts from 1 within the range. */
export interface CalendarProblem {
  readonly code: 'function.unreadable-calendar';
  readonly params: { readonly row: number; readonly text: string };
}

export type OwnDays =
  | { readonly ok: true; readonly days: readonly CalendarDay[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

const OWN: Notice = { citation: '', sureness: 'U', checkedOn: '' };
/** làm bù · làm việc · đi làm · work · make-up */
const WORKS = /^(?:làm|đi làm|lam|work|make)/iu;
/** nghỉ · nghỉ bù · lễ · off · holiday; nothing said means off, as in the list of holidays of NETWORKDAYS */
const OFF = /^(?:nghỉ|nghi|lễ|le(?!\p{L})|tết|tet|off|holiday|$)/iu;

/**
 * The user's own days: a column of dates, and beside it "nghỉ" or "làm bù" (a blank means off). Headings above the first
 * date and blank rows are passed over.
 */
export function readOwnDays(rows: readonly (readonly unknown[])[]): OwnDays {
  const readDay = createDayReader();
  const days: CalendarDay[] = [];
  for (const [index, [cell, kind]] of rows.entries()) {
    const serial = readDay(cell);
    if (serial === NO_DAY || (Number.isNaN(serial) && days.length === 0 && !/\d/.test(String(cell)))) continue;
    const date = dateFromSerial(serial);
    if (date === null) return unreadable(index, cell);
    const words = String(kind ?? '').trim();
    if (!WORKS.test(words) && !OFF.test(words)) return unreadable(index, kind);
    days.push({ date, works: WORKS.test(words), reason: 'own', notice: OWN });
  }
  return { ok: true, days };
}

const unreadable = (index: number, cell: unknown): OwnDays => ({
  ok: false,
  problem: { code: 'function.unreadable-calendar', params: { row: index + 1, text: String(cell) } },
});
