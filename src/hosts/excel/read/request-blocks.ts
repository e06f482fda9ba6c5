import type { CellArea } from '../../../core/source/source-ref';
import { HostError } from '../../workbook-host';
import type { Capabilities } from '../requirement-sets';
import { bandsFromColumnA, type Block } from './cell-blocks';
import type { BlockCells } from './sheet-cells';

// A band of 1,024 cells holds at most 512 merged areas, the number above which Excel fails (office-js #3611).
const CELLS_PER_MERGE_QUERY = 1024;

/** Reads blocks in one request. Throws `host.payload-too-large` also where Excel answers null without an error. */
export async function requestBlocks(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  blocks: readonly Block[],
  can: Capabilities,
): Promise<readonly BlockCells[]> {
  const queued = blocks.map((block) => queueBlock(context, sheetNames[block.sheet]!, block.area, can));
  await context.sync();
  return queued.map((block) => block.take());
}

function queueBlock(context: Excel.RequestContext, sheetName: string, area: CellArea, can: Capabilities) {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = rangeOf(sheet, area).load('values,valueTypes,formulas,numberFormat').untrack();
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getRow(0).untrack().getColumnProperties({ columnHidden: true });
  const merged = can.mergedAreas ? queueMerges(sheet, area) : [];
  const take = (): BlockCells => {
    // Above 5,000,000 cells Excel answers null and no error (office-js #4783).
    if (!Array.isArray(range.values)) throw new HostError('host.payload-too-large', { sheet: sheetName });
    return {
      area,
      values: range.values as unknown[][],
      valueTypes: range.valueTypes,
      formulas: range.formulas as unknown[][],
      numberFormats: range.numberFormat as unknown[][],
      merges: merged.flatMap(({ found, areas }) => (found.isNullObject ? [] : areas.items.map(toArea))),
      hiddenRows: rows.value.map((row) => row.rowHidden === true),
      hiddenColumns: columns.value.map((column) => column.columnHidden === true),
    };
  };
  return { take };
}

/** Asks in bands that begin in column A: an area whose first cell lies outside the range asked for is missed. */
function queueMerges(sheet: Excel.Worksheet, area: CellArea) {
  return bandsFromColumnA(area, CELLS_PER_MERGE_QUERY).map((band) => {
    const found = rangeOf(sheet, band).untrack().getMergedAreasOrNullObject().load('areaCount').untrack();
    const areas = found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { found, areas };
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function toArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
