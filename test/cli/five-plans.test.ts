import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundleForNode } from '../support/bundle-for-node';

/** Five real plans read by hand; they stay outside the project (design.md §6). */
const SHARED = path.resolve(__dirname, '../../../shared');
const SCORER = path.join(SHARED, 'score/score-reading.mjs');
const isThere = fs.existsSync(SCORER) && fs.existsSync(path.join(SHARED, 'plans'));

(isThere ? describe : describe.skip)('five real plans in ../shared (skipped where it is absent)', () => {
  test('every figure of the scorer is full', async () => {
    const cli = await bundleForNode('cli', path.resolve(__dirname, '../../src/cli/main.ts'));
    const run = spawnSync(
      process.execPath,
      [SCORER, '--min', '1', '--show', '--', process.execPath, cli, 'read', '--json'],
      {
        encoding: 'utf8',
      },
    );
    expect(run.stdout).not.toMatch(/wanted|missed|extra|failed/);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/assignment recall\s+105\/105/);
  }, 120_000);
});
