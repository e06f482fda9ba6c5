import type { Assignment } from '../../core/plan/plan-reading';
import type { WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import { anchorIn } from '../../core/tables/cell-anchor';
import type { CellAnchor } from '../../core/tables/table-correction';

/** The cell that an assignment is known by: the one that its task stands in. */
export function taskAnchor(snapshot: WorkbookSnapshot, { fields, source }: Assignment): CellAnchor {
  const { sheet, areas } = fields.task ?? source;
  const { row, column } = areas[0]!;
  return anchorIn(snapshot, sheet, row, column);
}
