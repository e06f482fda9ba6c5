import fs from 'node:fs';
import path from 'node:path';
import { functionTables } from '../support/function-tables';
import { ROOT } from '../support/source-files';

const words = (markdown: string): string => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

/** Prettier pads tables: compared without padding. */
const page = words(fs.readFileSync(path.join(ROOT, 'docs/functions.md'), 'utf8'));

it.each(functionTables().map((table) => [table.split('\n')[0]!, table]))(
  'docs/functions.md holds the rows that are tested: %s',
  (_, table) => {
    for (const line of table.split('\n')) expect(page).toContain(words(line));
  },
);
