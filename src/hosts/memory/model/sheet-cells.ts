import { HostError } from '../../workbook-host';
import type { CellFormat } from '../../../core/sheet/workbook-edit';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { cellKey } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';
import type { CellStyle, StyleTable } from './cell-style';
import type { ColumnChange } from './column-runs';
import { ColumnRuns } from './column-runs';
import type { CellExtra, MemoryRow } from './memory-row';
import { copyRow, emptyRow, rowSpan } from './memory-row';
import type { MemoryHyperlink, SheetAspect } from './sheet-parts';
import type { Spill } from './spills';
import { breakSpills } from './spills';

/** What a sheet needs of the workbook around it. */
export interface SheetOwner {
  readonly styles: StyleTable;
  version: number;
  nextId(): number;
  /** Inserts (count > 0) or deletes rows of a sheet; everything in the workbook that refers to them follows. */
  moveRows(sheetId: number, at: number, count: number): void;
}

/** One cell as it stands. */
export interface MemoryCell {
  readonly value: CellValue;
  /** With `=`, en-US. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly hyperlink?: MemoryHyperlink;
}

/** Excel's limit of a cell's text. */
export const MAX_TEXT = 32_767;

/** The cells, rows, columns and links of a sheet. */
export class SheetCells {
  /** By row; rows without anything are holes. Read freely, change through the methods. */
  rows: (MemoryRow | undefined)[] = [];
  columns = new ColumnRuns();
  hyperlinks: readonly MemoryHyperlink[] = [];
  /** Counts the changes of cells, to know what was derived from them. */
  cellsVersion = 0;
  readonly touched = new Set<SheetAspect>();
  /** Cells whose value or formula was put since the last calculation; null where all may have changed. */
  changedCells: Set<number> | null = new Set();
  /** What array results fill, by the key of the formula's cell. */
  readonly spills = new Map<number, Spill>();
  private linksByCell: Map<number, MemoryHyperlink> | null = null;

  constructor(
    readonly workbook: SheetOwner,
    readonly id: number,
    readonly name: string,
  ) {}

  cell(row: number, column: number): MemoryCell | undefined {
    const value = this.value(row, column);
    const formula = this.formula(row, column);
    const hyperlink = this.hyperlinkAt(row, column);
    const own = this.rows[row]?.styles[column];
    if (value === null && formula === null && own === undefined && !hyperlink) return undefined;
    return { value, formula, style: this.style(row, column), ...(hyperlink && { hyperlink }) };
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows[row]?.formulas?.[column] ?? null;
  }

  extra(row: number, column: number): CellExtra | undefined {
    return this.rows[row]?.extras?.get(column);
  }

  /** The format that shows: the cell's own, else its row's, else its column's, else the default. */
  style(row: number, column: number): CellStyle {
    return this.workbook.styles.get(this.styleNumber(row, column));
  }

  styleNumber(row: number, column: number): number {
    const held = this.rows[row];
    return held?.styles[column] ?? held?.style ?? this.columns.at(column)?.style ?? 0;
  }

  /** Puts a value; text stays text whatever it looks like. Null empties the cell. */
  setValue(row: number, column: number, value: CellValue): void {
    if (typeof value === 'string' && value.length > MAX_TEXT) {
      throw new HostError('host.failed', { detail: 'text-too-long', sheet: this.name });
    }
    if (this.spills.size > 0) breakSpills(this, row, column);
    const held = this.rowToChange(row);
    held.values[column] = value === '' ? null : (value ?? null);
    if (held.formulas) held.formulas[column] = undefined;
    held.extras?.delete(column);
    this.keepStyle(held, column);
    this.onValue(row, column);
    this.changedCells?.add(cellKey(row, column));
    this.change('cells');
  }

  /** Puts a formula (with `=`, en-US) and, where known, its value. */
  setFormula(row: number, column: number, formula: string, value: CellValue = null): void {
    if (this.spills.size > 0) breakSpills(this, row, column);
    const held = this.rowToChange(row);
    held.formulas ??= [];
    held.formulas[column] = formula;
    held.values[column] = value;
    held.extras?.delete(column);
    this.keepStyle(held, column);
    this.changedCells?.add(cellKey(row, column));
    this.change('cells');
  }

  /** Puts the outcome of a calculation; the formula stays. */
  setCalculated(row: number, column: number, value: CellValue): void {
    this.rowToChange(row).values[column] = value;
    this.touched.add('cells');
  }

  setStyle(row: number, column: number, format: CellFormat): void {
    const number = this.workbook.styles.with(this.styleNumber(row, column), format);
    this.rowToChange(row).styles[column] = number;
    this.change('cells');
  }

  /** Takes away the cell's own format. */
  clearStyle(row: number, column: number): void {
    const held = this.rows[row];
    if (held?.styles[column] === undefined) return;
    this.rowToChange(row).styles[column] = 0;
    this.change('cells');
  }

  /** The smallest area around every value (and, without `valuesOnly`, every cell with a format of its own). */
  usedArea(valuesOnly: boolean): CellArea | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((row, index) => {
      const span = row && rowSpan(row, valuesOnly);
      if (!span) return;
      if (top < 0) top = index;
      bottom = index;
      left = Math.min(left, span.first);
      right = Math.max(right, span.last);
    });
    if (top < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  hyperlinkAt(row: number, column: number): MemoryHyperlink | undefined {
    if (this.hyperlinks.length === 0) return undefined;
    this.linksByCell ??= new Map(this.hyperlinks.map((link) => [cellKey(link.area.row, link.area.column), link]));
    return this.linksByCell.get(cellKey(row, column));
  }

  setHyperlinks(hyperlinks: readonly MemoryHyperlink[]): void {
    this.hyperlinks = hyperlinks;
    this.linksByCell = null;
    this.change('hyperlinks');
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return this.columns.widths();
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.columns.hidden();
  }

  setColumn(column: number, change: ColumnChange): void {
    this.columns.set(column, change);
    this.change('columns');
  }

  get rowHeights(): ReadonlyMap<number, number> {
    const heights = new Map<number, number>();
    this.rows.forEach((row, index) => row && row.height !== null && heights.set(index, row.height));
    return heights;
  }

  get hiddenRows(): ReadonlySet<number> {
    const hidden = new Set<number>();
    this.rows.forEach((row, index) => row?.hidden && hidden.add(index));
    return hidden;
  }

  setRow(row: number, change: { readonly height?: number | null; readonly hidden?: boolean }): void {
    Object.assign(this.rowToChange(row), change);
    this.change('cells');
  }

  rowToChange(row: number): MemoryRow {
    const held = this.rows[row];
    if (held && !held.shared) return held;
    return (this.rows[row] = held ? copyRow(held) : emptyRow());
  }

  change(aspect: SheetAspect): void {
    this.touched.add(aspect);
    if (aspect === 'cells' || aspect === 'moved-rows') this.cellsVersion += 1;
    this.workbook.version += 1;
  }

  /** Called after a value was put. */
  protected onValue(_row: number, _column: number): void {}

  private keepStyle(held: MemoryRow, column: number): void {
    if (held.styles[column] !== undefined) return;
    const inherited = held.style ?? this.columns.at(column)?.style ?? 0;
    if (inherited !== 0) held.styles[column] = inherited;
  }
}
