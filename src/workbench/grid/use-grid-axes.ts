import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import type { CellArea } from '../../core/source/source-ref';
import type { MemorySheet } from '../../hosts/memory/memory-workbook';
import { sheetGeometry } from './geometry';
import type { CellPosition } from './use-cell-selection';

export type Axis = Virtualizer<HTMLDivElement, Element>;

/** Rows and columns of the grid with what of them is on screen. */
export interface GridAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 22;

/** Windows a sheet in both directions, and keeps the chosen cell in sight. `version` stands for the sheet's content. */
export function useGridAxes(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: MemorySheet,
  version: number,
  chosen: CellPosition,
): GridAxes {
  'use no memo'; // virtualizers change in place, which React's compiler cannot follow
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a sheet is changed in place; version says when
  const { rowHeights, columnWidths } = useMemo(() => sheetGeometry(sheet), [sheet, version]);
  const getScrollElement = () => scroller.current;
  // eslint-disable-next-line react-hooks/incompatible-library -- left out of the compiler's memoisation above
  const rows = useVirtualizer({
    count: rowHeights.length,
    getScrollElement,
    estimateSize: (row) => rowHeights[row]!,
    overscan: 6,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    count: columnWidths.length,
    horizontal: true,
    getScrollElement,
    estimateSize: (column) => columnWidths[column]!,
    overscan: 2,
    paddingStart: HEAD_WIDTH,
    scrollPaddingStart: HEAD_WIDTH,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, rowHeights, columnWidths]);
  useEffect(() => {
    rows.scrollToIndex(chosen.row, { align: 'auto' });
    columns.scrollToIndex(chosen.column, { align: 'auto' });
  }, [rows, columns, chosen.row, chosen.column]);
  return { rows, columns };
}

export interface PixelBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area lies in the scrolled content; empty where the axes do not know it. */
export function pixelBox(area: CellArea, { rows, columns }: GridAxes): PixelBox {
  const top = rows.measurementsCache[area.row];
  const bottom = rows.measurementsCache[area.row + area.rowCount - 1] ?? top;
  const left = columns.measurementsCache[area.column];
  const right = columns.measurementsCache[area.column + area.columnCount - 1] ?? left;
  if (!top || !bottom || !left || !right) return { top: 0, left: 0, width: 0, height: 0 };
  return { top: top.start, left: left.start, width: right.end - left.start, height: bottom.end - top.start };
}
