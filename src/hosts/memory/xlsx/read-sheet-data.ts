import { MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../../core/sheet/a1';
import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import { HostError } from '../../workbook-host';
import { withoutPrefixes } from '../formula/future-functions';
import { formulaCopier } from '../formula/move-references';
import type { CellExtra, MemoryRow } from '../model/memory-row';
import { emptyRow } from '../model/memory-row';
import { decodeNumber } from './byte-scanner';
import type { ByteScanner } from './byte-scanner';
import { serialOfIsoDate } from './iso-date';
import { readRichText } from './read-shared-strings';
import type { SharedStrings } from './read-shared-strings';

/** What cells refer to. */
export interface SheetDataContext {
  readonly strings: SharedStrings;
  /** The workbook's style number for a file's format. */
  readonly styleOf: (xf: number) => number;
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly copy: (rows: number, columns: number) => string;
}

/** Reads `<sheetData>`: the scanner stands after its opening tag and is left after its end. */
export function readSheetData(scanner: ByteScanner, context: SheetDataContext): (MemoryRow | undefined)[] {
  return new SheetDataReader(scanner, context).read();
}

class SheetDataReader {
  private readonly rows: (MemoryRow | undefined)[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private row = emptyRow();
  private rowIndex = -1;
  private column = -1;
  private hasValue = false;
  private lastBlank: MemoryRow | null = null;

  constructor(
    private readonly scanner: ByteScanner,
    private readonly context: SheetDataContext,
  ) {}

  read(): (MemoryRow | undefined)[] {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.name === 'row') {
        if (!scanner.isEnd) this.startRow();
        if (scanner.isEnd || scanner.isEmpty) this.endRow();
      } else if (scanner.name === 'c' && !scanner.isEnd) this.readCell();
      else if (scanner.name === 'sheetData') return this.rows;
    }
    throw new HostError('file.damaged', { detail: 'sheetData' });
  }

  private startRow(): void {
    const { bytes } = this.scanner;
    const row = (this.row = emptyRow());
    this.rowIndex += 1;
    this.column = -1;
    this.hasValue = false;
    let hasFormat = false;
    this.scanner.eachAttribute((nameStart, nameEnd, start, end) => {
      const first = bytes[nameStart];
      if (nameEnd - nameStart === 1 && first === 114) this.rowIndex = decodeNumber(bytes, start, end) - 1;
      else if (nameEnd - nameStart === 1 && first === 115) row.style = decodeNumber(bytes, start, end);
      else hasFormat = this.rowAttribute(this.scanner.slice(nameStart, nameEnd), start, end) || hasFormat;
    });
    if (!(this.rowIndex >= 0 && this.rowIndex < MAX_ROWS))
      throw new HostError('file.damaged', { detail: 'row-number' });
    row.style = hasFormat && row.style !== null ? this.context.styleOf(row.style) : null;
  }

  /** True for the attribute that says the row's format counts. */
  private rowAttribute(name: string, start: number, end: number): boolean {
    const value = this.scanner.slice(start, end);
    if (name === 'ht') this.row.height = Number(value);
    else if (name === 'hidden') this.row.hidden = value !== '0' && value !== 'false';
    else if (name === 'customFormat') return value !== '0' && value !== 'false';
    else if (name !== 'spans') this.row.attributes += ` ${name}="${value}"`;
    return false;
  }

  private endRow(): void {
    const { row, rows, rowIndex } = this;
    if (this.hasValue) {
      rows[rowIndex] = row;
      return;
    }
    if (row.styles.length === 0 && row.style === null && row.height === null && !row.hidden && !row.attributes) return;
    if (!this.lastBlank || !isAlike(this.lastBlank, row)) this.lastBlank = { ...row, shared: true };
    rows[rowIndex] = this.lastBlank;
  }

  private readCell(): void {
    const { scanner } = this;
    const { bytes } = scanner;
    let type = 0;
    let typeEnd = 0;
    let style = 0;
    let rest = '';
    this.column += 1;
    scanner.eachAttribute((nameStart, nameEnd, start, end) => {
      const name = nameEnd - nameStart === 1 ? bytes[nameStart] : 0;
      if (name === 114) this.column = columnAt(bytes, start, end);
      else if (name === 115) style = decodeNumber(bytes, start, end);
      else if (name === 116) [type, typeEnd] = [start, end];
      else rest += ` ${scanner.slice(nameStart, nameEnd)}="${scanner.slice(start, end)}"`;
    });
    if (!(this.column >= 0 && this.column < MAX_COLUMNS))
      throw new HostError('file.damaged', { detail: 'cell-address' });
    this.row.styles[this.column] = this.context.styleOf(style);
    if (rest) this.setExtra({ attributes: rest });
    if (!scanner.isEmpty) this.readContent(type === typeEnd ? 'n' : scanner.slice(type, typeEnd));
  }

  private readContent(type: string): void {
    const { scanner } = this;
    while (scanner.next()) {
      const { name, isEnd, isEmpty } = scanner;
      if (name === 'c' && isEnd) return;
      if (name === 'v' && !isEnd && !isEmpty) this.setValue(this.cellValue(type));
      else if (name === 'f' && !isEnd) this.readFormula();
      else if (name === 'is' && !isEnd && !isEmpty) this.readInline();
    }
  }

  private cellValue(type: string): CellValue {
    const { scanner, context } = this;
    const end = scanner.bytes.indexOf(60, scanner.at);
    if (end === scanner.at) return type === 'str' ? '' : null;
    if (type === 'n') return this.number(end);
    if (type === 's') return this.sharedText(decodeNumber(scanner.bytes, scanner.at, end));
    const text = scanner.slice(scanner.at, end);
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return { error: text };
    if (type === 'd') return serialOfIsoDate(text, context.date1904) ?? text;
    return text;
  }

  /** What is no number (`1,5` of a careless writer) stays as its words. */
  private number(end: number): CellValue {
    const { bytes, at } = this.scanner;
    const value = decodeNumber(bytes, at, end);
    return Number.isFinite(value) ? value : this.scanner.slice(at, end);
  }

  private sharedText(index: number): CellValue {
    const { texts, rich, fonts } = this.context.strings;
    const text = texts[index];
    if (text === undefined) throw new HostError('file.damaged', { detail: 'sharedStrings' });
    const fontName = fonts.get(index);
    if (rich.has(index)) this.setExtra({ richText: index, ...(fontName !== undefined && { fontName }) });
    return text === '' ? null : text;
  }

  private readInline(): void {
    const start = this.scanner.tagStart;
    const { text, isRich, fontName } = readRichText(this.scanner, 'is');
    const inlineXml = this.scanner.source(start, this.scanner.at);
    if (isRich) this.setExtra({ inlineXml, ...(fontName !== null && { fontName }) });
    this.setValue(text === '' ? null : text);
  }

  private setValue(value: CellValue): void {
    if (value === null) return;
    this.row.values[this.column] = value;
    this.hasValue = true;
  }

  private setExtra(extra: CellExtra): void {
    this.row.extras ??= new Map();
    this.row.extras.set(this.column, { ...this.row.extras.get(this.column), ...extra });
    this.hasValue = true;
  }

  private readFormula(): void {
    const { scanner } = this;
    const attributes: Record<string, string> = {};
    scanner.eachAttribute((nameStart, nameEnd, start, end) => {
      attributes[scanner.slice(nameStart, nameEnd)] = scanner.slice(start, end);
    });
    const start = scanner.tagStart;
    const text = scanner.isEmpty ? '' : scanner.text();
    const formula = this.formulaText(attributes, text);
    if (attributes.t === 'dataTable') {
      const close = scanner.isEmpty ? scanner.at : scanner.bytes.indexOf(62, scanner.at) + 1;
      this.setExtra({ formulaXml: scanner.source(start, close) });
    } else if (formula !== '') {
      this.row.formulas ??= [];
      this.row.formulas[this.column] = formula;
      this.hasValue = true;
    }
    const arrayArea = attributes.t === 'array' ? parseA1(attributes.ref ?? '') : null;
    if (arrayArea) this.setExtra({ arrayArea });
  }

  /** A shared formula stands at its first cell; the others say only how to find it. */
  private formulaText(attributes: Record<string, string>, text: string): string {
    const formula = text === '' ? '' : `=${withoutPrefixes(text)}`;
    if (attributes.t !== 'shared' || attributes.si === undefined) return formula;
    const { rowIndex: row, column } = this;
    if (formula !== '') {
      this.shared.set(attributes.si, { row, column, copy: formulaCopier(formula) });
      return formula;
    }
    const first = this.shared.get(attributes.si);
    return first ? first.copy(row - first.row, column - first.column) : '';
  }
}

/** The column of an address like `AB12`. */
function columnAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Whether two rows without values look the same. */
function isAlike(a: MemoryRow, b: MemoryRow): boolean {
  if (a.height !== b.height || a.hidden !== b.hidden || a.style !== b.style || a.attributes !== b.attributes)
    return false;
  return a.styles.length === b.styles.length && a.styles.every((style, column) => style === b.styles[column]);
}
