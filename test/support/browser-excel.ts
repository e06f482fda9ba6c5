import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { RoundTrip } from '../../src/hosts/emulated/bridge/round-trips';
import type { WorkbookSnapshot } from '../../src/core/sheet/workbook-snapshot';
import type { MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../src/hosts/memory/save-xlsx';
import { HostError, type HostOptions, type SelectedCells, type WorkbookHost } from '../../src/hosts/workbook-host';
import { launchBrowser, openPage, type PageProblems } from './browser';
import { bundleForPage } from './bundle';
import { OFFICE_JS_FOLDER, serveStatic, type StaticServer } from './static-server';
import { decode } from './wire-json';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>host</title>
<script src="/bundle/host-page.js"></script><script src="/office/office.js"></script></head><body></body></html>`;

/** A page with the real office.js over the emulated Excel, and the adapter in it as a host. */
export interface BrowserExcel {
  readonly page: Page;
  readonly problems: PageProblems;
  readonly host: WorkbookHost;
  readonly info: { readonly name: string; readonly platform: string; readonly language: string };
  model(): Promise<unknown>;
  gaps(): Promise<readonly string[]>;
  roundTrips(): Promise<readonly RoundTrip[]>;
  /** Puts another workbook under the page, and what the page made of it back into the same objects. */
  use(workbook: MemoryWorkbook): Promise<void>;
  copyInto(workbook: MemoryWorkbook): Promise<void>;
}

/** Chromium and the server of such pages; one for a test file. */
export class BrowserExcelPages {
  private constructor(
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  static async start(): Promise<BrowserExcelPages> {
    const bundle = await bundleForPage('browser', 'host-page', path.resolve(__dirname, '../browser/host-page.ts'));
    const routes = { '/bundle/': { folder: bundle }, '/office/': { folder: OFFICE_JS_FOLDER }, '/': { html: PAGE } };
    return new BrowserExcelPages(await launchBrowser(), await serveStatic(routes));
  }

  /** `query`: `api=1.9`, `user` for a user's workbook, `language=en-US`. */
  async open(query = ''): Promise<BrowserExcel> {
    const { page, problems } = await openPage(this.browser, `${this.server.url}/?${query}`);
    const call = (name: string, argument?: unknown) => callPage(page, name, argument);
    return {
      page,
      problems,
      info: (await call('ready')) as BrowserExcel['info'],
      host: hostOf(call),
      model: async () => decode((await call('model')) as string),
      gaps: async () => (await call('gaps')) as readonly string[],
      roundTrips: async () => (await call('roundTrips')) as readonly RoundTrip[],
      use: async (workbook) => void (await call('use', toBase64((await saveXlsx(workbook)).bytes))),
      copyInto: async (workbook) => {
        const made = await openXlsx(fromBase64((await call('bytes')) as string));
        const selections = (await call('selections')) as MemorySheet['selection'][];
        made.sheets.forEach((sheet, index) => (sheet.selection = selections[index]!));
        copyInto(workbook, made);
      },
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

function callPage(page: Page, name: string, argument: unknown): Promise<unknown> {
  return page.evaluate(
    ([member, json]) => {
      const { underTest } = window as unknown as { underTest: Record<string, (argument?: unknown) => unknown> };
      return underTest[member!]!(json === undefined ? undefined : JSON.parse(json));
    },
    [name, argument === undefined ? undefined : JSON.stringify(argument)],
  );
}

type Call = (name: string, argument?: unknown) => Promise<unknown>;

/** The adapter in the page, as a host in the test. */
function hostOf(call: Call): WorkbookHost {
  const run = async (name: string, argument: object, { onProgress, signal }: HostOptions = {}) => {
    const text = await call(name, { ...argument, aborted: signal?.aborted ?? false });
    const answer = decode(text as string) as Answer;
    for (const [done, total] of answer.progress) onProgress?.(done, total);
    if (answer.failed) throw new HostError(answer.failed.code, answer.failed.params);
    return answer.value;
  };
  return {
    readWorkbook: async (scope, options) => (await run('read', { scope }, options)) as WorkbookSnapshot,
    applyEdits: async (edits, options) => void (await run('apply', { edits }, options)),
    reveal: async (source) => void (await run('reveal', { source })),
    selectedCells: async () => (await run('selected', {})) as SelectedCells,
  };
}

interface Answer {
  readonly value?: unknown;
  readonly failed?: Pick<HostError, 'code' | 'params'>;
  readonly progress: readonly (readonly [number, number])[];
}

/** Lets the objects of one workbook hold what another holds; sheets are matched by name. */
function copyInto(workbook: MemoryWorkbook, from: MemoryWorkbook): void {
  const sheets = from.sheets.map((sheet) => {
    const held = workbook.sheet(sheet.name);
    return held ? Object.assign(held, sheet) : sheet;
  });
  Object.assign(workbook, from, { sheets });
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
