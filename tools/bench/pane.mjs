import { build } from '../steps/build-dist.mjs';
import { startFarExcel } from './far-excel.mjs';
import { generatePlan } from './generate-plan.mjs';
import { requireTypescript } from './require-typescript.mjs';
import { longestTasks } from './task-times.mjs';

const ROWS = 10_000;
/** No block of the pane may be longer, in milliseconds. */
const LONGEST = 50;
/** How long the pane may take for anything, and how long it is left alone after it, in milliseconds. */
const PATIENCE = 600_000;
const REST = 700;

/** In the page: finds a button by its words or its selector and presses it in a task of its own, as a person's click is one. */
function press({ words, selector }) {
  performance.mark('bench');
  const found = words
    ? [...document.querySelectorAll('button')].filter((each) => each.textContent.trim() === words).at(-1)
    : document.querySelector(selector);
  if (found) setTimeout(() => found.click(), 0);
  return Boolean(found);
}

/** In the page: one more letter in the search box, as if typed. */
function typeLetter(text) {
  performance.mark('bench');
  const box = document.querySelector('[role=tabpanel]').previousElementSibling.querySelector('input');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  setTimeout(() => {
    set.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, 0);
}

function scrollDown() {
  performance.mark('bench');
  const pane = document.querySelector('main').parentElement;
  setTimeout(() => pane.scrollBy(0, 5_000), 0);
}

function isThere([selector, wanted]) {
  performance.mark('bench');
  return (document.querySelector(selector) !== null) === wanted;
}

/** What a person does with the pane, one phase after the other. */
function* phases(page, { start, actions, write }) {
  const rest = () => page.waitForTimeout(REST);
  const until = async (selector, wanted = true) => {
    const end = Date.now() + PATIENCE;
    while (!(await page.evaluate(isThere, [selector, wanted]))) {
      if (Date.now() > end) throw new Error(`The pane never came to ${selector}`);
      await page.waitForTimeout(200);
    }
  };
  const click = async (what) => {
    if (!(await page.evaluate(press, what))) throw new Error(`The pane has no ${what.words ?? what.selector}`);
  };
  yield [
    'reading the plan, with its first sight',
    async () => (await click({ words: start.read }), until('[role=tablist]')),
  ];
  yield [
    'searching, letter by letter',
    async () => {
      const words = 'báo cáo thôn đông';
      for (let length = 1; length <= words.length; length++) {
        await page.evaluate(typeLetter, words.slice(0, length));
        await page.waitForTimeout(120);
      }
      await page.evaluate(typeLetter, '');
    },
  ];
  yield [
    'scrolling through the list',
    async () => {
      for (let step = 0; step < 10; step++) {
        await page.evaluate(scrollDown);
        await page.waitForTimeout(150);
      }
    },
  ];
  yield ['opening the details of an assignment', () => click({ selector: '[data-item] button[aria-expanded=false]' })];
  yield [
    'going from tab to tab',
    async () => {
      for (const place of [2, 3, 1]) {
        await click({ selector: `[role=tab]:nth-of-type(${place})` });
        await rest();
      }
    },
  ];
  yield ['showing what a write would do', async () => (await click({ words: actions.write }), until('[role=dialog]'))];
  yield [
    'writing the registers',
    async () => {
      // Both stand for the one button, by whether the change fits the history
      const isWritten =
        (await page.evaluate(press, { words: write.confirmWithoutUndo })) || (await click({ words: write.confirm }));
      await until('[role=dialog]', false);
      await until('#working', false);
      return isWritten;
    },
  ];
  yield [
    'comparing with the registers written',
    async () => (await click({ words: actions.write }), until('[role=dialog]')),
  ];
  yield [
    'highlighting',
    async () => {
      await click({ words: write.cancel });
      await rest();
      await click({ words: actions.highlight });
      await rest();
      await until('#working', false);
    },
  ];
}

/** Drives the pane over a workbook and gives, for each phase, the longest task of the page's thread in milliseconds worked. */
async function drive(subject, excel, browser) {
  const page = await excel.openPane(browser);
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await browser.startTracing(page, {
    categories: ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'],
  });
  await page.goto(`${excel.url}/taskpane.html`);
  await page.waitForTimeout(3 * REST);
  for (const [name, act] of phases(page, subject.paneVi)) {
    await page.evaluate((phase) => void performance.mark(`phase:${phase}`), name);
    await act();
    await page.waitForTimeout(REST);
  }
  await page.evaluate(() => void performance.mark('phase:'));
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
  if (problems.length > 0 || excel.host.gaps.length > 0) throw new Error([...problems, ...excel.host.gaps].join('; '));
  return longestTasks(trace.traceEvents);
}

/** The pane's longest block in each phase of its work on a 10,000-row plan, over the real office.js in a browser. */
export async function benchPane() {
  const name = `The pane's longest block over ${ROWS.toLocaleString('en')} rows`;
  const subject = requireTypescript('tools/bench/pane-subject.ts');
  if (!subject.findChromium()) return [{ name, skipped: 'no Chromium found: install it or set PARPLAN_CHROMIUM' }];
  if (!(await build({ office: 'local' }))) throw new Error('dist/ could not be built');
  const excel = await startFarExcel(subject, await subject.openXlsx(new Uint8Array(generatePlan(ROWS))));
  const browser = await subject.launchBrowser();
  try {
    const longest = await drive(subject, excel, browser);
    return longest.map(([phase, milliseconds]) => ({
      name: `${name}: ${phase}, ÷ 50 ms (${Math.round(milliseconds)} ms)`,
      ratio: milliseconds / LONGEST,
      aim: 1,
    }));
  } finally {
    await browser.close();
    excel.close();
  }
}
