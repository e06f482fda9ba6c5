import { finish, type Steps } from '../sheet/steps';
import { settleRoles, type TableColumn } from './column-roles';
import { continuesTable } from './continued-table';
import { isPlanTable } from './foreign-list';
import { headerBlockAt, type HeaderBlock } from './header-rows';
import { headerLeaves, type HeaderLeaf } from './header-tree';
import { looseLines } from './loose-lines';
import { lineMarker, ordinalMarker } from './marker';
import { rowKinds, type KindRow } from './row-kinds';
import { columnGroups, isTitleOnly, rowShape, type ColumnGroups, type RowShape } from './row-shape';
import { sidePanels } from './side-panels';
import { isSignature } from './signature';
import type { GridRow, SheetGrid } from './sheet-grid';

/** A table as it was found on a sheet, its rows told apart. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly columns: readonly TableColumn[];
  readonly groups: ColumnGroups;
  /** Zero-based rows of the headings, repeated ones included, without rows of column numbers; none on a sheet that goes on. */
  readonly headerRows: readonly number[];
  /** Of a long list that is no plan, only the first and the last rows. */
  readonly rows: readonly KindRow[];
  /** False for lists of something else: case records, contacts, surveys. */
  readonly isPlan: boolean;
  /** The table of the sheet before that this one goes on from. */
  readonly earlier: FoundTable | null;
}

/** A sheet from top to bottom: tables, and the lines between them. */
export type SheetPart =
  | { readonly kind: 'table'; readonly table: FoundTable }
  | { readonly kind: 'lines'; readonly rows: readonly GridRow[] };

/** Cuts sheets into tables and the lines around them; a table may go on from one sheet to the next. */
export function* cutSheets(grids: readonly SheetGrid[]): Steps<readonly (readonly SheetPart[])[]> {
  const cut: (readonly SheetPart[])[] = [];
  for (const grid of grids) cut.push(yield* partsOf(grid, openTable(cut[cut.length - 1])));
  return cut;
}

/** The plan's table that ends a sheet, nothing behind it. */
function openTable(parts: readonly SheetPart[] | undefined): FoundTable | null {
  const last = parts?.[parts.length - 1];
  return last?.kind === 'table' && last.table.isPlan ? last.table : null;
}

/** Cuts one sheet at once. */
export const sheetParts = (grid: SheetGrid): readonly SheetPart[] => finish(partsOf(grid, null));

/** Cuts one sheet; `earlier` is the table that the sheet before ended with. */
function* partsOf(grid: SheetGrid, earlier: FoundTable | null): Steps<readonly SheetPart[]> {
  const parts: SheetPart[] = [];
  const lines = looseLines();
  const flush = () => {
    const rows = lines.take();
    if (rows.length > 0) parts.push({ kind: 'lines', rows });
  };
  const goesOn = earlier && continuesTable(grid, earlier) ? yield* readRest(grid, earlier) : null;
  if (goesOn) parts.push({ kind: 'table', table: goesOn.table });
  goesOn?.after.forEach(lines.add);
  for (let index = goesOn?.next ?? 0; index < grid.rows.length;) {
    yield;
    const block = headerBlockAt(grid, index);
    if (!block) {
      lines.add(grid.rows.at(index++)!);
      continue;
    }
    const side = sidePanels(grid, index, block);
    if (side) {
      flush();
      for (const panel of side.panels) parts.push(...(yield* partsOf(panel, null)));
      index = side.next;
      continue;
    }
    const { table, after, next } = yield* readTable(grid, block);
    flush();
    parts.push({ kind: 'table', table });
    after.forEach(lines.add);
    index = next;
  }
  flush();
  return parts;
}

interface ReadTable {
  readonly table: FoundTable;
  /** Lines behind the last row that are no part of it. */
  readonly after: readonly GridRow[];
  readonly next: number;
}

function* readTable(grid: SheetGrid, block: HeaderBlock): Steps<ReadTable> {
  const leaves = headerLeaves(grid, block);
  const collected = yield* collectBody(grid, block, leaves);
  return yield* foundTable(grid, tableColumns(leaves, collected.body), collected);
}

function tableColumns(leaves: readonly HeaderLeaf[], body: readonly GridRow[]): readonly TableColumn[] {
  const all = [...leaves, ...unlabelled(body, leaves)].sort((a, b) => a.column - b.column);
  const texts = (column: number) => columnTexts(body, column, all.length);
  const filled = all.filter((leaf) => !leaf.isShared || texts(leaf.column).length > 0);
  return settleRoles(
    filled.map((leaf) => numbersOnly(leaf, texts(leaf.column), filled)),
    texts,
  );
}

/** The rest of a table on the next sheet: the columns are known. */
function* readRest(grid: SheetGrid, earlier: FoundTable): Steps<ReadTable> {
  const body = yield* collectBody(grid, { rows: [], numbering: null, next: 0 }, earlier.columns);
  const rest = yield* foundTable(grid, earlier.columns, body);
  return { ...rest, table: { ...rest.table, earlier } };
}

function* foundTable(grid: SheetGrid, columns: readonly TableColumn[], collected: Body): Steps<ReadTable> {
  const { body, headings, headerRows, next } = collected;
  const groups = columnGroups(columns);
  const kinds = yield* rowKinds(
    body.map((row) => asHeading(rowShape(row, groups), headings)),
    groups,
    grid,
  );
  const rows = dropTail(kinds, groups, grid);
  return {
    table: { grid, columns, groups, headerRows, rows, isPlan: isPlanTable(columns), earlier: null },
    after: kinds.slice(rows.length).map((kind) => kind.row),
    next,
  };
}

interface Body {
  readonly body: readonly GridRow[];
  readonly headings: ReadonlySet<GridRow>;
  readonly headerRows: readonly number[];
  readonly next: number;
}

/** Rows enough to know what a table's columns hold. */
const SAMPLE_ROWS = 500;
/** Rows kept from the end of a list: its tail may be lines of something else. */
const TAIL_ROWS = 100;

/** Rows up to the next different heading or the signature; the heading repeated on a page is passed over. */
function* collectBody(grid: SheetGrid, block: HeaderBlock, leaves: readonly HeaderLeaf[]): Steps<Body> {
  const body: GridRow[] = [];
  const ordinals = new Set(leaves.filter((leaf) => leaf.roles[0] === 'ordinal').map((leaf) => leaf.column));
  let isList = false;
  const headings = new Set<GridRow>();
  const headerRows = block.rows.map((row) => row.row);
  let index = block.next;
  while (index < grid.rows.length) {
    yield;
    const row = grid.rows.at(index)!;
    if (isSignature(row)) break;
    const other = isNumbered(row, ordinals) ? null : headerBlockAt(grid, index);
    const again = other !== null && isRepeated(grid, other, leaves);
    if (other && !again && beginsTable(grid, other)) break;
    if (other && again) {
      for (const heading of headingsAbove(body)) headings.add(heading);
      headerRows.push(...other.rows.map((part) => part.row));
      index = other.next;
    } else {
      body.push(row);
      index++;
      if (body.length === SAMPLE_ROWS) isList = !isPlanTable(tableColumns(leaves, body));
      if (isList && body.length >= SAMPLE_ROWS + 2 * TAIL_ROWS) body.splice(SAMPLE_ROWS, TAIL_ROWS);
    }
  }
  return { body, headings, headerRows, next: index };
}

/** A row with a number in the table's column of numbers is no heading. */
function isNumbered(row: GridRow, ordinals: ReadonlySet<number>): boolean {
  return row.cells.some((cell) => ordinals.has(cell.column) && ordinalMarker(cell.text) !== null);
}

/** Words of data may look like headings; inside a table a new one begins only where something is to be done or reached. */
function beginsTable(grid: SheetGrid, block: HeaderBlock): boolean {
  const roles = new Set(headerLeaves(grid, block).flatMap((leaf) => leaf.roles));
  roles.delete('other');
  const hasText = roles.has('task') || roles.has('objective') || roles.has('target');
  return hasText ? roles.size >= 2 : roles.has('ordinal');
}

/** Lines alone in their rows right above a repeated heading: from the first with a number or the word "mục tiêu" on. */
function headingsAbove(body: readonly GridRow[]): readonly GridRow[] {
  const from = body.findLastIndex((row) => row.cells.length > 1) + 1;
  const lines = body.slice(from);
  const first = lines.findIndex(({ cells }) => {
    const marker = lineMarker(cells[0]!.text);
    return (marker !== null && marker.kind !== 'bullet') || /^mục tiêu/iu.test(cells[0]!.text.trim());
  });
  return first < 0 ? [] : lines.slice(first);
}

const asHeading = (shape: RowShape, headings: ReadonlySet<GridRow>): RowShape =>
  headings.has(shape.row) ? { ...shape, title: shape.row.cells[0]!, fields: [], extras: [], isWide: true } : shape;

/** The same heading again, perhaps a cell shorter or with a column renamed. */
function isRepeated(grid: SheetGrid, block: HeaderBlock, leaves: readonly HeaderLeaf[]): boolean {
  const again = headerLeaves(grid, block);
  const same = again.filter((leaf) => {
    const first = leaves.find((other) => other.column === leaf.column);
    return (
      first && (first.header.toLowerCase() === leaf.header.toLowerCase() || first.roles.join() === leaf.roles.join())
    );
  });
  return same.length >= Math.max(2, again.length * 0.7) && again.length >= leaves.length * 0.6;
}

/** Columns that the table's rows fill though no heading stands over them. */
function unlabelled(body: readonly GridRow[], leaves: readonly HeaderLeaf[]): readonly HeaderLeaf[] {
  const known = new Set(leaves.map((leaf) => leaf.column));
  const counts = new Map<number, number>();
  for (const row of body)
    for (const cell of row.cells)
      if (!known.has(cell.column) && row.cells.length > 1) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([column]) => ({
      column,
      header: '',
      roles: ['other'],
      open: false,
      namesLead: false,
      period: null,
      isShared: true,
    }));
}

/** A column of numbers under no heading, or under one merged over it and the words beside it, is the ordinals. */
function numbersOnly(leaf: HeaderLeaf, texts: readonly string[], all: readonly HeaderLeaf[]): HeaderLeaf {
  const isShared = all.some((other) => other.isShared && other.header === leaf.header);
  if (!isShared || texts.length === 0) return leaf;
  const numbers = texts.filter((text) => ordinalMarker(text) !== null).length;
  return numbers > texts.length * 0.7 ? { ...leaf, roles: ['ordinal'], open: false } : leaf;
}

/** The first texts of a column: a sample where there are many. */
function columnTexts(body: readonly GridRow[], column: number, count: number): readonly string[] {
  const texts: string[] = [];
  for (const row of body) {
    if (texts.length >= SAMPLE_ROWS) break;
    const cell = row.cells.find((other) => other.column === column);
    if (cell && cell.area.columnCount * 2 < Math.max(3, count)) texts.push(cell.text);
  }
  return texts;
}

/** Leaves off the lines behind the last row: headings with nothing below, notes, text without a number that inherits nothing. */
function dropTail(rows: readonly KindRow[], groups: ColumnGroups, grid: SheetGrid): readonly KindRow[] {
  const last = rows.findLastIndex((row) => row.kind !== 'aside' && !isTail(row, groups, grid));
  return rows.slice(0, last + 1);
}

function isTail(row: KindRow, groups: ColumnGroups, grid: SheetGrid): boolean {
  if (!isTitleOnly(row)) return false;
  if (row.isWide || row.kind === 'group') return true;
  const covered = [...groups.fields].some((column) => grid.coverAt(row.row.row, column) !== null);
  return row.ordinal === null && !covered && row.kind === 'data';
}
