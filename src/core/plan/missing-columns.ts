import type { Issue } from '../issues/issue';
import type { ColumnRole } from '../readers/column-role';
import type { FoundTable } from '../tables/find-tables';
import type { ReadAssignment } from './assignment-of';

/** A table of work that says nowhere who does it or when it is due: told once, not row by row. */
export function missingColumns(table: FoundTable, read: readonly ReadAssignment[]): readonly Issue[] {
  if (read.length < FEW || hasRole(table, FIGURES)) return NONE;
  const hasWho = read.some(({ assignment: { lead, person } }) => lead.length + person.length > 0);
  const hasWhen = read.some(({ assignment: { start, due } }) => start.text.trim() + due.text.trim() !== '');
  // A table with neither is a list of something, or its text says both; an empty column is told where it is empty
  if (hasWho && !hasWhen && !hasRole(table, WHEN)) return [tell(table, 'due')];
  return hasWhen && !hasWho && !hasRole(table, WHO) ? [tell(table, 'lead')] : NONE;
}

const NONE: readonly Issue[] = [];

/** A single row is often an example or an extract. */
const FEW = 2;

/** Columns of figures: the plan's year is when, and who is named where the work is. */
const FIGURES: readonly ColumnRole[] = ['target', 'unit-of-measure'];
const WHO: readonly ColumnRole[] = ['lead', 'support', 'person'];
const WHEN: readonly ColumnRole[] = ['start', 'due'];

const hasRole = ({ columns }: FoundTable, wanted: readonly ColumnRole[]) =>
  columns.some(({ roles }) => roles.some((role) => wanted.includes(role)));

function tell({ grid, headerRows, columns }: FoundTable, what: 'lead' | 'due'): Issue {
  const places = columns.map(({ column }) => column);
  const column = Math.min(...places);
  const columnCount = Math.max(...places) - column + 1;
  const areas = headerRows.slice(0, 1).map((row) => ({ row, column, rowCount: 1, columnCount }));
  return { code: 'table.column-missing', severity: 'info', source: { sheet: grid.name, areas }, params: { what } };
}
