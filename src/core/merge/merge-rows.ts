import type { Issue } from '../issues/issue';
import { contentAt, contentKey } from '../registers/cell-content';
import { hashText } from '../registers/hash-text';
import type { ExistingRegister } from '../registers/read-register';
import { isWatched, writtenHash } from '../registers/render-row';
import type { CellInput } from '../sheet/workbook-edit';

/** What becomes of one row that the register holds already. */
export interface MergedRow {
  /** By sheet column; only cells that change. */
  readonly writes: ReadonlyMap<number, CellInput>;
  readonly issues: readonly Issue[];
}

/**
 * Three ways: what we wrote last, what the cell holds now, what the reading says. A cell that still holds what we wrote
 * follows the reading; one that a person changed stays, and is named where the plan changed as well.
 */
export function mergeRow(
  register: ExistingRegister,
  row: number,
  id: string,
  contents: ReadonlyMap<string, CellInput>,
  written: string,
): MergedRow {
  const { spec, sheet, columnOf } = register;
  const writes = new Map<number, CellInput>();
  const issues: Issue[] = [];
  for (const [column, content] of contents) {
    const at = columnOf.get(column);
    if (at === undefined || spec.userColumns.has(column)) continue;
    const held = contentKey(contentAt(sheet, row, at));
    const wanted = contentKey(content);
    if (held === wanted) continue;
    const base = writtenHash(spec, written, column);
    const changedByUser = isWatched(spec, column) && base !== null && base !== hashText(held);
    if (changedByUser) issues.push(changedIssue(register, row, at, id, base !== hashText(wanted)));
    else writes.set(at, content);
  }
  return { writes, issues };
}

function changedIssue(
  register: ExistingRegister,
  row: number,
  column: number,
  id: string,
  planChanged: boolean,
): Issue {
  const { sheet, area } = register;
  const heading = contentAt(sheet, area.row, column);
  return {
    code: 'register.changed-by-user',
    severity: planChanged ? 'warning' : 'info',
    source: { sheet: sheet.name, areas: [{ row, column, rowCount: 1, columnCount: 1 }] },
    params: { id, column: typeof heading === 'string' ? heading : '' },
  };
}
