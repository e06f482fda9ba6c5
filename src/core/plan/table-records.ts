import type { TableColumn } from '../tables/column-roles';
import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import { isPeriod } from '../tables/row-shape';
import type { GridCell } from '../tables/sheet-grid';
import type { Group } from './group';
import { carriedGroups, groupsAtEnd, openOver } from './carried-groups';
import { fieldOf, inheritedField, joinAll, type FieldText } from './field-text';

export type { Group };

/** One assignment's rows in a table. */
export interface TableRecord {
  readonly rows: readonly KindRow[];
  /** The groups above it, the highest first; records of one group share the list. */
  readonly groups: readonly Group[];
  /** The words of each of the table's columns, in their order; null where it has none and inherits none. */
  readonly fields: readonly (FieldText | null)[];
  /** It has a number of its own, or shares that of the record above. */
  readonly isNumbered: boolean;
}

/** What a table's rows give, in order: groups and records. */
export type TableItem =
  { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'record'; readonly record: TableRecord };

/** Puts a table's rows together, one item at a time: continuations to their rows, rows under their groups. */
export function* tableItems(
  table: FoundTable,
  isDitto: (text: string) => boolean,
): Generator<TableItem, void, undefined> {
  let groups = table.earlier ? carriedGroups(groupsAtEnd(table.earlier, nextGroups)) : [];
  let rows: KindRow[] = [];
  let previous: TableRecord | null = null;
  // The group right above may get a further line
  let above: Group | null = null;
  for (const row of table.rows) {
    if (row.kind === 'aside') continue;
    if (row.kind === 'continuation' && rows.length > 0) {
      rows.push(row);
      continue;
    }
    if (rows.length > 0) {
      previous = makeRecord(table, rows, groups, previous, isDitto);
      yield { kind: 'record', record: previous };
      rows = [];
    }
    if (row.kind === 'group') {
      const { stack, group, isPart } = enterGroup(groups, row, above);
      if (above && !isPart) yield { kind: 'group', group: above };
      groups = stack;
      above = group;
    } else {
      if (above) yield { kind: 'group', group: above };
      above = null;
      groups = groupsOver(groups, row);
      rows = [row];
    }
  }
  if (rows.length > 0) yield { kind: 'record', record: makeRecord(table, rows, groups, previous, isDitto) };
  if (above) yield { kind: 'group', group: above };
}

/** The groups open behind a row. */
function nextGroups(groups: readonly Group[], row: KindRow): readonly Group[] {
  if (row.kind === 'aside' || row.kind === 'continuation') return groups;
  return row.kind === 'group' ? enterGroup(groups, row, null).stack : groupsOver(groups, row);
}

/** A numbered row leaves the groups whose numbering it continues: 1.2 behind the group 1.1 is not in it. */
function groupsOver(all: readonly Group[], row: KindRow): readonly Group[] {
  const groups = openOver(all, row);
  if (!row.marker || row.marker.kind === 'bullet') return groups;
  return groups.every((group) => group.depth < row.depth) ? groups : groups.filter((group) => group.depth < row.depth);
}

/** A bulleted line right under a heading belongs to it: "- Tối thiểu 95% …" under "Mục tiêu 6: …". */
function enterGroup(groups: readonly Group[], row: KindRow, above: Group | null) {
  const isPart =
    above !== null &&
    groups[groups.length - 1] === above &&
    row.marker?.kind === 'bullet' &&
    !isPeriod(row.title?.text ?? '');
  if (isPart) {
    const group: Group = { ...above, rows: [...above.rows, row] };
    return { stack: [...groups.slice(0, -1), group], group, isPart };
  }
  const group: Group = { rows: [row], depth: row.depth };
  return { stack: [...openOver(groups, row).filter((other) => other.depth < row.depth), group], group, isPart };
}

/** "( như trên nt )" and white space: longer words, and those that begin with a digit or another letter, are never a ditto mark. */
const MAY_BE_DITTO = /^(?!\s*(?:[^nNｎＮ\P{L}]|\d))[^]{1,30}$/u;

function makeRecord(
  table: FoundTable,
  rows: readonly KindRow[],
  groups: readonly Group[],
  previous: TableRecord | null,
  isDitto: (text: string) => boolean,
): TableRecord {
  const first = rows[0]!;
  const item = isSameItem(table, first, groups, previous) ? previous : null;
  const maySpan = mayBeMerged(table, rows, groups, previous);
  const fields = ownFields(rows, table.columns);
  table.columns.forEach(({ column, period }, at) => {
    const own = fields[at]!;
    if (own === null)
      fields[at] =
        fromAbove(table, first, column) ??
        // A group's date holds for all of its rows, the date of the row above for that row first
        (table.groups.dues.has(column) ? fromGroups(table, groups, column) : null) ??
        (item && lacksKind(table, rows, column) ? guess(item.fields[at]!) : null) ??
        fromGroups(table, groups, column) ??
        (maySpan && period === null && table.groups.fields.has(column) ? guess(previous!.fields[at]!) : null);
    else if (own.text.length <= 30 && MAY_BE_DITTO.test(own.text) && isDitto(own.text))
      fields[at] = previous ? asAbove(previous.fields[at]!) : null;
  });
  return { rows, groups, fields, isNumbered: first.ordinal !== null || item !== null };
}

/** A row without a number, right under a numbered one of the same group: the number's cell stands for both. */
function isSameItem(
  table: FoundTable,
  first: KindRow,
  groups: readonly Group[],
  previous: TableRecord | null,
): boolean {
  return (
    table.groups.ordinals.size > 0 &&
    first.ordinal === null &&
    previous !== null &&
    previous.isNumbered &&
    previous.groups === groups
  );
}

/** Where merges are not known, a numbered row that names nobody stands under the one of its group that does. */
function mayBeMerged(
  { grid, groups: { agents } }: FoundTable,
  rows: readonly KindRow[],
  groups: readonly Group[],
  previous: TableRecord | null,
): boolean {
  if (!grid.mergesUnread || agents.size === 0 || previous?.groups !== groups) return false;
  return rows.every((row) => row.fields.every((cell) => !agents.has(cell.column)));
}

/** Who is taken over only where the row names nobody, when only where it has no date of its own. */
function lacksKind({ groups }: FoundTable, rows: readonly KindRow[], column: number): boolean {
  if (!groups.fields.has(column)) return false;
  const isDue = groups.dues.has(column);
  return rows.every((row) => row.fields.every((cell) => groups.dues.has(cell.column) !== isDue));
}

/** Of a group, a merged cell or an earlier guess it is known where it comes from. */
const guess = (field: FieldText | null) => field && (field.inherited ? field : inheritedField(field, 'from-above'));

const asAbove = (field: FieldText | null) => field && inheritedField(field, 'ditto');

/** The words that the rows themselves have in each column. */
function ownFields(rows: readonly KindRow[], columns: readonly TableColumn[]): (FieldText | null)[] {
  return columns.map(({ column }) => {
    if (rows.length === 1) {
      const cell = cellIn(rows[0]!, column);
      return cell ? fieldOf(cell) : null;
    }
    const cells = rows.map((row) => cellIn(row, column)).filter((cell) => cell !== null);
    return joinAll(cells.map((cell) => fieldOf(cell)));
  });
}

/** The cell of a column; cells stand in order, mostly one in each column from the first on. */
function cellIn({ row: { cells } }: KindRow, column: number): GridCell | null {
  for (const cell of cells) if (cell.column >= column) return cell.column === column ? cell : null;
  return null;
}

/** The words of a cell merged down over this row. */
function fromAbove({ grid }: FoundTable, first: KindRow, column: number): FieldText | null {
  const head = grid.coverAt(first.row.row, column);
  if (!head || head.row === first.row.row) return null;
  return inheritedField(fieldOf(head), 'from-merge');
}

/** Who and when of the nearest group above that says it. */
function fromGroups(table: FoundTable, groups: readonly Group[], column: number): FieldText | null {
  if (!table.groups.fields.has(column)) return null;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]!;
    const cell = fieldCell(group, column);
    if (cell)
      return inheritedField(
        group.isCarried ? { ...fieldOf(cell), cells: [], starts: [] } : fieldOf(cell),
        'from-group',
      );
  }
  return null;
}

function fieldCell({ rows }: Group, column: number): GridCell | null {
  for (const row of rows) for (const cell of row.fields) if (cell.column === column) return cell;
  return null;
}

/** The words of a group: its title, without its number where that stands in the words. */
export function groupCells(group: Group): readonly GridCell[] {
  return group.rows.flatMap((row) => (row.title ? [row.title] : []));
}
