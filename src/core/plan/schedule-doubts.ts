import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { Schedule, SchedulePart } from '../readers/schedule';
import type { PlanYears } from './plan-years';

/** A doubt about a date, before it is known where the date stands. */
export type ScheduleDoubt = Pick<Issue, 'params'> & { readonly code: IssueCode };

/** What a person should look at in a start or a due cell: no such day, another year, a year that nobody named. */
export function scheduleDoubts(schedule: Schedule, years: PlanYears | null): readonly ScheduleDoubt[] {
  const found: ScheduleDoubt[] = [];
  const impossible = impossibleWords(schedule);
  if (impossible !== null) found.push({ code: 'schedule.impossible-date', params: { text: impossible } });
  if (!years) return found;
  const outside = schedule.parts.find((part) => isOutside(part, years));
  if (outside)
    found.push({ code: 'schedule.outside-plan-year', params: { text: schedule.text, year: yearText(years) } });
  else if (years.last > years.first && schedule.parts.some(hasAssumedYear))
    found.push({ code: 'schedule.year-assumed', params: { text: schedule.text, year: years.first } });
  return found;
}

/** "31/4/2026", "ngày 30 tháng 2": words with the shape of a day that the reader could make nothing of. */
const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}|ngày\s*\d{1,2}|tháng\s*\d{1,2}|quý\s*\d/iu;
function impossibleWords({ text, unread, confidence }: Schedule): string | null {
  if (confidence > 0.3) return null;
  return unread.map(({ start, end }) => text.slice(start, end).trim()).find((words) => DAY.test(words)) ?? null;
}

/** All of its days lie in other years. */
function isOutside({ window, kind }: SchedulePart, { first, last }: PlanYears): boolean {
  if (!window || kind === 'ongoing') return false;
  const from = window.start ?? window.end;
  const to = window.end ?? window.start;
  if (from === null || to === null) return false;
  // "trước tháng 01/2026" ends with 2025, but it is 2026 that it names
  const named = Number(to.slice(0, 4)) + (kind === 'before' && to.endsWith('-12-31') ? 1 : 0);
  const isOver = kind !== 'from' && named < first;
  return isOver || Number(from.slice(0, 4)) > last;
}

/** A month or a quarter without its year, in a plan of several years. */
const hasAssumedYear = ({ basis, kind }: SchedulePart) =>
  basis === 'inferred' && (kind === 'window' || kind === 'by' || kind === 'before' || kind === 'from');

const yearText = ({ first, last }: PlanYears) => (first === last ? String(first) : `${first}–${last}`);
