import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/source-files';

const cruise = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      path.join(ROOT, '.dependency-cruiser.cjs'),
      '--output-type',
      'err',
    ],
    { cwd: folder, encoding: 'utf8' },
  );

/** A project of these files only, under the same rules. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-layers-'));
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const rulesBrokenBy = (files: Readonly<Record<string, string>>): string => {
  const folder = projectOf(files);
  try {
    return cruise(folder).stdout;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

describe('layers', () => {
  it('are kept by every file of src', () => {
    const { status, stdout } = cruise(ROOT);
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  }, 120_000);

  it('refuse a lower folder that imports from a higher one', () => {
    const found = rulesBrokenBy({
      'src/core/text/a.ts': "import { b } from '../plan/b';\nexport const a = b;\n",
      'src/core/plan/b.ts': 'export const b = 1;\n',
    });
    expect(found).toContain('layer-core-text');
  }, 60_000);

  it('refuse cycles, and a core that leaves itself', () => {
    const found = rulesBrokenBy({
      'src/core/text/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'src/core/text/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
      'src/core/sheet/c.ts': "import { readFileSync } from 'node:fs';\nexport const c = readFileSync;\n",
    });
    expect(found).toContain('no-cycles');
    expect(found).toContain('core-is-pure');
  }, 60_000);
});
