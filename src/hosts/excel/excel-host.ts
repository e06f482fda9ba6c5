import type { WorkbookHost } from '../workbook-host';
import { readWorkbook } from './read/read-workbook';
import { reveal } from './reveal';
import { selectedCells } from './selected-cells';
import { applyEdits } from './write/apply-edits';

/** The port over real Excel: the only code that names Excel's API. Needs office.js on the page and ExcelApi 1.9. */
export function createExcelHost(): WorkbookHost {
  return { readWorkbook, applyEdits, reveal, selectedCells };
}
