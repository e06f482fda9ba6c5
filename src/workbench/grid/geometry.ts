import type { MemorySheet } from '../../hosts/memory/memory-workbook';

/** Pixel sizes of a sheet's columns or rows; 0 where hidden. */
export interface Geometry {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
}

const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const MAX_SHOWN_ROWS = 1_048_576;

/** Sizes of everything the grid shows: the used area and a margin of empty cells. */
export function sheetGeometry(sheet: MemorySheet): Geometry {
  const used = sheet.usedArea(true);
  const rows = Math.min(MAX_SHOWN_ROWS, (used ? used.row + used.rowCount : 0) + SPARE_ROWS);
  const columns = (used ? used.column + used.columnCount : 0) + SPARE_COLUMNS;
  const columnWidths = Array.from({ length: columns }, (_, column) => columnPixels(sheet, column));
  const rowHeights = Array.from({ length: rows }, (_, row) => rowPixels(sheet, row, columnWidths));
  return { columnWidths, rowHeights };
}

/** Excel draws a column of n characters about 7n + 5 pixels wide. */
function columnPixels(sheet: MemorySheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const width = sheet.columnWidths.get(column);
  return width === undefined ? DEFAULT_COLUMN : Math.round(width * 7 + 5);
}

function rowPixels(sheet: MemorySheet, row: number, columnWidths: readonly number[]): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? fittedHeight(sheet, row, columnWidths) : Math.round((points * 96) / 72);
}

/** What Excel does on opening a row without a height of its own: as tall as its wrapped texts need. */
function fittedHeight(sheet: MemorySheet, row: number, columnWidths: readonly number[]): number {
  let height = DEFAULT_ROW;
  for (let column = 0; column < columnWidths.length; column += 1) {
    const cell = sheet.cell(row, column);
    if (typeof cell?.value !== 'string' || columnWidths[column] === 0) continue;
    const size = cell.style.fontSize ?? 11;
    const room = roomFor(sheet, row, column, columnWidths);
    const lines = cell.style.wrap ? wrappedLines(cell.value, room ?? Infinity, size) : 1;
    height = Math.max(height, Math.ceil(lines * size * 1.75) + 4);
  }
  return Math.min(height, 546);
}

/** Pixels that a cell's text has for a line: the merge's where it stands in one row; null where it spans rows. */
function roomFor(sheet: MemorySheet, row: number, column: number, columnWidths: readonly number[]): number | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge) return columnWidths[column]!;
  if (merge.rowCount > 1) return null;
  return columnWidths.slice(merge.column, merge.column + merge.columnCount).reduce((sum, width) => sum + width, 0);
}

function wrappedLines(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor((width - 8) / (fontSize * 0.62)));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
