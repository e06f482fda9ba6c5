import { addDays, addMonths, type LocalDate } from './local-date';
import { addWorkingDays, isWorkingDay, movedOffDaysOff, type Counted, type WorkingCalendar } from './working-calendar';

/** A time limit (thời hạn) as laws word it. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'working-day' | 'day' | 'week' | 'month' | 'year';
}

const MONTHS = { month: 1, year: 12 } as const;
const DAYS = { day: 1, week: 7 } as const;

/**
 * The last day of a time limit that begins with an event on a day (Bộ luật Dân sự 2015): the first day is not counted
 * (Điều 147 khoản 2), a week ends on the same weekday, a month on the same day or the month's last (Điều 148 khoản 2–4),
 * and an end on a day off moves to the next working day (Điều 148 khoản 5).
 */
export function limitEnd(calendar: WorkingCalendar, event: LocalDate, { amount, unit }: TimeLimit): Counted<LocalDate> {
  if (unit === 'working-day') return addWorkingDays(calendar, event, amount);
  const end =
    unit === 'day' || unit === 'week' ? addDays(event, amount * DAYS[unit]) : addMonths(event, amount * MONTHS[unit]);
  return end === null ? { ok: false, missingYear: 10_000 } : movedOffDaysOff(calendar, end);
}

/** 15:00, in minutes of the day. */
const AFTERNOON = 15 * 60;

/**
 * When a procedure that is settled on the day of receipt is due: that day, or the next working day where it was received
 * after 15:00 (Luật Hộ tịch Điều 5 khoản 3; Nghị định 23/2015/NĐ-CP Điều 7) or on a day off.
 */
export function sameDayDue(calendar: WorkingCalendar, received: LocalDate, minutes: number | null): Counted<LocalDate> {
  const late = minutes !== null && minutes > AFTERNOON;
  return late && isWorkingDay(calendar, received)
    ? addWorkingDays(calendar, received, 1)
    : movedOffDaysOff(calendar, received);
}
