import type { IssueCode } from '../issues/issue-code';
import type { Issue } from '../issues/issue';
import type { LocatedTarget } from '../readers/target';
import type { Schedule } from '../readers/schedule';
import type { SourceRef } from '../source/source-ref';
import { fieldCertainties, leastConfidence, type ReadFields } from './field-certainties';
import type { FieldName } from './field-certainty';
import { fieldSources, type FieldText } from './field-text';
import type { Members } from './members';
import type { PhraseReaders } from './phrase-readers';
import type { Assignment } from './plan-reading';

/** An assignment as it was read, with the doubts that know their own cell. */
export interface ReadAssignment {
  readonly assignment: Assignment;
  readonly doubts: readonly Issue[];
}

/** Where an assignment stands in the reading. */
export interface Place {
  readonly id: string;
  readonly section: readonly string[];
  readonly objectiveId: string | null;
}

/** What a table's row or a criterion of prose says, put together by field. */
export interface AssignmentWords {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly source: SourceRef;
  readonly task: string;
  readonly words: Readonly<Record<FieldName, FieldText | null>>;
  readonly who: Members;
  readonly targets: readonly LocatedTarget[];
  readonly doubts: readonly Issue[];
  /** The words one by one, each with the place that it stands in. */
  readonly texts: ReadFields['texts'];
  /** What the plan has a place for: an empty one is missing. */
  readonly wanted: { readonly lead: boolean; readonly due: boolean };
}

/** Reads the fields of an assignment from its words, and judges how sure they are. */
export function assignmentOf(read: AssignmentWords, place: Place, readers: PhraseReaders): ReadAssignment {
  const { words, who, doubts } = read;
  const start = readers.schedule(words.start?.text ?? '');
  const due = readers.schedule(words.due?.text ?? '');
  const issues = issuesOf(read, start, due, readers);
  const certainty = fieldCertainties(read, { task: read.task, start, due });
  const assignment: Assignment = {
    id: place.id,
    sheet: read.sheet,
    rows: read.rows,
    source: read.source,
    section: place.section,
    objectiveId: place.objectiveId,
    task: read.task,
    measure: words.measure?.text.trim() ?? '',
    deliverable: words.deliverable?.text.trim() ?? '',
    lead: who.lead,
    support: who.support,
    person: who.person,
    start,
    due,
    targets: read.targets,
    fields: fieldSources(read.sheet, words),
    certainty,
    confidence: leastConfidence(certainty, read.targets),
    issues,
  };
  return { assignment, doubts };
}

const NO_ISSUES: readonly IssueCode[] = [];

/** What a person should look at. */
function issuesOf(
  read: AssignmentWords,
  start: Schedule,
  due: Schedule,
  { wantsYear }: PhraseReaders,
): readonly IssueCode[] {
  const { words, who, doubts } = read;
  const issues: IssueCode[] = [];
  if (read.task === '') issues.push('assignment.task-missing');
  if (read.wanted.lead && who.lead.length === 0 && who.person.length === 0) issues.push('assignment.lead-missing');
  if (who.hasPersonInUnit) issues.push('organisation.person-in-unit');
  // That the plan names no year is said once, for all of its dates
  const isDoubtful = (schedule: Schedule, field: FieldText | null) =>
    isUnread(schedule, field) && !wantsYear(schedule.text);
  if (isDoubtful(due, words.due) || isDoubtful(start, words.start)) issues.push('schedule.unread');
  for (const { code } of doubts) if (!issues.includes(code)) issues.push(code);
  return issues.length === 0 ? NO_ISSUES : issues;
}

const isFilled = (field: FieldText | null): boolean => field !== null && field.text.trim() !== '';

const isUnread = (schedule: Schedule, field: FieldText | null): boolean =>
  (schedule.unread.length > 0 || schedule.confidence < 0.5) && isFilled(field);
