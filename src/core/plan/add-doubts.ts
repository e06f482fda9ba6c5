import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { Schedule } from '../readers/schedule';
import { isStride, type Steps } from '../sheet/steps';
import { perContext } from '../text/remembered';
import type { ReadAssignment } from './assignment-of';
import type { Assignment } from './plan-reading';
import type { PlanYears } from './plan-years';
import { scheduleDoubts, type ScheduleDoubt } from './schedule-doubts';

/** So many dates outside the plan's year say more of the year than of the dates. */
const MANY = 5;

const FIELDS = ['start', 'due'] as const;

/** Adds to a sheet's assignments what is to be doubted in their dates. */
export function* addScheduleDoubts(
  read: ReadAssignment[],
  years: PlanYears | null,
  wantsYear: (text: string) => boolean,
): Steps<void> {
  // The same words give the same schedule: it is looked at once
  const doubtsOf = perContext((schedule: Schedule) =>
    scheduleDoubts(schedule, years).filter(
      ({ code }) => code !== 'schedule.impossible-date' || !wantsYear(schedule.text),
    ),
  );
  const isDated = perContext(({ parts }: Schedule) => parts.some(({ window }) => window));
  const isOutside = (schedule: Schedule) => doubtsOf(schedule).some(({ code }) => code === OUTSIDE);
  let outside = 0;
  let dated = 0;
  for (let at = 0; at < read.length; at++) {
    if (isStride(at)) yield;
    const { start, due } = read[at]!.assignment;
    if (isOutside(start) || isOutside(due)) outside++;
    if (isDated(start) || isDated(due)) dated++;
  }
  const isYearWrong = outside >= MANY && outside * 2 > dated;
  const isTold = ({ code }: ScheduleDoubt) => !isYearWrong || code !== OUTSIDE;
  for (let at = 0; at < read.length; at++) {
    if (isStride(at)) yield;
    const { assignment } = read[at]!;
    if (doubtsOf(assignment.start).length + doubtsOf(assignment.due).length === 0) continue;
    const doubts = FIELDS.flatMap((field) =>
      doubtsOf(assignment[field])
        .filter(isTold)
        .map((doubt): Issue => ({
          ...doubt,
          severity: 'warning',
          source: assignment.fields[field] ?? assignment.source,
        })),
    );
    if (doubts.length > 0) read[at] = withDoubts(read[at]!, doubts);
  }
}

const OUTSIDE: IssueCode = 'schedule.outside-plan-year';

/** An assignment with further doubts; a day that does not exist is not told twice. */
export function withDoubts({ assignment, doubts }: ReadAssignment, further: readonly Issue[]): ReadAssignment {
  const told: readonly IssueCode[] = further.map(({ code }) => code);
  const impossible = told.filter((code) => code === 'schedule.impossible-date').length;
  const isTold = impossible > 0 && impossible >= unreadDates(assignment).length;
  const known = assignment.issues.filter((code) => code !== 'schedule.unread' || !isTold);
  const judged: Assignment = { ...assignment, issues: [...new Set([...known, ...told])] };
  return { assignment: judged, doubts: [...doubts, ...further] };
}

/** The due and the start that were not read whole, with the cells that they stand in. */
export const unreadDates = ({ due, start, fields }: Assignment) =>
  [
    { schedule: due, source: fields.due },
    { schedule: start, source: fields.start },
  ].filter(({ schedule, source }) => source && (schedule.unread.length > 0 || schedule.confidence < 0.5));
