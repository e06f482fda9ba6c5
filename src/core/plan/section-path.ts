import { lineMarker, type Marker } from '../tables/marker';

/**
 * Joins the headings above a table and the groups in it. Where the first group goes on with the numbering of a heading
 * above ("1. Mục tiêu 1" over the table, "2. Mục tiêu 2" between its rows), the groups stand beside that heading, not
 * under it.
 */
export function sectionPaths(above: readonly string[]): (groups: readonly string[]) => readonly string[] {
  let base: readonly string[] | null = null;
  return (groups) => {
    if (groups.length === 0) return above;
    base ??= above.slice(0, siblingOf(above, groups[0]!));
    return [...base, ...groups];
  };
}

/** The place of the heading that a group follows; the headings' number where it follows none. */
function siblingOf(above: readonly string[], group: string): number {
  const marker = lineMarker(group);
  const place = marker ? above.findLastIndex((heading) => isNext(lineMarker(heading), marker)) : -1;
  return place < 0 ? above.length : place;
}

function isNext(before: Marker | null, after: Marker): boolean {
  if (!before || before.kind !== after.kind || before.prefix !== after.prefix) return false;
  const last = after.path.length - 1;
  return (
    last >= 0 &&
    before.path.length === after.path.length &&
    after.path.every((number, i) => number === before.path[i]! + (i === last ? 1 : 0))
  );
}
