import { headerBlockAt, isNumberingRow, type HeaderBlock } from './header-rows';
import { headerLeaves, type HeaderLeaf } from './header-tree';
import { ordinalMarker } from './marker';
import { givenHeaderRows, nextGivenHeading, type GivenTable, type SheetCorrections } from './sheet-corrections';
import type { GridRow, SheetGrid } from './sheet-grid';

/** A heading, found or given by a person. */
export interface FoundHeading extends HeaderBlock {
  readonly isGiven?: true;
}

/** The heading that begins at a row: as a person says, else as it is found; null where none does. */
export function headingAt(grid: SheetGrid, index: number, given: SheetCorrections | null): FoundHeading | null {
  if (!given) return headerBlockAt(grid, index);
  const row = grid.rows.at(index);
  if (!row) return null;
  const rowCount = givenHeaderRows(given, row.row);
  if (rowCount !== null) return givenBlock(grid, index, rowCount);
  const found = headerBlockAt(grid, index);
  return found && isReplaced(grid, found, given) ? null : found;
}

function givenBlock(grid: SheetGrid, index: number, rowCount: number): FoundHeading {
  const first = grid.rows.at(index)!.row;
  const rows: GridRow[] = [];
  let next = index;
  for (let row = grid.rows.at(next); row && row.row < first + rowCount; row = grid.rows.at(next)) {
    rows.push(row);
    next++;
  }
  const below = grid.rows.at(next);
  const numbering = below && isNumberingRow(below) ? below : null;
  return { rows, numbering, next: numbering ? next + 1 : next, isGiven: true };
}

/** Whether a person spoke of a table with this heading: then it is no repetition of the heading above. */
export function isTableGiven(given: SheetCorrections | null, { rows }: HeaderBlock): boolean {
  const first = rows[0]!.row;
  return (
    given?.tables.some(
      ({ row, said }) =>
        (said.kind === 'not-plan' || said.kind === 'table-end') && row >= first && row <= rows.at(-1)!.row,
    ) ?? false
  );
}

/** So near above a heading that a person gave, another is the reader's mistake, unless it has numbered rows of its own. */
const NEAR_ROWS = 4;

function isReplaced(grid: SheetGrid, found: HeaderBlock, given: SheetCorrections): boolean {
  const first = found.rows[0]!.row;
  const last = found.rows.at(-1)!.row;
  const next = nextGivenHeading(given, first);
  if (next === null || next > last + NEAR_ROWS) return false;
  const ordinals = new Set(headerLeaves(grid, found).flatMap((leaf) => (isOrdinal(leaf) ? [leaf.column] : [])));
  for (let at = found.next; at < grid.rows.length; at++) {
    const { row, cells } = grid.rows.at(at)!;
    if (row >= next) break;
    if (cells.some((cell) => ordinals.has(cell.column) && ordinalMarker(cell.text) !== null)) return false;
  }
  return true;
}

const isOrdinal = (leaf: HeaderLeaf) => leaf.roles[0] === 'ordinal';

/** The columns with the roles that a person gave them; a column without a heading too. */
export function withGivenRoles(leaves: readonly HeaderLeaf[], { roles }: GivenTable): readonly HeaderLeaf[] {
  if (roles.size === 0) return leaves;
  const known = new Set(leaves.map((leaf) => leaf.column));
  const lacking = [...roles.keys()].filter((column) => !known.has(column)).map(bareLeaf);
  const all = [...leaves, ...lacking].sort((a, b) => a.column - b.column);
  return all.map((leaf) => {
    const given = roles.get(leaf.column);
    return given ? { ...leaf, roles: given, open: false, isGiven: true } : leaf;
  });
}

const bareLeaf = (column: number): HeaderLeaf => ({
  column,
  header: '',
  roles: ['other'],
  open: false,
  namesLead: false,
  period: null,
  isShared: false,
});
