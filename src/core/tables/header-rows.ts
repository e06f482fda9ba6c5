import type { ColumnRole } from '../readers/column-role';
import { headingCertainty, headingText, readHeader, UNKNOWN, type HeaderReading } from '../readers/headers/read-header';
import { isForeignHeading } from './foreign-list';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** The physical rows of one heading, top to bottom, with the row of column numbers where there is one. */
export interface HeaderBlock {
  readonly rows: readonly GridRow[];
  readonly numbering: GridRow | null;
  /** Index in the grid's rows of the first row behind the heading. */
  readonly next: number;
}

const MAX_HEADER_ROWS = 4;
const MAX_HEADING_LENGTH = 120;
/** A cell's words are taken for a heading from here on. */
const CERTAIN = 0.8;
/** Below it, the words are not even looked up. */
const MAYBE = 0.4;

/** What a cell's words may be in a heading. */
interface Heading {
  readonly reading: HeaderReading;
  /** Surely a heading of a column with a role. */
  readonly isKnown: boolean;
  /** A heading of a list that is no plan. */
  readonly isForeign: boolean;
}

const NO_HEADING: Heading = { reading: UNKNOWN, isKnown: false, isForeign: false };

/** Words that were looked up; lists say the same words in many rows. */
const headings = new Map<string, Heading>();
const MAX_HEADINGS = 5000;

function headingOf(cell: GridCell): Heading {
  const { text, isNumber: isTyped } = cell;
  if (text.length > MAX_HEADING_LENGTH || (isTyped && !/^20\d\d$/.test(text)) || !MAY_BE_HEADING.test(text))
    return NO_HEADING;
  if (IS_DATA.test(text)) return NO_HEADING;
  const known = headings.get(text);
  if (known) return known;
  const reading = headingCertainty(text) >= MAYBE ? readHeader(text) : UNKNOWN;
  const isKnown = reading.certainty >= CERTAIN && reading.roles[0] !== 'other';
  const heading = { reading, isKnown, isForeign: isForeignHeading(text) };
  if (headings.size >= MAX_HEADINGS) headings.clear();
  headings.set(text, heading);
  return heading;
}

/** "Chủ trì: Phòng Kinh tế", "Trước ngày 30/6/2026": words of headings with a value behind them. */
const IS_DATA = /:\s*\p{Lu}\p{Ll}|\d\/\d/u;
const MAY_BE_HEADING = /\p{L}|^\s*20\d\d\s*$|^#$/u;

/** The reading of a cell as a heading. */
export const headerReading = (cell: GridCell): HeaderReading => headingOf(cell).reading;

const isHeading = (cell: GridCell) => headingOf(cell).isKnown;

/** Roles that a heading of some kind of list must show at least one of. */
const NAMING: ReadonlySet<ColumnRole> = new Set([
  'task',
  'objective',
  'target',
  'lead',
  'support',
  'person',
  'due',
  'deliverable',
]);

/** "3", "1.2.", "2..": a row with such a cell is data; a year may be a heading. */
const isNumber = (text: string) => /^\s*\d+(?:[.,]\d+)*[.)]*\s*$/.test(text) && !/^\s*20\d\d\s*$/.test(text);

/** Whether a row's cells are headings: two roles at least, and at least half of the cells known as headings. */
export function isHeaderRow(row: GridRow): boolean {
  const { cells } = row;
  if (cells.length < 2 || cells.some((cell) => cell.text.length > MAX_HEADING_LENGTH || isNumber(cell.text)))
    return false;
  if (!areHalfKnown(cells)) return false;
  return areHeadings(cells.map(headerReading)) || isForeignHeader(cells);
}

/** Rows of data are told by their first cells. */
function areHalfKnown(cells: readonly GridCell[]): boolean {
  let unknown = 0;
  for (const cell of cells) {
    const { isKnown, isForeign } = headingOf(cell);
    if (!isKnown && !isForeign && ++unknown * 2 > cells.length) return false;
  }
  return true;
}

/** The heading of a list that is no plan: "Mã hồ sơ | Chủ hồ sơ | Ngày hẹn trả". */
function isForeignHeader(cells: readonly GridCell[]): boolean {
  const foreign = cells.filter((cell) => headingOf(cell).isForeign);
  const known = cells.filter((cell) => headingOf(cell).isForeign || isHeading(cell));
  return foreign.length >= 2 && known.length >= 3 && known.length * 2 >= cells.length;
}

function areHeadings(all: readonly HeaderReading[]): boolean {
  const known = all.filter((reading) => reading.certainty >= CERTAIN && reading.roles[0] !== 'other');
  const roles = new Set(known.flatMap((reading) => reading.roles));
  const named = [...roles].filter((role) => NAMING.has(role)).length;
  return roles.size >= 2 && named >= 1 && known.length * 2 >= all.length;
}

const COLUMN_MARK = /^[([]?\s*(\d{1,2}|[A-ZĐa-zđ])\s*(?:[)\]]\s*)?(?:=.*)?$/u;

/** "(1) (2) (3)", "A B 1 2=3+4": numbers of columns, rising. */
export function isNumberingRow(row: GridRow): boolean {
  if (row.cells.length < 3 || !row.cells.every((cell) => COLUMN_MARK.test(cell.text.trim()))) return false;
  const marks = row.cells.map((cell) => COLUMN_MARK.exec(cell.text.trim())![1]!);
  const values = marks.map(Number).filter((value) => !Number.isNaN(value));
  const rises = values.every((value, i) => i === 0 || value > values[i - 1]!);
  return rises && (values.length >= 2 || marks.join('') === 'AB1');
}

/** Reads the heading that begins at a row of the grid; null where none does. */
export function headerBlockAt(grid: SheetGrid, index: number): HeaderBlock | null {
  const first = grid.rows.at(index);
  if (!first) return null;
  if (isHeaderRow(first)) return extendBlock(grid, index, [first]);
  const second = grid.rows.at(index + 1);
  if (!second || second.row !== first.row + 1) return null;
  const stands = (isHeaderRow(second) && isTopRow(first, second)) || isBrokenHeader(first, second);
  return stands ? extendBlock(grid, index + 1, [first, second]) : null;
}

/** A row above the heading proper that only spans some of its columns: "Thời gian" over "Bắt đầu | Kết thúc". */
function isTopRow(top: GridRow, below: GridRow): boolean {
  const first = below.cells[0]!.column;
  const width = lastColumn(below) - first + 1;
  const isTop = ({ area, text }: GridCell) =>
    text.length <= MAX_HEADING_LENGTH && area.column >= first && area.columnCount < width;
  const spans = top.cells.filter((cell) => cell.area.columnCount > 1);
  return (
    spans.length > 0 &&
    !spans.some((cell) => isTitleOver(cell, top, below)) &&
    top.cells.every((cell) => isTop(cell) && (spans.includes(cell) || isHeading(cell)))
  );
}

/** A title merged over the numbers and the words of a table, not over all of its columns, is no part of its heading. */
function isTitleOver({ area }: GridCell, top: GridRow, below: GridRow): boolean {
  const covered = below.cells.filter(
    (cell) => cell.column >= area.column && cell.column < area.column + area.columnCount,
  );
  const kinds = new Set(covered.flatMap((cell) => headerReading(cell).roles.map((role) => KIND[role] ?? 'other')));
  if (covered.length < 2 || kinds.has('number')) return covered.length > 1;
  if (kinds.has('what') && (kinds.has('who') || kinds.has('when'))) return true;
  kinds.delete('other');
  return kinds.size > 1 && top.cells.length === 1 && below.cells[0] === covered[0];
}
/** Kinds of columns that one heading stands over. */
const KIND: Readonly<Partial<Record<ColumnRole, string>>> = {
  ordinal: 'number',
  task: 'what',
  objective: 'what',
  lead: 'who',
  support: 'who',
  person: 'who',
  start: 'when',
  due: 'when',
  target: 'much',
  budget: 'money',
  deliverable: 'thing',
};

function extendBlock(grid: SheetGrid, last: number, rows: readonly GridRow[]): HeaderBlock {
  let block = rows;
  let at = last + 1;
  for (let row = grid.rows.at(at); row && block.length < MAX_HEADER_ROWS; row = grid.rows.at(at)) {
    if (isNumberingRow(row) && !areMonths(block, row)) return { rows: block, numbering: row, next: at + 1 };
    if (!areMonths(block, row) && !belongsToBlock(block, row)) break;
    block = [...block, row];
    at++;
  }
  return { rows: block, numbering: null, next: at };
}

/** "1 2 … 12" under "Tháng", merged over them all: months, not numbers of columns. */
function areMonths(block: readonly GridRow[], row: GridRow): boolean {
  const heads = block
    .flatMap((part) => part.cells)
    .filter((cell) => cell.area.columnCount > 1 && /tháng|quý/iu.test(cell.text));
  return row.cells.every(
    (cell) =>
      /^(?:\d{1,2}|I{1,3}|IV)$/.test(cell.text.trim()) &&
      heads.some(({ area }) => area.column <= cell.column && cell.column < area.column + area.columnCount),
  );
}

/** Whether a row under a heading is its lower part: sub-headings, or the rest of words broken over two rows. */
function belongsToBlock(block: readonly GridRow[], row: GridRow): boolean {
  const above = block[block.length - 1]!;
  if (row.row !== above.row + 1 || row.cells.some((cell) => cell.text.length > MAX_HEADING_LENGTH)) return false;
  const heads = block.flatMap((part) => part.cells);
  const reaches = heads.some((cell) => cell.area.row + cell.area.rowCount - 1 >= row.row);
  const first = heads.find((cell) => headerReading(cell).roles[0] === 'ordinal');
  if (first && row.cells.some((cell) => cell.column === first.column)) return false;
  if (reaches) return row.cells.every((cell) => isFreeBelow(heads, cell));
  return isSubHeading(above, row) || isBrokenWords(above, row);
}

/** Not under a heading that is merged down over this place. */
const isFreeBelow = (heads: readonly GridCell[], cell: GridCell) =>
  !heads.some(
    ({ area }) =>
      area.column <= cell.column && cell.column < area.column + area.columnCount && area.row + area.rowCount > cell.row,
  );

const PERIOD_LEAF =
  /^(?:(?:năm )?20\d\d|(?:quý|q)\.? ?(?:[1-4]|i{1,3}|iv)|(?:tháng|t|tuần)\.? ?\d{1,2}|6 tháng.*|cả năm)$/u;
/** "Năm 2027", "Quý I", "T3": a part of a heading that stands for a period. */
export function isPeriodHeading(text: string): boolean {
  return PERIOD_LEAF.test(headingText(text));
}

/** Sub-headings without merges: all of them headings or periods, under a wide or an empty place. */
function isSubHeading(above: GridRow, row: GridRow): boolean {
  const known = row.cells.filter((cell) => isHeading(cell) || isPeriodHeading(cell.text));
  if (known.length < 2 || known.length < row.cells.length) return false;
  const filled = new Set(above.cells.map((cell) => cell.column));
  return row.cells.some((cell) => !filled.has(cell.column)) || above.cells.some((cell) => cell.area.columnCount > 1);
}

/** "Đơn vị phối" / "hợp": each piece continues the words above it, and together they are a better heading. */
function isBrokenWords(above: GridRow, row: GridRow): boolean {
  const joined = joinPieces(above, row);
  return joined !== null && row.cells.every((cell) => joined.get(cell.column)!.certainty >= CERTAIN);
}

/** Two rows that are a heading only when their pieces are put together. */
function isBrokenHeader(above: GridRow, row: GridRow): boolean {
  if (
    above.cells.length < 3 ||
    above.cells.some((cell) => cell.text.length > MAX_HEADING_LENGTH || isNumber(cell.text))
  )
    return false;
  const joined = joinPieces(above, row);
  return joined !== null && areHeadings(above.cells.map((cell) => joined.get(cell.column) ?? headerReading(cell)));
}

/** The readings of the words over two rows, by column; null where the lower row is more than the rest of words. */
function joinPieces(above: GridRow, row: GridRow): ReadonlyMap<number, HeaderReading> | null {
  const joined = new Map<number, HeaderReading>();
  for (const { column, text } of row.cells) {
    const head = above.cells.find((cell) => cell.column === column);
    const isRest = text.trim().split(/\s+/).length <= 4 && !/^\P{Ll}/u.test(text.trim());
    if (!head || !isRest) return null;
    joined.set(column, joinedHeading([head.text, text]));
  }
  return joined;
}

/** The reading of a heading whose words are broken over rows, at a space or inside a word. */
export function joinedHeading(texts: readonly string[]): HeaderReading & { readonly text: string } {
  const spaced = { ...readHeader(texts.join(' ')), text: texts.join(' ') };
  if (spaced.certainty >= CERTAIN) return spaced;
  const glued = { ...readHeader(texts.join('')), text: texts.join('') };
  return glued.certainty > spaced.certainty ? glued : spaced;
}

const lastColumn = (row: GridRow) => Math.max(...row.cells.map((cell) => cell.area.column + cell.area.columnCount - 1));
