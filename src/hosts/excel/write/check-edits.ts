import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { HostError } from '../../workbook-host';
import type { KnownWorkbook } from './known-workbook';
import { listSource } from './validation';

/** Refuses, before anything is written, edits that Excel would refuse half-way. `unlocked` write only to unlocked cells. */
export function checkEdits(
  known: KnownWorkbook,
  edits: readonly WorkbookEdit[],
  unlocked: ReadonlySet<WorkbookEdit>,
): void {
  const protectedBySheet = new Map(known.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.isProtected]));
  const tables = new Map([...known.tables].map(([name, { sheet }]) => [name, sheet]));
  for (const edit of edits) {
    checkStructure(known, edit);
    checkShape(edit);
    const sheet = sheetOfEdit(edit, tables);
    if (edit.kind === 'add-sheet') {
      if (edit.after !== undefined) checkFound(protectedBySheet, edit.after);
      addSheet(protectedBySheet, edit.sheet);
    } else if (sheet !== null) {
      const isProtected = checkFound(protectedBySheet, sheet);
      if (isProtected && changesCells(edit) && !unlocked.has(edit)) throw new HostError('sheet.protected', { sheet });
    }
    if (edit.kind === 'remove-sheet') protectedBySheet.delete(edit.sheet.toLowerCase());
    if (edit.kind === 'add-table') tables.set(edit.name.toLowerCase(), edit.sheet);
    if (edit.kind === 'remove-table') tables.delete(edit.name.toLowerCase());
  }
}

/** Whether the sheet is protected. */
function checkFound(sheets: ReadonlyMap<string, boolean>, sheet: string): boolean {
  const isProtected = sheets.get(sheet.toLowerCase());
  if (isProtected === undefined) throw new HostError('sheet.not-found', { sheet });
  return isProtected;
}

function addSheet(sheets: Map<string, boolean>, name: string): void {
  if (sheets.has(name.toLowerCase())) throw new HostError('host.failed', { detail: 'sheet-name-taken', sheet: name });
  sheets.set(name.toLowerCase(), false);
}

function checkStructure(known: KnownWorkbook, { kind }: WorkbookEdit): void {
  const changesStructure = kind === 'add-sheet' || kind === 'remove-sheet' || kind === 'set-visibility';
  if (known.structureProtected && changesStructure) throw new HostError('workbook.structure-protected');
}

function changesCells({ kind }: WorkbookEdit): boolean {
  return kind !== 'activate' && kind !== 'set-visibility' && kind !== 'remove-sheet' && kind !== 'freeze-rows';
}

function checkShape(edit: WorkbookEdit): void {
  if (edit.kind === 'list-validation') listSource(edit.choices);
  if (edit.kind !== 'write-block') return;
  const width = edit.cells[0]?.length ?? 0;
  if (edit.cells.some((row) => row.length !== width)) throw new HostError('host.failed', { detail: 'ragged-block' });
}

/** The sheet an edit works on; null where it works on the workbook. */
function sheetOfEdit(edit: WorkbookEdit, tables: ReadonlyMap<string, string>): string | null {
  if (edit.kind === 'set-name' || edit.kind === 'remove-name') return null;
  if (edit.kind !== 'resize-table' && edit.kind !== 'remove-table') return edit.sheet;
  const sheet = tables.get(edit.name.toLowerCase());
  if (sheet === undefined) throw new HostError('host.failed', { detail: 'table-not-found', table: edit.name });
  return sheet;
}
