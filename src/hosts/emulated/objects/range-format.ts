import type { CellArea } from '../../../core/source/source-ref';
import type { CellFormat } from '../../../core/sheet/workbook-edit';
import type { CellStyle, MemorySheet } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { NotEmulated, oneOf, wantBoolean, wantNumber } from '../wire/office-fault';
import { charactersOf, pointsOf } from './column-width';
import { checkUnprotected, type Emulation } from './emulation';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont } from './range-format-parts';
import { eachCell, eachHeldCell, uniform } from './range-parts';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Reads and changes the format of all cells of some areas. */
export class CellFormats {
  constructor(
    readonly emulation: Emulation,
    readonly sheet: MemorySheet,
    readonly areas: readonly CellArea[],
  ) {}

  /** What all cells have in common, else null. Of whole columns only the cells that exist are asked. */
  common<T>(read: (style: CellStyle) => T): T | null {
    const first = this.areas[0]!;
    let common: T | null = read(this.sheet.style(first.row, first.column));
    const compare = (row: number, column: number) => {
      if (read(this.sheet.style(row, column)) !== common) common = null;
    };
    for (const area of this.areas) {
      if (area.rowCount * area.columnCount > 100_000) eachHeldCell(this.sheet, area, compare);
      else eachCell(area, compare);
    }
    return common;
  }

  set(format: CellFormat, location: string): void {
    checkUnprotected(this.sheet, location);
    for (const area of this.areas) eachCell(area, (row, column) => this.sheet.setStyle(row, column, format));
    this.emulation.raise('FormatChanged', this.sheet, { source: 'Local' });
  }
}

/** A range's format. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  private readonly cells: CellFormats;

  constructor(emulation: Emulation, sheet: MemorySheet, areas: readonly CellArea[]) {
    super();
    this.cells = new CellFormats(emulation, sheet, areas);
  }

  get fill() {
    return new RangeFill(this.cells);
  }
  get font() {
    return new RangeFont(this.cells);
  }
  get protection() {
    return new FormatProtection(this.cells);
  }
  get borders() {
    return new RangeBorderCollection(this.cells.emulation, this.cells.sheet, this.cells.areas);
  }

  get wrapText(): boolean | null {
    return this.cells.common((style) => style.wrap ?? false);
  }
  set wrapText(wrap: unknown) {
    this.cells.set({ wrap: wantBoolean(wrap, 'RangeFormat.wrapText') }, 'RangeFormat.wrapText');
  }
  get horizontalAlignment(): string | null {
    return this.cells.common((style) => capital(style.horizontal ?? 'general'));
  }
  set horizontalAlignment(value: unknown) {
    const location = 'RangeFormat.horizontalAlignment';
    const word = oneOf(HORIZONTAL, value, location).toLowerCase();
    if (!['general', 'left', 'center', 'right', 'justify'].includes(word)) throw new NotEmulated(`${location} ${word}`);
    this.cells.set({ horizontal: word as NonNullable<CellFormat['horizontal']> }, location);
  }
  get verticalAlignment(): string | null {
    return this.cells.common((style) => capital(style.vertical ?? 'bottom'));
  }
  set verticalAlignment(value: unknown) {
    const location = 'RangeFormat.verticalAlignment';
    const word = oneOf(VERTICAL, value, location).toLowerCase();
    if (!['top', 'center', 'bottom'].includes(word)) throw new NotEmulated(`${location} ${word}`);
    this.cells.set({ vertical: word as NonNullable<CellFormat['vertical']> }, location);
  }

  get columnWidth(): number | null {
    const { sheet, areas } = this.cells;
    const widths = sheet.columnWidths;
    const { column, columnCount } = areas[0]!;
    return uniform(column, columnCount, (at) => pointsOf(widths.get(at) ?? null));
  }
  set columnWidth(points: unknown) {
    const { sheet, areas } = this.cells;
    checkUnprotected(sheet, 'RangeFormat.columnWidth');
    const width = charactersOf(wantNumber(points, 'RangeFormat.columnWidth'));
    for (const { column, columnCount } of areas) {
      for (let at = column; at < column + columnCount; at += 1) sheet.setColumn(at, { width });
    }
  }
  get rowHeight(): number | null {
    const { sheet, areas } = this.cells;
    const heights = sheet.rowHeights;
    const { row, rowCount } = areas[0]!;
    return uniform(row, rowCount, (at) => heights.get(at) ?? 15);
  }
  set rowHeight(points: unknown) {
    const { sheet, areas } = this.cells;
    checkUnprotected(sheet, 'RangeFormat.rowHeight');
    const height = wantNumber(points, 'RangeFormat.rowHeight');
    for (const { row, rowCount } of areas) {
      for (let at = row; at < row + rowCount; at += 1) sheet.setRow(at, { height });
    }
  }

  /** Nothing is drawn here, so there is no width to fit: the rows and columns keep theirs. */
  autofitColumns(): void {
    checkUnprotected(this.cells.sheet, 'RangeFormat.autofitColumns');
  }
  /** A row that is fitted has no height of its own. */
  autofitRows(): void {
    const { sheet, areas } = this.cells;
    checkUnprotected(sheet, 'RangeFormat.autofitRows');
    for (const { row, rowCount } of areas) {
      const last = Math.min(row + rowCount, sheet.rows.length);
      for (let at = row; at < last; at += 1) if (sheet.rows[at]) sheet.setRow(at, { height: null });
    }
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
