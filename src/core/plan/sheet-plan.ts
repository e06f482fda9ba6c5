import { isStride, type Steps } from '../sheet/steps';
import type { Issue } from '../issues/issue';
import type { FoundTable, SheetPart } from '../tables/find-tables';
import { narrativeBlocks } from '../tables/narrative-blocks';
import { proseLines, type ProseLine } from '../tables/narrative-lines';
import type { GridCell, GridRow } from '../tables/sheet-grid';
import { isSignature } from '../tables/signature';
import { valuesOfBlock, type GivenValues } from './given-values';
import { narrativeAssignment } from './narrative-assignment';
import { groupObjective } from './group-objective';
import { withDoubts } from './add-doubts';
import { fieldOf } from './field-text';
import { fieldNumberDoubts } from './number-doubts';
import type { PhraseReaders } from './phrase-readers';
import { isNamedObjective, objectiveTargets, proseObjective, type ObjectiveDraft } from './prose-objectives';
import { groupCells, tableItems, type Group, type TableRecord } from './table-records';
import { groupName, recordReader } from './table-assignment';
import type { ReadAssignment } from './assignment-of';
import { sectionPaths } from './section-path';
import { ordinalDoubts } from './ordinal-doubts';
import { missingColumns } from './missing-columns';
import { cellDoubts, lineDoubts } from './word-doubts';

/** What one sheet gives, in reading order. */
export interface SheetPlan {
  readonly objectives: ObjectiveDraft[];
  readonly assignments: ReadAssignment[];
  readonly tables: FoundTable[];
  /** What is to be doubted in no assignment of its own: lines of prose, whole tables. */
  readonly doubts: Issue[];
}

/** What earlier sheets gave: the numbering goes on behind them. */
export interface Earlier {
  readonly objectives: number;
  readonly assignments: number;
}

interface Reading extends SheetPlan {
  readonly sheet: string;
  readonly readers: PhraseReaders;
  readonly earlier: Earlier;
  readonly given: GivenValues | null;
  /** Headings that stand over the next table, and the objective right above it. */
  above: { readonly section: readonly string[]; readonly objectiveIndex: number | null };
}

/** Reads the parts of a sheet, from the top. */
export function* readSheetPlan(
  sheet: string,
  parts: readonly SheetPart[],
  readers: PhraseReaders,
  earlier: Earlier,
  given: GivenValues | null,
): Steps<SheetPlan> {
  const reading: Reading = {
    sheet,
    readers,
    earlier,
    given,
    objectives: [],
    assignments: [],
    tables: [],
    doubts: [],
    above: { section: [], objectiveIndex: null },
  };
  for (const part of parts) {
    if (part.kind === 'lines') yield* readLines(reading, part.rows);
    else if (part.table.isPlan) yield* readTable(reading, part.table);
  }
  return reading;
}

const nextId = ({ earlier, assignments }: Reading) => `A${earlier.assignments + assignments.length + 1}`;
const objectiveId = ({ earlier }: Reading, index: number | null) =>
  index === null ? null : `O${earlier.objectives + index + 1}`;

/** Prose: criteria with label lines, objectives, and the headings over the next table. */
function* readLines(reading: Reading, rows: readonly GridRow[]): Steps<void> {
  const { sheet, readers, given } = reading;
  const end = rows.findIndex(isSignature);
  const lines = yield* proseLines(end < 0 ? rows : rows.slice(0, end));
  const blocks = yield* narrativeBlocks(lines);
  const taken = new Set<number>();
  for (const block of blocks) {
    yield;
    const values = given ? valuesOfBlock(given, block, blocks, lines) : [];
    reading.assignments.push(narrativeAssignment(sheet, block, { lines, values, id: nextId(reading) }, readers));
    for (let at = block.first; at <= block.last; at++) taken.add(at);
  }
  let last: number | null = null;
  for (const [at, line] of lines.entries()) {
    yield;
    reading.doubts.push(...lineDoubts(sheet, line, readers));
    if (taken.has(at)) continue;
    const objective = proseObjective(sheet, lines, at, readers);
    if (objective)
      last = addObjective(reading, objective, last !== null && isPartOf(lines, at) ? last : null, line.text);
    else if (line.marker?.kind !== 'bullet') last = null;
  }
  reading.above = { section: openHeadings(lines), objectiveIndex: last };
}

/** A bullet right under an objective's line. */
const isPartOf = (lines: readonly ProseLine[], at: number) => lines[at]!.marker?.kind === 'bullet' && at > 0;

/** Adds an objective, or the next line of the one before; gives its place. */
function addObjective(reading: Reading, objective: ObjectiveDraft, partOf: number | null, text: string): number {
  const before = partOf === null ? undefined : reading.objectives[partOf];
  if (!before || !isNamedObjective(before.text)) return reading.objectives.push(objective) - 1;
  reading.objectives[partOf!] = {
    ...before,
    rows: [...new Set([...before.rows, ...objective.rows])],
    text: `${before.text}\n${text.trim()}`,
    targets: [...before.targets, ...objective.targets],
  };
  return partOf!;
}

/** The numbered headings that are still open at the end of some lines. */
function openHeadings(lines: readonly ProseLine[]): readonly string[] {
  const names: string[] = [];
  const isHeading = (line: ProseLine) =>
    line.marker !== null && line.marker.kind !== 'bullet' && line.text.length < 300;
  let at = lines.findLastIndex(isHeading);
  for (; at >= 0; at = lines[at]!.parent) if (isHeading(lines[at]!)) names.unshift(lines[at]!.text.trim());
  return names;
}

function* readTable(reading: Reading, table: FoundTable): Steps<void> {
  const { sheet, readers, above } = reading;
  reading.tables.push(table);
  const ofGroup = new Map<Group, number>();
  const ofCell = new Map<string, number>();
  let groups: readonly Group[] | null = null;
  const pathOf = sectionPaths(above.section);
  let section: readonly string[] = above.section;
  const columnObjective = columnObjectives(table);
  const read = recordReader(table, readers, reading.given);
  const ordinals = ordinalDoubts(table);
  const firstOwn = reading.assignments.length;
  let count = 0;
  for (const item of tableItems(table, readers.isDitto)) {
    if (isStride(count++)) yield;
    if (item.kind === 'group') {
      for (const cell of groupCells(item.group)) reading.doubts.push(...cellDoubts(sheet, cell, readers));
      const objective = groupObjective(table, item.group, readers);
      if (objective) ofGroup.set(item.group, reading.objectives.push(objective) - 1);
      continue;
    }
    const { record } = item;
    ordinals.see(record);
    // Rows of one group share its names
    if (record.groups !== groups) section = pathOf(record.groups.map(groupName));
    groups = record.groups;
    const ofColumn = columnObjective(record);
    const isNew = ofColumn !== null && !ofCell.has(ofColumn.key);
    if (isNew) ofCell.set(ofColumn.key, reading.objectives.push(withTargets(sheet, ofColumn, readers)) - 1);
    const group = ofGroup.size === 0 ? undefined : record.groups.findLast((one) => ofGroup.has(one));
    const ofRow = ofColumn ? ofCell.get(ofColumn.key) : group && ofGroup.get(group);
    const place = { id: nextId(reading), section, objectiveId: objectiveId(reading, ofRow ?? above.objectiveIndex) };
    const one = read(record, place);
    reading.assignments.push(isNew ? withNumberDoubts(one, sheet, ofColumn, readers) : one);
  }
  reading.doubts.push(...ordinals.found(), ...missingColumns(table, reading.assignments.slice(firstOwn)));
}

interface ColumnObjective {
  readonly key: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly cell: GridCell;
  /** Over several assignments: its targets are its own. */
  readonly isShared: boolean;
}

/** Reads the objective column of a table that has tasks too. */
function columnObjectives({ columns }: FoundTable): (record: TableRecord) => ColumnObjective | null {
  const at = columns.findIndex((column) => column.roles[0] === 'objective');
  if (at < 0 || !columns.some((column) => column.roles[0] === 'task')) return () => null;
  return ({ fields, rows: own }) => {
    const field = fields[at];
    const cell = field?.cells[0];
    if (!field || !cell || field.text.trim() === '') return null;
    const rows = Array.from({ length: cell.area.rowCount }, (_, i) => cell.row + i + 1);
    return { key: `${cell.row}`, text: field.text.trim(), rows, cell, isShared: cell.area.rowCount > own.length };
  };
}

/** Numbers of an objective merged over several rows that nobody understood are told with the first of them. */
function withNumberDoubts(
  read: ReadAssignment,
  sheet: string,
  { cell, isShared }: ColumnObjective,
  readers: PhraseReaders,
): ReadAssignment {
  const doubts = isShared ? fieldNumberDoubts(sheet, fieldOf(cell), 'objective', null, readers) : [];
  return doubts.length === 0 ? read : withDoubts(read, doubts);
}

function withTargets(sheet: string, objective: ColumnObjective, readers: PhraseReaders): ObjectiveDraft {
  const { cell, text, rows, isShared } = objective;
  return { sheet, rows, text, targets: isShared ? objectiveTargets(sheet, { cell, text: cell.text }, readers) : [] };
}
