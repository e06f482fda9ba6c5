import type { CellArea } from '../source/source-ref';

/** An error value of a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; dates are serial numbers, told apart by {@link SheetSnapshot.dateCells}; null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A native Excel table. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: CellArea;
  /** Headings in column order. */
  readonly columns: readonly string[];
}

/** One worksheet as it was read. `values` covers `used`, row by row; everything outside is empty. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Null where the sheet holds no value at all (formats do not count). */
  readonly used: CellArea | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas (en-US, with `=`) by `cellKey(row, column)`; cells without a formula are absent. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number formats that are not General, by `cellKey(row, column)`. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Names of fonts other than the usual, by `cellKey`: tells legacy `.Vn…`/`VNI-…` text. Absent where the host was not asked. */
  readonly fontNames?: ReadonlyMap<number, string>;
  readonly merges: readonly CellArea[];
  /** The host cannot tell merged areas (Excel below ExcelApi 1.13): readers infer from blank runs. */
  readonly mergesUnread?: boolean;
  /** Zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableSnapshot[];
}

export interface DefinedName {
  readonly name: string;
  /** With `=`, en-US. */
  readonly formula: string;
  readonly visible: boolean;
}

/** A workbook as a host read it, at one moment. Plain data: core works on this only. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Every sheet of the workbook in tab order, also those that were not read; hosts always give it. */
  readonly sheetNames?: readonly string[];
  /** Names of the protected sheets, also of those that were not read; hosts always give it. */
  readonly protectedSheets?: readonly string[];
  readonly names: readonly DefinedName[];
  /** The 1904 date system: serial numbers count from 1904-01-01. */
  readonly date1904: boolean;
  /** Sheets cannot be added or removed. */
  readonly structureProtected: boolean;
  readonly activeSheet: string | null;
}

/** One number for a cell of a sheet; the key of the sparse maps above. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The value at zero-based sheet coordinates; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  if (!sheet.used) return null;
  return sheet.values[row - sheet.used.row]?.[column - sheet.used.column] ?? null;
}

/** Whether a value is an error such as `#REF!`. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell's words as a reader takes them: text as it stands; numbers, booleans, errors and empty cells give ''. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? value : '';
}
