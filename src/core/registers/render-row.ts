import { columnLetters } from '../sheet/a1';
import type { CellInput } from '../sheet/workbook-edit';
import { contentKey } from './cell-content';
import { HASH_LENGTH, hashText } from './hash-text';
import type { DraftRow, RegisterCell } from './register-row';
import type { RegisterSpec } from './register-spec';

/** What a row's cells hold once it has an id and a place, by column id. */
export function renderRow(
  spec: RegisterSpec,
  draft: DraftRow,
  id: string,
  row: number,
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, CellInput> {
  const cell = (column: string) => `${columnLetters(columnOf.get(column)!)}${row + 1}`;
  const content = (held: RegisterCell | undefined): CellInput =>
    typeof held === 'function' ? { formula: held(cell) } : (held ?? '');
  return new Map(spec.columns.map((column) => [column, column === 'id' ? id : content(draft.cells.get(column))]));
}

/** What was written into a row's own columns, as hashes in the register's column order. */
export function writtenHashes(spec: RegisterSpec, contents: ReadonlyMap<string, CellInput>): string {
  return spec.columns
    .map((column) =>
      isWatched(spec, column) ? hashText(contentKey(contents.get(column) ?? '')) : '-'.repeat(HASH_LENGTH),
    )
    .join('');
}

/** The hash of one column in {@link writtenHashes}; null where nothing is known of it. */
export function writtenHash(spec: RegisterSpec, written: string, column: string): string | null {
  const start = spec.columns.indexOf(column) * HASH_LENGTH;
  return written.slice(start, start + HASH_LENGTH) || null;
}

/** The hashes with one column's replaced. */
export function withWrittenHash(spec: RegisterSpec, written: string, column: string, content: CellInput): string {
  const start = spec.columns.indexOf(column) * HASH_LENGTH;
  return written.slice(0, start) + hashText(contentKey(content)) + written.slice(start + HASH_LENGTH);
}

/** Columns that ParPlan fills and a user may correct by hand. */
export function isWatched(spec: RegisterSpec, column: string): boolean {
  return !spec.userColumns.has(column) && !spec.liveColumns.has(column);
}
