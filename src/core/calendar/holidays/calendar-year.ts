import type { LocalDate } from '../local-date';

/** Why a day differs from the week's rule. */
export type DayReason =
  /** Tết Dương lịch, 1/1. */
  | 'new-year'
  /** Tết Âm lịch, five days. */
  | 'tet'
  /** Giỗ Tổ Hùng Vương, 10/3 of the lunar year. */
  | 'hung-kings'
  /** Ngày Chiến thắng, 30/4. */
  | 'victory-day'
  /** Ngày Quốc tế lao động, 1/5. */
  | 'labour-day'
  /** Quốc khánh, 2/9 and the day before or after. */
  | 'national-day'
  /** Ngày Văn hóa Việt Nam, 24/11, from 2026. */
  | 'culture-day'
  /** Nghỉ bù: a holiday fell on a Saturday or a Sunday. */
  | 'compensatory'
  /** Hoán đổi: a working day that is off, worked on a Saturday instead. */
  | 'swapped'
  /** Làm bù: the Saturday worked instead. */
  | 'make-up'
  /** The user's own calendar says so. */
  | 'own';

/** `V` read in the law or the notice itself, `S` in a second source, `U` not verified: never shown as law. */
export type Sureness = 'V' | 'S' | 'U';

/** Where a day of the calendar is from. */
export interface Notice {
  readonly citation: string;
  readonly sureness: Sureness;
  /** Year and month in which it was last checked. */
  readonly checkedOn: string;
}

/** A day on which the week's rule does not hold: a weekday off, or a Saturday worked. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly works: boolean;
  readonly reason: DayReason;
  readonly notice: Notice;
}

/** `official`: announced; `provisional`: computed, no notice found yet. */
export type CalendarState = 'official' | 'provisional';

/** What is known of one year. */
export interface CalendarYear {
  readonly year: number;
  readonly state: CalendarState;
  readonly days: readonly CalendarDay[];
}

type Days = readonly [reason: DayReason, notice: Notice, ...days: `${number}-${number}`[]];

/** A year from lists of days by reason, each with its notice; days as `MM-DD`. */
export function calendarYear(year: number, state: CalendarState, lists: readonly Days[]): CalendarYear {
  const days = lists.flatMap(([reason, notice, ...dates]) =>
    dates.map((date) => ({
      date: `${year}-${date}` as LocalDate,
      works: reason === 'make-up',
      reason,
      notice,
    })),
  );
  return { year, state, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
