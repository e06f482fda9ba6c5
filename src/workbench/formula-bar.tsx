import { toA1 } from '../core/sheet/a1';
import type { MemorySheet } from '../hosts/memory/memory-workbook';
import { contentForTyping } from './grid/content-for-typing';
import type { CellPosition } from './grid/use-cell-selection';

export interface FormulaBarProps {
  readonly sheet: MemorySheet;
  readonly cell: CellPosition;
  readonly language: string;
  /** What a custom function said of the cell's error. */
  readonly message: string | null;
}

/** The chosen cell's address and content, as Excel shows them above the grid, and what is wrong with it. */
export function FormulaBar({ sheet, cell, language, message }: FormulaBarProps) {
  const content = contentForTyping(sheet, cell, language);
  return (
    <div className="wb-bar">
      <span className="wb-name">{toA1({ ...cell, rowCount: 1, columnCount: 1 })}</span>
      <span className="wb-content">{content}</span>
      {message && (
        <span className="wb-error" role="status" title={message}>
          {message}
        </span>
      )}
    </div>
  );
}
