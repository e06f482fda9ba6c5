import type { PlanTable } from '../../core/plan/plan-reading';
import type { WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import { anchorIn } from '../../core/tables/cell-anchor';
import type { CellAnchor } from '../../core/tables/table-correction';
import { gridOf } from './snapshot-grids';

/** A table that was found, with what is needed to look at it and to put it right; rows are 1-based, as people count. */
export interface TableShown {
  readonly key: string;
  readonly table: PlanTable;
  /** The first block of headings; null for a table without. */
  readonly heading: { readonly first: number; readonly last: number } | null;
  readonly firstData: number;
  readonly lastRow: number;
}

/** The tables of a reading, each with a key that stays when it is read again. */
export function tablesShown(tables: readonly PlanTable[]): readonly TableShown[] {
  return tables.map((table) => {
    const { area, sheet } = table;
    const heading = firstBlock(table.headerRows);
    return {
      key: `${sheet}|${area.column}|${heading?.first ?? area.row + 1}`,
      table,
      heading,
      firstData: (heading?.last ?? area.row) + 1,
      lastRow: area.row + area.rowCount,
    };
  });
}

/** Headings are repeated on later pages: those that people mean are the first, row upon row. */
function firstBlock(rows: readonly number[]): TableShown['heading'] {
  const [first] = rows;
  if (first === undefined) return null;
  let last = first;
  while (rows.includes(last + 1)) last += 1;
  return { first, last };
}

/** "(1)", "2", "[3]": the row of column numbers below a heading. */
const NUMBERING = /^[([]?\d{1,2}[)\]]?$/;

/** The cell that a column is known by: the lowest of its first headings that says something. */
export function columnAnchor(snapshot: WorkbookSnapshot, { table, heading }: TableShown, column: number): CellAnchor {
  const { sheet, area } = table;
  const grid = gridOf(snapshot, sheet);
  const rows = heading ? rowsUp(heading.last, heading.first) : [];
  const isHeading = (row: number) => {
    const cell = grid?.cellAt(row - 1, column);
    return cell && !NUMBERING.test(cell.text.trim());
  };
  const row = rows.find(isHeading) ?? heading?.first ?? area.row + 1;
  return anchorIn(snapshot, sheet, row - 1, column);
}

/** The cell that a table is known by: the first of its headings that says something. */
export function tableAnchor(snapshot: WorkbookSnapshot, { table, heading }: TableShown): CellAnchor {
  return rowAnchor(snapshot, table, heading?.first ?? table.area.row + 1);
}

/** The first filled cell of a table's row (1-based). */
export function rowAnchor(snapshot: WorkbookSnapshot, { sheet, area }: PlanTable, row: number): CellAnchor {
  const grid = gridOf(snapshot, sheet);
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const column = columns.find((each) => grid?.cellAt(row - 1, each)) ?? area.column;
  return anchorIn(snapshot, sheet, row - 1, column);
}

const VALUES = 3;
const ROWS_LOOKED_AT = 200;

/** The first different values of a column, to know it by. */
export function firstValues(
  snapshot: WorkbookSnapshot,
  { table, firstData, lastRow }: TableShown,
  column: number,
): readonly string[] {
  const grid = gridOf(snapshot, table.sheet);
  const headings = new Set(table.headerRows);
  const values = new Set<string>();
  for (let row = firstData; row <= Math.min(lastRow, firstData + ROWS_LOOKED_AT) && values.size < VALUES; row += 1) {
    const text = headings.has(row)
      ? ''
      : (grid
          ?.cellAt(row - 1, column)
          ?.text.replace(/\s+/g, ' ')
          .trim() ?? '');
    if (text !== '') values.add(text);
  }
  return [...values];
}

const rowsUp = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);
