/** `npm run check`: every check that is not a test, each with its time; all run, even after one has failed. */
import { ensureInstalled } from './steps/install.mjs';
import { run } from './steps/run.mjs';

const bin = (file, ...args) => ['node', [`node_modules/${file}`, ...args]];

const CHECKS = [
  ['types', ...bin('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the pure core', ...bin('typescript/bin/tsc', '-p', 'src/core/tsconfig.json')],
  ['eslint', ...bin('eslint/bin/eslint.js', '.', '--max-warnings=0')],
  ['prettier', ...bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['layers', ...bin('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs')],
  ['unused code', ...bin('knip/bin/knip.js', '--no-progress')],
  ['manifest', 'node', ['tools/validate-manifest.mjs']],
];

ensureInstalled();
const results = CHECKS.map(([name, command, args]) => {
  const start = performance.now();
  const ok = run(command, args) === 0;
  return { name, ok, seconds: (performance.now() - start) / 1000 };
});
for (const { name, ok, seconds } of results)
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.toFixed(1)} s`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
