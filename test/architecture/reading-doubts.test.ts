import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The groups of codes that reading raises; files, hosts, registers and functions have doubts of their own. */
const OF_READING = /^(?:plan|table|assignment|target|schedule|text|organisation)\./;

test('docs/reading.md lists every doubt that reading can have, and no other', () => {
  const codes = [...text('src/core/issues/issue-code.ts').matchAll(/'([a-z]+\.[a-z-\d]+)'/g)].map(([, code]) => code!);
  const section = /## Doubts\n([^]*?)\n## /.exec(text('docs/reading.md'))?.[1] ?? '';
  const listed = [...section.matchAll(/^\| `([a-z]+\.[a-z-\d]+)`/gm)].map(([, code]) => code!);
  expect(codes.filter((code) => OF_READING.test(code)).filter((code) => !listed.includes(code))).toEqual([]);
  expect(listed.filter((code) => !codes.includes(code))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
