/** `npm run validate`: checks manifest.xml against our own rules, offline. */
import fs from 'node:fs';
import path from 'node:path';
import { checkManifestText, RULE_NAMES } from './manifest/check-manifest.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { ROOT } from './steps/run.mjs';

ensureInstalled();
const file = process.argv[2] ?? path.join(ROOT, 'manifest.xml');
try {
  const problems = await checkManifestText(fs.readFileSync(file, 'utf8'));
  for (const { rule, problem } of problems) console.error(`${path.basename(file)}: ${problem} (${rule})`);
  if (problems.length === 0) console.log(`${path.basename(file)}: ${RULE_NAMES.length} rules, nothing wrong`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${path.basename(file)}: ${error.message}`);
  process.exitCode = 1;
}
