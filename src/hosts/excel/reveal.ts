import type { SourceRef } from '../../core/source/source-ref';
import { toA1 } from '../../core/sheet/a1';
import { HostError } from '../workbook-host';
import { runExcel } from './run-excel';

/**
 * Brings the sheet of a source to the front and selects its first area (several at once need ExcelApi 1.18).
 * A hidden sheet stays hidden: showing it would change the user's workbook.
 */
export async function reveal(source: SourceRef): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('sheet.not-found', { sheet: source.sheet });
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new HostError('host.failed', { detail: 'hidden-sheet', sheet: source.sheet });
    }
    sheet.activate();
    const [first] = source.areas;
    if (first) sheet.getRange(toA1(first)).untrack().select();
    await context.sync();
  });
}
