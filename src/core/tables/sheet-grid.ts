import type { DateSystem } from '../calendar/serial-date';
import { cellKey, valueAt, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { remembered } from '../text/remembered';
import { inferHeaderMerges } from './infer-merges';
import { fromLegacy, type LegacyFont } from '../text/legacy-letters';
import { cellWords } from './cell-words';
import { type LegacyCells, legacyCells } from './legacy-cells';

/** A filled cell, with its words. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The merged area that it heads, or the cell alone. */
  readonly area: CellArea;
  /** Typed or shown as a number (not a date). */
  readonly isNumber: boolean;
  /** The words stand in the cell as they are here; else (NFD text, dates, shares) positions in them mean nothing there. */
  readonly isVerbatim: boolean;
}

/** A row with at least one filled cell; empty rows are left out. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** The filled rows of a sheet, from the top. */
export interface GridRows {
  readonly length: number;
  readonly at: (index: number) => GridRow | undefined;
}

/** A sheet as the table reader sees it: filled cells only, merges known from every cell that they cover. */
export interface SheetGrid {
  readonly name: string;
  /** Merged areas are not known: blank cells may belong to the one above. */
  readonly mergesUnread: boolean;
  readonly rows: GridRows;
  /** Cells that hold an error value. */
  readonly errors: readonly CellArea[];
  /** Cells typed in letters from before Unicode, read as their font shows them. */
  readonly legacy: readonly CellArea[];
  readonly cellAt: (row: number, column: number) => GridCell | null;
  /** The filled cell at a place, or the filled head of the merged area that covers it. */
  readonly coverAt: (row: number, column: number) => GridCell | null;
}

/**
 * Makes a view of a sheet. Rows are read from the values when they are asked for and held only while others hold them:
 * a data sheet of a million cells passes through without a copy.
 */
export function sheetGrid(sheet: SheetSnapshot, dates: DateSystem): SheetGrid {
  const used = sheet.used ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const heads = new Map<number, GridCell>();
  const legacy = legacyCells(sheet);
  const read = cellReader(sheet, dates, legacy);
  const merges = sheet.mergesUnread ? inferHeaderMerges(sheet) : sheet.merges;
  for (const area of merges) {
    const head = read(valueAt(sheet, area.row, area.column), area.row, area.column, area);
    if (head) heads.set(cellKey(area.row, area.column), head);
  }
  const { filled, errors } = glanceAt(sheet);
  const gathered: GridCell[] = [];
  const rowOf = (offset: number): GridRow => {
    const row = used.row + offset;
    // Gathered apart and copied to size: tens of thousands of rows are held at once
    gathered.length = 0;
    let column = used.column;
    for (const value of sheet.values[offset]!) {
      if (value !== null && value !== '') {
        const cell = (heads.size > 0 && heads.get(cellKey(row, column))) || read(value, row, column, null);
        if (cell) gathered.push(cell);
      }
      column++;
    }
    return { row, cells: gathered.slice() };
  };
  const recent = recentRows(rowOf);
  const coverOf = coveredCells(merges, heads, used);
  const cellAt = (row: number, column: number) => {
    if (!hasWords(valueAt(sheet, row, column))) return null;
    return recent(row - used.row).cells.find((cell) => cell.column === column) ?? null;
  };
  return {
    name: sheet.name,
    mergesUnread: sheet.mergesUnread === true,
    rows: { length: filled.length, at: (index) => (index in filled ? recent(filled[index]!) : undefined) },
    errors,
    legacy: [...legacy.keys()].map(cellArea),
    cellAt,
    coverAt: (row, column) => cellAt(row, column) ?? coverOf(row, column) ?? null,
  };
}

const hasWords = (value: CellValue): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && !isBlank(value));

/** White space alone; a letter or a digit in front tells at once that it is not. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

/** The words of a cell as readers take them; its letters composed, its spaces plain. */
type Wording = Pick<GridCell, 'text' | 'isVerbatim'>;

function wordingOf(value: string): Wording {
  const words = value.normalize('NFC');
  // "Tổng cộng" from Word holds a space that does not break; one for one, so that places in the words stay
  const text = words.includes('\u00a0') ? words.replaceAll('\u00a0', ' ') : words;
  return { text, isVerbatim: words === value };
}

/** Reads one cell; null where it has no words. */
function cellReader({ numberFormats }: SheetSnapshot, dates: DateSystem, legacy: LegacyCells) {
  // Cells of the same words share one text: to look it up again is then a comparison of addresses
  const composed = remembered(wordingOf);
  const shown = (value: number, format: string | undefined): Wording => ({
    text: cellWords(value, format, dates).normalize('NFC'),
    isVerbatim: false,
  });
  return (value: CellValue, row: number, column: number, merged: CellArea | null): GridCell | null => {
    if (!hasWords(value)) return null;
    const isTyped = typeof value === 'number';
    const font = legacy.size > 0 && !isTyped ? legacy.get(cellKey(row, column)) : undefined;
    const { text, isVerbatim } = isTyped
      ? shown(value, numberFormats.get(cellKey(row, column)))
      : font
        ? legacyWording(value, font)
        : composed(value);
    const area = merged ?? { row, column, rowCount: 1, columnCount: 1 };
    return { row, column, text, area, isNumber: isTyped && !text.includes('/'), isVerbatim };
  };
}

/** Words as their old font shows them: TCVN3 keeps every place, VNI writes a letter and its mark apart. */
function legacyWording(value: string, font: LegacyFont): Wording {
  const { text } = wordingOf(fromLegacy(value, font));
  return { text, isVerbatim: font.encoding === 'tcvn3' && text.length === value.length };
}

const cellArea = (key: number): CellArea => ({
  row: Math.floor(key / 16_384),
  column: key % 16_384,
  rowCount: 1,
  columnCount: 1,
});

interface Glance {
  /** Where in the values the rows with words stand. */
  readonly filled: readonly number[];
  readonly errors: readonly CellArea[];
}

/** One quick look at every cell. */
function glanceAt({ values, used }: SheetSnapshot): Glance {
  const filled: number[] = [];
  const errors: CellArea[] = [];
  for (let at = 0; at < values.length; at++) {
    const row = values[at]!;
    let isFilled = false;
    for (let column = 0; column < row.length; column++) {
      const value = row[column]!;
      if (value === null) continue;
      if (typeof value !== 'object') isFilled ||= hasWords(value);
      else errors.push({ row: used!.row + at, column: used!.column + column, rowCount: 1, columnCount: 1 });
    }
    if (isFilled) filled.push(at);
  }
  return { filled, errors };
}

/** More rows than a heading or a look ahead needs. */
const RECENT_ROWS = 256;

/** Gives rows, the same ones for a while: neighbours are asked for again and again. */
function recentRows(rowOf: (offset: number) => GridRow): (offset: number) => GridRow {
  const recent = new Map<number, GridRow>();
  return (offset) => {
    const known = recent.get(offset);
    if (known) return known;
    if (recent.size >= RECENT_ROWS) recent.clear();
    const row = rowOf(offset);
    recent.set(offset, row);
    return row;
  };
}

/** Merged areas above this size are kept as areas: one over a whole sheet has more cells than a map can hold. */
const LISTED_CELLS = 20_000;

/** The head of the merged area that covers a cell of the used range. */
function coveredCells(merges: readonly CellArea[], byKey: ReadonlyMap<number, GridCell>, used: CellArea) {
  const covered = new Map<number, GridCell>();
  const large: { readonly area: CellArea; readonly head: GridCell }[] = [];
  for (const area of merges) {
    const head = byKey.get(cellKey(area.row, area.column));
    if (!head) continue;
    const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
    const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
    if ((lastRow - area.row) * (lastColumn - area.column) > LISTED_CELLS) {
      large.push({ area, head });
      continue;
    }
    for (let row = area.row; row < lastRow; row++)
      for (let column = area.column; column < lastColumn; column++) covered.set(cellKey(row, column), head);
  }
  if (byKey.size === 0) return () => undefined;
  return (row: number, column: number): GridCell | undefined =>
    covered.get(cellKey(row, column)) ?? large.find(({ area }) => isInside(area, row, column))?.head;
}

function isInside({ row, column, rowCount, columnCount }: CellArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
