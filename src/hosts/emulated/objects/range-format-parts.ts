import type { CellFormat } from '../../../core/sheet/workbook-edit';
import { HostObject } from '../wire/host-object';
import { NotEmulated, oneOf, wantBoolean, wantNumber, wantString } from '../wire/office-fault';
import { wantColor } from './colors';
import type { CellStyle } from '../../memory/memory-workbook';

/** What fills, fonts and protection need of the cells they belong to. */
export interface FormattedCells {
  common<T>(read: (style: CellStyle) => T): T | null;
  set(format: CellFormat, location: string): void;
}

export class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  constructor(private readonly cells: FormattedCells) {
    super();
  }

  /** White where there is no fill, '' where the cells differ. */
  get color(): string {
    return this.cells.common((style) => style.fill ?? '#FFFFFF') ?? '';
  }
  set color(value: unknown) {
    this.cells.set({ fill: wantColor(value, 'RangeFill.color') }, 'RangeFill.color');
  }
  get pattern(): string | null {
    return this.cells.common((style) => (style.fill ? 'Solid' : 'None'));
  }
  set pattern(value: unknown) {
    const pattern = oneOf(PATTERNS, value, 'RangeFill.pattern');
    if (pattern === 'None') this.clear();
    else if (pattern !== 'Solid') throw new NotEmulated(`RangeFill.pattern ${pattern}`);
  }
  clear(): void {
    this.cells.set({ fill: null }, 'RangeFill.clear');
  }
}

const PATTERNS = [
  ...['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker'],
  ...['SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross', 'Gray16'],
  ...['Gray8', 'LinearGradient', 'RectangularGradient'],
];

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

export class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';
  constructor(private readonly cells: FormattedCells) {
    super();
  }

  get name(): string | null {
    return this.cells.common((style) => style.fontName ?? 'Calibri');
  }
  set name(value: unknown) {
    this.cells.set({ fontName: wantString(value, 'RangeFont.name') }, 'RangeFont.name');
  }
  get size(): number | null {
    return this.cells.common((style) => style.fontSize ?? 11);
  }
  set size(value: unknown) {
    this.cells.set({ fontSize: wantNumber(value, 'RangeFont.size') }, 'RangeFont.size');
  }
  get color(): string {
    return this.cells.common((style) => style.fontColor ?? '#000000') ?? '';
  }
  set color(value: unknown) {
    this.cells.set({ fontColor: wantColor(value, 'RangeFont.color') }, 'RangeFont.color');
  }
  get bold(): boolean | null {
    return this.cells.common((style) => style.bold ?? false);
  }
  set bold(value: unknown) {
    this.cells.set({ bold: wantBoolean(value, 'RangeFont.bold') }, 'RangeFont.bold');
  }
  get italic(): boolean | null {
    return this.cells.common((style) => style.italic ?? false);
  }
  set italic(value: unknown) {
    this.cells.set({ italic: wantBoolean(value, 'RangeFont.italic') }, 'RangeFont.italic');
  }
  get underline(): string | null {
    return this.cells.common((style) => (style.underline ? 'Single' : 'None'));
  }
  set underline(value: unknown) {
    const word = oneOf(UNDERLINES, value, 'RangeFont.underline');
    if (word !== 'None' && word !== 'Single') throw new NotEmulated(`RangeFont.underline ${word}`);
    this.cells.set({ underline: word === 'Single' }, 'RangeFont.underline');
  }
}

export class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';
  constructor(private readonly cells: FormattedCells) {
    super();
  }

  get locked(): boolean | null {
    return this.cells.common((style) => style.locked ?? true);
  }
  set locked(value: unknown) {
    this.cells.set({ locked: wantBoolean(value, 'FormatProtection.locked') }, 'FormatProtection.locked');
  }
}
