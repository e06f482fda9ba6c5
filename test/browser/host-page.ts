import { EmulatedHost } from '../../src/hosts/emulated/emulated-host';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { WorkbookEdit } from '../../src/core/sheet/workbook-edit';
import type { SourceRef } from '../../src/core/source/source-ref';
import type { ReadScope } from '../../src/hosts/workbook-host';
import { HostError } from '../../src/hosts/workbook-host';
import { userWorkbook } from '../support/every-edit';
import { modelOf } from '../support/workbook-model';
import { encode } from '../support/wire-json';

/** Runs before office.js on the page under test: puts the emulated Excel in place and offers the adapter to the test. */
function install() {
  const query = new URLSearchParams(location.search);
  const workbook = query.has('user') ? userWorkbook() : emptyWorkbook();
  const emulated = new EmulatedHost(workbook, {
    requirementSets: { ExcelApi: query.get('api') ?? '1.15' },
    language: 'vi-VN',
    displayLanguage: query.get('language') ?? 'vi-VN',
  });
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: emulated.external });
  const host = createExcelHost();
  Object.assign(window, {
    underTest: {
      emulated,
      ready: async () => {
        const { host: name, platform } = await Office.onReady();
        Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
          _doApiNotSupportedCheck: true,
        });
        return { name, platform, language: Office.context.displayLanguage };
      },
      read: (scope: ReadScope) => answer(() => host.readWorkbook(scope)),
      apply: (edits: readonly WorkbookEdit[]) => answer(() => host.applyEdits(edits)),
      reveal: (source: SourceRef) => answer(() => host.reveal(source)),
      model: () => encode(modelOf(workbook)),
      gaps: () => emulated.gaps,
      roundTrips: () => emulated.roundTrips,
    },
  });
}

/** The outcome as text, HostErrors with their code: errors lose their properties on the way to the test. */
async function answer(run: () => Promise<unknown>): Promise<string> {
  try {
    return encode({ value: await run() });
  } catch (error) {
    if (error instanceof HostError) return encode({ failed: { code: error.code, params: error.params } });
    return encode({ failed: { code: 'unexpected', params: { detail: String(error) } } });
  }
}

function emptyWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Data');
  return workbook;
}

install();
