import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { generateWide } from './generate-plan.mjs';
import { bundleSource } from './load-source.mjs';

const ROWS = 50_000;
const MEGABYTES_ALLOWED = 400;

/** The command line in a process of its own, so that nothing else counts; it says on leaving what it needed at most. */
const SCRIPT = `
  const [, cli, file] = process.argv;
  process.argv.splice(1, 2, cli, 'read', file, '--json');
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeSync(2, JSON.stringify({ maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
  });
  require(cli);`;

/** The peak memory of `parplan read FILE --json` on a large workbook, against what is allowed. */
export async function benchMemory() {
  const cli = await bundleSource('src/cli/main.ts');
  const file = path.join(path.dirname(cli), 'wide.xlsx');
  fs.writeFileSync(file, generateWide(ROWS));
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT, cli, file], { encoding: 'utf8' });
  const { issues } = JSON.parse(stdout);
  if (!issues.some((issue) => issue.code === 'sheet.no-plan')) throw new Error(`not read: ${stdout.slice(0, 500)}`);
  const { maxRSS, seconds } = JSON.parse(stderr);
  const megabytes = Math.round(maxRSS / 1024);
  return [
    {
      name: `Peak memory of reading 50,000×20 cells ÷ ${MEGABYTES_ALLOWED} MB (${megabytes} MB, ${seconds.toFixed(1)} s of work)`,
      ratio: megabytes / MEGABYTES_ALLOWED,
      aim: 1,
    },
  ];
}
