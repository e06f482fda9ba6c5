import type { ColumnRole } from '../readers/column-role';
import type { CellArea } from '../source/source-ref';
import type { HeaderBlock } from './header-rows';
import { headerLeaves, type HeaderLeaf } from './header-tree';
import type { GridRow, SheetGrid } from './sheet-grid';

/** Tables that stand side by side, each as a grid of its own, and the first row below them. */
export interface SidePanels {
  readonly panels: readonly SidePanel[];
  readonly next: number;
}

/** A table of its own, and the columns that it may fill. */
interface SidePanel {
  readonly grid: SheetGrid;
  readonly isIn: (column: number) => boolean;
}

/** Cuts tables side by side apart at a heading that is two complete headings; null where it is one. */
export function sidePanels(grid: SheetGrid, index: number, block: HeaderBlock): SidePanels | null {
  const leaves = headerLeaves(grid, block);
  const cut = leaves.findIndex((leaf, i) => i > 0 && mayBegin(leaf, leaves[i - 1]!) && areTwo(leaves, i));
  if (cut < 0) return null;
  const border = { from: leaves[cut - 1]!.column + 1, to: leaves[cut]!.column };
  const next = regionEnd(grid, index, border);
  if (next <= block.next) return null;
  const panel = (first: number, last: number) => panelOf(grid, { index, next }, { first, last });
  return { panels: [panel(0, border.from - 1), panel(border.to, Number.MAX_SAFE_INTEGER)], next };
}

/** Behind an empty column, or with a column of numbers of its own. */
const mayBegin = (leaf: HeaderLeaf, left: HeaderLeaf) => isApart(leaf, left) || leaf.roles[0] === 'ordinal';

const isApart = (leaf: HeaderLeaf, left: HeaderLeaf) => leaf.column > left.column + 1;

/** Without an empty column between them two tables have numbers and names each; one table may have its numbers anywhere. */
function areTwo(leaves: readonly HeaderLeaf[], cut: number): boolean {
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)];
  if (!isWhole(left) || !isWhole(right)) return false;
  const roles = (side: readonly HeaderLeaf[]) => new Set(side.flatMap((leaf) => leaf.roles));
  const [ofLeft, ofRight] = [roles(left), roles(right)];
  const inBoth = (role: ColumnRole) => role !== 'other' && ofLeft.has(role) && ofRight.has(role);
  // One table may have an empty column too: two of them say the same kinds of things
  if (isApart(right[0]!, left.at(-1)!)) return [...ofLeft].filter(inBoth).length >= 2;
  return inBoth('ordinal') && (['task', 'objective', 'target'] as const).some(inBoth);
}

/** Says what is to be done or reached, and something more of it. */
function isWhole(leaves: readonly HeaderLeaf[]): boolean {
  const roles = new Set(leaves.flatMap((leaf) => leaf.roles).filter((role) => role !== 'other' && role !== 'ordinal'));
  return (roles.has('task') || roles.has('objective') || roles.has('target')) && roles.size >= 2;
}

interface Border {
  /** The first column behind the left table and the first of the right one. */
  readonly from: number;
  readonly to: number;
}

/** The tables stand side by side until a row crosses the border. */
function regionEnd(grid: SheetGrid, index: number, { from, to }: Border): number {
  const crosses = ({ column, columnCount }: CellArea) =>
    (column < to && column + columnCount > to) || (column >= from && column < to);
  for (let at = index; at < grid.rows.length; at++)
    if (grid.rows.at(at)!.cells.some((cell) => crosses(cell.area))) return at;
  return grid.rows.length;
}

function panelOf(
  grid: SheetGrid,
  { index, next }: { readonly index: number; readonly next: number },
  { first, last }: { readonly first: number; readonly last: number },
): SidePanel {
  const isIn = (column: number) => column >= first && column <= last;
  const rows: GridRow[] = [];
  for (let at = index; at < next; at++) {
    const row = grid.rows.at(at)!;
    const cells = row.cells.filter((cell) => isIn(cell.column));
    if (cells.length > 0) rows.push({ row: row.row, cells });
  }
  const part: SheetGrid = {
    name: grid.name,
    mergesUnread: grid.mergesUnread,
    rows,
    errors: grid.errors.filter((area) => isIn(area.column)),
    legacy: grid.legacy.filter((area) => isIn(area.column)),
    cellAt: (row, column) => (isIn(column) ? grid.cellAt(row, column) : null),
    coverAt: (row, column) => (isIn(column) ? grid.coverAt(row, column) : null),
  };
  return { grid: part, isIn };
}
