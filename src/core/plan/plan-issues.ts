import type { Issue, Severity } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import { headingCertainty } from '../readers/headers/read-header';
import { isStride, type Steps } from '../sheet/steps';
import type { CellArea } from '../source/source-ref';
import type { TableColumn } from '../tables/column-roles';
import type { FoundTable } from '../tables/find-tables';
import { unreadDates } from './add-doubts';
import type { ReadAssignment } from './assignment-of';
import type { Assignment } from './plan-reading';

/** What a person should look at in a table: columns nobody understood, filled cells outside the columns, error values. */
export function* tableIssues(table: FoundTable): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  const { spans, stray } = yield* filledCells(table);
  for (const column of table.columns) {
    const span = spans.get(column.column);
    if (span === undefined || column.roles[0] === 'ordinal') continue;
    const filled: CellArea = {
      row: span.first,
      column: column.column,
      rowCount: span.last - span.first + 1,
      columnCount: 1,
    };
    if (column.roles[0] === 'other')
      issues.push(issue(table, 'table.column-role-unknown', unknownSeverity(column), [filled], unknownParams(column)));
    else if (isGuess(column))
      issues.push(
        issue(table, 'table.column-role-unknown', 'info', [filled], {
          header: column.header,
          role: column.roles.join('+'),
        }),
      );
  }
  if (stray.length > 0) issues.push(issue(table, 'table.cells-unread', 'warning', stray, { count: stray.length }));
  for (const area of errorCells(table)) issues.push(issue(table, 'cell.error-value', 'warning', [area], {}));
  return issues;
}

/** "Cấp trình", "Lĩnh vực": the words are known, only they are no part of an assignment. */
const unknownSeverity = ({ header }: TableColumn): Severity =>
  headingCertainty(header.split(' > ').at(-1)!) >= KNOWN_WORDS ? 'info' : 'warning';
const KNOWN_WORDS = 0.8;

const unknownParams = (column: TableColumn): Issue['params'] => ({
  header: column.header,
  ...(unknownSeverity(column) === 'info' && { known: 1 }),
});

/** A role found by the cells alone, under a heading that says nothing. */
const isGuess = (column: TableColumn) => column.basis === 'content' && !column.open;

const issue = (
  table: FoundTable,
  code: IssueCode,
  severity: Severity,
  areas: readonly CellArea[],
  params: Issue['params'],
): Issue => ({
  code,
  severity,
  source: { sheet: table.grid.name, areas },
  params,
});

interface FilledCells {
  /** The first and the last filled row of each column, by its place on the sheet. */
  readonly spans: ReadonlyMap<number, { first: number; last: number }>;
  /** Filled cells of rows with an assignment that stand in no column of the table. */
  readonly stray: readonly CellArea[];
}

function* filledCells({ columns, rows }: FoundTable): Steps<FilledCells> {
  const spans = new Map<number, { first: number; last: number }>();
  const stray: CellArea[] = [];
  const known = new Set(columns.map((column) => column.column));
  for (const [at, { kind, row, title }] of rows.entries()) {
    if (isStride(at)) yield;
    if (kind === 'aside') continue;
    for (const cell of row.cells) {
      const span = spans.get(cell.column);
      if (span) span.last = row.row;
      else spans.set(cell.column, { first: row.row, last: row.row });
      if (kind !== 'group' && cell !== title && !known.has(cell.column)) stray.push(cell.area);
    }
  }
  return { spans, stray };
}

function errorCells(table: FoundTable): readonly CellArea[] {
  const first = table.headerRows[0] ?? 0;
  const last = table.rows[table.rows.length - 1]?.row.row ?? first;
  return table.grid.errors.filter((area) => area.row >= first && area.row <= last);
}

const SEVERITY: Readonly<Partial<Record<IssueCode, Severity>>> = {
  'assignment.task-missing': 'error',
  'organisation.person-in-unit': 'info',
};

/** The issues that an assignment carries, at the cells of the field in doubt. */
export function assignmentIssues({ assignment, doubts }: ReadAssignment): readonly Issue[] {
  const told = new Set(doubts.map(({ code }) => code));
  const others = assignment.issues.filter((code) => !told.has(code));
  return [...others.map((code) => issueOfCode(code, assignment, doubts)), ...doubts];
}

function issueOfCode(code: IssueCode, assignment: Assignment, doubts: readonly Issue[]): Issue {
  const severity = SEVERITY[code] ?? 'warning';
  if (code === 'schedule.unread') return { code, severity, ...unreadSchedule(assignment, doubts) };
  const { source, fields } = assignment;
  const isWho = code === 'organisation.person-in-unit';
  return { code, severity, source: (isWho ? (fields.lead ?? fields.support) : null) ?? source, params: {} };
}

/** The due or start cell that was not read whole, or both; a day that does not exist is told by itself. */
function unreadSchedule(assignment: Assignment, doubts: readonly Issue[]): Pick<Issue, 'source' | 'params'> {
  const impossible = doubts.filter(({ code }) => code === 'schedule.impossible-date').map(({ source }) => source);
  const unread = unreadDates(assignment).filter(({ source }) => source && !impossible.includes(source));
  const areas = unread.flatMap(({ source }) => source?.areas ?? []);
  return {
    source: areas.length === 0 ? assignment.source : { sheet: assignment.sheet, areas },
    params: { text: unread.map(({ schedule }) => schedule.text).join('; ') || assignment.due.text },
  };
}
