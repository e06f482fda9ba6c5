import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { ColumnRole } from '../readers/column-role';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { FoundTable } from '../tables/find-tables';
import { fieldCertainties, leastConfidence, type ReadFields } from './field-certainties';
import { fieldSources, joinFields, type FieldText } from './field-text';
import { withGroupFields } from './group-fields';
import { groupCells, type Group, type TableRecord } from './table-records';
import type { PhraseReaders } from './phrase-readers';
import type { Assignment } from './plan-reading';
import { shareDoubts } from './share-doubts';
import { readMembers, type Members } from './members';
import { numberDoubts } from './number-doubts';
import { reachedOrDelivered } from './reached-or-delivered';
import { roleTexts, type RoleText } from './role-texts';
import { rowTargets } from './row-targets';
import { sharedDoubts } from './shared-doubts';

/** An assignment without its number in reading order, with the doubts that know their own cell. */
export type Draft = Omit<Assignment, 'id'> & { readonly doubts: readonly Issue[] };

/** What the place of a row gives to its assignment. */
export interface Surroundings {
  readonly section: readonly string[];
  readonly objectiveId: string | null;
}

/** Reads one record of a table. */
export function tableAssignment(
  table: FoundTable,
  record: TableRecord,
  around: Surroundings,
  readers: PhraseReaders,
): Draft {
  const sheet = table.grid.name;
  const texts = withGroupFields(reachedOrDelivered(roleTexts(record, table.columns), readers), record, table, readers);
  const field = (role: ColumnRole) => joined(texts, role);
  const who = readMembers(texts, readers);
  const task = field('task') ?? field('objective') ?? field('target');
  const due = field('due');
  const start = field('start');
  const draft = {
    sheet,
    rows: record.rows.map((row) => row.row.row + 1),
    source: recordSource(table, record),
    ...around,
    task: cleanTask(task?.text ?? ''),
    measure: field('measure')?.text.trim() ?? '',
    deliverable: field('deliverable')?.text.trim() ?? '',
    lead: who.lead,
    support: who.support,
    person: who.person,
    start: readers.schedule(start?.text ?? ''),
    due: readers.schedule(due?.text ?? ''),
    targets: rowTargets(sheet, ownTexts(texts, table, record), readers),
    fields: fieldSources(sheet, {
      task,
      measure: field('measure'),
      deliverable: field('deliverable'),
      lead: field('lead'),
      support: field('support'),
      person: field('person'),
      start,
      due,
    }),
  };
  const judged = judge(draft, table, { due, start, who, texts });
  const doubts = [
    ...shareDoubts(
      draft.targets,
      texts.map((text) => text.field),
    ),
    ...numberDoubts(sheet, ownTexts(texts, table, record), draft.targets, readers),
    ...sharedDoubts(sheet, texts),
  ];
  return { ...draft, ...judged, issues: [...new Set([...judged.issues, ...doubts.map(({ code }) => code)])], doubts };
}

/** All words of a role in a row; several columns of one role stand on lines of their own. */
function joined(texts: readonly RoleText[], role: ColumnRole): FieldText | null {
  return texts
    .filter((text) => text.role === role)
    .reduce<FieldText | null>(
      (all, { field }) => (all ? joinFields({ ...all, text: `${all.text.trimEnd()}\n` }, field) : field),
      null,
    );
}

/** Bullets and numbers at the head of a task are layout, not words, where the task is one phrase. */
const cleanTask = (text: string) => text.trim();

/** An objective merged over several assignments has its targets itself. */
function ownTexts(texts: readonly RoleText[], table: FoundTable, record: TableRecord): readonly RoleText[] {
  const rows = record.rows[record.rows.length - 1]!.row.row - record.rows[0]!.row.row + 1;
  const hasTask = table.columns.some((column) => column.roles[0] === 'task');
  return texts.filter(
    ({ role, field }) => role !== 'objective' || !hasTask || field.cells.every((cell) => cell.area.rowCount <= rows),
  );
}

/** The rows across the table's width, adjacent ones together. */
function recordSource(table: FoundTable, record: TableRecord): SourceRef {
  const columns = table.columns.map((column) => column.column);
  const column = Math.min(...columns);
  const columnCount = Math.max(...columns) - column + 1;
  const areas: CellArea[] = [];
  for (const { row } of record.rows) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rowCount === row.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push({ row: row.row, column, rowCount: 1, columnCount });
  }
  return { sheet: table.grid.name, areas };
}

const WHO: readonly ColumnRole[] = ['lead', 'support', 'person'];

type Read = Pick<Assignment, 'task' | 'lead' | 'person' | 'due' | 'start' | 'targets'>;

/** How sure the reading is, and what a person should look at. */
export function judge(
  draft: Read,
  table: Pick<FoundTable, 'columns'> | null,
  read: {
    readonly due: FieldText | null;
    readonly start: FieldText | null;
    readonly who: Members;
    readonly texts: ReadFields['texts'];
  },
): Pick<Assignment, 'certainty' | 'confidence' | 'issues'> {
  const issues: IssueCode[] = [];
  if (draft.task === '') issues.push('assignment.task-missing');
  const names = table === null || table.columns.some((column) => column.roles.some((role) => WHO.includes(role)));
  if (names && draft.lead.length === 0 && draft.person.length === 0) issues.push('assignment.lead-missing');
  if (read.who.hasPersonInUnit) issues.push('organisation.person-in-unit');
  const unread = (schedule: Assignment['due'], field: FieldText | null) =>
    field !== null && field.text.trim() !== '' && (schedule.unread.length > 0 || schedule.confidence < 0.5);
  if (unread(draft.due, read.due) || unread(draft.start, read.start)) issues.push('schedule.unread');
  const wanted: ('lead' | 'due')[] = [];
  if (issues.includes('assignment.lead-missing')) wanted.push('lead');
  if (table?.columns.some((column) => column.roles.includes('due'))) wanted.push('due');
  const certainty = fieldCertainties({ texts: read.texts, who: read.who, draft, wanted });
  return { certainty, confidence: leastConfidence(certainty, draft.targets), issues };
}

/** The words of a group as a section's name: "II. CẢI CÁCH …". */
export function groupName(group: Group): string {
  const row = group.rows[0]!;
  const title = (groupCells(group)[0]?.text ?? '').replace(/\s+/g, ' ').trim();
  const number = row.ordinal?.text.trim().replace(/\.+$/, '.') ?? '';
  if (number === '') return title;
  return /[.)]$/.test(number) ? `${number} ${title}` : `${number}. ${title}`;
}
