import type { SourceRef } from '../core/source/source-ref';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { attempt } from './attempt';

/** Shows the cells that a value was read from. */
export function revealSource(host: WorkbookHost, source: SourceRef): Promise<ActionResult<null>> {
  return attempt(async () => {
    await host.reveal(source);
    return { ok: true, value: null, issues: [] };
  });
}
