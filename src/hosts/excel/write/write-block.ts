import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { CELLS_PER_REQUEST, BYTES_PER_REQUEST } from '../read/cell-blocks';
import { toOfficeInput } from './cell-input';
import { sheetOf, type WorkItem } from './work-item';

type WriteBlock = Extract<WorkbookEdit, { kind: 'write-block' }>;
type OfficeInput = string | number | boolean | null;

// Bands are small against a request, so that requests are filled to their limits.
const BANDS = { least: 8, usual: 16, most: 32 };
const BYTES_PER_BAND = BYTES_PER_REQUEST / BANDS.usual;

/** Rows of a band: a whole number of bands fills a request where the width allows it. */
function rowsPerBand(width: number): number {
  const rows = Math.floor(CELLS_PER_REQUEST / Math.max(1, width));
  for (let bands = BANDS.least; bands <= BANDS.most; bands += 1) if (rows % bands === 0) return rows / bands;
  return Math.max(1, Math.floor(rows / BANDS.usual));
}

/** A block of cells as bands of rows that are queued one by one. Text is guarded so that it stays text. */
export function* blockItems(edit: WriteBlock, index: number): Generator<WorkItem> {
  let rows: OfficeInput[][] = [];
  let bytes = 0;
  let first = edit.row;
  const most = rowsPerBand(edit.cells[0]?.length ?? 0);
  for (const cells of edit.cells) {
    const row = cells.map(toOfficeInput);
    const size = row.reduce<number>((sum, cell) => sum + inputBytes(cell), 0);
    const isFull = rows.length >= most || bytes + size > BYTES_PER_BAND;
    if (isFull && rows.length > 0) {
      yield bandItem(edit, index, first, rows, bytes);
      first += rows.length;
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += size;
  }
  if (rows.length > 0) yield bandItem(edit, index, first, rows, bytes);
}

/** Cells of a block. */
export const blockCells = ({ cells }: WriteBlock): number => cells.length * (cells[0]?.length ?? 0);

function bandItem(edit: WriteBlock, index: number, row: number, cells: OfficeInput[][], bytes: number): WorkItem {
  const width = cells[0]!.length;
  return {
    edit: index,
    cells: cells.length * width,
    bytes: bytes + 1_000,
    queue: (write) => {
      if (width === 0) return;
      const sheet = sheetOf(write, edit.sheet);
      sheet.getRangeByIndexes(row, edit.column, cells.length, width).untrack().formulas = cells;
    },
  };
}

/** Bytes of a cell in the request, which is UTF-8. */
function inputBytes(input: OfficeInput): number {
  return typeof input === 'string' ? utf8Length(input) + 4 : 10;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80 || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
