import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../../support/browser';
import { bundleForPage } from '../../support/bundle';
import { serveStatic, type StaticServer } from '../../support/static-server';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const HTML = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>ParPlan</title>
<style>html,body,#root{height:100%;margin:0}</style><div id="root"></div><script src="/page/page.js"></script></html>`;

/** What axe finds wrong on the page as it is painted, contrast included. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Found[] }> };
    };
    type Found = { id: string; nodes: { html: string; failureSummary: string }[] };
    const { violations } = await axe.run(
      // Fluent's own keyboard stops, which hand the focus on at once.
      { exclude: '[data-tabster-dummy]' },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  });
}

/** Waits until what appears has appeared; the timer of a toast, an animation of many seconds, may go on. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || Number(effect?.getComputedTiming().duration) > 5000),
  );

/** Elements that stick out of the pane at its right. */
const sticksOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describeInBrowser('the pane as people meet it', () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    const folder = await bundleForPage(
      'pane-page',
      'page',
      path.resolve(__dirname, '../../taskpane/pictures/page.tsx'),
    );
    server = await serveStatic({ '/page/': { folder }, '/': { html: HTML } });
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(query: string, width = 320): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
    await page.goto(`${server.url}/?${query}`);
    await page.getByRole('button', { name: /^(Đọc kế hoạch|Read plan)$/ }).waitFor();
    return page;
  }
  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

  test.each(['', 'dark', 'language=en', 'language=en&dark'])(
    'axe finds nothing, contrast included (%s)',
    async (query) => {
      const page = await open(query);
      expect(await findings(page)).toEqual([]);
      await press(page, /^(Đọc kế hoạch|Read plan)$/);
      await page.getByRole('searchbox').waitFor();
      await press(page, /^(Tô màu chỉ tiêu|Highlight)$/);
      await page.getByRole('region', { name: /^(Chú giải màu|Colour legend)$/ }).waitFor();
      await settled(page);
      expect(await findings(page)).toEqual([]);
      await press(page, /^(Ghi ra sheet|Write to sheets)$/);
      await page.getByRole('dialog').waitFor();
      await settled(page);
      expect(await findings(page)).toEqual([]);
      await page.close();
    },
    120_000,
  );

  test.each(['', 'language=en', 'state=no-year', 'state=failing', 'state=nothing', 'state=long'])(
    'nothing sticks out at 320 pixels (%s)',
    async (query) => {
      const page = await open(query);
      expect(await sticksOut(page)).toEqual([]);
      await press(page, /^(Đọc kế hoạch|Read plan)$/);
      await page
        .getByText(/(Đã đọc|Chưa thấy|Read 8)/)
        .first()
        .waitFor();
      expect(await sticksOut(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test('by keyboard alone: read, into the list and along it, and on to the buttons', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Đọc kế hoạch' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    expect(await focused(page)).toContain('Kế hoạch cải cách hành chính năm 2026');
    await page.getByRole('searchbox').focus();
    // Past the figures of the six clears, which narrow the list, and the button that copies it
    const isOnList = async () => (await focused(page))?.includes('Cần xem lại trước');
    for (let stops = 0; stops < 9 && !(await isOnList()); stops += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Cần xem lại trước');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Kiểm tra việc chấp hành');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Xem chi tiết');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ghi ra sheet');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ghi ra sheet');
    await page.close();
  }, 60_000);

  test('what has the focus is never hidden behind the tools above or the buttons below', async () => {
    const page = await open('');
    await press(page, /^Đọc kế hoạch$/);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowDown');
      const covered = await page.evaluate(() => {
        const element = document.activeElement!;
        const { left, top, bottom } = element.getBoundingClientRect();
        return [top + 2, bottom - 2].some((y) => {
          const shown = document.elementFromPoint(left + 4, y);
          return !shown || !(shown === element || element.contains(shown) || shown.contains(element));
        });
      });
      expect([step, covered]).toEqual([step, false]);
    }
    await page.close();
  }, 60_000);
});
