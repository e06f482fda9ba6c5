import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { EmulatedHost } from '../../../src/hosts/emulated/emulated-host';
import { serve } from '../../../tools/steps/server.mjs';
import { describeInBrowser, launchBrowser, type PageProblems } from '../../support/browser';
import { bundleForPage } from '../../support/bundle';

/* The page as it was built (dist/taskpane.html), served as `npm start` serves it, over the real office.js. */

declare global {
  interface Window {
    excel: EmulatedHost;
  }
}

describeInBrowser('the built page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const problems: PageProblems = { errors: [], outside: [] };

  beforeAll(async () => {
    const folder = await bundleForPage('functions-page', 'excel-in-page', path.join(__dirname, 'excel-in-page.ts'));
    server = await serve({ port: 3900 });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 350, height: 600 } });
    page.on('console', (message) => message.type() === 'error' && problems.errors.push(message.text()));
    page.on('pageerror', (error) => problems.errors.push(error.message));
    await page.addInitScript({ content: fs.readFileSync(path.join(folder, 'excel-in-page.js'), 'utf8') });
    await page.goto(`${server.url}/taskpane.html`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('answers custom functions by the names of its metadata', async () => {
    const results = await page.evaluate(async () => [
      await window.excel.callFunction('PARTARGET', ['Tối thiểu 95%', null, null]),
      await window.excel.callFunction('ONTIMERATE', [[[46183], [46183]], [[46183], [46184]], null, null]),
    ]);
    expect(results).toEqual([
      { kind: 'value', value: [[0.95]] },
      { kind: 'value', value: 1 / 2 },
    ]);
  });

  it('answers every function that its metadata names', async () => {
    const file = path.join(__dirname, '../../../dist/functions.vi-VN.json');
    const { functions } = JSON.parse(fs.readFileSync(file, 'utf8')) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toContain('WORKDAYVN');
    // The runtime gathers results for half a second: all are called at once, as Excel does
    const shown = await page.evaluate(
      (names) => Promise.all(names.map((name) => window.excel.callFunction(name, []))),
      functions.map(({ id }) => id),
    );
    const unknown = shown.filter((result) => result.kind === 'error' && result.error === '#NAME?');
    expect([shown.length, unknown]).toEqual([functions.length, []]);
  });

  it('says why a formula has no value, in the language of Excel', async () => {
    const result = await page.evaluate(() => window.excel.callFunction('PARTARGET', ['', null, null]));
    expect(result).toEqual({ kind: 'error', error: '#N/A', message: 'Không thấy chỉ tiêu nào trong văn bản.' });
  });

  it('answers every button of the manifest', async () => {
    const manifest = fs.readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');
    const buttons = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name!);
    for (const button of buttons)
      expect(await page.evaluate((name) => window.excel.invokeCommand(name), button)).toBeDefined();
  });

  it('runs under its content security policy without an error', () => {
    expect(problems.errors).toEqual([]);
  });

  it.each(['vi-VN', 'en-US'])('is served with its metadata in %s', async (language) => {
    const response = await page.request.get(`${server.url}/functions.${language}.json`);
    const { functions } = (await response.json()) as { functions: { id: string; description: string }[] };
    expect(functions.map(({ id }) => id)).toEqual([
      'WORKDAYVN',
      'NETWORKDAYSVN',
      'ONTIMERATE',
      'LATERATE',
      'OVERDUECOUNT',
      'ONLINERATE',
      'SATISFACTIONRATE',
      'SCORE766',
      'GRADE766',
      'DUEDATE',
      'ORGANISATIONS',
      'PARTARGET',
      'TARGETMET',
    ]);
    expect(functions.some(({ description }) => description.includes(' / '))).toBe(false);
  });
});
