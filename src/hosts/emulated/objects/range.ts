import { areasMeet, isInside } from '../../memory/model/areas';
import { NotEmulated, invalidArgument, invalidOperation, oneOf, wantBoolean } from '../wire/office-fault';
import { localAddress } from './addresses';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { displayText } from './display-text';
import { cellsIn, checkUnlocked, checkUnprotected } from './emulation';
import { checkShape, enterCell, rawValue, readGrid, shapeFault, writeGrid } from './range-cells';
import { RangeBase } from './range-base';
import { RangeFormat } from './range-format';
import { eachHeldCell, isWholeRows, setColumnsHidden, setRowsHidden, uniform } from './range-parts';
import { RangeSort } from './range-sort';

const VALUE_TYPES = { number: 'Double', boolean: 'Boolean', string: 'String', object: 'Error' } as const;

/** A rectangle of cells. */
export class Range extends RangeBase {
  get values(): unknown {
    this.emulation.countCells(cellsIn(this.area));
    return readGrid(this.area, (row, column) => rawValue(this.sheet.value(row, column)));
  }
  set values(grid: unknown) {
    this.enter(grid, 'Range.values');
  }
  get formulas(): unknown {
    return readGrid(
      this.area,
      (row, column) => this.sheet.formula(row, column) ?? rawValue(this.sheet.value(row, column)),
    );
  }
  set formulas(grid: unknown) {
    this.enter(grid, 'Range.formulas');
  }
  get text(): unknown {
    return readGrid(this.area, (row, column) =>
      displayText(this.sheet.value(row, column), this.sheet.style(row, column).numberFormat ?? 'General'),
    );
  }
  get valueTypes(): unknown {
    return readGrid(this.area, (row, column) => {
      const value = this.sheet.value(row, column);
      return value === null ? 'Empty' : VALUE_TYPES[typeof value as keyof typeof VALUE_TYPES];
    });
  }
  get numberFormat(): unknown {
    return readGrid(this.area, (row, column) => this.sheet.style(row, column).numberFormat ?? 'General');
  }
  set numberFormat(grid: unknown) {
    checkUnprotected(this.sheet, 'Range.numberFormat');
    writeGrid(this.area, grid, 'Range.numberFormat', (row, column, part) => {
      if (typeof part !== 'string') throw invalidArgument('Range.numberFormat');
      this.sheet.setStyle(row, column, { numberFormat: part });
    });
  }

  get rowHidden(): boolean | null {
    const { row, rowCount } = this.area;
    const hidden = this.sheet.hiddenRows;
    return uniform(row, rowCount, (at) => hidden.has(at));
  }
  set rowHidden(hidden: unknown) {
    checkUnprotected(this.sheet, 'Range.rowHidden');
    setRowsHidden(this.sheet, this.area, wantBoolean(hidden, 'Range.rowHidden'));
  }
  get columnHidden(): boolean | null {
    const { column, columnCount } = this.area;
    const hidden = this.sheet.hiddenColumns;
    return uniform(column, columnCount, (at) => hidden.has(at));
  }
  set columnHidden(hidden: unknown) {
    checkUnprotected(this.sheet, 'Range.columnHidden');
    setColumnsHidden(this.sheet, this.area, wantBoolean(hidden, 'Range.columnHidden'));
  }
  get hidden(): boolean | null {
    return this.rowHidden || this.columnHidden ? true : this.rowHidden === false ? this.columnHidden : null;
  }
  get hyperlink(): unknown {
    const link = this.sheet.hyperlinkAt(this.area.row, this.area.column);
    if (!link) return null;
    return { address: link.target, documentReference: link.location, screenTip: link.tooltip };
  }

  get format() {
    return new RangeFormat(this.emulation, this.sheet, [this.area]);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.emulation, this.sheet, [this.area]);
  }
  get dataValidation() {
    return new DataValidation(this.sheet, [this.area]);
  }
  get sort() {
    return new RangeSort(this.sheet, this.area);
  }

  /** office.js splits large grids and asks the host to check the shape first. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) throw shapeFault('Range.values');
  }

  clear(applyTo: unknown = 'All'): void {
    const what = oneOf(
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const,
      applyTo,
      'Range.clear',
    );
    if (what === 'Contents') checkUnlocked(this.sheet, this.area, 'Range.clear');
    else checkUnprotected(this.sheet, 'Range.clear');
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return this.clearHyperlinks();
    eachHeldCell(this.sheet, this.area, (row, column) => {
      const holds = this.sheet.value(row, column) !== null || this.sheet.formula(row, column) !== null;
      if (what !== 'Formats' && holds) this.sheet.setValue(row, column, null);
      if (what !== 'Contents') this.sheet.clearStyle(row, column);
    });
    this.changed('RangeEdited');
  }

  merge(across: unknown = false): void {
    checkUnprotected(this.sheet, 'Range.merge');
    const inTable = this.sheet.tables.some((table) => areasMeet(table.area, this.area));
    if (inTable) throw invalidOperation('Range.merge');
    if (cellsIn(this.area) === 1) return;
    if (!across) return this.sheet.merge(this.area);
    for (let row = this.area.row; row < this.area.row + this.area.rowCount; row += 1) {
      if (this.area.columnCount > 1) this.sheet.merge({ ...this.area, row, rowCount: 1 });
    }
  }

  unmerge(): void {
    checkUnprotected(this.sheet, 'Range.unmerge');
    this.sheet.unmerge(this.area);
  }

  /** Misses areas whose first cell lies outside, and fails above 512 of them (office-js #3611). */
  getMergedAreasOrNullObject() {
    const { area } = this;
    const found = this.sheet.merges.filter((merge) => isInside(area, merge.row, merge.column));
    if (found.length > 512) throw invalidOperation('Range.getMergedAreasOrNullObject');
    return found.length > 0 ? this.emulation.make.rangeAreas(this.sheet, found) : null;
  }

  getRowProperties(wanted: unknown): unknown {
    const hidden = this.sheet.hiddenRows;
    return propertiesOf(this.area.row, this.area.rowCount, wanted, 'rowHidden', (at) => hidden.has(at));
  }
  getColumnProperties(wanted: unknown): unknown {
    const hidden = this.sheet.hiddenColumns;
    return propertiesOf(this.area.column, this.area.columnCount, wanted, 'columnHidden', (at) => hidden.has(at));
  }

  /** Only the font's name is asked for: `{ format: { font: { name: true } } }`. */
  getCellProperties(wanted: unknown): unknown {
    if (JSON.stringify(wanted) !== '{"format":{"font":{"name":true}}}')
      throw new NotEmulated('Range.getCellProperties');
    const { row, column, rowCount, columnCount } = this.area;
    return Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, right) => {
        const { fontName } = this.sheet.style(row + down, column + right);
        const runs = this.sheet.rows[row + down]?.extras?.get(column + right)?.fontName;
        return { format: { font: { name: runs ?? fontName ?? null } } };
      }),
    );
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false) {
    const used = this.sheet.usedArea(valuesOnly === true);
    if (!used || !areasMeet(used, this.area)) return null;
    return this.getIntersectionOrNullObject(new Range(this.emulation, this.sheet, used));
  }

  insert(shift: unknown) {
    checkUnprotected(this.sheet, 'Range.insert');
    this.wholeRows(oneOf(['Down', 'Right'] as const, shift, 'Range.insert') === 'Down', 'insert');
    this.sheet.insertRows(this.area.row, this.area.rowCount);
    this.changed('RowInserted');
    return this.emulation.make.range(this.sheet, this.area);
  }

  delete(shift: unknown): void {
    checkUnprotected(this.sheet, 'Range.delete');
    this.wholeRows(oneOf(['Up', 'Left'] as const, shift, 'Range.delete') === 'Up', 'delete');
    this.sheet.deleteRows(this.area.row, this.area.rowCount);
    this.changed('RowDeleted');
  }

  select(): void {
    if (this.sheet.visibility !== 'visible') throw invalidOperation('Range.select');
    this.emulation.workbook.activate(this.sheet);
    this.emulation.select(this.sheet, [this.area]);
  }

  calculate(): void {
    this.emulation.calculate();
  }

  private enter(grid: unknown, location: string): void {
    this.emulation.countCells(cellsIn(this.area));
    if (Array.isArray(grid)) checkShape(this.area, grid, location);
    checkUnlocked(this.sheet, this.area, location);
    writeGrid(this.area, grid, location, (row, column, part) =>
      enterCell(this.emulation, this.sheet, row, column, part, location),
    );
    this.changed('RangeEdited');
  }

  private changed(changeType: string): void {
    this.emulation.raise('DataChanged', this.sheet, {
      ...{ changeType, source: 'Local', triggerSource: 'ThisLocalAddin' },
      address: localAddress(this.area),
    });
  }

  private clearHyperlinks(): void {
    this.sheet.setHyperlinks(this.sheet.hyperlinks.filter((link) => !areasMeet(link.area, this.area)));
  }

  /** The model moves whole rows only; other shifts are a gap. */
  private wholeRows(isVertical: boolean, method: string): void {
    if (!isVertical || !isWholeRows(this.area)) throw notWhole(method);
  }
}

function notWhole(method: string) {
  return new NotEmulated(`Range.${method} of part of a row`);
}

function propertiesOf(
  first: number,
  count: number,
  wanted: unknown,
  property: string,
  read: (at: number) => boolean,
): unknown {
  const unknown = Object.keys(Object(wanted) as object).find((key) => key !== property);
  if (unknown !== undefined) throw new NotEmulated(`Range properties of ${unknown}`);
  return Array.from({ length: count }, (_, offset) => ({ [property]: read(first + offset) }));
}
