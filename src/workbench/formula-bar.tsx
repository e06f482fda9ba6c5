import { toA1 } from '../core/sheet/a1';
import { isCellError } from '../core/sheet/workbook-snapshot';
import type { MemorySheet } from '../hosts/memory/memory-workbook';
import type { CellPosition } from './grid/use-cell-selection';

/** The chosen cell's address and content, as Excel shows them above the grid. */
export function FormulaBar({ sheet, cell }: { readonly sheet: MemorySheet; readonly cell: CellPosition }) {
  const value = sheet.value(cell.row, cell.column);
  const content = sheet.formula(cell.row, cell.column) ?? (isCellError(value) ? value.error : String(value ?? ''));
  return (
    <div className="wb-bar">
      <span className="wb-name">{toA1({ ...cell, rowCount: 1, columnCount: 1 })}</span>
      <span className="wb-content">{content}</span>
    </div>
  );
}
