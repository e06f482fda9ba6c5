import { isDitto } from '../readers/organisations/ditto';
import { isStride, type Steps } from '../sheet/steps';
import { isNumberingRow } from './header-rows';
import type { Marker } from './marker';
import { outline } from './outline';
import {
  isCapitals,
  isDangling,
  isFragment,
  isPeriod,
  isTitleOnly,
  type ColumnGroups,
  type RowShape,
} from './row-shape';
import type { GridCell, SheetGrid } from './sheet-grid';

/** What a row of a table's body is. `aside` rows hold nothing of the plan: totals, notes, placeholders. */
export type RowKind = 'data' | 'continuation' | 'group' | 'aside';

/** A row with its kind and its depth in the numbering. */
export interface KindRow extends RowShape {
  readonly kind: RowKind;
  readonly depth: number;
}

/** Decides what each row of a table's body is, from the top. */
export function* rowKinds(
  shapes: readonly RowShape[],
  groups: ColumnGroups,
  grid: SheetGrid,
): Steps<readonly KindRow[]> {
  const asides = yield* rowAsides(shapes);
  const depths = yield* rowDepths(shapes, asides);
  const rows: KindRow[] = [];
  const context: Context = { shapes, depths, asides, groups, grid, index: 0, last: null, hasPlainGroups: false };
  for (const [index, shape] of shapes.entries()) {
    if (isStride(index)) yield;
    context.index = index;
    const kind = asides[index] === 1 ? 'aside' : kindOf(shape, context);
    const depth = kind === 'group' ? groupDepth(context) : depths[index]!;
    const kindRow = withKind(shape, kind, depth);
    rows.push(kindRow);
    if (kind === 'group' && shape.marker === null) context.hasPlainGroups = true;
    if (kind === 'data' || kind === 'group') context.last = kindRow;
  }
  return rows;
}

/** Written out: a copy by `...` costs many times as much. */
const withKind = (
  { row, marker, ordinal, title, isWide, fields, extras }: RowShape,
  kind: RowKind,
  depth: number,
): KindRow => ({ row, marker, ordinal, title, isWide, fields, extras, kind, depth });

/** A group without a number stands right over the next numbered row. */
function groupDepth({ shapes, depths, index }: Context): number {
  const { marker, isWide, title } = shapes[index]!;
  if ((marker && !isPeriod(title?.text ?? '')) || isWide || isCapitals(title?.text ?? '')) return depths[index]!;
  const next = [index + 1, index + 2].find((i) => shapes[i] && isNumbered(shapes[i]!));
  if (next === undefined) return depths[index]!;
  // A month stands under the heading of its quarter
  return depths[next]! - (isPeriod(title?.text ?? '') ? 0.5 : 1);
}

interface Context {
  readonly shapes: readonly RowShape[];
  readonly depths: Readonly<Int32Array>;
  /** 1 for each row that holds nothing of the plan. */
  readonly asides: Readonly<Uint8Array>;
  readonly groups: ColumnGroups;
  readonly grid: SheetGrid;
  /** The row to be judged. */
  index: number;
  /** The last data or group row above. */
  last: KindRow | null;
  /** A group without a number stands above: others of the table look the same. */
  hasPlainGroups: boolean;
}

/** A heading by its form stands above any numbering of the rows; each starts the numbering anew. */
const WIDE: Marker = { kind: 'upper', path: [0], prefix: 'wide', length: 0 };

/** "PHỤ LỤC 2", "Bảng 3.": the heading of another table, whatever stood above. */
const ANNEX = /^\s*(?:phụ lục|bảng|biểu|phụ biểu)\s+(?:số\s+)?[\dIVX]+(?!\p{L})/iu;

function* rowDepths(shapes: readonly RowShape[], asides: Readonly<Uint8Array>): Steps<Int32Array> {
  const levels = outline();
  const depths = new Int32Array(shapes.length);
  let depth = 0;
  for (const [index, shape] of shapes.entries()) {
    if (isStride(index)) yield;
    depths[index] = depth;
    // A note merged over the table is no heading of what follows
    if (asides[index] === 1) continue;
    const { marker, title } = shape;
    const heading = isTitleOnly(shape) && (shape.isWide || (!marker && isCapitals(title!.text)));
    if (heading && ANNEX.test(title!.text)) {
      levels.reset();
      depth = levels.enter(WIDE);
    } else if (marker && marker.kind !== 'bullet') {
      depth = levels.enter(heading && shape.isWide ? { ...marker, prefix: `wide${marker.prefix}` } : marker);
    } else if (heading && !isFragment(title!.text)) {
      depth = marker ? depth : levels.enter(WIDE);
    }
    depths[index] = depth;
  }
  return depths;
}

function* rowAsides(shapes: readonly RowShape[]): Steps<Uint8Array> {
  const asides = new Uint8Array(shapes.length);
  for (const [index, shape] of shapes.entries()) {
    if (isStride(index)) yield;
    if (isAside(shape)) asides[index] = 1;
  }
  return asides;
}

const TOTAL =
  /^(?:tổng cộng|tổng số|tổng điểm|tổng|cộng|tổng số điểm)(?:\s*\([^)]*\))?(?:\s*[:.]?|\s*:.{0,40}|\s+\d.{0,40})$/iu;
const NOTE = /^(?:ghi chú|lưu ý|chú thích|\(?\*+\)?\s)/iu;

/** Trang 2 · Trang 2/5 · - 3 - */
const PAGE = /^(?:(?:trang|page)\s?(?:số\s?)?\d{1,4}(?:\s?(?:\/|trên|of)\s?\d{1,4})?|[-–]\s?\d{1,4}\s?[-–])$/iu;

/** Totals, notes, rows of dots, numbered rows without words, column numbers. */
function isAside({ row, title, fields, extras }: RowShape): boolean {
  if (isNumberingRow(row) || row.cells.every(isDots)) return true;
  if ((title === null || isDots(title)) && fields.every(isDots) && extras.every(isDots)) return true;
  const first = row.cells[0]!.text.trim();
  if (TOTAL.test(first) || (title && TOTAL.test(title.text.trim()))) return true;
  return row.cells.length === 1 && (NOTE.test(first) || PAGE.test(first));
}

const DOTS = /^[.…\s_\-–]+$/u;
const isDots = ({ text }: GridCell) => DOTS.test(text);

function kindOf(shape: RowShape, context: Context): RowKind {
  if (isTitleOnly(shape)) return titleOnlyKind(shape, context);
  if (shape.marker && shape.marker.kind !== 'bullet' && !isLowerInText(shape, context))
    return numberedKind(shape, context);
  return unnumberedKind(shape, context);
}

/** "a) …" written into the task below a row that has its own fields: a part of it, unless it has fields too. */
const isLowerInText = (shape: RowShape, { last }: Context) =>
  shape.ordinal === null && shape.marker?.kind === 'lower' && last !== null && last.kind === 'data';

function titleOnlyKind(shape: RowShape, context: Context): RowKind {
  const { marker, title } = shape;
  const { last } = context;
  const text = title!.text;
  if (shape.isWide) return isFragment(text) && !marker && last?.kind === 'data' ? 'continuation' : 'group';
  if (!marker || marker.kind === 'bullet' || isLowerInText(shape, context)) return plainTitleKind(shape, context);
  if (isCapitals(text.slice(shape.ordinal ? 0 : marker.length))) return 'group';
  const covered = isCovered(shape, context);
  if ((marker.kind === 'roman' || marker.kind === 'upper') && marker.path.length === 1 && !covered) return 'group';
  return hasChildren(context) || (!covered && opensList(context)) ? 'group' : 'data';
}

/** Words alone, without a number: a heading in capitals, the rest of the row above, or a row that inherits all. */
function plainTitleKind(shape: RowShape, context: Context): RowKind {
  const { last } = context;
  const text = shape.title!.text;
  if (isCapitals(text) || isPeriod(text)) return 'group';
  if (last?.kind !== 'data')
    return last && hasFields(last) ? 'data' : opensList(context) && !shape.marker ? 'group' : 'data';
  if (isFragment(text)) return 'continuation';
  if (isDangling(last.title?.text ?? '')) return 'continuation';
  if (opensList(context) && !shape.marker && restarts(context)) return 'group';
  const isAlike = context.hasPlainGroups && context.groups.ordinals.size === 0 && !shape.marker && text.length < 100;
  if (isAlike && opensList(context)) return 'group';
  return hasFields(last) ? 'continuation' : 'data';
}

const hasFields = (row: RowShape) => row.fields.length > 0;

/** A numbered row with more than words: a group that its rows inherit from, or an assignment. */
function numberedKind(shape: RowShape, context: Context): RowKind {
  if (!hasChildren(context)) return 'data';
  const { marker } = shape;
  if (marker!.kind === 'roman' || marker!.kind === 'upper') return 'group';
  if (shape.fields.length === 0) return 'group';
  return saysForItself(shape, childrenOf(context)) ? 'data' : 'group';
}

/** Its rows have most of what it says themselves: then it says it for itself, else they inherit it and a few say otherwise. */
function saysForItself({ fields }: RowShape, children: readonly RowShape[]): boolean {
  const isOwn = ({ column }: GridCell) =>
    children.filter((child) => child.fields.some((cell) => cell.column === column)).length * 2 > children.length;
  return fields.filter(isOwn).length * 2 > fields.length;
}

/** A row without a number that has more than words: an assignment of its own where it has its own lead or due. */
function unnumberedKind(shape: RowShape, context: Context): RowKind {
  const { last, groups, grid } = context;
  if (last?.kind !== 'data') return last === null && shape.title === null ? 'continuation' : 'data';
  const owns = shape.fields.some((cell) => groups.leads.has(cell.column) || groups.dues.has(cell.column));
  const due = shape.fields.some((cell) => groups.dues.has(cell.column));
  const cuts = cutCells(shape, last);
  const cut = cuts > 0;
  if (!shape.title) {
    const under = groups.texts.some(
      (column) => (grid.coverAt(shape.row.row, column)?.row ?? shape.row.row) < shape.row.row,
    );
    return owns && !cut && (under || (due && shape.fields.length > 1)) ? 'data' : 'continuation';
  }
  if (isFragment(shape.title.text) && shape.marker === null) return 'continuation';
  if (isDangling(last.title?.text ?? '') && cut) return 'continuation';
  if (owns) return cut && (!due || cuts > 1) ? 'continuation' : 'data';
  const isOwnRow = groups.ordinals.size === 0 && isCovered(shape, context);
  return hasFields(last) && !isOwnRow && !isLikeAbove(shape, last, groups) ? 'continuation' : 'data';
}

/** Words and a target, as the row above has them, where who and when are the group's: the next row, its number left out. */
function isLikeAbove(shape: RowShape, last: RowShape, groups: ColumnGroups): boolean {
  const hasTarget = (row: RowShape) => row.extras.some((cell) => groups.targets.has(cell.column));
  const isOwn = last.fields.some((cell) => groups.agents.has(cell.column) || groups.dues.has(cell.column));
  if (shape.marker !== null || !hasTarget(shape) || !hasTarget(last)) return false;
  const above = new Set(last.extras.map((cell) => cell.column));
  // Points or a unit beside the target, as above: a row of the same making
  return !isOwn || shape.extras.filter((cell) => above.has(cell.column)).length > 1;
}

/** How many cells go on from the cell above them: a row cut by the end of a page. */
function cutCells(shape: RowShape, last: RowShape): number {
  return [...shape.fields, ...shape.extras].filter((cell) => {
    const above = last.row.cells.find((other) => other.column === cell.column);
    if (!above || !HAS_WORDS.test(cell.text) || isDitto(cell.text)) return false;
    return isFragment(cell.text) || (isDangling(above.text) && !isDitto(above.text));
  }).length;
}

/** A mark, a number or "%" goes on from nothing. */
const HAS_WORDS = /\p{L}\p{L}/u;

/** Cells merged downwards give the row a lead or a due of its own. */
function isCovered(shape: RowShape, { groups, grid }: Context): boolean {
  return [...groups.fields].some((column) => grid.coverAt(shape.row.row, column) !== null);
}

/** The rows below until the numbering comes back to this depth. */
function childrenOf({ shapes, depths, asides, index }: Context): readonly RowShape[] {
  const children: RowShape[] = [];
  for (let i = index + 1; i < shapes.length; i++) {
    if (isNumbered(shapes[i]!) && depths[i]! <= depths[index]!) break;
    if (!asides[i]) children.push(shapes[i]!);
  }
  return children;
}

const isNumbered = (shape: RowShape) => (shape.marker !== null && shape.marker.kind !== 'bullet') || shape.isWide;

/** The next numbered row stands deeper. */
function hasChildren({ shapes, depths, asides, index }: Context): boolean {
  for (let i = index + 1; i < shapes.length; i++) {
    if (isNumbered(shapes[i]!) && !asides[i]) return depths[i]! > depths[index]!;
  }
  return false;
}

/** The next row has its own lead or due without a number, or starts the numbering at 1 again. */
function opensList(context: Context): boolean {
  const { shapes, asides, index } = context;
  const next = [index + 1, index + 2].filter((i) => !asides[i]).map((i) => shapes[i])[0];
  if (!next || isTitleOnly(next) || next.fields.length === 0) return false;
  return !isNumbered(next) || restarts(context);
}

/** The next number is 1, in a numbering that does not stand above this row. */
function restarts({ shapes, depths, index }: Context): boolean {
  const at = [index + 1, index + 2].find((i) => shapes[i] && isNumbered(shapes[i]));
  if (at === undefined || depths[at]! < depths[index]!) return false;
  const path = shapes[at]!.marker?.path ?? [];
  return path[path.length - 1] === 1;
}
