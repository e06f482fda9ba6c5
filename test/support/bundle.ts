import path from 'node:path';
import webpack from 'webpack';
import { TEST_OUTPUT } from './browser';

const SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** Bundles a script of the tests for a page: writes `test-output/<folder>/<name>.js` and returns the folder. */
export async function bundleForPage(folder: string, name: string, entry: string): Promise<string> {
  const output = path.join(TEST_OUTPUT, folder);
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry: { [name]: entry },
    output: { path: output, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: SWC }] },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack gave no result')))),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return output;
}
