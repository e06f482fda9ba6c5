import { MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';
import { areasMeet } from '../../memory/model/areas';
import type { MemorySheet } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound, wantNumber } from '../wire/office-fault';
import { fullAddress } from './addresses';
import { cellsIn, type Emulation } from './emulation';

/** Where a range lies and the ways from it to others. */
export abstract class RangeBase extends HostObject {
  readonly typeName = 'Range';

  constructor(
    readonly emulation: Emulation,
    readonly sheet: MemorySheet,
    readonly area: CellArea,
  ) {
    super();
  }

  get address() {
    return fullAddress(this.sheet, this.area);
  }
  get addressLocal() {
    return this.address;
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rowCount;
  }
  get columnCount() {
    return this.area.columnCount;
  }
  get cellCount() {
    return cellsIn(this.area);
  }
  get isEntireRow() {
    return this.area.columnCount === MAX_COLUMNS;
  }
  get isEntireColumn() {
    return this.area.rowCount === MAX_ROWS;
  }
  get worksheet() {
    return this.emulation.make.worksheet(this.sheet);
  }

  getCell(row: unknown, column: unknown) {
    const { area } = this;
    return this.at(area.row + number(row), area.column + number(column), 1, 1, 'getCell');
  }
  getRow(row: unknown) {
    return this.at(this.area.row + number(row), this.area.column, 1, this.area.columnCount, 'getRow');
  }
  getColumn(column: unknown) {
    return this.at(this.area.row, this.area.column + number(column), this.area.rowCount, 1, 'getColumn');
  }
  getLastRow() {
    return this.getRow(this.area.rowCount - 1);
  }
  getLastColumn() {
    return this.getColumn(this.area.columnCount - 1);
  }
  getLastCell() {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  getEntireRow() {
    return this.at(this.area.row, 0, this.area.rowCount, MAX_COLUMNS, 'getEntireRow');
  }
  getEntireColumn() {
    return this.at(0, this.area.column, MAX_ROWS, this.area.columnCount, 'getEntireColumn');
  }
  getResizedRange(rows: unknown, columns: unknown) {
    const { row, column, rowCount, columnCount } = this.area;
    return this.at(row, column, rowCount + number(rows), columnCount + number(columns), 'getResizedRange');
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.at(this.area.row, this.area.column, number(rows), number(columns), 'getAbsoluteResizedRange');
  }
  getOffsetRange(rows: unknown, columns: unknown) {
    const { row, column, rowCount, columnCount } = this.area;
    return this.at(row + number(rows), column + number(columns), rowCount, columnCount, 'getOffsetRange');
  }

  getBoundingRect(other: unknown) {
    const { area } = this.other(other, 'getBoundingRect');
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const bottom = Math.max(this.area.row + this.area.rowCount, area.row + area.rowCount);
    const right = Math.max(this.area.column + this.area.columnCount, area.column + area.columnCount);
    return this.at(row, column, bottom - row, right - column, 'getBoundingRect');
  }

  getIntersectionOrNullObject(other: unknown) {
    const { area, sheet } = this.other(other, 'getIntersectionOrNullObject');
    if (sheet !== this.sheet || !areasMeet(area, this.area)) return null;
    const row = Math.max(this.area.row, area.row);
    const column = Math.max(this.area.column, area.column);
    const bottom = Math.min(this.area.row + this.area.rowCount, area.row + area.rowCount);
    const right = Math.min(this.area.column + this.area.columnCount, area.column + area.columnCount);
    return this.at(row, column, bottom - row, right - column, 'getIntersection');
  }

  getIntersection(other: unknown) {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound('Range.getIntersection');
    return found;
  }

  protected at(row: number, column: number, rowCount: number, columnCount: number, method: string): HostObject {
    const inside = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
    if (!inside || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) {
      throw invalidArgument(`Range.${method}`);
    }
    return this.emulation.make.range(this.sheet, { row, column, rowCount, columnCount });
  }

  /** A range given as an object or as an address on the same sheet. */
  private other(given: unknown, method: string): RangeBase {
    if (given instanceof RangeBase) return given;
    throw invalidArgument(`Range.${method}`);
  }
}

function number(value: unknown): number {
  return wantNumber(value ?? 0, 'Range');
}
