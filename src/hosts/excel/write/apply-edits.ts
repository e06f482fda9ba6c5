import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { HostError, type HostOptions } from '../../workbook-host';
import { isTooLarge, toHostError } from '../office-errors';
import { CELLS_PER_REQUEST } from '../read/cell-blocks';
import { capabilities } from '../requirement-sets';
import { pause, runExcel, throwIfCancelled } from '../run-excel';
import { checkEdits } from './check-edits';
import { learnWorkbook } from './known-workbook';
import { planWork, writtenCells } from './plan-work';
import { findUnlocked } from './unlocked-edits';
import type { WorkItem, WriteContext } from './work-item';

/** What a request may carry beside the cells; Excel on the web refuses 5 MB. */
const BYTES_PER_WRITE = 3_000_000;

/**
 * Applies the edits in order: one request to learn what is there and check, then one for each 20,000 cells.
 * On failure `params.done` says how many edits are surely done.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], options: HostOptions = {}): Promise<void> {
  throwIfCancelled(options.signal);
  if (edits.length === 0) return;
  await runExcel(async (context) => {
    const known = await learnWorkbook(context, edits);
    checkEdits(known, edits, await findUnlocked(context, known, edits));
    await writeAll({ context, known, can: capabilities() }, edits, options);
  });
}

async function writeAll(
  write: WriteContext,
  edits: readonly WorkbookEdit[],
  { onProgress, signal }: HostOptions,
): Promise<void> {
  const total = writtenCells(edits);
  const batches = inBatches(planWork(write.known, edits));
  const waiting: WorkItem[][] = [];
  let done = 0;
  for (let round = 0; ; round += 1) {
    const batch = waiting.shift() ?? batches.next().value;
    if (!batch) return;
    if (round > 0) await pause();
    try {
      throwIfCancelled(signal);
      const halves = await tryBatch(write, batch);
      if (halves) {
        waiting.unshift(...halves);
        continue;
      }
    } catch (error) {
      // The edits before the one that the batch begins in
      const failure = toHostError(error, { done: batch[0]!.edit });
      throw await withReason(failure);
    }
    done += cellsOf(batch);
    onProgress?.(done, total);
  }
}

/** A refusal of Excel's says more where the workbook was opened read-only. (Excel on Windows lets such a workbook be changed, so it is not asked before.) */
async function withReason(failure: HostError): Promise<HostError> {
  if (failure.code !== 'host.access-denied') return failure;
  const readOnly = await Excel.run(async ({ workbook }) => {
    workbook.load('readOnly');
    await workbook.context.sync();
    return workbook.readOnly;
  }).catch(() => false);
  return readOnly ? new HostError('workbook.read-only', failure.params, { cause: failure }) : failure;
}

/** Null where the batch is written; its halves where the request was too large, and so nothing of it was done. */
async function tryBatch(write: WriteContext, batch: readonly WorkItem[]): Promise<WorkItem[][] | null> {
  try {
    for (const item of batch) item.queue(write);
    await write.context.sync();
    return null;
  } catch (error) {
    if (batch.length === 1 || !isTooLarge(error)) throw error;
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
}

/** The items of one request each. */
function* inBatches(items: Iterable<WorkItem>): Generator<WorkItem[], undefined> {
  let batch: WorkItem[] = [];
  let cells = 0;
  let bytes = 0;
  for (const item of items) {
    if (batch.length > 0 && (cells + item.cells > CELLS_PER_REQUEST || bytes + item.bytes > BYTES_PER_WRITE)) {
      yield batch;
      [batch, cells, bytes] = [[], 0, 0];
    }
    batch.push(item);
    cells += item.cells;
    bytes += item.bytes;
  }
  if (batch.length > 0) yield batch;
}

function cellsOf(items: readonly WorkItem[]): number {
  return items.reduce((sum, item) => sum + item.cells, 0);
}
