import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { PlanYears } from './plan-years';
import { scheduleDoubts } from './schedule-doubts';
import type { Draft } from './table-assignment';

/** So many dates outside the plan's year say more of the year than of the dates. */
const MANY = 5;

/** Adds to a sheet's assignments what is to be doubted in their dates. */
export function addScheduleDoubts<D extends Draft>(drafts: readonly D[], years: PlanYears | null): readonly D[] {
  const all = drafts.map((draft) => scheduleDoubts(draft, years));
  const outside = all.filter((doubts) => doubts.some(({ code }) => code === 'schedule.outside-plan-year')).length;
  const dated = drafts.filter(({ due, start }) => [...due.parts, ...start.parts].some(({ window }) => window)).length;
  const isYearWrong = outside >= MANY && outside * 2 > dated;
  return drafts.map((draft, i) =>
    withDoubts(
      draft,
      all[i]!.filter(({ code }) => !isYearWrong || code !== 'schedule.outside-plan-year'),
    ),
  );
}

/** An assignment with further doubts; a day that does not exist is not told twice. */
function withDoubts<D extends Draft>(draft: D, doubts: readonly Issue[]): D {
  if (doubts.length === 0) return draft;
  const told: readonly IssueCode[] = doubts.map(({ code }) => code);
  const known = draft.issues.filter((code) => code !== 'schedule.unread' || !told.includes('schedule.impossible-date'));
  return { ...draft, doubts: [...draft.doubts, ...doubts], issues: [...new Set([...known, ...told])] };
}
