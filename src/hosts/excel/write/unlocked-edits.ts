import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import type { CellArea } from '../../../core/source/source-ref';
import type { KnownWorkbook } from './known-workbook';

/** Which edits of protected sheets write only to cells that are unlocked; one request where there are any. */
export async function findUnlocked(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  edits: readonly WorkbookEdit[],
): Promise<ReadonlySet<WorkbookEdit>> {
  const isProtected = (name: string) =>
    known.sheets.some((sheet) => sheet.isProtected && sheet.name.toLowerCase() === name.toLowerCase());
  const asked = edits.flatMap((edit) => {
    const area = valuesArea(edit);
    return area && 'sheet' in edit && isProtected(edit.sheet)
      ? [{ edit, ...askLocked(context, edit.sheet, area) }]
      : [];
  });
  if (asked.length === 0) return new Set();
  await context.sync();
  return new Set(asked.filter(({ protection }) => protection.locked === false).map(({ edit }) => edit));
}

/** Locked is null where the cells differ. */
function askLocked(context: Excel.RequestContext, name: string, area: CellArea) {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).untrack();
  return { protection: range.format.protection.load('locked') };
}

/** The cells of an edit that changes only values. */
function valuesArea(edit: WorkbookEdit): CellArea | null {
  if (edit.kind === 'clear-block' && !edit.formats) return edit.area;
  const columnCount = edit.kind === 'write-block' ? (edit.cells[0]?.length ?? 0) : 0;
  if (edit.kind !== 'write-block' || columnCount === 0) return null;
  return { row: edit.row, column: edit.column, rowCount: edit.cells.length, columnCount };
}
