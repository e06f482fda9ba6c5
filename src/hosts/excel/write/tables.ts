import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { toA1 } from '../../../core/sheet/a1';
import type { KnownTable } from './known-table';
import { sheetOf, type WriteContext } from './work-item';

type AddTable = Extract<WorkbookEdit, { kind: 'add-table' }>;
type ResizeTable = Extract<WorkbookEdit, { kind: 'resize-table' }>;

export function addTable(write: WriteContext, edit: Omit<AddTable, 'kind'>): void {
  const sheet = sheetOf(write, edit.sheet);
  const table = sheet.tables.add(sheet.getRange(toA1(edit.area)).untrack(), true);
  table.name = edit.name;
  table.style = edit.style;
}

/** Below ExcelApi 1.13 a table cannot be resized: it is made again with its name and style. */
export function resizeTable(write: WriteContext, edit: ResizeTable, known: KnownTable | undefined): void {
  const table = write.context.workbook.tables.getItem(edit.name);
  if (write.can.tableResize || !known) return table.resize(toA1(edit.area));
  table.convertToRange().untrack();
  addTable(write, { ...edit, ...known });
}

export function removeTable({ context }: WriteContext, name: string): void {
  context.workbook.tables.getItem(name).convertToRange().untrack();
}
