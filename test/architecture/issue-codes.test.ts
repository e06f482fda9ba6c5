import { TEXTS } from '../../src/i18n';
import { sourceFiles } from '../support/source-files';

const [definition] = sourceFiles('src/core/issues', /^issue-code\.ts$/);
const codes = [...definition!.text.matchAll(/^\s*\| '([^']+)'/gm)].map(([, code]) => code!);
const elsewhere = ['src', 'test']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ name }) => !/i18n|issue-code/.test(name));

/** Whatever parameter a text asks for. */
const ANY_PARAMS = new Proxy({}, { get: () => 7 });

describe.each(['vi', 'en'] as const)('issues in %s', (language) => {
  const texts = TEXTS[language].issues;

  it('have a text for every code and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s says a whole sentence', (code) => {
    const text = texts[code as keyof typeof texts](ANY_PARAMS);
    expect(text).toMatch(/^[\p{Lu}\d].*[.?!:]/su);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

it('issue codes are distinct, and named group.kebab-case', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

it('every issue code is raised somewhere', () => {
  const unused = codes.filter((code) => !elsewhere.some(({ text }) => text.includes(`'${code}'`)));
  expect(unused).toEqual([]);
});
