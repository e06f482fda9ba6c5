import { memo, type CSSProperties } from 'react';

export interface GridCellProps {
  readonly id: string;
  readonly text: string;
  readonly style: CSSProperties;
  readonly isSelected: boolean;
  readonly row: number;
  readonly column: number;
}

/** One cell as Excel would draw it; unwrapped text may run over its empty neighbours. */
export const GridCell = memo(
  function GridCell({ id, text, style, isSelected, row, column }: GridCellProps) {
    return (
      <div
        id={id}
        role="gridcell"
        aria-colindex={column + 1}
        aria-selected={isSelected}
        data-row={row}
        data-column={column}
        className="wb-cell"
        style={style}
      >
        {text && <span>{text}</span>}
      </div>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.isSelected === after.isSelected &&
    before.id === after.id &&
    JSON.stringify(before.style) === JSON.stringify(after.style),
);
