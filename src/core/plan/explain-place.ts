import { explainHeader } from '../readers/headers/read-header';
import { toA1 } from '../sheet/a1';
import type { TableColumn } from '../tables/column-roles';
import type { CutSheet } from './cut-workbook';
import type { FoundTable, SheetPart } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import type { GridRow } from '../tables/sheet-grid';
import type { TraceStep } from './cell-trace';
import { sourceOf, step, type CellPlace } from './trace-step';

/** Where a cell stands on its sheet. */
export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'line'; readonly rows: readonly GridRow[] }
  | {
      readonly kind: 'table';
      readonly table: FoundTable;
      readonly part: 'header' | 'numbering' | 'row' | 'dropped';
      readonly row: KindRow | null;
      readonly column: TableColumn | null;
    };

/** Finds a cell among the tables and lines of its sheet. */
export function placeOf({ parts }: CutSheet, at: CellPlace): Place {
  const tables = parts.flatMap((part) => (part.kind === 'table' && rowsOf(part.table, at.row) ? [part.table] : []));
  const lines = parts.find((part): part is Extract<SheetPart, { kind: 'lines' }> => isLineOf(part, at));
  const table = tables.find((one) => isAcross(one, at.column)) ?? (lines ? undefined : tables[0]);
  if (table) return placeIn(table, at);
  return lines ? { kind: 'line', rows: lines.rows } : { kind: 'none' };
}

const isLineOf = (part: SheetPart, at: CellPlace) =>
  part.kind === 'lines' &&
  part.rows.some(({ row, cells }) => row === at.row && cells.some((cell) => cell.column === at.column));

function rowsOf({ headerRows, rows }: FoundTable, row: number): boolean {
  const first = headerRows[0] ?? rows[0]?.row.row ?? Infinity;
  const last = Math.max(headerRows[headerRows.length - 1] ?? -1, rows[rows.length - 1]?.row.row ?? -1);
  return row >= first && row <= last;
}

function isAcross({ columns }: FoundTable, column: number): boolean {
  const all = columns.map((one) => one.column);
  return column >= Math.min(...all) && column <= Math.max(...all);
}

function placeIn(table: FoundTable, at: CellPlace): Place {
  const column = table.columns.find((one) => one.column === at.column) ?? null;
  if (table.headerRows.includes(at.row)) return { kind: 'table', table, part: 'header', row: null, column };
  const row = table.rows.find((one) => one.row.row === at.row) ?? null;
  if (row) return { kind: 'table', table, part: 'row', row, column };
  const isUnderHeader = table.headerRows.some((header) => header === at.row - 1);
  return { kind: 'table', table, part: isUnderHeader ? 'numbering' : 'dropped', row: null, column };
}

/** The steps from the sheet to the row: which table, which column and why, which kind of row. */
export function placeSteps({ grid }: CutSheet, place: Place, at: CellPlace): readonly TraceStep[] {
  if (place.kind === 'none') return [step('table', 'table-none', '')];
  if (place.kind === 'line') return [step('table', 'table-line', '')];
  const { table, row, column, part } = place;
  const range = tableRange(table);
  const params = { table: range, row: (table.headerRows[0] ?? 0) + 1 };
  if (!table.isPlan) return [step('table', 'table-foreign', range, { params })];
  return [
    step('table', column ? 'table-body' : 'table-beside', range, { params }),
    ...(column ? columnSteps(grid.name, column, table) : []),
    ...rowSteps(table, part, row, at),
  ];
}

function tableRange({ columns, headerRows, rows }: FoundTable): string {
  const all = columns.map(({ column }) => column);
  const first = headerRows[0] ?? rows[0]?.row.row ?? 0;
  const last = Math.max(headerRows[headerRows.length - 1] ?? 0, rows[rows.length - 1]?.row.row ?? first);
  const column = Math.min(...all);
  return toA1({ row: first, column, rowCount: last - first + 1, columnCount: Math.max(...all) - column + 1 });
}

/** What settled a column's roles. */
const SETTLED: Readonly<Record<TableColumn['basis'], string>> = {
  none: 'column-unknown',
  content: 'column-content',
  words: 'column-words',
  person: 'corrected/column-role',
};

/** Which rule of headings gave the role, or what the cells showed. */
function columnSteps(sheet: string, column: TableColumn, table: FoundTable): readonly TraceStep[] {
  const { header, roles, basis, period } = column;
  const role = roles.join('+');
  const source = sourceOf({ sheet, row: table.headerRows[0] ?? 0, column: column.column });
  const parts = header.split(' > ').flatMap(explainHeader);
  const words = parts.map((part) =>
    step('column', `header/${part.rule}`, part.role, { words: part.words, source, params: { header } }),
  );
  const settled = SETTLED[basis];
  const isPlain =
    basis === 'words' && period === null && parts.length === 1 && !parts[0]!.open && parts[0]!.role === role;
  if (isPlain) return words;
  return [
    ...words,
    ...(period === null ? [] : [step('column', 'column-period', period, { params: { header } })]),
    step('column', roles[0] === 'other' && basis !== 'person' ? 'column-unknown' : settled, role, {
      words: header,
      source,
      params: { header },
    }),
  ];
}

function rowSteps(table: FoundTable, part: string, row: KindRow | null, at: CellPlace): readonly TraceStep[] {
  if (part === 'header') {
    const isFirst = at.row <= (table.headerRows[0] ?? at.row) + MAX_HEADER_ROWS - 1 && isRun(table.headerRows, at.row);
    return [step('row', isFirst ? 'row-heading' : 'row-repeated-heading', '')];
  }
  if (part === 'numbering') return [step('row', 'row-numbering', '')];
  if (!row) return [step('row', 'row-dropped', '')];
  const number = row.marker ? (row.ordinal ?? row.title)?.text.trim().slice(0, 20) : undefined;
  const params = { ...(number !== undefined && { number }), ...(row.kind === 'continuation' && aboveOf(table, row)) };
  return [step('row', rowRule(row), '', { params })];
}

const MAX_HEADER_ROWS = 4;

/** The heading's rows stand one under the other from the first on. */
const isRun = (headerRows: readonly number[], row: number) =>
  headerRows.filter((one) => one <= row).every((one, i) => one === headerRows[0]! + i);

function rowRule({ kind, marker, isWide, ordinal }: KindRow): string {
  if (kind === 'continuation' || kind === 'aside') return `row-${kind}`;
  if (kind === 'group') return isWide ? 'row-group-wide' : 'row-group';
  return marker && (ordinal || marker.kind !== 'bullet') ? 'row-numbered' : 'row-unnumbered';
}

/** The row that a continuation goes on from. */
function aboveOf({ rows }: FoundTable, row: KindRow): { readonly above?: number } {
  const at = rows.indexOf(row);
  const above = rows.slice(0, at).findLast(({ kind }) => kind === 'data');
  return above ? { above: above.row.row + 1 } : {};
}
