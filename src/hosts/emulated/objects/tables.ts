import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet, MemoryTable } from '../../memory/memory-workbook';
import { checkName } from '../../memory/check-edit';
import { HostCollection, HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument, invalidOperation, itemAlreadyExists, wantString } from '../wire/office-fault';
import { findArea, splitSheet } from './addresses';
import { checkUnprotected, type Emulation } from './emulation';
import { Range } from './range';
import { TableColumnCollection, TableRowCollection, TableSort } from './table-parts';

/** The tables of some sheets: of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly typeName = 'TableCollection';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheets: readonly MemorySheet[],
  ) {
    super();
  }

  get items() {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.emulation, sheet, table)));
  }
  get count() {
    return this.items.length;
  }

  add(address: unknown, hasHeaders: unknown) {
    const { sheet, area } = this.target(address);
    checkUnprotected(sheet, 'TableCollection.add');
    if (hasHeaders !== true) throw new NotEmulated('TableCollection.add without headings');
    const style = 'TableStyleMedium2';
    return attempt('TableCollection.add', () => {
      const table = sheet.addTable(area, this.unusedName(), style);
      return new Table(this.emulation, sheet, table);
    });
  }

  private target(address: unknown): { sheet: MemorySheet; area: CellArea } {
    if (address instanceof Range) return { sheet: address.sheet, area: address.area };
    const { workbook } = this.emulation;
    const { name } = splitSheet(wantString(address, 'TableCollection.add'));
    const fallback = this.sheets.length === 1 ? this.sheets[0] : workbook.activeSheet;
    const sheet = name === null ? fallback : workbook.sheet(name);
    if (!sheet) throw invalidArgument('TableCollection.add');
    return { sheet, area: findArea(workbook, sheet, address, 'TableCollection.add') };
  }

  private unusedName(): string {
    const { workbook } = this.emulation;
    const count = workbook.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
    for (let number = count + 1; ; number += 1) if (!workbook.table(`Table${number}`)) return `Table${number}`;
  }
}

/** Turns what the model refuses into what Excel answers. */
function attempt<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw invalidArgument(location, error instanceof Error ? JSON.stringify(error) : undefined);
  }
}

export class Table extends HostObject {
  readonly typeName = 'Table';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly model: MemoryTable,
  ) {
    super();
  }

  override get id() {
    return String(this.model.id);
  }
  get name(): string {
    return this.model.name;
  }
  set name(value: unknown) {
    const name = wantString(value, 'Table.name');
    const { workbook } = this.emulation;
    attempt('Table.name', () => checkName(workbook, name));
    const taken = workbook.table(name);
    if ((taken && taken.table !== this.model) || workbook.name(name)) throw itemAlreadyExists('Table.name');
    this.model.name = name;
    this.sheet.change('tables');
  }
  get style(): string {
    return this.model.style;
  }
  set style(value: unknown) {
    const style = wantString(value, 'Table.style');
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
      throw invalidArgument('Table.style');
    }
    this.model.style = style;
    this.sheet.change('tables');
  }
  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return false;
  }
  get worksheet() {
    return this.emulation.make.worksheet(this.sheet);
  }
  get columns() {
    return new TableColumnCollection(this.emulation, this.sheet, this.model);
  }
  get rows() {
    return new TableRowCollection(this.emulation, this.sheet, this.model);
  }
  get sort() {
    return new TableSort(this.sheet, this.model);
  }

  getRange() {
    return this.range(this.model.area);
  }
  getHeaderRowRange() {
    return this.range({ ...this.model.area, rowCount: 1 });
  }
  getDataBodyRange() {
    const { area } = this.model;
    return this.range({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  }

  /** The headings' row must stay; the new area must overlap the old. */
  resize(address: unknown): void {
    checkUnprotected(this.sheet, 'Table.resize');
    const { workbook } = this.emulation;
    const area = address instanceof Range ? address.area : findArea(workbook, this.sheet, address, 'Table.resize');
    attempt('Table.resize', () => this.sheet.resizeTable(this.model, area));
  }

  convertToRange() {
    checkUnprotected(this.sheet, 'Table.convertToRange');
    const range = this.getRange();
    this.sheet.removeTable(this.model);
    return range;
  }

  /** Deletes the table with its cells. */
  delete(): void {
    if (this.sheet.isProtected) throw invalidOperation('Table.delete');
    const range = this.convertToRange();
    range.clear('All');
  }

  private range(area: CellArea) {
    return new Range(this.emulation, this.sheet, area);
  }
}
