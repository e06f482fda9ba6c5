import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../steps/run.mjs';

/** Loads TypeScript of the project into this process file by file, where it stands: for what must find its own folder. */
export function requireTypescript(file) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const { transformSync } = require('@swc/core');
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), {
      filename,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    module._compile(code, filename);
  };
  return require(path.join(ROOT, file));
}
