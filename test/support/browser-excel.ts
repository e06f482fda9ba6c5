import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { RoundTrip } from '../../src/hosts/emulated/bridge/round-trips';
import { HostError, type WorkbookHost } from '../../src/hosts/workbook-host';
import { launchBrowser, openPage, type PageProblems } from './browser';
import { bundleForPage } from './bundle';
import { OFFICE_JS_FOLDER, serveStatic, type StaticServer } from './static-server';
import { decode } from './wire-json';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>host</title>
<script src="/bundle/host-page.js"></script><script src="/office/office.js"></script></head><body></body></html>`;

/** What host-page.ts offers on the window. */
interface UnderTest {
  ready(): Promise<{ name: string; platform: string; language: string }>;
  read(scope: unknown): Promise<string>;
  apply(edits: unknown): Promise<string>;
  reveal(source: unknown): Promise<string>;
  model(): string;
  gaps(): readonly string[];
  roundTrips(): readonly RoundTrip[];
}

/** A page with the real office.js over the emulated Excel, and the adapter in it as a host. */
export interface BrowserExcel {
  readonly page: Page;
  readonly problems: PageProblems;
  readonly host: WorkbookHost;
  readonly info: { readonly name: string; readonly platform: string; readonly language: string };
  model(): Promise<unknown>;
  gaps(): Promise<readonly string[]>;
  roundTrips(): Promise<readonly RoundTrip[]>;
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
    const call = (name: keyof UnderTest, argument?: unknown) => callPage(page, name, argument);
    return {
      page,
      problems,
      info: (await call('ready')) as BrowserExcel['info'],
      host: {
        readWorkbook: async (scope) => outcome(await call('read', scope)) as never,
        applyEdits: async (edits) => void outcome(await call('apply', edits)),
        reveal: async (source) => void outcome(await call('reveal', source)),
      },
      model: async () => decode((await call('model')) as string),
      gaps: async () => (await call('gaps')) as readonly string[],
      roundTrips: async () => (await call('roundTrips')) as readonly RoundTrip[],
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

function outcome(text: unknown): unknown {
  const answer = decode(text as string) as { value?: unknown; failed?: HostError };
  if (answer.failed) throw new HostError(answer.failed.code, answer.failed.params);
  return answer.value;
}
