import type { SheetSnapshot } from '../core/sheet/workbook-snapshot';
import { cellAnchor } from '../core/tables/cell-anchor';
import { sheetGrid, type GridCell, type SheetGrid } from '../core/tables/sheet-grid';
import type { CellAnchor } from '../core/tables/table-correction';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { attempt, failed } from './attempt';

/** Rows that a person shows as the headings of a table. */
export interface ShownHeadings {
  readonly at: CellAnchor;
  readonly rowCount: number;
  /** What stands in the first of them, left to right; none where the row is empty. */
  readonly words: readonly string[];
}

/** Headings are few rows: who has selected a whole column or table means its first row. */
const MAX_ROWS = 6;

/** The rows that are selected in Excel, as headings; also on a sheet that was not read. */
export function findHeadings(host: WorkbookHost): Promise<ActionResult<ShownHeadings>> {
  return attempt(async () => {
    const { sheet, area } = await host.selectedCells();
    const snapshot = await host.readWorkbook({ sheets: [sheet] });
    const held = snapshot.sheets[0];
    if (!held) return failed('sheet.not-found', { sheet });
    const grid = sheetGrid(held, snapshot.date1904 ? '1904' : '1900');
    const cells = filledCells(grid, held, area.row);
    const at = cellAnchor(grid, area.row, cells[0]?.column ?? area.column);
    const rowCount = area.rowCount <= MAX_ROWS ? area.rowCount : 1;
    return { ok: true, value: { at, rowCount, words: cells.map(({ text }) => oneLine(text)) }, issues: [] };
  });
}

function filledCells(grid: SheetGrid, { used }: SheetSnapshot, row: number): readonly GridCell[] {
  const columns = Array.from({ length: used?.columnCount ?? 0 }, (_, index) => used!.column + index);
  return columns.flatMap((column) => {
    const cell = grid.cellAt(row, column);
    return cell && cell.text.trim() !== '' ? [cell] : [];
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
