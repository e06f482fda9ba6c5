import type { CellArea } from '../../../core/source/source-ref';

/** Cells a request may carry, and the size that Excel on the web surely takes (its limit is 5 MB). */
export const CELLS_PER_REQUEST = 20_000;
export const BYTES_PER_REQUEST = 2_000_000;

/** A band of rows of one sheet, read at once. */
export interface Block {
  /** Index of the sheet in the outline. */
  readonly sheet: number;
  readonly area: CellArea;
}

/** Takes bands of whole rows from the queue until `cells` are reached; the rest of a sheet stays in the queue. */
export function takeBlocks(queue: Block[], cells: number): Block[] {
  const taken: Block[] = [];
  let left = cells;
  while (queue.length > 0) {
    const block = queue[0]!;
    const rows = Math.min(block.area.rowCount, Math.floor(left / block.area.columnCount));
    if (rows === 0 && taken.length > 0) break;
    const [first, rest] = splitRows(block, Math.max(rows, 1));
    taken.push(first);
    left -= cellCount(first);
    if (rest) queue[0] = rest;
    else queue.shift();
    if (rest || left <= 0) break;
  }
  return taken;
}

/** Puts blocks that did not go through back to the front of the queue. */
export function putBack(queue: Block[], blocks: readonly Block[]): void {
  queue.unshift(...blocks);
}

export function cellCount({ area }: Block): number {
  return area.rowCount * area.columnCount;
}

export function totalCells(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + cellCount(block), 0);
}

function splitRows(block: Block, rows: number): [Block, Block | null] {
  const { area, sheet } = block;
  if (rows >= area.rowCount) return [block, null];
  return [
    { sheet, area: { ...area, rowCount: rows } },
    { sheet, area: { ...area, row: area.row + rows, rowCount: area.rowCount - rows } },
  ];
}

/** Bands of at most `cells` cells from column A to the area's right edge. */
export function bandsFromColumnA(area: CellArea, cells: number): CellArea[] {
  const columnCount = area.column + area.columnCount;
  const rowsEach = Math.max(1, Math.floor(cells / columnCount));
  const bands: CellArea[] = [];
  for (let done = 0; done < area.rowCount; done += rowsEach) {
    const rowCount = Math.min(rowsEach, area.rowCount - done);
    bands.push({ row: area.row + done, column: 0, rowCount, columnCount });
  }
  return bands;
}
