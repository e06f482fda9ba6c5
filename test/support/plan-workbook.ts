import { parseA1 } from '../../src/core/sheet/a1';
import {
  cellKey,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/sheet/workbook-snapshot';

/** A sheet written in a test: rows of cells from A1, merged areas in A1 notation, number formats by address. */
export interface SheetSketch {
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** A snapshot of a sketched sheet, shifted by rows and columns where wanted. */
export function sheetOf(
  sketch: SheetSketch,
  shift: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): SheetSnapshot {
  const columnCount = Math.max(1, ...sketch.rows.map((row) => row.length));
  const values = sketch.rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  const used = { row: shift.rows, column: shift.columns, rowCount: values.length, columnCount };
  return {
    name: sketch.name ?? 'Kế hoạch',
    visibility: 'visible',
    isProtected: false,
    used: values.length > 0 ? used : null,
    values,
    formulas: new Map(),
    numberFormats: new Map(
      Object.entries(sketch.formats ?? {}).map(([address, format]) => {
        const area = parseA1(address)!;
        return [cellKey(area.row + shift.rows, area.column + shift.columns), format];
      }),
    ),
    merges: (sketch.merges ?? []).map((address) => {
      const area = parseA1(address)!;
      return { ...area, row: area.row + shift.rows, column: area.column + shift.columns };
    }),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

/** A workbook of sketched sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], date1904: false, structureProtected: false, activeSheet: sheets[0]?.name ?? null };
}
