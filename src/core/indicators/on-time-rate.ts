import { createDayReader, isSerial, NO_DAY, type DayReader } from '../calendar/date-cell';

/** What the on-time cases are divided by. `due`: cases resolved or past due; `resolved`; `received`: all of them. */
export const DENOMINATORS = ['due', 'resolved', 'received'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** Cells of a range as office.js gives them. */
export type Cells = readonly (readonly unknown[])[];

/** How many cases of each kind two ranges hold. */
export interface CaseCounts {
  /** Resolved on or before the due date. */
  readonly onTime: number;
  /** With a due date, done (by `asOf`, where given). */
  readonly resolved: number;
  /** Still open on `asOf`, and due before it. */
  readonly overdue: number;
  /** Every row with a due date or a done date. */
  readonly received: number;
}

/** Why no rate can be given; rows and columns count from 1 within the range. */
export type OnTimeProblem =
  | { readonly code: 'function.unequal-shapes'; readonly params: { readonly due: string; readonly done: string } }
  | { readonly code: 'function.no-cases'; readonly params: Record<never, never> }
  | {
      readonly code: 'function.unreadable-date';
      readonly params: { readonly row: number; readonly column: number; readonly text: string };
    }
  | { readonly code: 'function.unreadable-as-of'; readonly params: { readonly text: string } };

export type OnTimeRate =
  | { readonly ok: true; readonly rate: number; readonly counts: CaseCounts }
  | { readonly ok: false; readonly problem: OnTimeProblem };

const failed = (problem: OnTimeProblem): { readonly ok: false; readonly problem: OnTimeProblem } => ({
  ok: false,
  problem,
});

/**
 * The share of cases (hồ sơ) done on or before their due date (ngày hẹn trả), compared by date.
 * Without `asOf` only cases with a done date count; with it, one done later is still open, and an open case past due is late.
 * Rows with neither date are ignored, and so are headings above the first date. A row without due counts only as received.
 */
export function onTimeRate(due: Cells, done: Cells, asOf: unknown, denominator: Denominator): OnTimeRate {
  return rateOf(caseCounts(due, done, asOf), denominator, ({ onTime }) => onTime);
}

/**
 * The share of cases done after their due date, or open on `asOf` and past it; counted like {@link onTimeRate}. Of the resolved
 * only those done late are late.
 */
export function lateRate(due: Cells, done: Cells, asOf: unknown, denominator: Denominator): OnTimeRate {
  const open = denominator === 'resolved' ? 0 : 1;
  return rateOf(
    caseCounts(due, done, asOf),
    denominator,
    ({ resolved, onTime, overdue }) => resolved - onTime + open * overdue,
  );
}

function rateOf(counted: Counted, denominator: Denominator, numerator: (counts: CaseCounts) => number): OnTimeRate {
  if (!counted.ok) return counted;
  const total = denominatorOf(counted.counts, denominator);
  if (total === 0) return failed({ code: 'function.no-cases', params: {} });
  return { ok: true, rate: numerator(counted.counts) / total, counts: counted.counts };
}

/** How many cases of each kind two ranges hold, as of a day. */
export function caseCounts(due: Cells, done: Cells, asOf: unknown): Counted {
  if (due.length !== done.length) return unequal(due, done);
  const readDay = createDayReader();
  const today = readDay(asOf);
  if (Number.isNaN(today)) return failed({ code: 'function.unreadable-as-of', params: { text: String(asOf) } });
  return countCases(due, done, today, readDay);
}

function denominatorOf(counts: CaseCounts, denominator: Denominator): number {
  switch (denominator) {
    case 'due':
      return counts.resolved + counts.overdue;
    case 'resolved':
      return counts.resolved;
    case 'received':
      return counts.received;
  }
}

type Counted =
  { readonly ok: true; readonly counts: CaseCounts } | { readonly ok: false; readonly problem: OnTimeProblem };

/** One pass over both ranges, a million rows or more: plain loops, nothing allocated for a row. */
function countCases(due: Cells, done: Cells, today: number, readDay: DayReader): Counted {
  const lastDone = today === NO_DAY ? Infinity : today;
  const afterLastDone = lastDone + 1;
  let onTime = 0;
  let resolved = 0;
  let overdue = 0;
  let received = 0;
  for (let row = 0; row < due.length; row++) {
    const dueRow = due[row]!;
    const doneRow = done[row]!;
    if (dueRow.length !== doneRow.length) return unequal(due, done, row);
    for (let column = 0; column < dueRow.length; column++) {
      const dueCell = dueRow[column];
      const doneCell = doneRow[column];
      if (isSerial(dueCell) && isSerial(doneCell)) {
        // Nearly every row: nothing to read, nothing to doubt
        received++;
        if (doneCell < afterLastDone) {
          resolved++;
          if (doneCell < Math.floor(dueCell) + 1) onTime++;
        } else if (dueCell < today) overdue++;
        continue;
      }
      const dueDay = readDay(dueCell);
      const doneDay = readDay(doneCell);
      if (Number.isNaN(dueDay) || Number.isNaN(doneDay)) {
        if (received === 0 && isHeading(dueCell, dueDay) && isHeading(doneCell, doneDay)) continue;
        return unreadable(row, column, Number.isNaN(dueDay) ? dueCell : doneCell);
      }
      if (dueDay === NO_DAY && doneDay === NO_DAY) continue;
      received++;
      if (dueDay === NO_DAY) continue;
      if (doneDay !== NO_DAY && doneDay <= lastDone) {
        resolved++;
        if (doneDay <= dueDay) onTime++;
      } else if (dueDay < today) overdue++;
    }
  }
  return { ok: true, counts: { onTime, resolved, overdue, received } };
}

const unequal = (due: Cells, done: Cells, row = 0) =>
  failed({ code: 'function.unequal-shapes', params: { due: shape(due, row), done: shape(done, row) } });

const unreadable = (row: number, column: number, cell: unknown) =>
  failed({ code: 'function.unreadable-date', params: { row: row + 1, column: column + 1, text: String(cell) } });

const shape = (cells: Cells, row: number): string => `${cells.length}×${cells[row]?.length ?? 0}`;

/** "Ngày hẹn trả" above the dates: blank, or text without a digit. */
const isHeading = (cell: unknown, day: number): boolean =>
  day === NO_DAY || (Number.isNaN(day) && typeof cell === 'string' && !/\d/.test(cell));
