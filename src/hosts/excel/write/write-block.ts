import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { CELLS_PER_REQUEST, BYTES_PER_REQUEST } from '../read/cell-blocks';
import { toOfficeInput } from './cell-input';
import { sheetOf, type WorkItem } from './work-item';

type WriteBlock = Extract<WorkbookEdit, { kind: 'write-block' }>;
type OfficeInput = string | number | boolean | null;

/** A block of cells as bands of rows that each fit a request. Text is guarded so that it stays text. */
export function blockItems(edit: WriteBlock, index: number): WorkItem[] {
  const items: WorkItem[] = [];
  let rows: OfficeInput[][] = [];
  let bytes = 0;
  let first = edit.row;
  const flush = () => {
    if (rows.length > 0) items.push(bandItem(edit, index, first, rows, bytes));
    first += rows.length;
    rows = [];
    bytes = 0;
  };
  for (const cells of edit.cells) {
    const row = cells.map(toOfficeInput);
    const size = row.reduce<number>((sum, cell) => sum + inputBytes(cell), 0);
    const isFull = (rows.length + 1) * row.length > CELLS_PER_REQUEST || bytes + size > BYTES_PER_REQUEST;
    if (isFull) flush();
    rows.push(row);
    bytes += size;
  }
  flush();
  return items;
}

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

function inputBytes(input: OfficeInput): number {
  return typeof input === 'string' ? input.length * 1.5 + 4 : 10;
}
