import { HostError } from '../../workbook-host';
import type { CellArea } from '../../../core/source/source-ref';
import { copyFormula } from '../formula/move-references';
import { compareForSort } from './sort-order';
import { areasMeet, isInside } from './areas';
import type { SheetCells } from './sheet-cells';
import type { MemoryRow } from './memory-row';
import { emptyRow } from './memory-row';
import type { MemoryTable } from './sheet-parts';

/** The part of a sheet that tables need. */
export interface TabledSheet extends SheetCells {
  tables: readonly MemoryTable[];
  readonly merges: readonly CellArea[];
}

/** Makes a table of an area whose first row holds the headings; empty and repeated headings are completed as Excel does. */
export function addTable(sheet: TabledSheet, area: CellArea, name: string, style: string): MemoryTable {
  checkArea(sheet, area, null);
  const columns = completeHeadings(sheet, area);
  const table: MemoryTable = { id: sheet.workbook.nextId(), name, area, style, columns, part: null, hasHeader: true };
  sheet.tables = [...sheet.tables, table];
  sheet.change('tables');
  return table;
}

/** Gives a table another area; the row of headings stays. */
export function resizeTable(sheet: TabledSheet, table: MemoryTable, area: CellArea): void {
  if (area.row !== table.area.row) throw fault(sheet, 'table-header-moved');
  checkArea(sheet, area, table);
  table.area = area;
  table.columns = completeHeadings(sheet, area);
  sheet.change('tables');
}

/** A heading that is typed over renames its column. */
export function renameTableColumn(sheet: TabledSheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    if (!table.hasHeader || row !== table.area.row || !isInside(table.area, row, column)) continue;
    table.columns = completeHeadings(sheet, table.area);
    sheet.change('tables');
  }
}

/** Sorts a table's rows by a column: numbers, then text, booleans, errors; empty cells last, whatever the direction. */
export function sortTable(sheet: TabledSheet, name: string, columnName: string, ascending: boolean): void {
  const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const index = table?.columns.findIndex((heading) => heading.toLowerCase() === columnName.toLowerCase()) ?? -1;
  if (!table || index < 0) throw fault(sheet, 'table-column-not-found');
  const column = table.area.column + index;
  const first = table.area.row + Number(table.hasHeader);
  const order = Array.from({ length: table.area.rowCount - Number(table.hasHeader) }, (_, offset) => first + offset);
  order.sort((a, b) => compareForSort(sheet.value(a, column), sheet.value(b, column), ascending) || a - b);
  const sorted = order.map((from) => ({ from, row: sheet.rows[from] ?? emptyRow() }));
  const targets = sorted.map((_, offset) => takeRow(sheet, first + offset));
  sorted.forEach(({ from, row }, offset) => putCells(targets[offset]!, row, table.area, first + offset - from));
  targets.forEach((row, offset) => (sheet.rows[first + offset] = row));
  sheet.changedCells = null;
  sheet.change('cells');
}

/** A copy of the row at its place, whose cells in the table are to be replaced. */
function takeRow(sheet: TabledSheet, row: number): MemoryRow {
  const held = sheet.rows[row] ?? emptyRow();
  return {
    ...held,
    values: held.values.slice(),
    styles: held.styles.slice(),
    formulas: held.formulas?.slice() ?? [],
    extras: new Map(held.extras),
    shared: false,
  };
}

function putCells(target: MemoryRow, source: MemoryRow, area: CellArea, rowsDown: number): void {
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    target.values[column] = source.values[column];
    target.styles[column] = source.styles[column];
    const formula = source.formulas?.[column];
    target.formulas![column] = formula === undefined ? undefined : copyFormula(formula, rowsDown, 0);
    const extra = source.extras?.get(column);
    if (extra) target.extras!.set(column, extra);
    else target.extras!.delete(column);
  }
}

function checkArea(sheet: TabledSheet, area: CellArea, own: MemoryTable | null): void {
  if (area.rowCount < 2) throw fault(sheet, 'table-without-rows');
  if (sheet.tables.some((other) => other !== own && areasMeet(other.area, area))) throw fault(sheet, 'tables-overlap');
  if (sheet.merges.some((merge) => areasMeet(merge, area))) throw fault(sheet, 'table-over-merge');
}

/** Headings must be texts, not empty, and differ; what Excel would put is written into the cells. */
function completeHeadings(sheet: TabledSheet, area: CellArea): string[] {
  const taken = new Set<string>();
  const headings: string[] = [];
  for (let offset = 0; offset < area.columnCount; offset += 1) {
    const column = area.column + offset;
    const value = sheet.value(area.row, column);
    const wanted = value === null ? `Column${offset + 1}` : headingText(value);
    const heading = unused(wanted, taken);
    if (heading !== value) {
      const row = sheet.rowToChange(area.row);
      row.values[column] = heading;
      sheet.change('cells');
    }
    taken.add(heading.toLowerCase());
    headings.push(heading);
  }
  return headings;
}

function headingText(value: NonNullable<ReturnType<SheetCells['value']>>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  let heading = wanted;
  for (let count = 2; taken.has(heading.toLowerCase()); count += 1) heading = `${wanted}${count}`;
  return heading;
}

function fault(sheet: TabledSheet, detail: string): HostError {
  return new HostError('host.failed', { detail, sheet: sheet.name });
}
