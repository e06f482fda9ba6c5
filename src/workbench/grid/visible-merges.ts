import type { CellArea } from '../../core/source/source-ref';
import { cellKey } from '../../core/sheet/workbook-snapshot';

/** Rows and columns on screen; `last` is included. */
export interface CellWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Merges that reach into the window, by their top-left cell, and the cells that they cover. */
export interface VisibleMerges {
  readonly anchors: ReadonlyMap<number, CellArea>;
  readonly covered: ReadonlySet<number>;
}

/** Finds the merges to draw; covered cells outside the window do not count. */
export function visibleMerges(merges: readonly CellArea[], window: CellWindow): VisibleMerges {
  const anchors = new Map<number, CellArea>();
  const covered = new Set<number>();
  for (const merge of merges) {
    const top = Math.max(merge.row, window.firstRow);
    const bottom = Math.min(merge.row + merge.rowCount - 1, window.lastRow);
    const left = Math.max(merge.column, window.firstColumn);
    const right = Math.min(merge.column + merge.columnCount - 1, window.lastColumn);
    if (top > bottom || left > right) continue;
    anchors.set(cellKey(merge.row, merge.column), merge);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) covered.add(cellKey(row, column));
  }
  return { anchors, covered };
}
