import { highlightEdits, removeHighlightEdits } from '../highlights/highlight-edits';
import { targetPlaces } from '../highlights/target-places';
import { readRegister } from '../registers/read-register';
import { allSheetNames, namesOf } from '../registers/own-sheets';
import { verdictColumnRules } from '../registers/register-formats';
import { TARGET_REGISTER } from '../registers/register-spec';
import type { ParPlanState, StateRecord } from '../registers/state/state';
import type { Steps } from '../sheet/steps';
import type { WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { ChangedTable, JournalEntry } from './journal-entry';
import { undoAddedSheet, undoChangedCells, type UndoneCells } from './undo-cells';

/** How to take a change back. */
export interface Undoing {
  readonly edits: readonly WorkbookEdit[];
  /** Cells that were changed since and stay as they are. */
  readonly left: readonly SourceRef[];
  /** The state afterwards, without the entry; the journal is the caller's. */
  readonly state: ParPlanState;
}

/** `now`: ParPlan's own sheets as they are. `unfinished`: the change broke off half-way. */
export function* undoChange(
  entry: JournalEntry,
  now: WorkbookSnapshot,
  state: ParPlanState,
  unfinished: boolean,
): Steps<Undoing> {
  const added: UndoneCells[] = [];
  for (const record of entry.added) added.push(yield* undoAddedSheet(record, now, unfinished));
  const changed: UndoneCells[] = [];
  for (const record of entry.changed) changed.push(yield* undoChangedCells(record, now));
  const left = [...added, ...changed].flatMap((each) => each.left);
  const keepsSheets = added.some((each) => each.left.length > 0);
  const before = keepsSheets ? state : restoredState(entry, state);
  return {
    edits: [
      ...highlightUndo(entry, now, state),
      ...changed.flatMap((each) => each.edits),
      ...entry.tables.flatMap((table) => undoTable(table, now, left)),
      ...added.flatMap((each) => each.edits),
      ...(keepsSheets ? [] : undoNames(entry, now)),
    ],
    left,
    state: { ...before, highlighted: highlightedAfter(entry, state) },
  };
}

/** The rules of a plan sheet are ours alone: taken off, or made again from the register as it is. */
function highlightUndo(entry: JournalEntry, now: WorkbookSnapshot, state: ParPlanState): readonly WorkbookEdit[] {
  if (entry.what === 'write-registers') return [];
  const exists = new Set(allSheetNames(now));
  const register = readRegister(now, TARGET_REGISTER, state.headings.targets ?? {});
  const places = register ? targetPlaces(register) : [];
  const wanted = places.filter(({ key }) => entry.state.highlighted.includes(key));
  const sheets = [...Object.values(state.sheetKeys), ...places.map((each) => each.sheet)].filter((name) =>
    exists.has(name),
  );
  return [...removeHighlightEdits(sheets), ...wanted.flatMap(highlightEdits)];
}

function highlightedAfter(entry: JournalEntry, state: ParPlanState): readonly string[] {
  return entry.what === 'write-registers' ? state.highlighted : entry.state.highlighted;
}

/** A table that grew takes its old size again, unless someone used the new rows. */
function undoTable(
  { name, before, after }: ChangedTable,
  now: WorkbookSnapshot,
  left: readonly SourceRef[],
): readonly WorkbookEdit[] {
  const sheet = now.sheets.find((each) => each.tables.some((table) => table.name === name));
  const area = sheet?.tables.find((table) => table.name === name)?.area;
  if (!sheet || !area || sameSize(area, before) || !sameSize(area, after)) return [];
  const small = { ...area, rowCount: before.rowCount, columnCount: before.columnCount };
  const used = left.some((ref) => ref.sheet === sheet.name && ref.areas.some((cell) => !holds(small, cell)));
  if (used) return [];
  const below = { ...area, row: area.row + before.rowCount, rowCount: area.rowCount - before.rowCount };
  const beside = {
    ...area,
    column: area.column + before.columnCount,
    columnCount: area.columnCount - before.columnCount,
  };
  const rest = [below, beside].filter((each) => each.rowCount > 0 && each.columnCount > 0);
  return [
    { kind: 'resize-table', name, area: small },
    ...rest.flatMap((each): readonly WorkbookEdit[] => [
      { kind: 'clear-block', sheet: sheet.name, area: each, formats: true },
      { kind: 'list-validation', sheet: sheet.name, area: each, choices: [] },
    ]),
    ...(name === TARGET_REGISTER.table ? verdictRules(now, sheet.name, small) : []),
  ];
}

function verdictRules(now: WorkbookSnapshot, sheet: string, area: CellArea): readonly WorkbookEdit[] {
  const register = readRegister(now, TARGET_REGISTER, {});
  return register ? verdictColumnRules(sheet, area, register.columnOf) : [];
}

function undoNames({ names }: JournalEntry, now: WorkbookSnapshot): readonly WorkbookEdit[] {
  const known = namesOf(now);
  return names.flatMap(([name, before]): readonly WorkbookEdit[] => {
    if (before !== null) return [{ kind: 'set-name', name, formula: before, visible: false }];
    return known.has(name.toLowerCase()) ? [{ kind: 'remove-name', name }] : [];
  });
}

function restoredState(entry: JournalEntry, state: ParPlanState): ParPlanState {
  const earlier = new Map(entry.records);
  const known = new Set(state.records.map((record) => record.id));
  const records = state.records.flatMap((record): readonly StateRecord[] => {
    const before = earlier.get(record.id);
    return before === undefined ? [record] : before === null ? [] : [before];
  });
  const lost = entry.records.flatMap(([id, before]) => (before && !known.has(id) ? [before] : []));
  const { corrections, journal } = state;
  return { ...entry.state, corrections, records: [...records, ...lost], journal };
}

const sameSize = (a: CellArea, b: CellArea): boolean => a.rowCount === b.rowCount && a.columnCount === b.columnCount;

function holds(area: CellArea, cell: CellArea): boolean {
  const inRows = cell.row >= area.row && cell.row < area.row + area.rowCount;
  return inRows && cell.column >= area.column && cell.column < area.column + area.columnCount;
}
