import { cellKey, type SheetSnapshot } from '../../../core/sheet/workbook-snapshot';
import { legacyArea } from '../../../core/tables/legacy-cells';
import { legacyFont } from '../../../core/text/legacy-letters';
import { CELLS_PER_REQUEST, takeBlocks, type Block } from './cell-blocks';

/** Adds the old fonts (.VnTime, VNI-Times) of sheets whose letters look like theirs; all other sheets cost no request. */
export async function withLegacyFonts(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<readonly SheetSnapshot[]> {
  const queue = sheets.flatMap((sheet, index): Block[] => {
    const area = legacyArea(sheet);
    return area ? [{ sheet: index, area }] : [];
  });
  const fonts = new Map<number, Map<number, string>>();
  while (queue.length > 0) {
    const blocks = takeBlocks(queue, CELLS_PER_REQUEST);
    const found = await requestFonts(context, blocks, sheets);
    blocks.forEach((block, index) => addFonts(fonts, block, found[index]!));
  }
  return sheets.map((sheet, index) => {
    const fontNames = fonts.get(index);
    return fontNames ? { ...sheet, fontNames } : sheet;
  });
}

type Fonts = readonly (readonly Excel.CellProperties[])[];

async function requestFonts(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  sheets: readonly SheetSnapshot[],
): Promise<readonly Fonts[]> {
  const asked = blocks.map(({ sheet, area }) =>
    context.workbook.worksheets
      .getItem(sheets[sheet]!.name)
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
      .untrack()
      .getCellProperties({ format: { font: { name: true } } }),
  );
  await context.sync();
  return asked.map(({ value }) => value);
}

function addFonts(fonts: Map<number, Map<number, string>>, { sheet, area }: Block, cells: Fonts): void {
  const known = fonts.get(sheet) ?? new Map<number, string>();
  cells.forEach((row, offset) =>
    row.forEach((cell, index) => {
      // null where the letters of a cell have several fonts
      const name = cell.format?.font?.name;
      if (name && legacyFont(name)) known.set(cellKey(area.row + offset, area.column + index), name);
    }),
  );
  fonts.set(sheet, known);
}
