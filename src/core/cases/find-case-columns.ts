import { valueAt, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import { createCaseDayReader } from './case-days';
import { DAY_FIELDS, type CaseField, type DayField } from './case-field';
import { caseFieldsOf, headingWords, type HeadingReading } from './case-headings';
import { CHANNELS, DEFAULT_CHANNELS, wordReader } from './case-status';
import { headingBlock } from './heading-block';

/** A column of a sheet of cases. */
export interface CaseColumn {
  readonly field: CaseField;
  readonly column: number;
  readonly heading: string;
}

/** Where the fields of a sheet of cases stand. */
export interface CaseColumns {
  /** Zero-based; the first and the last row of cases. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly CaseColumn[];
}

/** Headings stand high on a sheet, below a letterhead at most. */
const SEARCHED_ROWS = 40;
const MOST_HEADER_ROWS = 3;
/** Rows that show what a column holds. */
const SAMPLE_ROWS = 200;
/** A heading is no sentence. */
const LONGEST_HEADING = 120;

/** A block of heading rows, and what its columns may be. */
interface Block {
  readonly firstRow: number;
  readonly headerRows: readonly number[];
  readonly headings: readonly Headed[];
}
interface Headed {
  readonly column: number;
  readonly heading: string;
  readonly readings: readonly HeadingReading[];
}

/** Finds the headings of a sheet of cases, in one to three rows, and what each column holds; null where it holds none. */
export function findCaseColumns(sheet: SheetSnapshot): CaseColumns | null {
  const { used } = sheet;
  if (!used) return null;
  const last = Math.min(used.row + used.rowCount, used.row + SEARCHED_ROWS);
  let best: Block | null = null;
  for (let row = used.row; row < last; row++)
    for (let depth = 1; depth <= MOST_HEADER_ROWS && row + depth <= last; depth++) {
      const block = blockAt(sheet, row, depth);
      if (isOfCases(block.headings) && (best === null || fieldCount(block) > fieldCount(best))) best = block;
    }
  return best && columnsOf(sheet, best);
}

function blockAt(sheet: SheetSnapshot, row: number, depth: number): Block {
  const headings = headingBlock(sheet, row, depth).flatMap(({ own, above }, index): Headed[] => {
    const readings = own.length > LONGEST_HEADING ? [] : caseFieldsOf(own, above);
    return readings.length === 0 ? [] : [{ column: sheet.used!.column + index, heading: own, readings }];
  });
  return { firstRow: row + depth, headerRows: Array.from({ length: depth }, (_, index) => row + index), headings };
}

const fieldCount = ({ headings }: Block): number => new Set(headings.map(({ readings }) => readings[0]!.field)).size;

function isOfCases(headings: readonly Headed[]): boolean {
  const fields = new Set(headings.flatMap(({ readings }) => readings.map(({ field }) => field)));
  const has = (...some: CaseField[]) => some.some((field) => fields.has(field));
  return has('received', 'due') && has('code', 'procedure', 'status', 'done', 'returned') && fields.size >= 3;
}

/** Chooses the column of each field by what the columns hold; rows of column numbers below the headings are passed over. */
function columnsOf(sheet: SheetSnapshot, block: Block): CaseColumns | null {
  const lastRow = sheet.used!.row + sheet.used!.rowCount - 1;
  let { firstRow } = block;
  const places = block.headings.map(({ column }) => column);
  while (firstRow <= lastRow && isNumbering(sheet, firstRow, places)) firstRow++;
  const chosen = chosenColumns(sheet, block, firstRow, lastRow);
  const columns = withDueOfTwo(chosen, block, sheet, firstRow, lastRow).sort((a, b) => a.column - b.column);
  const hasDay = columns.some(({ field }) => field === 'received' || field === 'due');
  return hasDay && columns.length >= 3 ? { firstRow, lastRow, headerRows: block.headerRows, columns } : null;
}

function chosenColumns(sheet: SheetSnapshot, block: Block, firstRow: number, lastRow: number): CaseColumn[] {
  const offers = block.headings
    .flatMap(({ column, heading, readings }) =>
      readings
        .filter(({ field }) => fits(sheet, field, firstRow, lastRow, column, readings.length > 1))
        .map(({ field, rank }, order) => ({ column, heading, field, rank: rank + 10 * order })),
    )
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columns: CaseColumn[] = [];
  for (const { column, heading, field } of offers)
    if (!columns.some((one) => one.field === field || one.column === column)) columns.push({ field, column, heading });
  return columns;
}

/** "Ngày trả kết quả" beside "Ngày trả kết quả thực tế" says when the result was due. */
function withDueOfTwo(
  columns: CaseColumn[],
  { headings }: Block,
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
): CaseColumn[] {
  const real = columns.find(({ field, heading }) => field === 'returned' && /thuc t/.test(headingWords(heading)));
  if (!real || columns.some(({ field }) => field === 'due')) return columns;
  const other = headings.find(
    ({ column, readings }) =>
      readings[0]?.field === 'returned' &&
      !columns.some((one) => one.column === column) &&
      fits(sheet, 'due', firstRow, lastRow, column, false),
  );
  return other ? [...columns, { field: 'due', column: other.column, heading: other.heading }] : columns;
}

const isDay = (field: CaseField): field is DayField => (DAY_FIELDS as readonly string[]).includes(field);

/** Whether a column can hold a field: a day's column that holds no days ("Thời hạn giải quyết: 5 ngày") is none. */
function fits(
  sheet: SheetSnapshot,
  field: CaseField,
  firstRow: number,
  lastRow: number,
  column: number,
  isDoubtful: boolean,
): boolean {
  if (isDay(field)) return mostly(sheet, firstRow, lastRow, column, createDayTest());
  if (field === 'code') return !mostly(sheet, firstRow, lastRow, column, isCount);
  if (field !== 'channel' || !isDoubtful) return true;
  const channelOf = wordReader(CHANNELS, DEFAULT_CHANNELS);
  return mostly(sheet, firstRow, lastRow, column, (cell) => channelOf(cell) !== 0);
}

function createDayTest(): (cell: CellValue) => boolean {
  const readDay = createCaseDayReader('1900');
  return (cell) => !Number.isNaN(readDay(cell).day);
}

/** "Số hồ sơ: 1", "Số phiếu: 2": how many, not which. */
const isCount = (cell: CellValue): boolean => typeof cell === 'number' && cell < 10;

/** Whether more than half of the filled cells of a column's head are so; of a blank column anything may be true of days. */
function mostly(
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
  column: number,
  test: (cell: CellValue) => boolean,
): boolean {
  let filled = 0;
  let fit = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const value = valueAt(sheet, row, column);
    if (value === null || value === '') continue;
    filled++;
    if (test(value)) fit++;
  }
  return (filled === 0 && test(null)) || fit * 2 > filled;
}

/** "(1) (2) (3)" below the headings, or again at the head of a page. */
export function isNumbering(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => valueAt(sheet, row, column)).filter((value) => value !== null && value !== '');
  return values.length >= 2 && values.every((value) => /^\(?[\dA-Z]{1,2}\)?$/.test(String(value).trim()));
}
