import type { ConditionalStyle } from '../../core/sheet/workbook-edit';
import { cellKey } from '../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../core/source/source-ref';
import type { MemorySheet } from '../../hosts/memory/memory-workbook';
import { cellStyle, cellText } from './cell-face';
import { GridCell } from './grid-cell';
import type { CellPosition } from './use-cell-selection';
import { pixelBox, type GridAxes } from './use-grid-axes';
import { visibleMerges } from './visible-merges';

export interface GridCellsProps {
  readonly sheet: MemorySheet;
  readonly axes: GridAxes;
  readonly date1904: boolean;
  readonly language: string;
  readonly selected: CellPosition;
  readonly conditionalStyle: (row: number, column: number) => ConditionalStyle | null;
}

/** The cells on screen, a row element each; a merge stands in the first of its rows that is on screen. */
export function GridCells(props: GridCellsProps) {
  const { sheet, axes } = props;
  const rows = axes.rows.getVirtualItems();
  const columns = axes.columns.getVirtualItems();
  if (rows.length === 0 || columns.length === 0) return null;
  const firstRow = rows[0]!.index;
  const merges = visibleMerges(sheet.merges, {
    firstRow,
    lastRow: rows.at(-1)!.index,
    firstColumn: columns[0]!.index,
    lastColumn: columns.at(-1)!.index,
  });
  return rows.map((item) => {
    const single = columns
      .filter((column) => !merges.covered.has(cellKey(item.index, column.index)))
      .map((column) => ({ row: item.index, column: column.index, rowCount: 1, columnCount: 1 }));
    const merged = [...merges.anchors.values()].filter((area) => Math.max(area.row, firstRow) === item.index);
    return (
      <div key={item.key} role="row" aria-rowindex={item.index + 1} style={{ display: 'contents' }}>
        {[...single, ...merged].map((area) => (
          <Face key={cellKey(area.row, area.column)} {...props} area={area} />
        ))}
      </div>
    );
  });
}

/** The id of a cell's element, for `aria-activedescendant`. */
export const cellId = ({ row, column }: CellPosition) => `wb-${row}-${column}`;

function Face({
  sheet,
  axes,
  date1904,
  language,
  selected,
  conditionalStyle,
  area,
}: GridCellsProps & { readonly area: CellArea }) {
  const { row, column } = area;
  const box = pixelBox(area, axes);
  if (box.width === 0 || box.height === 0) return null;
  const cell = sheet.cell(row, column);
  const format = cell?.style ?? {};
  const value = cell?.value ?? null;
  const conditional = conditionalStyle(row, column);
  const numberFormat = conditional?.numberFormat ?? format.numberFormat ?? 'General';
  const isBordered = format.border !== undefined && format.border !== 'none';
  const runsOver = typeof value === 'string' && !format.wrap && isFree(sheet, row, column + area.columnCount);
  const overflow = runsOver ? ({ overflow: 'visible', zIndex: 1 } as const) : {};
  const style = { ...cellStyle(format, conditional, typeof value === 'number'), ...overflow, ...box };
  return (
    <GridCell
      id={cellId(area)}
      row={row}
      column={column}
      text={cellText(value, numberFormat, date1904, language)}
      isSelected={row === selected.row && column === selected.column}
      style={isBordered ? { ...style, border: '1px solid #555' } : style}
    />
  );
}

/** Whether text of the cell before may run over this one, as Excel lets it. */
function isFree(sheet: MemorySheet, row: number, column: number): boolean {
  return sheet.value(row, column) === null && sheet.formula(row, column) === null;
}
