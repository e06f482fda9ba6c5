import type { DateSystem } from '../calendar/serial-date';
import type { Steps } from '../sheet/steps';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import { createCaseDayReader, type DayCell } from './case-days';
import { DAY_FIELDS, NAME_FIELDS, type CaseField, type DayField } from './case-field';
import { collectQuality, type QualityCollector } from './collect-quality';
import { findCaseColumns, type CaseColumns } from './find-case-columns';
import type { QualityReport } from './case-quality';
import {
  CASE_STATUSES,
  CHANNELS,
  DEFAULT_CHANNELS,
  DEFAULT_STATUSES,
  wordReader,
  type CaseStatus,
  type Channel,
  type WordTable,
} from './case-status';
import { TRAIT_BITS, type CaseTable } from './case-table';
import { createTraitReader } from './case-traits';
import { nameCollector } from './name-collector';
import { notCaseTest } from './not-a-case';
import { isSwapped, swappedBack } from './swapped-days';

/** How a sheet of cases is read. */
export interface CaseOptions {
  readonly dates: DateSystem;
  /** Serial of the day on which the export was made, or of the report; later days are faults. Null: none is. */
  readonly asOf: number | null;
  /** The user's own words, before the defaults. */
  readonly statuses?: WordTable<CaseStatus>;
  readonly channels?: WordTable<Channel>;
}

/** The cases of a sheet, with what is wrong with its rows. */
export interface CaseReading {
  readonly cases: CaseTable;
  readonly quality: QualityReport;
  readonly columns: CaseColumns;
}

/** Rows read between two pauses. */
const ROWS_A_STEP = 2_000;

/** Reads a sheet of cases (hồ sơ); null where the sheet holds none. Rows that no figure may count are told, not kept. */
export function* readCases(sheet: SheetSnapshot, options: CaseOptions): Steps<CaseReading | null> {
  const columns = findCaseColumns(sheet);
  if (!columns) return null;
  const reader = rowReader(sheet, columns, options);
  for (let row = columns.firstRow; row <= columns.lastRow; row++) {
    reader.read(row);
    if ((row - columns.firstRow) % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return { ...reader.done(), columns };
}

/** Columns by field, as offsets into a row of values; -1 where there is none. */
type Offsets = (field: CaseField) => number;

function rowReader(sheet: SheetSnapshot, columns: CaseColumns, options: CaseOptions) {
  const offsets = new Map(columns.columns.map(({ field, column }) => [field, column - sheet.used!.column]));
  const at: Offsets = (field) => offsets.get(field) ?? -1;
  const quality = collectQuality(sheet.name, columns, options.asOf);
  const store = caseStore(sheet, columns.lastRow - columns.firstRow + 1, at);
  const days = dayCells(sheet, columns, options.dates, at, quality);
  const status = wordReader(CASE_STATUSES, options.statuses ?? [], DEFAULT_STATUSES);
  const channel = wordReader(CHANNELS, options.channels ?? [], DEFAULT_CHANNELS);
  const traits = createTraitReader();
  const traitFields = columns.columns.map(({ field }) => field).filter((field) => TRAIT_COLUMNS.has(field));
  const notCase = notCaseTest(sheet, columns);
  const isNoCase = (row: number, values: readonly CellValue[], code: string): boolean => {
    if (values.every((value) => value === null || value === '')) return true;
    if (!notCase(row, code)) return false;
    quality.note('not-a-case', columns.columns[0]!.field, row);
    return true;
  };
  const read = (row: number) => {
    const values = sheet.values[row - sheet.used!.row]!;
    const cell = (field: CaseField): CellValue => (at(field) < 0 ? null : (values[at(field)] ?? null));
    const found = days(values);
    const code = textOf(cell('code'));
    if (!hasDay(found) && isNoCase(row, values, code)) return;
    const statusCell = cell('status');
    const statusOf = status(statusCell);
    const channelCell = cell('channel');
    const channelOf = channel(channelCell);
    if (statusOf === 0 && textOf(statusCell) !== '') quality.note('status-unknown', 'status', row);
    if (channelOf === 0 && textOf(channelCell) !== '') quality.note('channel-unknown', 'channel', row);
    if (!quality.keeps({ row, code, ...found, status: CASE_STATUSES[statusOf]! })) return;
    let bits = channelOf === ONLINE ? TRAIT_BITS.online : channelOf === POST ? TRAIT_BITS.post : 0;
    for (const field of traitFields) bits |= traits(field, cell(field));
    if (found.originalDue > 0 && found.due > found.originalDue) bits |= TRAIT_BITS.reappointed;
    store.add(row, found, values, { status: statusOf, channel: channelOf, traits: bits });
  };
  const done = () => ({
    cases: { ...store.done(), has: new Set(columns.columns.map(({ field }) => field)) },
    quality: quality.done(store.count()),
  });
  return { read, done };
}

const hasDay = ({ received, due, done }: RowDays): boolean => received > 0 || due > 0 || done > 0;

const ONLINE = CHANNELS.indexOf('online');
const POST = CHANNELS.indexOf('post');
const TRAIT_COLUMNS: ReadonlySet<CaseField> = new Set<CaseField>([
  'fee',
  'paidOnline',
  'digitised',
  'resultDigital',
  'reused',
  'apology',
  'serviceLevel',
  'reappointments',
  'supplements',
]);

const textOf = (value: CellValue): string =>
  value === null || isCellError(value) ? '' : typeof value === 'string' ? value.trim() : String(value);

/** The days of one row; NaN where a cell holds no day. */
export interface RowDays extends Record<DayField, number> {
  minute: number;
  hasText: boolean;
}

function dayCells(
  sheet: SheetSnapshot,
  columns: CaseColumns,
  dates: DateSystem,
  at: Offsets,
  quality: QualityCollector,
): (values: readonly CellValue[]) => RowDays {
  const readers = DAY_FIELDS.map(() => createCaseDayReader(dates));
  const swapped = DAY_FIELDS.map((field, i) => {
    if (at(field) < 0) return false;
    const is = isSwapped(sheet, at(field) + sheet.used!.column, columns.firstRow, readers[i]!);
    if (is) quality.note('dates-swapped', field, columns.firstRow);
    return is;
  });
  const row: RowDays = { received: 0, due: 0, originalDue: 0, done: 0, returned: 0, minute: -1, hasText: false };
  const noDone = at('done') < 0 && at('returned') >= 0;
  if (noDone) quality.note('done-from-returned', 'returned', columns.firstRow);
  return (values) => {
    row.hasText = false;
    for (let i = 0; i < DAY_FIELDS.length; i++) {
      const field = DAY_FIELDS[i]!;
      const offset = at(field);
      if (offset < 0) continue;
      const read: DayCell = readers[i]!(values[offset] ?? null);
      if (read.isText) row.hasText = true;
      if (field === 'received') row.minute = read.minute;
      row[field] = swapped[i] ? swappedBack(read) : read.day;
    }
    // A result that was handed over was done by then
    if (row.done === 0 || noDone) row.done = row.returned;
    return row;
  };
}

interface CaseWords {
  readonly status: number;
  readonly channel: number;
  readonly traits: number;
}

/** The columns of the kept cases, filled as they come. */
function caseStore(sheet: SheetSnapshot, most: number, at: Offsets) {
  let count = 0;
  const rows = new Int32Array(most);
  const days = DAY_FIELDS.map(() => new Int32Array(most));
  const receivedMinute = new Int16Array(most);
  const names = NAME_FIELDS.map((field) => (at(field) < 0 ? null : nameCollector(most)));
  const nameOffsets = NAME_FIELDS.map(at);
  const status = new Uint8Array(most);
  const channel = new Uint8Array(most);
  const traits = new Uint16Array(most);
  const add = (row: number, found: RowDays, values: readonly CellValue[], words: CaseWords) => {
    rows[count] = row;
    for (let i = 0; i < DAY_FIELDS.length; i++) days[i]![count] = found[DAY_FIELDS[i]!] || 0;
    receivedMinute[count] = found.minute;
    for (let i = 0; i < names.length; i++) names[i]?.add(count, values[nameOffsets[i]!] ?? null);
    status[count] = words.status;
    channel[count] = words.channel;
    traits[count] = words.traits;
    count += 1;
  };
  const done = (): Omit<CaseTable, 'has'> => ({
    sheet: sheet.name,
    count,
    rows: rows.subarray(0, count),
    days: Object.fromEntries(DAY_FIELDS.map((field, i) => [field, days[i]!.subarray(0, count)])) as CaseTable['days'],
    receivedMinute: receivedMinute.subarray(0, count),
    names: Object.fromEntries(
      NAME_FIELDS.map((field, i) => [field, names[i]?.done(count) ?? { names: [''], of: new Uint16Array(count) }]),
    ) as CaseTable['names'],
    status: status.subarray(0, count),
    channel: channel.subarray(0, count),
    traits: traits.subarray(0, count),
  });
  return { add, done, count: () => count };
}
