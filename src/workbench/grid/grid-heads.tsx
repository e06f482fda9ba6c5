import { columnLetters } from '../../core/sheet/a1';
import { HEAD_HEIGHT, HEAD_WIDTH, type Axis } from './use-grid-axes';

/** The letters above the columns; they stay in sight. Cells carry their indexes for assistive technology. */
export function ColumnHeads({ columns }: { readonly columns: Axis }) {
  return (
    <div className="wb-heads-top" aria-hidden="true" style={{ width: columns.getTotalSize(), height: HEAD_HEIGHT }}>
      {columns.getVirtualItems().map((item) => (
        <div key={item.key} className="wb-head" style={{ left: item.start, width: item.size, height: HEAD_HEIGHT }}>
          {columnLetters(item.index)}
        </div>
      ))}
    </div>
  );
}

/** The numbers beside the rows; they stay in sight. */
export function RowHeads({ rows }: { readonly rows: Axis }) {
  return (
    <div
      className="wb-heads-left"
      aria-hidden="true"
      style={{ width: HEAD_WIDTH, height: rows.getTotalSize() - HEAD_HEIGHT }}
    >
      {rows.getVirtualItems().map((item) => (
        <div
          key={item.key}
          className="wb-head"
          style={{ top: item.start - HEAD_HEIGHT, height: item.size, width: HEAD_WIDTH }}
        >
          {item.index + 1}
        </div>
      ))}
    </div>
  );
}
