import type { ColumnRole } from '../readers/column-role';
import type { Issue } from '../issues/issue';
import type { LocatedTarget } from '../readers/target';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';
import { assignmentOf, type Place, type ReadAssignment } from './assignment-of';
import { joinFields, type FieldText } from './field-text';
import { recordCorrector, type GivenValues } from './given-values';
import { groupFields } from './group-fields';
import { groupCells, type Group, type TableRecord } from './table-records';
import type { PhraseReaders } from './phrase-readers';
import { shareDoubts } from './share-doubts';
import { readMembers } from './members';
import { numberDoubts } from './number-doubts';
import { reachedOrDelivered } from './reached-or-delivered';
import { roleTexts, type RoleText } from './role-texts';
import { rowTargets } from './row-targets';
import { restoreDates, swappedDoubts } from './restore-dates';
import { sharedDoubts } from './shared-doubts';
import { swappedDates, type SwappedDates } from './swapped-dates';
import { wordDoubts } from './word-doubts';

/** Reads one record of a table as the assignment at a place of the reading. */
export type ReadRecord = (record: TableRecord, place: Place) => ReadAssignment;

/** Reads the records of a table; what holds for all of its rows is settled once. */
export function recordReader(table: FoundTable, readers: PhraseReaders, given: GivenValues | null): ReadRecord {
  const { columns } = table;
  const sheet = table.grid.name;
  const swapped = swappedDates(table);
  const textsOf = recordTexts(table, readers, given, swapped);
  const sourceOf = recordSource(table);
  const hasTask = columns.some((column) => column.roles[0] === 'task');
  const wanted = {
    lead: columns.some((column) => column.roles.some((role) => WHO.includes(role))),
    due: columns.some((column) => column.roles.includes('due')),
  };
  return (record, place) => {
    const texts = textsOf(record);
    const own = hasTask ? ownTexts(texts, record.rows) : texts;
    const words = fieldWords(texts);
    const targets = rowTargets(sheet, own, readers);
    const read = {
      sheet,
      rows: record.rows.map(rowNumber),
      source: sourceOf(record.rows),
      task: words.task?.text.trim() ?? '',
      words,
      who: readMembers(texts, readers),
      targets,
      doubts: withSwapped(doubtsOf(sheet, { texts, own, targets }, readers), sheet, texts, swapped),
      texts,
      wanted,
    };
    return assignmentOf(read, place, readers);
  };
}

const rowNumber = ({ row }: KindRow): number => row.row + 1;

/** Takes records apart into words by role, with what their groups and a person say for them. */
export function recordTexts(
  table: FoundTable,
  readers: PhraseReaders,
  given: GivenValues | null,
  swapped: SwappedDates | null = swappedDates(table),
): (record: TableRecord) => readonly RoleText[] {
  const textsOf = roleTexts(table.columns, readers);
  const withGroupFields = groupFields(table, readers);
  const corrected = given ? recordCorrector(table, given) : null;
  return (record) => {
    const stored = withGroupFields(reachedOrDelivered(textsOf(record), readers), record.groups);
    const found = swapped ? restoreDates(stored, swapped) : stored;
    return corrected ? corrected(record, found) : found;
  };
}

const WHO: readonly ColumnRole[] = ['lead', 'support', 'person'];

function fieldWords(texts: readonly RoleText[]) {
  return {
    task: joined(texts, 'task') ?? joined(texts, 'objective') ?? joined(texts, 'target'),
    measure: joined(texts, 'measure'),
    deliverable: joined(texts, 'deliverable'),
    lead: joined(texts, 'lead'),
    support: joined(texts, 'support'),
    person: joined(texts, 'person'),
    start: joined(texts, 'start'),
    due: joined(texts, 'due'),
  };
}

/** All words of a role in a row; several columns of one role stand on lines of their own. */
function joined(texts: readonly RoleText[], role: ColumnRole): FieldText | null {
  let all: FieldText | null = null;
  for (const text of texts) if (text.role === role) all = onNewLine(all, text.field);
  return all;
}

const onNewLine = (first: FieldText | null, second: FieldText): FieldText =>
  first === null ? second : joinFields({ ...first, text: `${first.text.trimEnd()}\n` }, second);

/** Adds the dates that Excel may have turned round, in the few tables that have such. */
const withSwapped = (
  doubts: readonly Issue[],
  sheet: string,
  texts: readonly RoleText[],
  swapped: SwappedDates | null,
): readonly Issue[] => (swapped ? [...doubts, ...swappedDoubts(sheet, texts, swapped)] : doubts);

const NO_DOUBTS: readonly Issue[] = [];

function doubtsOf(
  sheet: string,
  row: {
    readonly texts: readonly RoleText[];
    readonly own: readonly RoleText[];
    readonly targets: readonly LocatedTarget[];
  },
  readers: PhraseReaders,
): readonly Issue[] {
  const shares = shareDoubts(row.targets, row.texts);
  const numbers = numberDoubts(sheet, row.own, readers);
  const shared = sharedDoubts(sheet, row.texts);
  const words = wordDoubts(sheet, row.texts, readers);
  const count = shares.length + numbers.length + shared.length + words.length;
  return count === 0 ? NO_DOUBTS : [...shares, ...numbers, ...shared, ...words];
}

/** An objective merged over several assignments has its targets itself. */
function ownTexts(texts: readonly RoleText[], rows: readonly KindRow[]): readonly RoleText[] {
  if (!texts.some(({ role }) => role === 'objective')) return texts;
  const count = rows[rows.length - 1]!.row.row - rows[0]!.row.row + 1;
  return texts.filter(
    ({ role, field }) => role !== 'objective' || field.cells.every((cell) => cell.area.rowCount <= count),
  );
}

/** The rows across the table's width, adjacent ones together. */
function recordSource({ columns, grid }: FoundTable): (rows: readonly KindRow[]) => SourceRef {
  const places = columns.map((column) => column.column);
  const column = Math.min(...places);
  const columnCount = Math.max(...places) - column + 1;
  return (rows) => {
    if (rows.length === 1)
      return { sheet: grid.name, areas: [{ row: rows[0]!.row.row, column, rowCount: 1, columnCount }] };
    const areas: CellArea[] = [];
    let from = rows[0]!.row.row;
    rows.forEach(({ row: { row } }, i) => {
      const next = rows[i + 1]?.row.row;
      if (next === row + 1) return;
      areas.push({ row: from, column, rowCount: row - from + 1, columnCount });
      from = next ?? row;
    });
    return { sheet: grid.name, areas };
  };
}

/** The words of a group as a section's name: "II. CẢI CÁCH …". */
export function groupName(group: Group): string {
  const row = group.rows[0]!;
  const title = (groupCells(group)[0]?.text ?? '').replace(/\s+/g, ' ').trim();
  const number = row.ordinal?.text.trim().replace(/(?<!\.)\.+$/, '.') ?? '';
  // A bullet in the column of numbers is no number
  if (number === '' || row.marker?.kind === 'bullet') return title;
  return /[.)]$/.test(number) ? `${number} ${title}` : `${number}. ${title}`;
}
