import { contentAt, lastingContentKey } from '../registers/cell-content';
import { hashText } from '../registers/hash-text';
import { namesOf, sheetNamed } from '../registers/own-sheets';
import type { ParPlanState, StateRecord } from '../registers/state/state';
import { mapInSteps, type Steps } from '../sheet/steps';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { AddedSheet, ChangeKind, ChangedCells, ChangedTable, JournalEntry } from './journal-entry';

/** What must be kept to take the edits back: the workbook before them, and how to know what they wrote. */
export function* recordChange(
  what: ChangeKind,
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
  states: { readonly before: ParPlanState; readonly after: ParPlanState },
): Steps<JournalEntry> {
  const { records, journal: _journal, corrections: _corrections, ...state } = states.before;
  const addedNames = new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])));
  const blocks = edits.filter((edit) => edit.kind === 'write-block');
  const added: AddedSheet[] = [];
  const changed: ChangedCells[] = [];
  for (const block of blocks) {
    if (addedNames.has(block.sheet)) added.push(yield* addedSheet(block, edits));
    else changed.push(yield* changedCells(block, before));
  }
  return {
    what,
    added,
    changed,
    tables: edits.flatMap((edit) => (edit.kind === 'resize-table' ? changedTable(edit, before) : [])),
    names: changedNames(edits, before),
    state,
    records: yield* changedRecords(records, states.after.records),
  };
}

type Block = Extract<WorkbookEdit, { kind: 'write-block' }>;

/** The hash by which undo sees whether a cell still holds what was written. */
export function writtenCellHash(content: CellInput): string {
  return hashText(lastingContentKey(content));
}

function* addedSheet({ sheet, row, column, cells }: Block, edits: readonly WorkbookEdit[]): Steps<AddedSheet> {
  const hashes = yield* mapInSteps(cells, (line) => line.map(writtenCellHash).join(''));
  const table = edits.find((edit) => edit.kind === 'add-table' && edit.sheet === sheet);
  return {
    sheet,
    table: table?.kind === 'add-table' ? table.name : null,
    area: { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 },
    hashes: hashes.join(''),
  };
}

function* changedCells({ sheet, row, column, cells }: Block, before: WorkbookSnapshot): Steps<ChangedCells> {
  const held = sheetNamed(before, sheet)!;
  const table = held.tables[0];
  const written = yield* mapInSteps(cells, (line, down) =>
    line.flatMap((content, right): ChangedCells['cells'] => {
      if (content === null) return [];
      const place = [row + down, column + right] as const;
      return [[...place, contentAt(held, ...place) ?? '', writtenCellHash(content)]];
    }),
  );
  return {
    sheet,
    table: table?.name ?? null,
    anchor: { row: table?.area.row ?? 0, column: table?.area.column ?? 0 },
    cells: written.flat(),
  };
}

function changedTable(
  { name, area }: Extract<WorkbookEdit, { kind: 'resize-table' }>,
  before: WorkbookSnapshot,
): readonly ChangedTable[] {
  const table = before.sheets.flatMap((sheet) => sheet.tables).find((each) => each.name === name);
  return table ? [{ name, before: table.area, after: area }] : [];
}

function changedNames(edits: readonly WorkbookEdit[], before: WorkbookSnapshot): JournalEntry['names'] {
  const known = namesOf(before);
  return edits.flatMap((edit): JournalEntry['names'] =>
    edit.kind === 'set-name' ? [[edit.name, known.get(edit.name.toLowerCase())?.formula ?? null]] : [],
  );
}

function* changedRecords(
  before: readonly StateRecord[],
  after: readonly StateRecord[],
): Steps<JournalEntry['records']> {
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Map(after.map((record) => [record.id, record]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  const changed = yield* mapInSteps(ids, (id): JournalEntry['records'] => {
    const [one, other] = [earlier.get(id), later.get(id)];
    return one === other || (one && other && JSON.stringify(one) === JSON.stringify(other)) ? [] : [[id, one ?? null]];
  });
  return changed.flat();
}
