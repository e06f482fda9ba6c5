import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Builds dist/ with webpack; `settings` are those of webpack.config.js. Gives whether it succeeded.
 * Webpack is loaded only here: these tools run before anything is installed.
 */
export async function build(settings = {}) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const webpack = require('webpack');
  const compiler = webpack(require(path.join(ROOT, 'webpack.config.js'))(settings));
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  const text = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
  if (stats.hasErrors() || stats.hasWarnings()) console.log(text);
  await new Promise((resolve) => compiler.close(resolve));
  return !stats.hasErrors();
}
