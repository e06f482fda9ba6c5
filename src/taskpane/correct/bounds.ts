import type { CorrectionChange } from '../../actions/results';
import type { WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import { rowAnchor, tableAnchor, type TableShown } from './table-model';

/** Rows of a table as people count them. */
export interface Bounds {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly lastRow: number;
}

/** The rows that a table was read with. */
export function boundsOf({ heading, lastRow, table }: TableShown): Bounds {
  const first = heading?.first ?? table.area.row + 1;
  return { headerFrom: first, headerTo: heading?.last ?? first, lastRow };
}

/** The corrections that give a table these rows; none where nothing is different. */
export function boundsChanges(
  snapshot: WorkbookSnapshot,
  shown: TableShown,
  wanted: Bounds,
): readonly CorrectionChange[] {
  const before = boundsOf(shown);
  const isMoved = wanted.headerFrom !== before.headerFrom;
  const at = isMoved ? rowAnchor(snapshot, shown.table, wanted.headerFrom) : tableAnchor(snapshot, shown);
  const changes: CorrectionChange[] = [];
  if (isMoved || wanted.headerTo !== before.headerTo) {
    const rowCount = wanted.headerTo - wanted.headerFrom + 1;
    changes.push({ kind: 'add', correction: { kind: 'header-rows', at, rowCount } });
  }
  if (wanted.lastRow !== before.lastRow) {
    const last = rowAnchor(snapshot, shown.table, wanted.lastRow);
    changes.push({ kind: 'add', correction: { kind: 'table-end', at, last } });
  }
  return changes;
}
