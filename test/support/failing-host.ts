import type { WorkbookEdit } from '../../src/core/sheet/workbook-edit';
import type { WorkbookHost } from '../../src/hosts/workbook-host';
import { HostError } from '../../src/hosts/workbook-host';

/** A host that breaks off after so many edits of its next write; `dead`: it does not answer afterwards either. */
export function failingHost(host: WorkbookHost, after: number, dead: boolean): WorkbookHost {
  let broken = false;
  const answer = <T>(work: () => Promise<T>): Promise<T> =>
    broken && dead ? Promise.reject(new HostError('host.failed')) : work();
  return {
    readWorkbook: (scope, options) => answer(() => host.readWorkbook(scope, options)),
    reveal: (source) => answer(() => host.reveal(source)),
    selectedCells: () => answer(() => host.selectedCells()),
    applyEdits: (edits: readonly WorkbookEdit[], options) =>
      answer(async () => {
        if (broken || edits.length <= after) return host.applyEdits(edits, options);
        broken = true;
        await host.applyEdits(edits.slice(0, after), options);
        throw new HostError('host.busy', { done: after });
      }),
  };
}
