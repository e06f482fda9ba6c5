import type { SelectedCells, WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { attempt } from './attempt';

/** What the user has selected in Excel. */
export function selectedCells(host: WorkbookHost): Promise<ActionResult<SelectedCells>> {
  return attempt(async () => ({ ok: true, value: await host.selectedCells(), issues: [] }));
}
