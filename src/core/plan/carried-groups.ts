import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import type { Group } from './group';

/** Groups of the sheet before stand above all rows of this one, without cells that could be pointed at here. */
export const carriedGroups = (groups: readonly Group[]): readonly Group[] =>
  groups.map((group, i) => ({ ...group, depth: i - groups.length, isCarried: true }));

/** The groups still open over a row: those of the sheet before until its numbering leaves them. */
export function openOver(groups: readonly Group[], row: KindRow): readonly Group[] {
  const left = groups.findIndex((group) => group.isCarried === true && leaves(group, row));
  return left < 0 ? groups : groups.slice(0, left);
}

/** "II" leaves "I", "1.2" leaves "1.1"; "1.2" stays in "1", "4" in "I". */
function leaves({ rows }: Group, { marker, kind, isWide }: KindRow): boolean {
  const own = rows[0]!.marker;
  if (!own || !marker) return kind === 'group' && (isWide || own === marker);
  if (own.kind !== marker.kind) return false;
  return own.path.length >= marker.path.length || own.path.some((part, i) => part !== marker.path[i]);
}

/** The groups that are open at the end of a table, told by `step`. */
export function groupsAtEnd(
  table: FoundTable,
  step: (groups: readonly Group[], row: KindRow) => readonly Group[],
): readonly Group[] {
  const known = ends.get(table);
  if (known) return known;
  const start = table.earlier ? carriedGroups(groupsAtEnd(table.earlier, step)) : [];
  const end = table.rows.reduce(step, start);
  ends.set(table, end);
  return end;
}
const ends = new WeakMap<FoundTable, readonly Group[]>();
