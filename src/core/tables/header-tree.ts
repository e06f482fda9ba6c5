import type { ColumnRole } from '../readers/column-role';
import { headingText, readHeader, type HeaderReading } from '../readers/headers/read-header';
import { namesOffice } from '../readers/organisations/names-office';
import { headerReading, isPeriodHeading, joinedHeading, type HeaderBlock } from './header-rows';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** A column of a table as its headings describe it. */
export interface HeaderLeaf {
  readonly column: number;
  /** The headings over it, from the top, joined by " > ". */
  readonly header: string;
  readonly roles: readonly ColumnRole[];
  readonly open: boolean;
  readonly namesLead: boolean;
  /** "Năm 2027", "Quý I": the period that the column stands for, with the year above it. */
  readonly period: string | null;
  /** Under a heading that begins further left and is merged over this column. */
  readonly isShared: boolean;
  /** A person said what the column holds. */
  readonly isGiven?: boolean;
}

/** The columns under a heading of one or more rows, each with the roles that its words give. */
export function headerLeaves(grid: SheetGrid, block: HeaderBlock): readonly HeaderLeaf[] {
  const first = Math.min(...block.rows.map((row) => row.cells[0]!.column));
  const last = Math.max(
    ...block.rows.flatMap((row) => row.cells.map((cell) => cell.area.column + cell.area.columnCount - 1)),
  );
  const leaves: HeaderLeaf[] = [];
  for (let column = first; column <= last; column++) {
    const path = pathOver(grid, block.rows, column);
    if (path.length > 0) leaves.push({ ...readLeaf(column, path), isShared: isInsideMerge(path, column, block) });
  }
  return leaves;
}

/** The distinct headings over a column, from the top; a blank place belongs to the heading at its left where it has parts below. */
function pathOver(grid: SheetGrid, rows: readonly GridRow[], column: number): readonly GridCell[] {
  const path: GridCell[] = [];
  rows.forEach((row, depth) => {
    const cell = grid.coverAt(row.row, column) ?? spreadFromLeft(rows, depth, column);
    if (cell && !path.includes(cell)) path.push(cell);
  });
  return path;
}

function spreadFromLeft(rows: readonly GridRow[], depth: number, column: number): GridCell | null {
  const below = rows[depth + 1]?.cells;
  if (!below?.some((cell) => cell.column === column)) return null;
  const left = rows[depth]!.cells.findLast((cell) => cell.column < column);
  if (!left || left.area.columnCount > 1 || left.area.rowCount > 1) return null;
  return below.some((cell) => cell.column === left.column) ? left : null;
}

/** A column that a leaf merged over several columns covers, without a heading of its own. */
function isInsideMerge(path: readonly GridCell[], column: number, block: HeaderBlock): boolean {
  const leaf = path[path.length - 1]!;
  const lowest = block.rows[block.rows.length - 1]!.row;
  const reachesBottom = leaf.area.row + leaf.area.rowCount - 1 >= lowest || block.rows.length === 1;
  return (
    leaf.area.column < column &&
    reachesBottom &&
    leaf.area.columnCount > 1 &&
    path.every((cell) => cell.area.column < column)
  );
}

function readLeaf(column: number, path: readonly GridCell[]): Omit<HeaderLeaf, 'isShared'> {
  const leaf = path[path.length - 1]!;
  const header = headerWords(path);
  const period = path.length > 1 ? (bareNumber(path) ?? (isPeriodHeading(leaf.text) ? periodOf(path) : null)) : null;
  const reading = path.length === 1 ? headerReading(leaf) : readPath(path, period !== null);
  return { column, header, roles: reading.roles, open: reading.open, namesLead: reading.namesLead, period };
}

/** The headings from the top; words broken over two rows are one heading. */
function headerWords(path: readonly GridCell[]): string {
  const texts = path.map((cell) => cell.text.replace(/\s+/g, ' ').trim());
  return path.length === 2 && isFragment(texts[1]!) ? joinedHeading(texts).text : texts.join(' > ');
}

/** "3" under "Tháng" → "tháng 3". */
function bareNumber(path: readonly GridCell[]): string | null {
  const leaf = path[path.length - 1]!.text.trim();
  const above = path
    .slice(0, -1)
    .map((cell) => headingText(cell.text))
    .join(' ');
  const name =
    /^(?:[1-9]|1[0-2])$/.test(leaf) && /tháng/u.test(above)
      ? 'tháng'
      : /^(?:[1-4]|I{1,3}|IV)$/.test(leaf) && /quý/u.test(above)
        ? 'quý'
        : null;
  const year = /20\d\d/.exec(above)?.[0];
  return name === null ? null : `${name} ${leaf}${year ? ` năm ${year}` : ''}`;
}

/** "Quý I" under "Năm 2026" → "quý i năm 2026". */
function periodOf(path: readonly GridCell[]): string {
  const leaf = headingText(path[path.length - 1]!.text);
  const year = path.slice(0, -1).flatMap((cell) => /20\d\d(?!\s*[-–]\s*20)/.exec(cell.text) ?? [])[0];
  const month = leaf.startsWith('tuần') ? monthOver(path) : '';
  return /20\d\d/.test(leaf) || !year ? `${leaf}${month}` : `${leaf}${month} năm ${year}`;
}

/** "Tuần 1" under "Thời gian thực hiện (tháng 3/2026)" → " tháng 3". */
function monthOver(path: readonly GridCell[]): string {
  const month = path.slice(0, -1).flatMap((cell) => /tháng \d{1,2}/iu.exec(cell.text) ?? [])[0];
  return month === undefined ? '' : ` ${month.toLowerCase()}`;
}

function readPath(path: readonly GridCell[], isPeriod: boolean): HeaderReading {
  const texts = path.map((cell) => cell.text);
  const parent = readHeader(texts.slice(0, -1).join(' '));
  const leaf = headerReading(path[path.length - 1]!);
  const isTimetable = parent.roles[0] === 'due' || /^(?:tháng|quý)/u.test(headingText(texts[0]!));
  if (isPeriod && isTimetable) return { ...parent, roles: ['due'], open: false };
  if (isPeriod) return { ...leaf, roles: ['target'], open: true, certainty: 1 };
  if (WHO.has(parent.roles[0]!) && !WHO.has(leaf.roles[0]!) && namesOffice(texts.at(-1)!)) return parent;
  const joined = joinedHeading(texts);
  if (isFragment(texts[texts.length - 1]!)) return joined;
  if (leaf.roles[0] === 'lead' && !leaf.namesLead && parent.roles.includes('support') && !parent.roles.includes('lead'))
    return parent;
  if (leaf.roles[0] !== 'other' && !leaf.open && leaf.certainty >= 0.6)
    return { ...leaf, namesLead: leaf.namesLead || parent.namesLead };
  if (parent.roles.length === 1 && parent.roles[0] !== 'other' && leaf.roles[0] === 'other') return parent;
  return joined.roles[0] !== 'other' ? joined : leaf;
}

/** Under "Đơn vị thực hiện" stands "Phòng Kế hoạch - Tài chính": a unit, whatever its field is. */
const WHO: ReadonlySet<ColumnRole> = new Set(['lead', 'support', 'person']);

const isFragment = (text: string) => /^\p{Ll}/u.test(text.trim());
