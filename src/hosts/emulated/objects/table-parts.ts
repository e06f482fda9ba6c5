import type { MemorySheet, MemoryTable } from '../../memory/memory-workbook';
import { HostCollection, HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument } from '../wire/office-fault';
import { checkUnprotected, type Emulation } from './emulation';
import { Range } from './range';
import { checkShape, rawValue } from './range-cells';
import { sortByField } from './range-sort';

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly table: MemoryTable,
  ) {
    super();
  }

  get items() {
    return this.table.columns.map((_, index) => new TableColumn(this.emulation, this.sheet, this.table, index));
  }
  get count() {
    return this.table.columns.length;
  }
}

export class TableColumn extends HostObject {
  readonly typeName = 'TableColumn';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly table: MemoryTable,
    readonly place: number,
  ) {
    super();
  }

  override get id() {
    return this.place + 1;
  }
  get index() {
    return this.place;
  }
  get name(): string {
    return this.table.columns[this.place]!;
  }
  getRange() {
    const { area } = this.table;
    return new Range(this.emulation, this.sheet, { ...area, column: area.column + this.place, columnCount: 1 });
  }
  getDataBodyRange() {
    const { area } = this.getRange();
    return new Range(this.emulation, this.sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  readonly typeName = 'TableRowCollection';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly table: MemoryTable,
  ) {
    super();
  }

  get items() {
    const rows = Array.from({ length: this.table.area.rowCount - 1 });
    return rows.map((_, index) => new TableRow(this.emulation, this.sheet, this.table, index));
  }
  get count() {
    return this.table.area.rowCount - 1;
  }

  /** Adds rows at the end of a table with nothing below it; elsewhere Excel moves cells, which is a gap. */
  add(index: unknown, values: unknown): TableRow {
    checkUnprotected(this.sheet, 'TableRowCollection.add');
    const { area } = this.table;
    if (!Array.isArray(values)) throw invalidArgument('TableRowCollection.add');
    const atEnd = index === undefined || index === -1 || index === this.count;
    const added = { ...area, row: area.row + area.rowCount, rowCount: values.length };
    const range = new Range(this.emulation, this.sheet, added);
    if (!atEnd || range.getUsedRangeOrNullObject(true)) throw new NotEmulated('TableRowCollection.add between rows');
    checkShape(added, values, 'TableRowCollection.add');
    range.values = values;
    this.sheet.resizeTable(this.table, { ...area, rowCount: area.rowCount + values.length });
    return new TableRow(this.emulation, this.sheet, this.table, this.count - 1);
  }
}

export class TableRow extends HostObject {
  readonly typeName = 'TableRow';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly table: MemoryTable,
    private readonly place: number,
  ) {
    super();
  }

  get index() {
    return this.place;
  }
  get values(): unknown {
    const { row, column, columnCount } = this.getRange().area;
    return [Array.from({ length: columnCount }, (_, at) => rawValue(this.sheet.value(row, column + at)))];
  }
  getRange() {
    const { area } = this.table;
    return new Range(this.emulation, this.sheet, { ...area, row: area.row + 1 + this.place, rowCount: 1 });
  }
}

export class TableSort extends HostObject {
  readonly typeName = 'TableSort';
  constructor(
    private readonly sheet: MemorySheet,
    private readonly table: MemoryTable,
  ) {
    super();
  }

  apply(fields: unknown): void {
    const { area } = this.table;
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    sortByField(this.sheet, body, fields, 'TableSort.apply');
  }
}
