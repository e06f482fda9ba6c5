import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { anchorIn } from '../tables/cell-anchor';
import type { CellAnchor } from '../tables/table-correction';
import type { Assignment } from './plan-reading';

/** The cell by which a correction of an assignment's value holds on to it: its task's column, in its own first row. */
export function assignmentAnchor(workbook: WorkbookSnapshot, assignment: Assignment): CellAnchor {
  const { sheet, rows, fields, source } = assignment;
  const { column } = (fields.task ?? source).areas[0]!;
  // A task merged over several rows is that of several assignments: the row tells them apart
  return anchorIn(workbook, sheet, rows[0]! - 1, column);
}
