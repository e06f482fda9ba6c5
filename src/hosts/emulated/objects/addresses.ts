import { MAX_COLUMNS, MAX_ROWS, columnLetters, parseA1, toA1 } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet, MemoryWorkbook } from '../../memory/memory-workbook';
import { invalidArgument } from '../wire/office-fault';

/** A sheet's every cell. */
export const WHOLE_SHEET: CellArea = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

const MAX_ADDRESS = 8192;

/** `'Kế hoạch'!A1:B2`, whole columns as `A:B`: the address as Excel writes it. */
export function fullAddress(sheet: MemorySheet, area: CellArea): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${localAddress(area)}`;
}

export function localAddress(area: CellArea): string {
  if (area.rowCount === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columnCount - 1)}`;
  }
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rowCount}`;
  return toA1(area);
}

/** Reads an address or the name of a table or a range on this sheet. */
export function findArea(workbook: MemoryWorkbook, sheet: MemorySheet, text: unknown, location: string): CellArea {
  if (text === undefined) return WHOLE_SHEET;
  if (typeof text !== 'string' || text.length > MAX_ADDRESS) throw invalidArgument(location);
  const { name, address } = splitSheet(text);
  if (name !== null && workbook.sheet(name) !== sheet) throw invalidArgument(location);
  const area = parseA1(address) ?? tableArea(workbook, sheet, address) ?? namedArea(workbook, sheet, address);
  if (!area) throw invalidArgument(location);
  return area;
}

/** `'Kế hoạch'!A1` → its two parts, the sheet's name unquoted. */
export function splitSheet(text: string): { readonly name: string | null; readonly address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { name: null, address: text };
  const quoted = text.slice(0, bang).replace(/^=/, '');
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { name, address: text.slice(bang + 1) };
}

function tableArea(workbook: MemoryWorkbook, sheet: MemorySheet, name: string): CellArea | null {
  const found = workbook.table(name);
  if (!found || found.sheet !== sheet) return null;
  const { area } = found.table;
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

function namedArea(workbook: MemoryWorkbook, sheet: MemorySheet, name: string): CellArea | null {
  const formula = workbook.name(name)?.formula;
  if (formula === undefined) return null;
  const target = splitSheet(formula.slice(1));
  return target.name !== null && workbook.sheet(target.name) === sheet ? parseA1(target.address) : null;
}
