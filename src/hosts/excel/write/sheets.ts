import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { toExcelVisibility } from '../sheet-visibility';
import { sheetOf, type WriteContext } from './work-item';

type AddSheet = Extract<WorkbookEdit, { kind: 'add-sheet' }>;

/** Queues a new sheet; `position` is where it goes, null the end. */
export function addSheet({ context }: WriteContext, edit: AddSheet, position: number | null): void {
  const sheet = context.workbook.worksheets.add(edit.sheet);
  if (position !== null) sheet.position = position;
  if (edit.visibility !== 'visible') sheet.visibility = toExcelVisibility(edit.visibility);
}

/** Excel refuses to delete a very hidden sheet: it is made hidden first. */
export function removeSheet(write: WriteContext, name: string): void {
  const sheet = sheetOf(write, name);
  sheet.visibility = toExcelVisibility('hidden');
  sheet.delete();
}

/** Follows the order of the sheets through the edits, to know the place after a named sheet. */
export class SheetOrder {
  private readonly names: string[];

  constructor(names: readonly string[]) {
    this.names = names.map((name) => name.toLowerCase());
  }

  add(name: string, after: string | undefined): number | null {
    const index = after === undefined ? -1 : this.names.indexOf(after.toLowerCase());
    const position = index < 0 ? this.names.length : index + 1;
    this.names.splice(position, 0, name.toLowerCase());
    return index < 0 ? null : position;
  }

  remove(name: string): void {
    this.names.splice(this.names.indexOf(name.toLowerCase()), 1);
  }
}
