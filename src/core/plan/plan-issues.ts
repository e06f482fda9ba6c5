import type { Issue, Severity } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import { headingCertainty } from '../readers/headers/read-header';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { TableColumn } from '../tables/column-roles';
import type { FoundTable } from '../tables/find-tables';
import type { Assignment } from './plan-reading';
import type { Draft } from './table-assignment';

/** What a person should look at in a table: columns nobody understood, filled cells outside the columns, error values. */
export function tableIssues(table: FoundTable): readonly Issue[] {
  const issues: Issue[] = [];
  for (const column of table.columns) {
    const filled = filledArea(table, column.column);
    if (filled === null || column.roles[0] === 'ordinal') continue;
    if (column.roles[0] === 'other')
      issues.push(
        issue(table, 'table.column-role-unknown', unknownSeverity(column), [filled], { header: column.header }),
      );
    else if (isGuess(column))
      issues.push(
        issue(table, 'table.column-role-unknown', 'info', [filled], {
          header: column.header,
          role: column.roles.join('+'),
        }),
      );
  }
  const stray = strayCells(table);
  if (stray.length > 0) issues.push(issue(table, 'table.cells-unread', 'warning', stray, { count: stray.length }));
  for (const area of errorCells(table)) issues.push(issue(table, 'cell.error-value', 'warning', [area], {}));
  return issues;
}

/** "Cấp trình", "Lĩnh vực": the words are known, only they are no part of an assignment. */
const unknownSeverity = ({ header }: TableColumn): Severity =>
  headingCertainty(header.split(' > ').at(-1)!) >= KNOWN_WORDS ? 'info' : 'warning';
const KNOWN_WORDS = 0.8;

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

function filledArea(table: FoundTable, column: number): CellArea | null {
  const isFilled = ({ row, kind }: FoundTable['rows'][number]) =>
    kind !== 'aside' && row.cells.some((cell) => cell.column === column);
  const first = table.rows.find(isFilled);
  if (!first) return null;
  const last = table.rows.findLast(isFilled)!;
  return { row: first.row.row, column, rowCount: last.row.row - first.row.row + 1, columnCount: 1 };
}

/** Filled cells of rows with an assignment that stand in no column of the table. */
function strayCells(table: FoundTable): readonly CellArea[] {
  const known = new Set(table.columns.map((column) => column.column));
  return table.rows
    .filter(({ kind }) => kind === 'data' || kind === 'continuation')
    .flatMap(({ row, title }) =>
      row.cells.filter((cell) => !known.has(cell.column) && cell !== title).map((cell) => cell.area),
    );
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
export function assignmentIssues(
  assignment: Pick<Draft, 'issues' | 'doubts' | 'source' | 'fields' | 'due'>,
): readonly Issue[] {
  const told = new Set(assignment.doubts.map(({ code }) => code));
  const others = assignment.issues.filter((code) => !told.has(code));
  return [...others.map((code) => issueOfCode(code, assignment)), ...assignment.doubts];
}

function issueOfCode(code: IssueCode, assignment: Pick<Assignment, 'source' | 'fields' | 'due'>): Issue {
  return {
    code,
    severity: SEVERITY[code] ?? 'warning',
    source: sourceOf(code, assignment),
    params: code === 'schedule.unread' ? { text: assignment.due.text } : {},
  };
}

function sourceOf(code: IssueCode, { source, fields }: Pick<Assignment, 'source' | 'fields'>): SourceRef {
  return code === 'schedule.unread' ? (fields.due ?? fields.start ?? source) : source;
}
