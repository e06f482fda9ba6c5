/** `npm test [-- jest's options]`: installs, builds, runs every test; the last line is the total. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from './steps/build-dist.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { ensurePrograms } from './steps/programs.mjs';
import { ROOT, run } from './steps/run.mjs';
import { summarize } from './steps/test-totals.mjs';

const REPORT = path.join(ROOT, 'test-output', 'jest.json');

/** Ends the run; the totals are always the very last line. */
function finish({ totals, complaints }) {
  for (const complaint of complaints) console.error(complaint);
  const { passed, failed, skipped } = totals;
  fs.writeSync(1, `${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exit(failed > 0 || complaints.length > 0 ? 1 : 0);
}

const broken = (complaint) => finish({ totals: { passed: 0, failed: 1, skipped: 0 }, complaints: [complaint] });

ensureInstalled();
const programs = ensurePrograms();
if (!(await build({ office: 'local' }))) broken('The build failed.');
fs.rmSync(REPORT, { force: true });
fs.mkdirSync(path.dirname(REPORT), { recursive: true });
const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${REPORT}`, ...process.argv.slice(2)];
const code = run('node', jest, { NODE_ENV: 'test', ...programs });
if (!fs.existsSync(REPORT)) broken('jest left no report.');
finish(summarize(JSON.parse(fs.readFileSync(REPORT, 'utf8')), { strict: Boolean(process.env.CI), code }));
