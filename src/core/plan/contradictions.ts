import { localDate, type LocalDate } from '../calendar/local-date';
import type { Issue, Severity } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { Schedule, SchedulePart } from '../readers/schedule';
import type { LocatedTarget } from '../readers/target';
import type { SourceRef } from '../source/source-ref';
import { isStride, type Steps } from '../sheet/steps';
import { normaliseText } from '../text/normalise-text';
import { remembered } from '../text/remembered';
import { withDoubts } from './add-doubts';
import type { ReadAssignment } from './assignment-of';
import type { Assignment } from './plan-reading';

/** What an assignment says that cannot all hold; precise rather than complete: a false alarm costs trust. */
function contradictions(assignment: Assignment, issued: string | null, keyOf: KeyOf): readonly Issue[] {
  const { start, due, fields, source } = assignment;
  const found: Issue[] = [];
  const tell = (code: IssueCode, at: SourceRef | undefined, params: Issue['params'], severity: Severity = 'warning') =>
    found.push({ code, severity, source: at ?? source, params });
  const dueEnd = lastDay(due);
  const startDay = firstDay(start);
  if (startDay !== null && dueEnd !== null && startDay > dueEnd)
    tell('schedule.start-after-due', fields.start, { start: start.text, due: due.text });
  const dueStart = firstDay(due);
  const inTask = dueStart === null ? null : deadlineIn(assignment.task);
  if (inTask !== null && dueStart !== null && dueStart > inTask.day)
    tell('schedule.two-deadlines', fields.due, { task: inTask.words, due: due.text });
  if (issued !== null && dueEnd !== null && dueEnd < issued)
    tell('schedule.before-issued', fields.due, { due: due.text, issued: shown(issued) }, 'info');
  if (due.kind === 'none' && STATUS.test(due.text.trim()))
    tell('schedule.status-instead', fields.due, { text: due.text });
  const both = leadAndSupport(assignment, keyOf);
  if (both !== null) tell('organisation.lead-also-support', fields.support, { unit: both });
  for (const [floor, ceiling] of excluding(assignment.targets, keyOf))
    tell('target.contradiction', ceiling.source, { first: floor.text, second: ceiling.text });
  return found;
}

/** Adds to a sheet's assignments what contradicts itself in them. */
export function* addContradictions(read: ReadAssignment[], issued: string | null): Steps<void> {
  const repeated = yield* repeatedAssignments(read);
  // Units stand in many rows
  const keyOf = remembered(comparable);
  for (let at = 0; at < read.length; at++) {
    if (isStride(at)) yield;
    const { assignment } = read[at]!;
    const again = repeated.get(assignment.id);
    const own = contradictions(assignment, issued, keyOf);
    if (own.length > 0 || again) read[at] = withDoubts(read[at]!, again ? [...own, again] : own);
  }
}

/** The same task twice in one section, with the same lead and the same due date: copied and forgotten. */
function* repeatedAssignments(read: readonly ReadAssignment[]): Steps<ReadonlyMap<string, Issue>> {
  const known = new Map<string, Assignment[]>();
  const found = new Map<string, Issue>();
  for (const [at, { assignment }] of read.entries()) {
    if (isStride(at)) yield;
    if (assignment.task.length < SHORTEST_TASK) continue;
    const others = known.get(assignment.task);
    if (!others) known.set(assignment.task, [assignment]);
    else {
      const first = others.find((other) => isSame(other, assignment));
      if (first) found.set(assignment.id, repeated(assignment, first));
      others.push(assignment);
    }
  }
  return found;
}

/** "Báo cáo", "Tuyên truyền": short names stand in many rows. */
const SHORTEST_TASK = 20;

const repeated = ({ source, fields }: Assignment, first: Assignment): Issue => ({
  code: 'assignment.repeated',
  severity: 'warning',
  source: fields.task ?? source,
  params: { row: first.rows[0]! },
});

const isSame = (one: Assignment, other: Assignment) =>
  one.due.text === other.due.text &&
  one.lead.join(';') === other.lead.join(';') &&
  one.support.join(';') === other.support.join(';') &&
  one.person.join(';') === other.person.join(';') &&
  one.deliverable === other.deliverable &&
  one.section.join('\n') === other.section.join('\n') &&
  one.targets.map(({ canonical }) => canonical).join() === other.targets.map(({ canonical }) => canonical).join();

/** Parts that name days of the calendar; a recurrence or an event beside them takes nothing back, but leaves it open. */
const isDated = ({ kind }: SchedulePart) => kind === 'window' || kind === 'by' || kind === 'before';

function firstDay({ parts }: Schedule): LocalDate | null {
  // "trước 10/3": it may begin on any day before
  if (parts.length === 0 || !parts.every(({ kind }) => kind === 'window' || kind === 'from')) return null;
  return parts
    .map(({ window }) => window?.start ?? null)
    .reduce((first, day) => (first && day && day < first ? day : first));
}

function lastDay({ parts }: Schedule): LocalDate | null {
  if (parts.length === 0 || !parts.every(isDated)) return null;
  return parts.map(({ window }) => window?.end ?? null).reduce((last, day) => (last && day && day > last ? day : last));
}

/** "… hoàn thành trước ngày 10/3/2026": a whole date that bounds the task in its own words. */
const BOUND = /(?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? (\d{1,2})\s*[/.]\s*(\d{1,2})\s*[/.]\s*(20\d\d)(?!\d)/iu;
const DATE = /\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*20\d\d|(?:quý|tháng) ?(?:\d|[IV])/giu;
function deadlineIn(task: string): { readonly day: LocalDate; readonly words: string } | null {
  const match = task.includes('20') ? BOUND.exec(task) : null;
  // Several dates are milestones
  if (!match || (task.match(DATE)?.length ?? 0) > 1) return null;
  const day = localDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return day && { day, words: match[0] };
}

/** Đã hoàn thành · Đang thực hiện · Chưa hoàn thành · Quá hạn: how far it is, not when it is due; "chưa xác định" says neither. */
const STATUS =
  /^(?:đã |đang |chưa (?:hoàn thành|thực hiện|triển khai|xong)|hoàn thành$|quá hạn|trễ hạn|xong$|tạm dừng)/iu;

/** A unit named in both cells of the same row; what comes from a group or a merged cell holds for many rows. */
function leadAndSupport({ lead, support, certainty }: Assignment, keyOf: KeyOf): string | null {
  if (lead.length === 0 || support.length === 0) return null;
  const shared = [certainty.support, certainty.lead].some((field) =>
    field?.reasons.some((reason) => SHARED.has(reason)),
  );
  if (shared) return null;
  const names = lead.map(keyOf);
  return support.find((member) => names.includes(keyOf(member))) ?? null;
}
const SHARED: ReadonlySet<string> = new Set(['from-group', 'from-merge', 'from-above', 'ditto']);
/** Words by what is compared of them. */
type KeyOf = (name: string) => string;
const comparable: KeyOf = (name) =>
  normaliseText(name)
    .folded.replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Pairs of a floor above a ceiling for the same thing: ">=95%" and "<=90%". */
function excluding(
  targets: readonly LocatedTarget[],
  keyOf: KeyOf,
): readonly (readonly [LocatedTarget, LocatedTarget])[] {
  if (targets.length < 2) return [];
  const isFloor = ({ operator }: LocatedTarget) => operator === '>=' || operator === '>';
  const isCeiling = ({ operator }: LocatedTarget) => operator === '<=' || operator === '<';
  return targets
    .filter(isFloor)
    .flatMap((floor) =>
      targets
        .filter((other) => isCeiling(other) && isSameThing(floor, other, keyOf) && floor.value! > other.value!)
        .map((other) => [floor, other] as const),
    );
}

const isSameThing = (one: LocatedTarget, other: LocatedTarget, keyOf: KeyOf) =>
  one.subject !== '' &&
  keyOf(one.subject) === keyOf(other.subject) &&
  keyOf(one.scope ?? '') === keyOf(other.scope ?? '') &&
  one.unit === other.unit &&
  one.year === other.year &&
  one.alternatives.length + other.alternatives.length === 0 &&
  one.value !== null &&
  other.value !== null;

const shown = (iso: string) => iso.split('-').reverse().join('/');
