import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import type { GridCell } from '../tables/sheet-grid';
import type { Group } from './group';
import { carriedGroups, groupsAtEnd, openOver } from './carried-groups';
import { fieldOf, inheritedField, joinAll, type FieldText } from './field-text';

export type { Group };

/** One assignment's rows in a table. */
export interface TableRecord {
  readonly rows: readonly KindRow[];
  /** The groups above it, the highest first. */
  readonly groups: readonly Group[];
  /** The words of a column; null where it has none and inherits none. */
  readonly field: (column: number) => FieldText | null;
  /** It has a number of its own, or shares that of the record above. */
  readonly isNumbered: boolean;
}

/** What a table's rows give, in order: groups and records. */
export type TableItem =
  { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'record'; readonly record: TableRecord };

/** Puts a table's rows together: continuations to their rows, rows under their groups. */
export function tableItems(table: FoundTable, isDitto: (text: string) => boolean): readonly TableItem[] {
  const items: TableItem[] = [];
  let groups = table.earlier ? carriedGroups(groupsAtEnd(table.earlier, nextGroups)) : [];
  let pending: { rows: KindRow[]; groups: readonly Group[] } | null = null;
  let previous: TableRecord | null = null;
  const flush = () => {
    if (!pending) return;
    previous = makeRecord(table, pending.rows, pending.groups, previous, isDitto);
    items.push({ kind: 'record', record: previous });
    pending = null;
  };
  for (const row of table.rows) {
    if (row.kind === 'aside') continue;
    if (row.kind === 'continuation' && pending) {
      (pending as { rows: KindRow[] }).rows.push(row);
      continue;
    }
    flush();
    if (row.kind === 'group') {
      const { stack, group, isPart } = enterGroup(groups, row, items);
      groups = stack;
      if (isPart) items.pop();
      items.push({ kind: 'group', group });
    } else {
      groups = groupsOver(groups, row);
      pending = { rows: [row], groups };
    }
  }
  flush();
  return items;
}

/** The groups open behind a row. */
function nextGroups(groups: readonly Group[], row: KindRow): readonly Group[] {
  if (row.kind === 'aside' || row.kind === 'continuation') return groups;
  return row.kind === 'group' ? enterGroup(groups, row, []).stack : groupsOver(groups, row);
}

/** A numbered row leaves the groups whose numbering it continues: 1.2 behind the group 1.1 is not in it. */
function groupsOver(all: readonly Group[], row: KindRow): readonly Group[] {
  const groups = openOver(all, row);
  if (!row.marker || row.marker.kind === 'bullet') return groups;
  const open = groups.filter((group) => group.depth < row.depth);
  return open.length === groups.length ? groups : open;
}

/** A bulleted line right under a heading belongs to it: "- Tối thiểu 95% …" under "Mục tiêu 6: …". */
function enterGroup(groups: readonly Group[], row: KindRow, items: readonly TableItem[]) {
  const last = items[items.length - 1];
  const isPart = last?.kind === 'group' && groups[groups.length - 1] === last.group && row.marker?.kind === 'bullet';
  if (isPart) {
    const group: Group = { ...last.group, rows: [...last.group.rows, row] };
    return { stack: [...groups.slice(0, -1), group], group, isPart };
  }
  const group: Group = { rows: [row], depth: row.depth };
  return { stack: [...openOver(groups, row).filter((other) => other.depth < row.depth), group], group, isPart };
}

/** "( như trên nt )" and white space: longer words, and those with another first letter, are never a ditto mark. */
const MAY_BE_DITTO = /^(?!\s*[^nNｎＮ\P{L}])[^]{1,30}$/u;

function makeRecord(
  table: FoundTable,
  rows: readonly KindRow[],
  groups: readonly Group[],
  previous: TableRecord | null,
  isDitto: (text: string) => boolean,
): TableRecord {
  const known = new Map<number, FieldText | null>();
  const item = isSameItem(table, rows[0]!, groups, previous) ? previous : null;
  const fromItem = (column: number) => (item && lacksKind(table, rows, column) ? guess(item.field(column)) : null);
  const find = (column: number) => {
    const own = ownField(rows, column);
    if (own && MAY_BE_DITTO.test(own.text) && isDitto(own.text))
      return previous ? asAbove(previous.field(column)) : null;
    return own ?? fromAbove(table, rows[0]!, column) ?? fromItem(column) ?? fromGroups(table, groups, column);
  };
  const field = (column: number) => {
    if (!known.has(column)) known.set(column, find(column));
    return known.get(column) ?? null;
  };
  // Read now: a chain of ditto marks a thousand rows long must not recurse
  for (const { column } of table.columns) field(column);
  return { rows, groups, field, isNumbered: rows[0]!.ordinal !== null || item !== null };
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

/** Who is taken over only where the row names nobody, when only where it has no date of its own. */
function lacksKind({ groups }: FoundTable, rows: readonly KindRow[], column: number): boolean {
  if (!groups.fields.has(column)) return false;
  const isDue = groups.dues.has(column);
  return rows.every((row) => row.fields.every((cell) => groups.dues.has(cell.column) !== isDue));
}

/** Of a group, a merged cell or an earlier guess it is known where it comes from. */
const guess = (field: FieldText | null) => field && (field.inherited ? field : inheritedField(field, 'from-above'));

const asAbove = (field: FieldText | null) => field && inheritedField(field, 'ditto');

function ownField(rows: readonly KindRow[], column: number): FieldText | null {
  return joinAll(
    rows.flatMap(({ row }) => {
      const cell = row.cells.find((other) => other.column === column);
      return cell ? [fieldOf(cell)] : [];
    }),
  );
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
  for (const group of groups.toReversed()) {
    const cell = group.rows.flatMap((row) => row.fields).find((other) => other.column === column);
    if (cell)
      return inheritedField(
        group.isCarried ? { ...fieldOf(cell), cells: [], starts: [] } : fieldOf(cell),
        'from-group',
      );
  }
  return null;
}

/** The words of a group: its title, without its number where that stands in the words. */
export function groupCells(group: Group): readonly GridCell[] {
  return group.rows.flatMap((row) => (row.title ? [row.title] : []));
}
