import { toA1 } from '../../../core/sheet/a1';
import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { toExcelVisibility } from '../sheet-visibility';
import { blockCells, blockItems } from './write-block';
import { widthInPoints } from './column-width';
import { addRule, removeRules, withoutRemovedRules } from './conditional-formats';
import { formatCells } from './format-cells';
import type { KnownWorkbook } from './known-workbook';
import { removeName, setName } from './names';
import { setPageLayout } from './page-layout';
import { addSheet, removeSheet, SheetOrder } from './sheets';
import type { KnownTable } from './known-table';
import { addTable, removeTable, resizeTable } from './tables';
import { setListValidation } from './validation';
import { sheetOf, type WorkItem, type WriteContext } from './work-item';

// An edit without cells is some objects of about 250 bytes each.
const BYTES_PER_EDIT = 3_000;

/** The edits as work items, in order; each is made when it is asked for, so that a long write breathes between its requests. */
export function* planWork(known: KnownWorkbook, edits: readonly WorkbookEdit[]): Generator<WorkItem> {
  const state: PlanState = {
    order: new SheetOrder(known.sheets.map((sheet) => sheet.name)),
    names: new Set(known.names),
    tables: new Map(known.tables),
  };
  for (const [index, edit] of withoutRemovedRules(edits).entries()) {
    if (edit?.kind === 'write-block') yield* blockItems(edit, index);
    else if (edit) yield { edit: index, cells: 0, bytes: BYTES_PER_EDIT, queue: queueOf(edit, state) };
  }
  if (edits.some((edit) => edit.kind === 'add-conditional-format')) yield calculation(edits.length - 1);
}

/** Cells that the edits write. */
export function writtenCells(edits: readonly WorkbookEdit[]): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === 'write-block' ? blockCells(edit) : 0), 0);
}

/** New rules may not repaint at once (office-js #5299): one calculation after all of them. */
function calculation(edit: number): WorkItem {
  const queue = ({ context }: WriteContext) => context.workbook.application.calculate(Excel.CalculationType.full);
  return { edit, cells: 0, bytes: 300, queue };
}

type OtherEdit = Exclude<WorkbookEdit, { kind: 'write-block' }>;

/** What the workbook will hold when an edit's turn comes. */
interface PlanState {
  readonly order: SheetOrder;
  readonly names: Set<string>;
  readonly tables: Map<string, KnownTable>;
}

function queueOf(edit: OtherEdit, { order, names, tables }: PlanState): WorkItem['queue'] {
  if (edit.kind === 'add-sheet') {
    const position = order.add(edit.sheet, edit.after);
    return (write) => addSheet(write, edit, position);
  }
  if (edit.kind === 'remove-sheet') order.remove(edit.sheet);
  if (edit.kind === 'set-name') {
    const exists = names.has(edit.name.toLowerCase());
    names.add(edit.name.toLowerCase());
    return (write) => setName(write, edit, exists);
  }
  if (edit.kind === 'add-table') tables.set(edit.name.toLowerCase(), { sheet: edit.sheet, style: edit.style });
  if (edit.kind === 'resize-table') {
    const table = tables.get(edit.name.toLowerCase());
    return (write) => resizeTable(write, edit, table);
  }
  if (edit.kind === 'remove-name') names.delete(edit.name.toLowerCase());
  return (write) => queueEdit(write, edit);
}

function queueEdit(
  write: WriteContext,
  edit: Exclude<OtherEdit, { kind: 'add-sheet' | 'set-name' | 'resize-table' }>,
): void {
  switch (edit.kind) {
    case 'remove-sheet':
      return removeSheet(write, edit.sheet);
    case 'set-visibility':
      sheetOf(write, edit.sheet).visibility = toExcelVisibility(edit.visibility);
      return;
    case 'clear-block':
      return clearBlock(write, edit);
    case 'format':
      return formatCells(sheetOf(write, edit.sheet), edit.areas, edit.format);
    case 'merge':
      return sheetOf(write, edit.sheet).getRange(toA1(edit.area)).untrack().merge(false);
    case 'column-widths':
      return setColumnWidths(write, edit);
    case 'freeze-rows':
      return freezeRows(write, edit);
    case 'add-table':
      return addTable(write, edit);
    case 'remove-table':
      return removeTable(write, edit.name);
    case 'add-conditional-format':
      return addRule(write, edit);
    case 'remove-conditional-formats':
      return removeRules(write, edit);
    case 'remove-name':
      return removeName(write, edit.name);
    case 'list-validation':
      return setListValidation(sheetOf(write, edit.sheet).getRange(toA1(edit.area)).untrack(), edit.choices);
    case 'page-layout':
      return setPageLayout(sheetOf(write, edit.sheet).pageLayout, edit.layout);
    case 'activate':
      return sheetOf(write, edit.sheet).activate();
  }
}

function clearBlock(write: WriteContext, edit: Extract<WorkbookEdit, { kind: 'clear-block' }>): void {
  const range = sheetOf(write, edit.sheet).getRange(toA1(edit.area)).untrack();
  range.clear(Excel.ClearApplyTo.contents);
  if (edit.formats) range.clear(Excel.ClearApplyTo.formats);
}

function setColumnWidths(write: WriteContext, edit: Extract<WorkbookEdit, { kind: 'column-widths' }>): void {
  for (const { column, width, hidden } of edit.widths) {
    const range = sheetOf(write, edit.sheet).getCell(0, column).untrack().getEntireColumn().untrack();
    range.format.columnWidth = widthInPoints(width);
    if (hidden !== undefined) range.columnHidden = hidden;
  }
}

function freezeRows(write: WriteContext, edit: Extract<WorkbookEdit, { kind: 'freeze-rows' }>): void {
  const { freezePanes } = sheetOf(write, edit.sheet);
  if (edit.rows > 0) freezePanes.freezeRows(edit.rows);
  else freezePanes.unfreeze();
}
