import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemorySheet } from '../../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../../src/hosts/memory/save-xlsx';

const FOLDER = path.resolve(__dirname, '../../../../shared/plans');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];
const describeShared = FILES.length > 0 ? describe : describe.skip;

/** Everything of a sheet that a user sees. */
function seen(sheet: MemorySheet) {
  const cells: unknown[] = [];
  sheet.rows.forEach((row, index) => {
    const width = Math.max(row?.values.length ?? 0, row?.styles.length ?? 0);
    for (let column = 0; column < width; column += 1) cells.push([index, column, sheet.cell(index, column)]);
  });
  const { name, visibility, merges, freezeRows } = sheet;
  const [widths, heights] = [[...sheet.columnWidths], [...sheet.rowHeights]];
  return { name, visibility, merges, freezeRows, widths, heights, cells };
}

describeShared('the plans in ../shared (skipped where absent)', () => {
  test.each(FILES)('%s comes back whole after sheets and rules were added', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
    const before = await openXlsx(bytes);
    const workbook = await openXlsx(bytes);
    const [first] = workbook.sheets;
    await createMemoryHost(workbook).applyEdits([
      { kind: 'add-sheet', sheet: 'PP_Mới', visibility: 'visible' },
      {
        kind: 'write-block',
        sheet: 'PP_Mới',
        row: 0,
        column: 0,
        cells: [
          ['Mã', 'Tên'],
          ['1', 'x'],
        ],
      },
      {
        ...{ kind: 'format', sheet: 'PP_Mới', areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }] },
        format: { bold: true, fill: '#DDEBF7', fontName: 'Times New Roman' },
      },
      {
        ...{ kind: 'add-conditional-format', sheet: first!.name, stopIfTrue: true },
        ...{
          areas: [{ row: 0, column: 0, rowCount: 50, columnCount: 5 }],
          formula: '=1=1',
          style: { fill: '#F4CCCC' },
        },
      },
    ]);
    // A typed value makes the sheet's cells be written anew, not copied.
    first!.setValue(500, 0, 'cuối');
    const after = await openXlsx((await saveXlsx(workbook)).bytes);
    after.sheets[0]!.rows.length = before.sheets[0]!.rows.length;
    expect(after.sheets.slice(0, -1).map(seen)).toEqual(before.sheets.map(seen));
    expect(after.sheets[0]!.conditionalFormats).toHaveLength(before.sheets[0]!.conditionalFormats.length + 1);
  });
});
