import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { HostError } from '../../workbook-host';
import type { KnownWorkbook } from './known-workbook';

/** Refuses, before anything is written, edits that Excel would refuse half-way. */
export function checkEdits(known: KnownWorkbook, edits: readonly WorkbookEdit[]): void {
  const protectedBySheet = new Map(known.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.isProtected]));
  const tables = new Map([...known.tables].map(([name, { sheet }]) => [name, sheet]));
  for (const edit of edits) {
    checkStructure(known, edit);
    const sheet = sheetOfEdit(edit, tables);
    if (edit.kind === 'add-sheet') {
      addSheet(protectedBySheet, edit.sheet);
    } else if (sheet !== null) {
      const isProtected = protectedBySheet.get(sheet.toLowerCase());
      if (isProtected === undefined) throw new HostError('sheet.not-found', { sheet });
      if (isProtected && changesCells(edit)) throw new HostError('sheet.protected', { sheet });
    }
    if (edit.kind === 'remove-sheet') protectedBySheet.delete(edit.sheet.toLowerCase());
    if (edit.kind === 'add-table') tables.set(edit.name.toLowerCase(), edit.sheet);
    if (edit.kind === 'remove-table') tables.delete(edit.name.toLowerCase());
  }
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
  return kind !== 'activate' && kind !== 'set-visibility' && kind !== 'remove-sheet';
}

/** The sheet an edit works on; null where it works on the workbook. */
function sheetOfEdit(edit: WorkbookEdit, tables: ReadonlyMap<string, string>): string | null {
  if (edit.kind === 'set-name' || edit.kind === 'remove-name') return null;
  if (edit.kind !== 'resize-table' && edit.kind !== 'remove-table') return edit.sheet;
  const sheet = tables.get(edit.name.toLowerCase());
  if (sheet === undefined) throw new HostError('host.failed', { detail: 'no-such-table', table: edit.name });
  return sheet;
}
