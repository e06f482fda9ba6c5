import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { generateWide } from './generate-plan.mjs';
import { loadSource } from './load-source.mjs';

const ROWS = 50_000;
const MEGABYTES_ALLOWED = 400;

/** Runs in a process of its own, so that nothing else counts: opens the file, takes the snapshot, reads the plan. */
const SCRIPT = `
  const { openXlsx, createMemoryHost, readWorkbook } = require(process.argv[1]);
  (async () => {
    const host = createMemoryHost(await openXlsx(new Uint8Array(require('node:fs').readFileSync(process.argv[2]))));
    const snapshot = await host.readWorkbook({ sheets: 'all' });
    readWorkbook(snapshot);
    console.log(JSON.stringify({ rows: snapshot.sheets[0].values.length, kilobytes: process.resourceUsage().maxRSS }));
  })();`;

/** The peak memory of reading a large workbook, against what is allowed. */
export async function benchMemory() {
  const { bundle } = await loadSource('tools/bench/reading-subject.ts');
  const file = path.join(path.dirname(bundle), 'wide.xlsx');
  fs.writeFileSync(file, generateWide(ROWS));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', SCRIPT, bundle, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { rows, kilobytes } = JSON.parse(stdout);
  if (rows !== ROWS) throw new Error(`${rows} rows were read of ${ROWS}`);
  const megabytes = Math.round(kilobytes / 1024);
  return [
    {
      name: `Peak memory of reading 50,000×20 cells ÷ ${MEGABYTES_ALLOWED} MB (${megabytes} MB)`,
      ratio: megabytes / MEGABYTES_ALLOWED,
      aim: 1,
    },
  ];
}
