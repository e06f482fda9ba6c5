import path from 'node:path';
import webpack from 'webpack';
import { TEST_OUTPUT } from './browser';

/** Bundles an entry point into one file that Node runs; gives the file. */
export async function bundleForNode(name: string, entry: string): Promise<string> {
  const output = path.join(TEST_OUTPUT, 'node');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'node20',
    entry: { [name]: entry },
    output: { path: output, filename: '[name].cjs' },
    resolve: { extensions: ['.ts', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack gave no result')))),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(output, `${name}.cjs`);
}
