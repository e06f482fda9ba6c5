import { mapInSteps, type Steps } from '../sheet/steps';
import type { CellInput, WorkbookEdit } from '../sheet/workbook-edit';

/** Rows without a change that a block may run over before a new block is begun. */
const LONGEST_GAP = 50;

/** Scattered changes as few blocks; cells between them are left as they are. */
export function* changedBlocks(
  sheet: string,
  cells: ReadonlyMap<number, ReadonlyMap<number, CellInput>>,
): Steps<readonly WorkbookEdit[]> {
  const rows = [...cells].filter(([, writes]) => writes.size > 0).sort(([a], [b]) => a - b);
  const blocks: (typeof rows)[] = [];
  for (const entry of rows) {
    const last = blocks.at(-1);
    if (last && entry[0] - last.at(-1)![0] <= LONGEST_GAP) last.push(entry);
    else blocks.push([entry]);
  }
  const edits: WorkbookEdit[] = [];
  for (const block of blocks) edits.push(yield* blockEdit(sheet, block));
  return edits;
}

function* blockEdit(
  sheet: string,
  rows: readonly (readonly [number, ReadonlyMap<number, CellInput>])[],
): Steps<WorkbookEdit> {
  const columns = rows.flatMap(([, writes]) => [...writes.keys()]);
  const left = columns.reduce((least, column) => Math.min(least, column));
  const width = columns.reduce((most, column) => Math.max(most, column)) - left + 1;
  const first = rows[0]![0];
  const byRow = new Map(rows);
  const lines = Array.from({ length: rows.at(-1)![0] - first + 1 });
  const cells = yield* mapInSteps(lines, (_, index) => {
    const writes = byRow.get(first + index);
    return Array.from({ length: width }, (__, column) => writes?.get(left + column) ?? null);
  });
  return { kind: 'write-block', sheet, row: first, column: left, cells };
}
