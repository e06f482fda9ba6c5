import { HostError } from '../workbook-host';
import type { SheetVisibility } from '../../core/sheet/workbook-snapshot';
import type { CellStyle } from './model/cell-style';
import { StyleTable } from './model/cell-style';
import { MemorySheet } from './model/memory-sheet';
import { moveRows } from './model/move-rows';
import { sheetNameFault, sheetNameKey } from './model/sheet-names';
import type { MemoryName } from './model/sheet-parts';

export { MemorySheet } from './model/memory-sheet';
export type { CellStyle } from './model/cell-style';
export type { MemoryConditionalFormat, MemoryName, MemoryTable } from './model/sheet-parts';

/** What of the workbook (outside its sheets) was changed since it was opened. */
export type WorkbookAspect = 'sheets' | 'names' | 'view';

/** A workbook in memory: the single truth of the memory host, the emulated Excel and the workbench. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  names: MemoryName[] = [];
  readonly styles: StyleTable;
  date1904 = false;
  /** Sheets cannot be added, removed, renamed or hidden. */
  structureProtected = false;
  /** The file asks to be opened read-only, or was marked as final. */
  readOnly = false;
  activeSheetId: number | null = null;
  /** Counts every change; what is derived from the workbook is stale when it moves. */
  version = 0;
  readonly touched = new Set<WorkbookAspect>();
  /** The opened file, for saving; see open-xlsx.ts. */
  source: object | null = null;
  private lastId = 0;

  constructor(defaultStyle?: CellStyle) {
    this.styles = new StyleTable(defaultStyle);
  }

  /** A number never given before in this workbook, for sheets, tables and rules. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Finds a sheet as Excel does, without regard to case. */
  sheet(name: string): MemorySheet | undefined {
    const same = this.sheets.find((sheet) => sheet.name === name);
    if (same) return same;
    const key = sheetNameKey(name);
    return this.sheets.find((sheet) => sheetNameKey(sheet.name) === key);
  }

  sheetById(id: number): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  get activeSheet(): MemorySheet | null {
    const active = this.activeSheetId === null ? undefined : this.sheetById(this.activeSheetId);
    if (active?.visibility === 'visible') return active;
    // A file may name a hidden sheet as the one in front, and may even have no other.
    return this.sheets.find((sheet) => sheet.visibility === 'visible') ?? active ?? null;
  }

  /** Adds an empty sheet at a position, by default the last. */
  addSheet(name: string, at: number = this.sheets.length, visibility: SheetVisibility = 'visible'): MemorySheet {
    this.checkName(name);
    const sheet = new MemorySheet(this, this.nextId(), name);
    sheet.visibility = visibility;
    this.sheets.splice(at, 0, sheet);
    this.change('sheets');
    return sheet;
  }

  /** Adds a sheet of an opened file, whatever its name. */
  restoreSheet(name: string, visibility: SheetVisibility): MemorySheet {
    const sheet = new MemorySheet(this, this.nextId(), name);
    sheet.visibility = visibility;
    this.sheets.push(sheet);
    return sheet;
  }

  /** Removes a sheet with the names that belong to it; Excel refuses the last visible one. */
  removeSheet(sheet: MemorySheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new HostError('sheet.not-found', { sheet: sheet.name });
    this.checkStaysVisible(sheet);
    this.sheets.splice(index, 1);
    this.names = this.names.filter((name) => name.sheetId !== sheet.id);
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.nearestVisible(index)?.id ?? null;
    this.change('sheets');
    this.change('names');
  }

  /** Hides or shows a sheet; Excel refuses to hide the last visible one. */
  setVisibility(sheet: MemorySheet, visibility: SheetVisibility): void {
    if (visibility !== 'visible') this.checkStaysVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== 'visible' && this.activeSheetId === sheet.id) {
      this.activeSheetId = this.nearestVisible(this.sheets.indexOf(sheet))?.id ?? null;
    }
    this.change('sheets');
  }

  activate(sheet: MemorySheet): void {
    if (sheet.visibility !== 'visible')
      throw new HostError('host.failed', { detail: 'hidden-sheet', sheet: sheet.name });
    this.activeSheetId = sheet.id;
    this.change('view');
  }

  /** The workbook-wide name, without regard to case. */
  name(name: string): MemoryName | undefined {
    const key = name.toLowerCase();
    return this.names.find((each) => each.sheetId === null && each.name.toLowerCase() === key);
  }

  setName(name: string, formula: string, visible: boolean, sheetId: number | null = null): void {
    const key = name.toLowerCase();
    this.names = this.names.filter((each) => each.sheetId !== sheetId || each.name.toLowerCase() !== key);
    this.names.push({ name, formula, visible, sheetId });
    this.change('names');
  }

  removeName(name: MemoryName): void {
    this.names = this.names.filter((each) => each !== name);
    this.change('names');
  }

  /** The table of that name and its sheet, without regard to case. */
  table(name: string) {
    const key = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === key);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** Inserts (count > 0) or deletes rows of a sheet; everything in the workbook that refers to them follows. */
  moveRows(sheetId: number, at: number, count: number): void {
    const sheet = this.sheetById(sheetId);
    if (!sheet || count === 0) return;
    moveRows(this, sheet, { at, count });
    this.change('names');
  }

  change(aspect: WorkbookAspect): void {
    this.touched.add(aspect);
    this.version += 1;
  }

  private checkName(name: string): void {
    const fault = sheetNameFault(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    if (fault) throw new HostError('host.failed', { detail: `sheet-name-${fault}`, sheet: name });
  }

  private checkStaysVisible(sheet: MemorySheet): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === 'visible');
    if (!others) throw new HostError('host.failed', { detail: 'last-visible-sheet', sheet: sheet.name });
  }

  private nearestVisible(index: number): MemorySheet | undefined {
    const visible = (sheet: MemorySheet) => sheet.visibility === 'visible';
    return this.sheets.slice(index).find(visible) ?? this.sheets.slice(0, index).findLast(visible);
  }
}
