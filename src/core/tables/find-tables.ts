import { finish, isStride, type Steps } from '../sheet/steps';
import type { TableColumn } from './column-roles';
import { continuesTable } from './continued-table';
import { headingAt, isTableGiven, withGivenRoles, type FoundHeading } from './given-headings';
import type { HeaderBlock } from './header-rows';
import { headerLeaves, type HeaderLeaf } from './header-tree';
import { looseLines } from './loose-lines';
import { lineMarker, ordinalMarker } from './marker';
import { rowKinds, type KindRow } from './row-kinds';
import { columnGroups, isTitleOnly, rowShape, type ColumnGroups, type RowShape } from './row-shape';
import { correctionsIn, givenHeaderRows, givenTable, type SheetCorrections } from './sheet-corrections';
import { sidePanels } from './side-panels';
import { isSignature } from './signature';
import { isPlanFor, SAMPLE_ROWS, tableColumns, type Frame } from './table-columns';
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
export function* cutSheets(
  grids: readonly SheetGrid[],
  corrections: (sheet: string) => SheetCorrections | null = () => null,
): Steps<readonly (readonly SheetPart[])[]> {
  const cut: (readonly SheetPart[])[] = [];
  for (const grid of grids) cut.push(yield* partsOf(grid, openTable(cut[cut.length - 1]), corrections(grid.name)));
  return cut;
}

/** The plan's table that ends a sheet, nothing behind it. */
function openTable(parts: readonly SheetPart[] | undefined): FoundTable | null {
  const last = parts?.[parts.length - 1];
  return last?.kind === 'table' && last.table.isPlan ? last.table : null;
}

/** Cuts one sheet at once. */
export const sheetParts = (grid: SheetGrid): readonly SheetPart[] => finish(partsOf(grid, null, null));

/** Cuts one sheet; `earlier` is the table that the sheet before ended with, `given` what a person said. */
function* partsOf(
  grid: SheetGrid,
  earlier: FoundTable | null,
  given: SheetCorrections | null,
): Steps<readonly SheetPart[]> {
  const parts: SheetPart[] = [];
  const lines = looseLines();
  const flush = () => {
    const rows = lines.take();
    if (rows.length > 0) parts.push({ kind: 'lines', rows });
  };
  const mayGoOn = earlier !== null && !headingAt(grid, 0, given)?.isGiven && continuesTable(grid, earlier);
  const goesOn = mayGoOn ? yield* readRest(grid, earlier, given) : null;
  if (goesOn) parts.push({ kind: 'table', table: goesOn.table });
  goesOn?.after.forEach(lines.add);
  for (let index = goesOn?.next ?? 0, count = 0; index < grid.rows.length; count++) {
    if (isStride(count)) yield;
    const block = headingAt(grid, index, given);
    if (!block) {
      lines.add(grid.rows.at(index++)!);
      continue;
    }
    const side = sidePanels(grid, index, block);
    if (side) {
      flush();
      for (const { grid: panel, isIn } of side.panels)
        parts.push(...(yield* partsOf(panel, null, correctionsIn(given, isIn))));
      index = side.next;
      continue;
    }
    const { table, after, next } = yield* readTable(grid, block, given);
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

function* readTable(grid: SheetGrid, block: FoundHeading, all: SheetCorrections | null): Steps<ReadTable> {
  const said = givenTable(
    all,
    block.rows.map((row) => row.row),
  );
  const leaves = withGivenRoles(headerLeaves(grid, block), said);
  const frame = { said, isGiven: block.isGiven === true };
  const collected = yield* collectBody(grid, block, leaves, { ...frame, all });
  const given = { ...frame, said: { ...said, roles: givenTable(all, collected.headerRows).roles } };
  const columns = yield* tableColumns(withGivenRoles(leaves, given.said), collected.body);
  return yield* foundTable(grid, columns, collected, given);
}

/** The rest of a table on the next sheet: the columns are known. */
function* readRest(grid: SheetGrid, earlier: FoundTable, all: SheetCorrections | null): Steps<ReadTable> {
  const frame = { said: givenTable(all, [grid.rows.at(0)!.row]), isGiven: false };
  const body = yield* collectBody(grid, { rows: [], numbering: null, next: 0 }, earlier.columns, { ...frame, all });
  const rest = yield* foundTable(grid, earlier.columns, body, frame);
  return { ...rest, table: { ...rest.table, earlier } };
}

function* foundTable(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  collected: Body,
  frame: Frame,
): Steps<ReadTable> {
  const { body, headings, headerRows, next } = collected;
  const groups = columnGroups(columns);
  const shapes: RowShape[] = [];
  for (const [at, row] of body.entries()) {
    if (isStride(at)) yield;
    const shape = rowShape(row, groups);
    shapes.push(headings.has(row) ? asHeading(shape) : shape);
  }
  const kinds = yield* rowKinds(shapes, groups, grid);
  const rows = frame.said.lastRow === null ? dropTail(kinds, groups, grid) : kinds;
  return {
    table: { grid, columns, groups, headerRows, rows, isPlan: isPlanFor(columns, frame), earlier: null },
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

/** Rows kept from the end of a list: its tail may be lines of something else. */
const TAIL_ROWS = 100;

/** Rows up to the next different heading or the signature; the heading repeated on a page is passed over. */
function* collectBody(
  grid: SheetGrid,
  block: HeaderBlock,
  leaves: readonly HeaderLeaf[],
  frame: Frame & { readonly all: SheetCorrections | null },
): Steps<Body> {
  const { all, said } = frame;
  const body: GridRow[] = [];
  const ordinals = new Set(leaves.filter((leaf) => leaf.roles[0] === 'ordinal').map((leaf) => leaf.column));
  let isList = false;
  const headings = new Set<GridRow>();
  const headerRows = block.rows.map((row) => row.row);
  let index = block.next;
  let count = 0;
  while (index < grid.rows.length) {
    if (isStride(count++)) yield;
    const row = grid.rows.at(index)!;
    // Between the bounds that a person gave, nothing else begins or ends
    const isBound = said.lastRow !== null;
    if (isBound ? row.row > said.lastRow! : isSignature(row)) break;
    const isGiven = all !== null && givenHeaderRows(all, row.row) !== null;
    const other = isNumbered(row, ordinals) && !isGiven ? null : headingAt(grid, index, all);
    if (isGiven) break;
    const again = other !== null && !isTableGiven(all, other) && isRepeated(grid, other, leaves);
    if (other && !again && !isBound && beginsTable(grid, other)) break;
    if (other && again) {
      for (const heading of headingsAbove(body)) headings.add(heading);
      headerRows.push(...other.rows.map((part) => part.row));
      index = other.next;
    } else {
      body.push(row);
      index++;
      if (body.length === SAMPLE_ROWS) isList = !isPlanFor(yield* tableColumns(leaves, body), frame);
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
  const leaves = headerLeaves(grid, block);
  const roles = new Set(leaves.flatMap((leaf) => leaf.roles));
  roles.delete('other');
  const known = leaves.filter((leaf) => leaf.roles[0] !== 'other').length;
  if (!roles.has('ordinal') && known * 5 < leaves.length * 3) return false;
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

const asHeading = (shape: RowShape): RowShape => ({
  ...shape,
  title: shape.row.cells[0]!,
  fields: [],
  extras: [],
  isWide: true,
});

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
