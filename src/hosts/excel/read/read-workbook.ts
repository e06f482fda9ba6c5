import { toA1 } from '../../../core/sheet/a1';
import type { WorkbookSnapshot } from '../../../core/sheet/workbook-snapshot';
import { HostError, type HostOptions, type ReadScope } from '../../workbook-host';
import { isTooLarge } from '../office-errors';
import { capabilities, type Capabilities } from '../requirement-sets';
import { pause, runExcel, throwIfCancelled } from '../run-excel';
import { BYTES_PER_REQUEST, CELLS_PER_REQUEST, putBack, takeBlocks, totalCells, type Block } from './cell-blocks';
import { withLegacyFonts } from './read-fonts';
import { readOverview, type SheetOutline } from './read-overview';
import { requestBlocks } from './request-blocks';
import { SheetCells, type BlockCells } from './sheet-cells';

/** Reads the sheets of the scope: two requests for the outline, then one for each 20,000 cells (fewer where texts are long), and one more where letters look older than Unicode. */
export async function readWorkbook(scope: ReadScope, options: HostOptions = {}): Promise<WorkbookSnapshot> {
  const can = capabilities();
  throwIfCancelled(options.signal);
  return runExcel(async (context) => {
    const { sheets: outlines, ...book } = await readOverview(context, scope);
    checkSize(outlines);
    const cells = outlines.map((outline) => new SheetCells(outline, can.mergedAreas));
    await readBlocks(context, outlines, cells, can, options);
    const sheets = await withLegacyFonts(
      context,
      cells.map((sheet) => sheet.toSnapshot()),
    );
    return { ...book, sheets };
  });
}

/** 250 requests; one stray cell in the last row of a sheet makes more, which would take many minutes. */
const MAX_CELLS = 5_000_000;

function checkSize(outlines: readonly SheetOutline[]): void {
  const size = ({ used }: SheetOutline) => (used ? used.rowCount * used.columnCount : 0);
  const largest = outlines.reduce<SheetOutline | null>(
    (one, other) => (one && size(one) >= size(other) ? one : other),
    null,
  );
  const total = outlines.reduce((sum, outline) => sum + size(outline), 0);
  if (total <= MAX_CELLS || !largest?.used) return;
  throw new HostError('sheet.too-large', { sheet: largest.name, area: toA1(largest.used) });
}

async function readBlocks(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  cells: readonly SheetCells[],
  can: Capabilities,
  options: HostOptions,
): Promise<void> {
  const queue = outlines.flatMap(({ used }, sheet): Block[] => (used ? [{ sheet, area: used }] : []));
  const total = totalCells(queue);
  const names = outlines.map(({ name }) => name);
  let capacity = CELLS_PER_REQUEST;
  while (queue.length > 0) {
    throwIfCancelled(options.signal);
    const blocks = takeBlocks(queue, capacity);
    const found = await tryBlocks(context, names, blocks, can);
    if (found === null) {
      capacity = halfOf(blocks);
      putBack(queue, blocks);
      continue;
    }
    capacity = nextCapacity(blocks, addAll(cells, blocks, found));
    options.onProgress?.(total - totalCells(queue), total);
    if (queue.length > 0) await pause();
  }
}

/** Null where the request was too large and a smaller one may go through. */
async function tryBlocks(
  context: Excel.RequestContext,
  names: readonly string[],
  blocks: readonly Block[],
  can: Capabilities,
): Promise<readonly BlockCells[] | null> {
  try {
    return await requestBlocks(context, names, blocks, can);
  } catch (error) {
    const isSmallest = blocks.length === 1 && blocks[0]!.area.rowCount === 1;
    if (isSmallest || !isTooLarge(error)) throw error;
    return null;
  }
}

function addAll(cells: readonly SheetCells[], blocks: readonly Block[], found: readonly BlockCells[]): number {
  return found.reduce((bytes, block, index) => bytes + cells[blocks[index]!.sheet]!.add(block), 0);
}

function halfOf(blocks: readonly Block[]): number {
  return Math.max(1, Math.floor(totalCells(blocks) / 2));
}

/** As many cells as the last request's bytes per cell leave room for. */
function nextCapacity(blocks: readonly Block[], bytes: number): number {
  const bytesPerCell = Math.max(1, bytes / totalCells(blocks));
  return Math.min(CELLS_PER_REQUEST, Math.floor(BYTES_PER_REQUEST / bytesPerCell));
}
