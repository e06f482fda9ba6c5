import { useRef, type MouseEvent } from 'react';
import { toA1 } from '../../core/sheet/a1';
import type { ConditionalStyle } from '../../core/sheet/workbook-edit';
import type { MemorySheet } from '../../hosts/memory/memory-workbook';
import { CellEditor } from './cell-editor';
import { contentForTyping } from './content-for-typing';
import { cellId, GridCells } from './grid-cells';
import { ColumnHeads, RowHeads } from './grid-heads';
import { useCellSelection, type CellPosition } from './use-cell-selection';
import { pixelBox, useGridAxes } from './use-grid-axes';

export interface SheetGridProps {
  readonly sheet: MemorySheet;
  readonly language: string;
  readonly date1904: boolean;
  /** Moves with every change of the workbook. */
  readonly version: number;
  readonly chosen: CellPosition;
  readonly conditionalStyle: (row: number, column: number) => ConditionalStyle | null;
  readonly onSelect: (cell: CellPosition) => void;
  readonly onType: (cell: CellPosition, text: string) => void;
}

/** A worksheet: merges, wrapped text, formats and conditional formats; windowed in both directions. */
export function SheetGrid(props: SheetGridProps) {
  'use no memo'; // see useGridAxes
  const { sheet, language, date1904, version, chosen, conditionalStyle, onSelect, onType } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const axes = useGridAxes(scroller, sheet, version, chosen);
  const size = { rows: axes.rows.options.count, columns: axes.columns.options.count };
  const { editing, select, edit, stopEditing, onKeyDown } = useCellSelection(size, chosen, onSelect);
  const finish = (text: string | null, key: 'Enter' | 'Tab' | null) => {
    if (text !== null) onType(chosen, text);
    stopEditing(key);
    scroller.current?.focus();
  };
  return (
    <div
      ref={scroller}
      className="wb-grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      aria-activedescendant={cellId(chosen)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => withCell(event, select)}
      onDoubleClick={(event) => withCell(event, () => edit(null))}
    >
      <div style={{ position: 'relative', width: axes.columns.getTotalSize(), height: axes.rows.getTotalSize() }}>
        <ColumnHeads columns={axes.columns} />
        <RowHeads rows={axes.rows} />
        <GridCells {...{ sheet, axes, date1904, language, conditionalStyle }} selected={chosen} />
        {editing && (
          <CellEditor
            initial={editing.typed ?? contentForTyping(sheet, chosen, language)}
            label={toA1({ ...chosen, rowCount: 1, columnCount: 1 })}
            style={{ position: 'absolute', zIndex: 4, ...pixelBox(areaOf(sheet, chosen), axes) }}
            onCancel={() => finish(null, null)}
            onCommit={finish}
          />
        )}
      </div>
    </div>
  );
}

/** Calls back with the cell under the pointer. */
function withCell(event: MouseEvent, act: (cell: CellPosition) => void): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
  if (cell) act({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) });
}

function areaOf(sheet: MemorySheet, { row, column }: CellPosition) {
  return sheet.mergeAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
}
