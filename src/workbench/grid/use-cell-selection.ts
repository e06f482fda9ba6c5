import { useState, type KeyboardEvent } from 'react';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
  Tab: { row: 0, column: 1 },
  Enter: { row: 1, column: 0 },
};

/** The cell being typed into (with what was typed first, or null for the cell's own content), and how keys change it. */
export interface CellSelection {
  readonly editing: { readonly typed: string | null } | null;
  readonly select: (cell: CellPosition) => void;
  readonly edit: (typed: string | null) => void;
  readonly stopEditing: (step: 'Enter' | 'Tab' | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Excel's keyboard: arrows move, typing or F2 edits, Enter and Tab go on, Escape gives up. Tab alone leaves the grid. */
export function useCellSelection(
  size: { readonly rows: number; readonly columns: number },
  selected: CellPosition,
  onSelect: (cell: CellPosition) => void,
): CellSelection {
  const [editing, setEditing] = useState<{ typed: string | null } | null>(null);
  const select = (cell: CellPosition) => {
    setEditing(null);
    onSelect({ row: within(cell.row, size.rows), column: within(cell.column, size.columns) });
  };
  const move = (step: CellPosition) => select({ row: selected.row + step.row, column: selected.column + step.column });
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const typed = typedFirst(event.key);
    if (step) move(step);
    else if (typed !== undefined) setEditing({ typed });
    else return;
    event.preventDefault();
  };
  const stopEditing = (key: 'Enter' | 'Tab' | null) => {
    setEditing(null);
    if (key) move(STEPS[key]!);
  };
  return { editing, select, edit: (typed) => setEditing({ typed }), stopEditing, onKeyDown };
}

/** What the editor starts with after a key; undefined where the key does not edit. */
function typedFirst(key: string): string | null | undefined {
  if (key === 'F2') return null;
  if (key === 'Delete') return '';
  return key.length === 1 ? key : undefined;
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
