import { contentAt, contentKey, lastingContentKey } from '../registers/cell-content';
import { HASH_LENGTH, hashText } from '../registers/hash-text';
import { writtenCellHash } from './record-change';
import { changedBlocks } from '../merge/changed-blocks';
import { isStride, mapInSteps, type Steps } from '../sheet/steps';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { AddedSheet, ChangedCells } from './journal-entry';

/** Edits that take cells back, and the cells that were changed since and stay. */
export interface UndoneCells {
  readonly edits: readonly WorkbookEdit[];
  readonly left: readonly SourceRef[];
}

/** The sheet that a record means: by its table, which stays when the sheet is renamed, else by its name. */
export function recordedSheet(
  now: WorkbookSnapshot,
  record: { readonly sheet: string; readonly table: string | null },
): SheetSnapshot | undefined {
  const byTable = now.sheets.find((sheet) => sheet.tables.some((table) => table.name === record.table));
  return byTable ?? now.sheets.find((sheet) => sheet.name === record.sheet);
}

/**
 * Takes an added sheet away, unless a cell on it is not as we wrote it: then the whole sheet stays, since the rest of a
 * row is what gives the user's figure its meaning. `unfinished`: cells that were never written do not count.
 */
export function* undoAddedSheet(record: AddedSheet, now: WorkbookSnapshot, unfinished: boolean): Steps<UndoneCells> {
  const sheet = recordedSheet(now, record);
  if (!sheet) return { edits: [], left: [] };
  const emptyHash = writtenCellHash('');
  const found = yield* mapInSteps(rowsOf(union(sheet.used, record.area)), (line) =>
    cellsOf(line).filter(({ row, column }) => {
      const held = hashText(lastingContentKey(contentAt(sheet, row, column)));
      const written = hashAt(record, row, column) ?? emptyHash;
      return held !== written && !(unfinished && held === emptyHash);
    }),
  );
  const left = found.flat();
  if (left.length > 0) return { edits: [], left: left.map((cell) => ({ sheet: sheet.name, areas: [cell] })) };
  return { edits: [{ kind: 'remove-sheet', sheet: sheet.name }], left: [] };
}

/** Gives cells what they held before, each only while it still holds what we wrote. */
export function* undoChangedCells(record: ChangedCells, now: WorkbookSnapshot): Steps<UndoneCells> {
  const sheet = recordedSheet(now, record);
  if (!sheet) return { edits: [], left: [] };
  const table = sheet.tables.find((each) => each.name === record.table);
  const down = table ? table.area.row - record.anchor.row : 0;
  const right = table ? table.area.column - record.anchor.column : 0;
  const cells = new Map<number, Map<number, CellInput>>();
  const left: SourceRef[] = [];
  let round = 0;
  for (const [recordedRow, recordedColumn, before, after] of record.cells) {
    if (isStride(round++)) yield;
    const [row, column] = [recordedRow + down, recordedColumn + right];
    const held = contentAt(sheet, row, column);
    if (contentKey(held) === contentKey(before)) continue;
    if (hashText(lastingContentKey(held)) !== after) {
      left.push({ sheet: sheet.name, areas: [{ row, column, rowCount: 1, columnCount: 1 }] });
      continue;
    }
    const line = cells.get(row) ?? new Map<number, CellInput>();
    cells.set(row, line.set(column, before));
  }
  return { edits: yield* changedBlocks(sheet.name, cells), left };
}

function hashAt({ area, hashes }: AddedSheet, row: number, column: number): string | null {
  const [down, right] = [row - area.row, column - area.column];
  if (down < 0 || right < 0 || down >= area.rowCount || right >= area.columnCount) return null;
  const start = (down * area.columnCount + right) * HASH_LENGTH;
  return hashes.slice(start, start + HASH_LENGTH);
}

function union(used: CellArea | null, area: CellArea): CellArea {
  if (!used) return area;
  const row = Math.min(used.row, area.row);
  const column = Math.min(used.column, area.column);
  const bottom = Math.max(used.row + used.rowCount, area.row + area.rowCount);
  const right = Math.max(used.column + used.columnCount, area.column + area.columnCount);
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

const rowsOf = (area: CellArea): readonly CellArea[] =>
  Array.from({ length: area.rowCount }, (_, down) => ({ ...area, row: area.row + down, rowCount: 1 }));

const cellsOf = ({ row, column, columnCount }: CellArea): readonly CellArea[] =>
  Array.from({ length: columnCount }, (_, right) => ({ row, column: column + right, rowCount: 1, columnCount: 1 }));
