import type { CellValue } from '../../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../../core/source/source-ref';

/** What a file says of a cell beyond value, formula and style; kept while the value stays. */
export interface CellExtra {
  /** Position of the rich text in the file's shared strings. */
  readonly richText?: number;
  /** The one font of all runs of a rich text, where it is not the cell's. */
  readonly fontName?: string;
  /** Runs of an inline rich text, as the file has them. */
  readonly inlineXml?: string;
  /** The area an array formula fills; on its first cell. */
  readonly arrayArea?: CellArea;
  /** The `<f>` of a data table, as the file has it. */
  readonly formulaXml?: string;
  /** Further attributes of `<c>` (`cm`, `vm`, `ph`), as the file has them. */
  readonly attributes?: string;
}

/** The cells of one row, by column. Absent cells are holes; `values` and `styles` are the whole truth of the row. */
export interface MemoryRow {
  values: (CellValue | undefined)[];
  styles: (number | undefined)[];
  formulas: (string | undefined)[] | null;
  extras: Map<number, CellExtra> | null;
  /** In points; null is the sheet's usual height. */
  height: number | null;
  hidden: boolean;
  style: number | null;
  /** Attributes of `<row>` not named here (outline, thick borders), as the file has them. */
  attributes: string;
  /** Equal rows without values share one object until one is changed. */
  shared: boolean;
}

/** A row without cells. */
export function emptyRow(): MemoryRow {
  return {
    values: [],
    styles: [],
    formulas: null,
    extras: null,
    height: null,
    hidden: false,
    style: null,
    attributes: '',
    shared: false,
  };
}

/** A copy that can be changed. */
export function copyRow(row: MemoryRow): MemoryRow {
  return {
    ...row,
    values: row.values.slice(),
    styles: row.styles.slice(),
    formulas: row.formulas?.slice() ?? null,
    extras: row.extras ? new Map(row.extras) : null,
    shared: false,
  };
}

/** The columns of the first and the last cell that holds something; null where none does. */
export function rowSpan(row: MemoryRow, valuesOnly: boolean): { first: number; last: number } | null {
  const holds = (column: number) =>
    (row.values[column] ?? null) !== null ||
    row.formulas?.[column] !== undefined ||
    (!valuesOnly && (row.styles[column] ?? 0) !== 0);
  const length = Math.max(row.values.length, row.styles.length, row.formulas?.length ?? 0);
  let last = length - 1;
  while (last >= 0 && !holds(last)) last -= 1;
  if (last < 0) return null;
  let first = 0;
  while (!holds(first)) first += 1;
  return { first, last };
}
