/**
 * `node tools/make-icons.mjs`: draws assets/source/*.svg as the PNGs that the manifest names, with a Chromium.
 * 16 pixels have a drawing of their own (`-16.svg`), on the pixel grid; the larger sizes share one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ensurePrograms } from './steps/programs.mjs';
import { ROOT } from './steps/run.mjs';

/** Sizes of the add-in's own icon and of the ribbon's buttons. */
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  read: [16, 32, 80],
  write: [16, 32, 80],
  highlight: [16, 32, 80],
  clear: [16, 32, 80],
  cases: [16, 32, 80],
};

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({
  executablePath: ensurePrograms().PARPLAN_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage();

async function draw(name, size) {
  const drawing = path.join(ROOT, 'assets', 'source', size === 16 ? `${name}-16.svg` : `${name}.svg`);
  const svg = fs.readFileSync(drawing, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
  await page.screenshot({ path: path.join(ROOT, 'assets', `${name}-${size}.png`), omitBackground: true });
}

for (const [name, sizes] of Object.entries(SIZES)) for (const size of sizes) await draw(name, size);
await browser.close();
