import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../steps/run.mjs';

/** Bundles a TypeScript file of the project as the build does and loads it into this process. */
export async function loadSource(file) {
  const bundle = await bundleSource(file);
  return { exports: createRequire(bundle)(bundle), bundle };
}

/** Bundles a TypeScript file of the project as the build does; gives the bundle's path. */
export async function bundleSource(file) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const webpack = require('webpack');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-bench-'));
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: ROOT,
    entry: { bench: path.join(ROOT, file) },
    output: { path: folder, filename: '[name].cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { env: { targets: { node: '20' } }, jsc: { parser: { syntax: 'typescript' } } },
        },
      ],
    },
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(folder, 'bench.cjs');
}
