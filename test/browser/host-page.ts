import { EmulatedHost, type EmulatedHostOptions } from '../../src/hosts/emulated/emulated-host';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { WorkbookEdit } from '../../src/core/sheet/workbook-edit';
import type { SourceRef } from '../../src/core/source/source-ref';
import { HostError, type HostOptions, type ReadScope } from '../../src/hosts/workbook-host';
import { userWorkbook } from '../support/every-edit';
import { modelOf } from '../support/workbook-model';
import { encode } from '../support/wire-json';

const query = new URLSearchParams(location.search);
const options: EmulatedHostOptions = {
  requirementSets: { ExcelApi: query.get('api') ?? '1.15' },
  language: 'vi-VN',
  displayLanguage: query.get('language') ?? 'vi-VN',
};
let workbook = query.has('user') ? userWorkbook() : emptyWorkbook();
let emulated = new EmulatedHost(workbook, options);
const gaps: string[] = [];
const host = createExcelHost();

/** Runs before office.js on the page under test: puts the emulated Excel in place and offers the adapter to the test. */
function install(): void {
  // Each call goes to the Excel of the moment: a test may put another workbook under the same page.
  const external = new Proxy({}, { get: (_, member) => Reflect.get(emulated.external, member) as unknown });
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: external });
  Object.assign(window, { underTest: { ready, use, bytes, selections, ...port, model, gaps: allGaps, roundTrips } });
}

const port = {
  read: (call: { scope: ReadScope; aborted: boolean }) => answer(call, (how) => host.readWorkbook(call.scope, how)),
  apply: (call: { edits: readonly WorkbookEdit[]; aborted: boolean }) =>
    answer(call, (how) => host.applyEdits(call.edits, how)),
  selected: (call: { aborted: boolean }) => answer(call, () => host.selectedCells()),
  reveal: (call: { source: SourceRef; aborted: boolean }) => answer(call, () => host.reveal(call.source)),
};

const model = () => encode(modelOf(workbook));
const allGaps = () => [...gaps, ...emulated.gaps];
const roundTrips = () => emulated.roundTrips;

async function ready() {
  const { host: name, platform } = await Office.onReady();
  const library = OfficeExtension as unknown as { CommonUtility: object };
  Object.assign(library.CommonUtility, { _doApiNotSupportedCheck: true });
  return { name, platform, language: Office.context.displayLanguage };
}

/** Puts another workbook under the page. */
async function use(base64: string): Promise<void> {
  gaps.push(...emulated.gaps);
  workbook = await openXlsx(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  emulated = new EmulatedHost(workbook, options);
}

/** The workbook as a file. */
async function bytes(): Promise<string> {
  const saved = await saveXlsx(workbook);
  return btoa(Array.from(saved.bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** What is selected in each sheet, in their order: files do not keep it. */
const selections = () => workbook.sheets.map((sheet) => sheet.selection);

/** The outcome as text, with the progress told: functions and errors do not travel to the test. */
async function answer(
  { aborted }: { readonly aborted: boolean },
  run: (options: HostOptions) => Promise<unknown>,
): Promise<string> {
  const progress: [number, number][] = [];
  const stop = new AbortController();
  if (aborted) stop.abort();
  try {
    const onProgress = (done: number, total: number) => void progress.push([done, total]);
    return encode({ progress, value: await run({ onProgress, signal: stop.signal }) });
  } catch (error) {
    if (error instanceof HostError) return encode({ progress, failed: { code: error.code, params: error.params } });
    return encode({ progress, failed: { code: 'host.failed', params: { detail: `unexpected: ${String(error)}` } } });
  }
}

function emptyWorkbook(): MemoryWorkbook {
  const made = new MemoryWorkbook();
  made.addSheet('Data');
  return made;
}

install();
