import fs from 'node:fs';
import path from 'node:path';
import { INDICATOR_TABLES } from '../../support/indicator-page';
import { ROOT } from '../../support/source-files';

/** Prettier pads tables: compared without padding. */
const words = (markdown: string): string => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
const page = words(fs.readFileSync(path.join(ROOT, 'docs/indicators.md'), 'utf8'));

it.each(Object.entries(INDICATOR_TABLES))('docs/indicators.md holds the table %s as the code has it', (_, table) => {
  expect(page).toContain(words(table));
});
