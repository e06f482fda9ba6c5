import fs from 'node:fs';
import path from 'node:path';
import { ROOT, sourceFiles } from '../support/source-files';

const sources = sourceFiles('src');
const lines = (text: string): number => text.trimEnd().split('\n').length;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

describe('files of src', () => {
  it('are short: half of them within 100 lines or little more, none over 300', () => {
    expect(median(sources.map(({ text }) => lines(text)))).toBeLessThanOrEqual(110);
    expect(sources.filter(({ text }) => lines(text) > 300).map(({ name }) => name)).toEqual([]);
  });

  it('are named in kebab-case after what they hold', () => {
    const wrong = sources
      .map(({ name }) => name)
      .filter((name) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.styles|\.d)?\.tsx?$/.test(name));
    expect(wrong).toEqual([]);
    const vague = /(^|[/-])(utils?|helpers?|managers?|misc|common)([/.-]|$)/;
    expect(sources.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  it('hold Vietnamese in NFC', () => {
    const files = [...sources, ...sourceFiles('test'), ...sourceFiles('docs', /\.md$/)];
    expect(files.filter(({ text }) => text !== text.normalize('NFC')).map(({ name }) => name)).toEqual([]);
  });
});

it('the lock file names no registry', () => {
  expect(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

it('dependencies have exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});
