import { valueAt, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import { createDayReader, NO_DAY } from '../calendar/date-cell';
import type { CellArea } from '../source/source-ref';
import { DAY_FIELDS, type CaseField, type DayField } from './case-field';
import { caseFieldOf } from './case-headings';

/** Where the fields of a sheet of cases stand. */
export interface CaseColumns {
  /** Zero-based; the first and the last row of cases. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly field: CaseField; readonly column: number; readonly heading: string }[];
}

/** Headings stand high on a sheet, below a letterhead at most. */
const SEARCHED_ROWS = 40;
const MOST_HEADER_ROWS = 3;
/** Rows that show what a column holds. */
const SAMPLE_ROWS = 200;

/** Finds the headings of a sheet of cases, in one to three rows, and what each column holds; null where it holds none. */
export function findCaseColumns(sheet: SheetSnapshot): CaseColumns | null {
  const { used } = sheet;
  if (!used) return null;
  const last = Math.min(used.row + used.rowCount, used.row + SEARCHED_ROWS);
  let best: CaseColumns | null = null;
  for (let row = used.row; row < last; row++)
    for (let depth = 1; depth <= MOST_HEADER_ROWS; depth++) {
      const found = columnsUnder(sheet, row, depth);
      if (found && found.columns.length > (best?.columns.length ?? 0)) best = found;
    }
  return best && withChecked(sheet, best);
}

/** The fields under a heading block; null where they are not those of cases. */
function columnsUnder(sheet: SheetSnapshot, row: number, depth: number): CaseColumns | null {
  const { used } = sheet;
  const columns: { field: CaseField; column: number; heading: string }[] = [];
  for (let column = used!.column; column < used!.column + used!.columnCount; column++) {
    const words = headingsAbove(sheet, row, depth, column);
    const own = words.at(-1) ?? '';
    const field = own.length > 120 ? null : caseFieldOf(own, words.join(' '));
    if (field && !columns.some((other) => other.field === field)) columns.push({ field, column, heading: own });
  }
  const has = (...fields: CaseField[]) => columns.some(({ field }) => fields.includes(field));
  const isCases =
    has('received', 'due') && has('code', 'procedure', 'status', 'done', 'returned') && columns.length >= 3;
  if (!isCases) return null;
  const headerRows = Array.from({ length: depth }, (_, i) => row + i);
  return { firstRow: row + depth, lastRow: used!.row + used!.rowCount - 1, headerRows, columns };
}

/** The words over a column in a block of heading rows, from the top; a merged heading stands over all that it covers. */
function headingsAbove(sheet: SheetSnapshot, row: number, depth: number, column: number): readonly string[] {
  const words: string[] = [];
  for (let at = row; at < row + depth; at++) {
    const value = valueAt(sheet, at, column);
    const text = typeof value === 'string' && value.trim() !== '' ? value : mergedText(sheet, at, column);
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words;
}

function mergedText(sheet: SheetSnapshot, row: number, column: number): string {
  const covers = ({ row: top, column: left, rowCount, columnCount }: CellArea) =>
    row >= top && row < top + rowCount && column >= left && column < left + columnCount;
  const area = sheet.merges.find(covers);
  const value = area ? valueAt(sheet, area.row, area.column) : null;
  return typeof value === 'string' ? value : '';
}

/** A day's column that holds no days ("Thời hạn giải quyết: 5 ngày") is none; rows of column numbers are passed over. */
function withChecked(sheet: SheetSnapshot, found: CaseColumns): CaseColumns | null {
  let { firstRow } = found;
  while (firstRow <= found.lastRow && isNumbering(sheet, firstRow, found)) firstRow++;
  const columns = found.columns.filter(
    ({ field, column }) => !isDay(field) || holdsDays(sheet, firstRow, found.lastRow, column),
  );
  const hasDay = columns.some(({ field }) => field === 'received' || field === 'due');
  return hasDay ? { ...found, firstRow, columns } : null;
}

const isDay = (field: CaseField): field is DayField => (DAY_FIELDS as readonly string[]).includes(field);

/** "(1) (2) (3)" below the headings. */
function isNumbering(sheet: SheetSnapshot, row: number, { columns }: CaseColumns): boolean {
  const values = columns
    .map(({ column }) => valueAt(sheet, row, column))
    .filter((value) => value !== null && value !== '');
  return values.length >= 2 && values.every((value) => /^\(?[\dA-Z]{1,2}\)?$/.test(String(value).trim()));
}

/** 1/1/1990 and 31/12/2100: days of cases lie between. */
const PLAUSIBLE = { first: 32874, last: 73415 };

function holdsDays(sheet: SheetSnapshot, firstRow: number, lastRow: number, column: number): boolean {
  const readDay = createDayReader();
  let filled = 0;
  let days = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const value: CellValue = valueAt(sheet, row, column);
    if (value === null || value === '') continue;
    const day = readDay(value);
    filled++;
    if (day !== NO_DAY && day >= PLAUSIBLE.first && day <= PLAUSIBLE.last) days++;
  }
  return filled === 0 || days * 2 > filled;
}
