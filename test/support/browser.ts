import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CANDIDATES = [
  process.env['PARPLAN_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chromium stands on this machine; null where there is none. */
export function findChromium(): string | null {
  return CANDIDATES.find((file) => file !== undefined && fs.existsSync(file)) ?? null;
}

/** `describe` where a browser is found; elsewhere a visible skip that says what to install. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium()) describe(name, tests);
  else describe.skip(`${name} (no Chromium found: install it or set PARPLAN_CHROMIUM)`, tests);
}

/** Starts a Chromium without a window. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install it or set PARPLAN_CHROMIUM');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** What a page said on its console as an error, and the errors it threw. */
export interface PageProblems {
  readonly errors: string[];
  /** Addresses outside this machine that the page asked for; they are refused. */
  readonly outside: string[];
}

/** Opens a page that may only talk to this machine, and collects what goes wrong in it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly width?: number; readonly height?: number } = {},
): Promise<{ page: Page; problems: PageProblems }> {
  const page = await browser.newPage({ viewport: { width: options.width ?? 1280, height: options.height ?? 800 } });
  const problems: PageProblems = { errors: [], outside: [] };
  page.on('console', (message) => message.type() === 'error' && problems.errors.push(message.text()));
  page.on('pageerror', (error) => problems.errors.push(error.message));
  await page.route('**/*', async (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === 'localhost' || hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:')
      return route.continue();
    problems.outside.push(route.request().url());
    return route.abort();
  });
  await page.goto(url);
  return { page, problems };
}

/** Saves a picture under test-output/ for people to look at. */
export async function takePicture(page: Page, name: string): Promise<string> {
  const file = path.join(TEST_OUTPUT, `${name}.png`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}

/** Where tests put what they build; not in git. */
export const TEST_OUTPUT = path.resolve(__dirname, '../../test-output');
