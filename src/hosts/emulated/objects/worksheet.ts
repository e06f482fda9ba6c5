import type { SheetVisibility } from '../../../core/sheet/workbook-snapshot';
import type { MemorySheet } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { invalidArgument, invalidOperation, oneOf, wantNumber, wantString } from '../wire/office-fault';
import { findArea } from './addresses';
import { ChartCollection } from './charts';
import { sheetId, type Emulation } from './emulation';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas, findAreas } from './range-areas';
import { FreezePanes, WorksheetProtection } from './sheet-parts';
import { TableCollection } from './tables';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** One worksheet. */
export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';

  constructor(
    private readonly emulation: Emulation,
    readonly sheet: MemorySheet,
  ) {
    super();
  }

  override get id() {
    return sheetId(this.sheet);
  }
  get name() {
    return this.sheet.name;
  }
  get position(): number {
    return this.emulation.workbook.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    this.checkStructure('Worksheet.position');
    const { sheets } = this.emulation.workbook;
    const to = wantNumber(value, 'Worksheet.position');
    if (to < 0 || to >= sheets.length) throw invalidArgument('Worksheet.position');
    sheets.splice(this.position, 1);
    sheets.splice(to, 0, this.sheet);
    this.emulation.workbook.change('sheets');
  }
  get visibility(): string {
    return Object.keys(VISIBILITY).find((word) => VISIBILITY[word] === this.sheet.visibility)!;
  }
  set visibility(value: unknown) {
    this.checkStructure('Worksheet.visibility');
    const visibility = VISIBILITY[oneOf(Object.keys(VISIBILITY), value, 'Worksheet.visibility')]!;
    if (visibility !== 'visible' && this.isLastVisible()) throw invalidOperation('Worksheet.visibility');
    this.emulation.workbook.setVisibility(this.sheet, visibility);
  }
  get tabColor(): string {
    return this.emulation.tabColors.get(this.sheet.id) ?? '';
  }
  set tabColor(value: unknown) {
    this.emulation.tabColors.set(this.sheet.id, wantString(value, 'Worksheet.tabColor'));
  }

  get protection() {
    return new WorksheetProtection(this.sheet);
  }
  get freezePanes() {
    return new FreezePanes(this.emulation, this.sheet);
  }
  get pageLayout() {
    return new PageLayout(this.emulation.workbook, this.sheet);
  }
  get tables() {
    return new TableCollection(this.emulation, [this.sheet]);
  }
  get names() {
    return new NamedItemCollection(this.emulation, this.sheet);
  }
  get charts() {
    return new ChartCollection(this.emulation, this.sheet);
  }

  getRange(address?: unknown) {
    return new Range(
      this.emulation,
      this.sheet,
      findArea(this.emulation.workbook, this.sheet, address, 'Worksheet.getRange'),
    );
  }
  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown) {
    return this.getCell(row, column).getAbsoluteResizedRange(rowCount, columnCount);
  }
  getCell(row: unknown, column: unknown) {
    const whole = this.getRange();
    return whole.getCell(row, column) as Range;
  }
  getRanges(addresses?: unknown) {
    const areas = findAreas(this.emulation.workbook, this.sheet, addresses);
    return new RangeAreas(this.emulation, this.sheet, areas);
  }
  /** An empty sheet's used range is its first cell. */
  getUsedRange(valuesOnly?: unknown) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown) {
    const used = this.sheet.usedArea(valuesOnly === true);
    return used ? new Range(this.emulation, this.sheet, used) : null;
  }

  activate(): void {
    if (this.sheet.visibility !== 'visible') throw invalidOperation('Worksheet.activate');
    const before = this.emulation.workbook.activeSheet;
    if (before === this.sheet) return;
    this.emulation.workbook.activate(this.sheet);
    if (before) this.emulation.raise('Deactivated', before, {});
    this.emulation.raise('Activated', this.sheet, {});
  }

  calculate(): void {
    this.emulation.calculate();
  }

  /** Excel refuses to delete a very hidden sheet, and the last visible one. */
  delete(): void {
    this.checkStructure('Worksheet.delete');
    if (this.sheet.visibility === 'veryHidden' || this.isLastVisible()) throw invalidOperation('Worksheet.delete');
    this.emulation.raise('Deleted', this.sheet, { source: 'Local' });
    this.emulation.workbook.removeSheet(this.sheet);
  }

  private isLastVisible(): boolean {
    const visible = this.emulation.workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
    return visible.length === 1 && visible[0] === this.sheet;
  }

  private checkStructure(location: string): void {
    if (this.emulation.workbook.structureProtected) throw invalidOperation(location);
  }
}
