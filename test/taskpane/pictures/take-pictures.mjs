/**
 * Pictures of the pane over fixtures, to be looked at by people: `node test/taskpane/pictures/take-pictures.mjs [name…]`
 * writes them to test-output/pane/.
 */
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../../..');
const output = path.join(root, 'test-output/pane');

async function bundle() {
  const webpack = require('webpack');
  const swc = {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  };
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    entry: { page: path.join(import.meta.dirname, 'page.tsx') },
    output: { path: output, filename: '[name].js', publicPath: '/' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swc }] },
    optimization: { minimize: !process.env.QUICK },
    performance: { hints: false },
    cache: { type: 'filesystem', name: 'pane-pictures' },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  console.log(stats.toString({ all: false, assets: true, excludeAssets: /LICENSE/ }));
}

const page = fs
  .readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8')
  .replace(/<script.*<\/script>/, '<script defer src="/page.js"></script>');

const serve = () =>
  new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const file = path.join(output, path.basename(new URL(request.url, 'http://localhost').pathname));
      const script = fs.existsSync(file) && file.endsWith('.js');
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(script ? fs.readFileSync(file) : page);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const button = (name) => async (view) => view.getByRole('button', { name, exact: true }).click();
const read = button(/^(Đọc kế hoạch|Read plan)$/);
const steps =
  (...all) =>
  async (view) => {
    for (const step of all) await step(view);
  };
const tab = (name) => async (view) => view.getByRole('tab', { name }).click();
const write = steps(read, button(/^(Ghi ra sheet|Write to sheets)$/));

const PICTURES = {
  start: { steps: async () => {} },
  'start-en': { query: 'language=en', steps: async () => {} },
  'start-low': { height: 378, width: 350, steps: async () => {} },
  reading: { query: 'state=slow', steps: read },
  nothing: { query: 'state=nothing', steps: read },
  review: { steps: read },
  'review-en': { query: 'language=en', steps: read },
  'review-dark': { query: 'dark', steps: read },
  'review-forced': { forced: true, steps: read },
  'review-low': { height: 378, width: 350, steps: read },
  'review-long': { query: 'state=long', steps: read },
  'review-open': {
    steps: steps(read, async (view) => view.getByRole('button', { name: 'Xem chi tiết' }).nth(2).click()),
  },
  why: {
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: 'Xem chi tiết' }).last().click(),
      async (view) => view.getByRole('button', { name: /Vì sao.*Thời hạn/ }).click(),
    ),
  },
  'why-dark-en': {
    query: 'dark&language=en',
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: 'Show details' }).last().click(),
      async (view) => view.getByRole('button', { name: /Why.*Due/ }).click(),
    ),
  },
  edit: {
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: 'Xem chi tiết' }).last().click(),
      async (view) => view.getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }).click(),
      async (view) => view.getByRole('textbox', { name: /^Thời hạn/ }).fill('Chậm nhất 25/8, báo cáo hằng quý; gấp'),
    ),
  },
  kept: {
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: 'Xem chi tiết' }).last().click(),
      async (view) => view.getByRole('button', { name: 'Sửa cách đọc: Thời hạn' }).click(),
      async (view) => view.getByRole('textbox', { name: /^Thời hạn/ }).fill('Quý III/2026'),
      button('Lưu và đọc lại'),
    ),
  },
  filter: {
    steps: steps(read, async (view) => view.getByRole('button', { name: /^(Thời gian|When)/ }).click()),
  },
  tables: { steps: steps(read, async (view) => view.getByRole('button', { name: /^Bảng và cột/ }).click()) },
  'tables-dark-en': {
    query: 'dark&language=en&state=corrected',
    height: 1500,
    steps: steps(read, async (view) => view.getByRole('button', { name: /^Tables and columns/ }).click()),
  },
  'tables-forced': {
    forced: true,
    query: 'state=corrected',
    height: 1500,
    steps: steps(read, async (view) => view.getByRole('button', { name: /^Bảng và cột/ }).click()),
  },
  roles: {
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: /^Bảng và cột/ }).click(),
      async (view) => view.getByRole('button', { name: /^Vai trò của cột C: Chỉ tiêu/ }).click(),
    ),
  },
  bounds: {
    steps: steps(
      read,
      async (view) => view.getByRole('button', { name: /^Bảng và cột/ }).click(),
      button('Sửa dòng tiêu đề, dòng cuối'),
    ),
  },
  differences: { query: 'state=again', steps: write },
  'differences-en': { query: 'state=again&language=en&dark', steps: write },
  targets: { steps: steps(read, tab(/Chỉ tiêu/)) },
  doubts: { steps: steps(read, tab(/Cần xem lại/)) },
  'search-none': { steps: steps(read, async (view) => view.getByRole('searchbox').fill('ngân sách')) },
  'no-year': { query: 'state=no-year', steps: read },
  write: { steps: write },
  'write-dark': { query: 'dark&language=en', steps: write },
  written: {
    steps: steps(write, async (view) => view.getByRole('dialog').getByRole('button', { name: 'Ghi ra sheet' }).click()),
  },
  highlighted: { steps: steps(read, button('Tô màu chỉ tiêu')) },
  'highlighted-dark-en': { query: 'dark&language=en', steps: steps(read, button('Highlight')) },
  'start-menu': { steps: button('Việc khác') },
  menu: { steps: steps(read, button('Việc khác')) },
  failing: { query: 'state=failing', steps: write },
  unfinished: { query: 'state=unfinished', steps: async (view) => view.getByText('Lần ghi trước').first().waitFor() },
};

await bundle();
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.PARPLAN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const wanted = process.argv.slice(2);
for (const [name, picture] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const width of picture.width ? [picture.width] : [320, 450]) {
    const view = await browser.newPage({
      viewport: { width, height: picture.height ?? 720 },
      forcedColors: picture.forced ? 'active' : 'none',
    });
    view.on('pageerror', (error) => console.log(name, error.message));
    await view.goto(`http://127.0.0.1:${server.address().port}/?${picture.query ?? ''}`);
    await view.getByRole('button').first().waitFor();
    await picture.steps(view);
    await view.waitForTimeout(900);
    const wide = await view.evaluate(() =>
      [...document.querySelectorAll('#root *')]
        .filter(
          (e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && e.clientWidth > 1,
        )
        .map((e) => e.className.slice(0, 40)),
    );
    if (wide.length > 0) console.log(`${name} ${width}: wider than the pane`, wide.length);
    await view.screenshot({ path: path.join(output, `${name}-${width}.png`) });
    await view.close();
  }
}
await browser.close();
server.close();
