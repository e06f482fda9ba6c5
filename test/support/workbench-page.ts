import fs from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { EmulatedHost } from '../../src/hosts/emulated/emulated-host';
import { OFFICE_JS_FOLDER, serveStatic, type StaticServer } from './static-server';
import { describeInBrowser, launchBrowser, openPage, type PageProblems } from './browser';

const DIST = path.resolve(__dirname, '../../dist');

/** The emulated Excel of the page, as scripts in the page see it. */
declare global {
  var parplanExcel: EmulatedHost;
}

/** One cell as the workbench's grid shows it. */
export interface ShownCell {
  readonly text: string;
  readonly background: string;
  readonly fontWeight: string;
}

/** Serves the built pages; the build must be there (`npm test` makes it). */
async function serveWorkbench(): Promise<StaticServer> {
  if (!fs.existsSync(path.join(DIST, 'workbench.html')))
    throw new Error('dist/ is not built: node tools/build.mjs --office=local');
  return serveStatic({ '/office-js/': { folder: OFFICE_JS_FOLDER }, '/': { folder: DIST } });
}

/** The workbench in a browser, used as a person uses it: by buttons, tabs and keys. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly problems: PageProblems,
  ) {}

  /** `api` is the highest ExcelApi set that the emulated Excel has. */
  static async open(browser: Browser, url: string, api = '1.15'): Promise<WorkbenchPage> {
    const { page, problems } = await openPage(browser, `${url}/workbench.html?api=${api}`, {
      width: 1500,
      height: 900,
    });
    const workbench = new WorkbenchPage(page, problems);
    await workbench.paneIsReady();
    return workbench;
  }

  /** The real pane, in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.wb-pane iframe');
  }

  async openFile(name: string, bytes: Buffer): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.setInputFiles('input[type=file]', { name, mimeType, buffer: bytes });
    await this.page.getByTitle(name).waitFor();
    await this.paneIsReady();
  }

  async chooseLanguage(language: 'vi-VN' | 'en-US'): Promise<void> {
    await this.page.locator('.wb-toolbar select').first().selectOption(language);
    await this.paneIsReady();
  }

  /** Waits until the pane has found its Excel, and turns on the library's own check of API sets. */
  async paneIsReady(): Promise<void> {
    await this.pane.getByRole('main').waitFor();
    const frame = this.page.frames().at(-1)!;
    await frame.waitForFunction(() => 'OfficeExtension' in window && 'Excel' in window);
    await frame.evaluate(() => {
      const library = (window as unknown as { OfficeExtension: { CommonUtility: object } }).OfficeExtension;
      Object.assign(library.CommonUtility, { _doApiNotSupportedCheck: true });
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).last().click();
  }

  /** Chooses from the pane's menu of rarer actions. */
  async pressInMenu(menu: string, name: string): Promise<void> {
    await this.pane.getByRole('button', { name: menu, exact: true }).click();
    await this.pane.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Waits until the pane says so, in a toast or in its live region. */
  async waitForWords(words: string): Promise<void> {
    await this.pane.getByText(words).first().waitFor({ state: 'attached' });
  }

  async chooseSheet(name: string): Promise<void> {
    await this.page.locator('.wb-tabs').getByRole('tab', { name, exact: true }).click();
  }

  /** Goes to a cell (zero-based) and types, as in Excel. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.goTo(sheet, row, column);
    await this.page.locator('.wb-grid').focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async goTo(sheet: string, row: number, column: number): Promise<void> {
    await this.chooseSheet(sheet);
    await this.page.evaluate(
      ([row, column]) => {
        const { workbook } = parplanExcel;
        parplanExcel.select(workbook.activeSheet!, [{ row, column, rowCount: 1, columnCount: 1 }]);
      },
      [row, column] as const,
    );
    await this.page.locator(`#wb-${row}-${column}`).waitFor();
  }

  /** What the grid shows in a cell. */
  async cell(sheet: string, row: number, column: number): Promise<ShownCell> {
    await this.goTo(sheet, row, column);
    return this.page.locator(`#wb-${row}-${column}`).evaluate((element) => {
      const { backgroundColor, fontWeight } = getComputedStyle(element);
      return { text: element.textContent ?? '', background: backgroundColor, fontWeight };
    });
  }

  /** Waits until ParPlan's functions have answered every cell that calls them. */
  async functionsHaveAnswered(): Promise<void> {
    await this.page.waitForFunction(() => {
      const isWaiting = (value: unknown) => value == null || JSON.stringify(value).includes('#BUSY!');
      return parplanExcel.workbook.sheets.every((sheet) =>
        sheet.rows.every(
          (row) =>
            !row?.formulas?.some((formula, column) => formula?.includes('CCHC.') && isWaiting(row.values[column])),
        ),
      );
    });
  }

  /** Every sheet with its content, rules, tables and merges, to compare before and after. */
  async sheets(): Promise<readonly { readonly name: string }[]> {
    await this.functionsHaveAnswered();
    return this.page.evaluate(() =>
      parplanExcel.workbook.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        rules: sheet.conditionalFormats.length,
        tables: sheet.tables.map(({ name }) => name),
        merges: sheet.merges,
        cells: sheet.rows.map((row) => [row?.values, row?.formulas]),
      })),
    );
  }

  /** Saves the workbook as a person does, and gives the file. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('.wb-toolbar button').last().click(),
    ]);
    return new Uint8Array(fs.readFileSync(await download.path()));
  }

  /** Members of office.js that were asked for and are not emulated. */
  gaps(): Promise<readonly string[]> {
    return this.page.evaluate(() => parplanExcel.gaps);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Opens workbenches in one browser; each is closed after its test. `api` is the highest ExcelApi set there. */
export type OpenWorkbench = (api?: string) => Promise<WorkbenchPage>;

/** Tests over the built workbench in a browser; elsewhere a visible skip. */
export function describeWorkbench(name: string, tests: (open: OpenWorkbench) => void): void {
  describeInBrowser(name, () => {
    let browser: Browser;
    let server: StaticServer;
    const opened: WorkbenchPage[] = [];
    beforeAll(async () => {
      server = await serveWorkbench();
      browser = await launchBrowser();
    });
    afterEach(async () => {
      for (const workbench of opened.splice(0)) await workbench.close();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests(async (api) => {
      const workbench = await WorkbenchPage.open(browser, server.url, api);
      opened.push(workbench);
      return workbench;
    });
  });
}
