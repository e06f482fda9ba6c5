import type { CellArea } from '../../../core/source/source-ref';

/** Whether a cell lies in an area. */
export function isInside(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Whether two areas have a cell in common. */
export function areasMeet(a: CellArea, b: CellArea): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** What is left of an area without the cells of another: up to four areas. */
export function subtractArea(area: CellArea, hole: CellArea): CellArea[] {
  if (!areasMeet(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rowCount, hole.row + hole.rowCount);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columnCount, hole.column + hole.columnCount);
  const rest: CellArea[] = [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { row: top, rowCount: bottom - top, column: area.column, columnCount: left - area.column },
    { row: top, rowCount: bottom - top, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return rest.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
