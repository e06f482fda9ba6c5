import type { LocalDate } from '../calendar/local-date';
import type { Schedule, SchedulePart } from './schedule';

/** What a formula may ask of a deadline in words. */
export const SCHEDULE_PARTS = ['due', 'start', 'canonical'] as const;
export type SchedulePartName = (typeof SCHEDULE_PARTS)[number];

/** A day, or words; or why there is none. */
export type SchedulePartValue =
  | { readonly ok: true; readonly value: { readonly date: LocalDate } | { readonly words: string } }
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: 'function.no-schedule' | 'function.no-day';
        readonly params: { readonly text: string };
      };
    };

/**
 * One part of a deadline: `due`, its last day (of several milestones the last; "trước ngày 10/3" gives 09/3); `start`, its
 * first; `canonical`, the whole reading. What recurs or waits for an event has no day.
 */
export function schedulePart(schedule: Schedule, name: SchedulePartName): SchedulePartValue {
  const params = { text: schedule.text.trim() };
  if (schedule.canonical === 'none') return { ok: false, problem: { code: 'function.no-schedule', params } };
  if (name === 'canonical') return { ok: true, value: { words: schedule.canonical } };
  const days = schedule.parts.flatMap((part) => dayOf(part, name));
  const date = name === 'due' ? days.sort().at(-1) : days.sort()[0];
  return date === undefined
    ? { ok: false, problem: { code: 'function.no-day', params } }
    : { ok: true, value: { date } };
}

function dayOf({ kind, window }: SchedulePart, name: SchedulePartName): readonly LocalDate[] {
  if (kind === 'recurrence' || !window) return [];
  const day = name === 'due' ? window.end : window.start;
  return day === null ? [] : [day];
}
