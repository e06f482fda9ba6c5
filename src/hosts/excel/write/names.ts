import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import type { WriteContext } from './work-item';

type SetName = Extract<WorkbookEdit, { kind: 'set-name' }>;

/** Queues a workbook name; `exists` where one of that name is already there. */
export function setName({ context }: WriteContext, edit: SetName, exists: boolean): void {
  const { names } = context.workbook;
  const item = exists ? names.getItem(edit.name) : names.add(edit.name, edit.formula);
  if (exists) item.formula = edit.formula;
  item.visible = edit.visible;
}

export function removeName({ context }: WriteContext, name: string): void {
  context.workbook.names.getItemOrNullObject(name).delete();
}
