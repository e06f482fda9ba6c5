import type { WorkbookEdit } from '../../core/sheet/workbook-edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import type { SourceRef } from '../../core/source/source-ref';
import type { HostOptions, ReadScope, SelectedCells, WorkbookHost } from '../workbook-host';
import { HostError } from '../workbook-host';
import { applyEdit } from './apply-edit';
import { calculate } from './calculate';
import type { MemoryWorkbook } from './memory-workbook';
import { sheetsOf, snapshotSheet, snapshotWorkbook } from './read-snapshot';

/** The port over a workbook in memory. */
export interface MemoryHost extends WorkbookHost {
  readonly workbook: MemoryWorkbook;
}

/** A host for a workbook in memory; formulas are computed after each write, as far as calculate.ts can. */
export function createMemoryHost(workbook: MemoryWorkbook): MemoryHost {
  return {
    workbook,
    readWorkbook: (scope, options) => readWorkbook(workbook, scope, options),
    applyEdits: (edits, options) => applyEdits(workbook, edits, options),
    reveal: (source) => reveal(workbook, source),
    selectedCells: () => selectedCells(workbook),
  };
}

async function readWorkbook(
  workbook: MemoryWorkbook,
  scope: ReadScope,
  options: HostOptions = {},
): Promise<WorkbookSnapshot> {
  const sheets = sheetsOf(workbook, scope);
  const sizes = sheets.map((sheet) => cellCount(sheet.usedArea(true)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const read: SheetSnapshot[] = [];
  let done = 0;
  for (const [index, sheet] of sheets.entries()) {
    await pause(options);
    read.push(snapshotSheet(sheet));
    done += sizes[index]!;
    options.onProgress?.(done, total);
  }
  return snapshotWorkbook(workbook, read);
}

async function applyEdits(
  workbook: MemoryWorkbook,
  edits: readonly WorkbookEdit[],
  options: HostOptions = {},
): Promise<void> {
  const total = edits.reduce((sum, edit) => sum + editSize(edit), 0);
  let cells = 0;
  for (const [done, edit] of edits.entries()) {
    try {
      if (done % 100 === 0) await pause(options);
      checkCancelled(options);
      applyEdit(workbook, edit);
    } catch (error) {
      throw withDone(error, done);
    }
    cells += editSize(edit);
    options.onProgress?.(cells, total);
  }
  calculate(workbook);
}

async function reveal(workbook: MemoryWorkbook, source: SourceRef): Promise<void> {
  const sheet = workbook.sheet(source.sheet);
  if (!sheet) throw new HostError('sheet.not-found', { sheet: source.sheet });
  workbook.activate(sheet);
  if (source.areas.length > 0) sheet.selection = source.areas;
}

async function selectedCells(workbook: MemoryWorkbook): Promise<SelectedCells> {
  const sheet = workbook.activeSheet;
  if (!sheet) throw new HostError('workbook.empty');
  return { sheet: sheet.name, area: sheet.selection[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}

/** Lets others work, and stops where the user cancelled. */
async function pause(options: HostOptions): Promise<void> {
  checkCancelled(options);
  await Promise.resolve();
  checkCancelled(options);
}

function checkCancelled(options: HostOptions): void {
  if (options.signal?.aborted) throw new HostError('host.cancelled');
}

function withDone(error: unknown, done: number): HostError {
  if (error instanceof HostError) return new HostError(error.code, { ...error.params, done }, { cause: error });
  return new HostError('host.failed', { detail: String(error), done }, { cause: error });
}

function editSize(edit: WorkbookEdit): number {
  return edit.kind === 'write-block' ? edit.cells.reduce((sum, row) => sum + row.length, 0) : 1;
}

function cellCount(area: { readonly rowCount: number; readonly columnCount: number } | null): number {
  return area ? area.rowCount * area.columnCount : 0;
}
