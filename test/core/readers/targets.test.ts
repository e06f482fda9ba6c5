import fc from 'fast-check';
import { readTargets, type TargetContext } from '../../../src/core/readers/targets/read-targets';
import { TARGET_PHRASES, type TargetPhrase } from '../../corpus/targets';

const contextOf = ({ place, planYear, unit }: TargetPhrase): TargetContext => ({
  place,
  ...(planYear === undefined ? {} : { planYear }),
  ...(unit === undefined ? {} : { unit }),
});
const read = (text: string, phrase: TargetPhrase) =>
  readTargets(text, contextOf(phrase)).targets.map((target) => target.canonical);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const noisy = (text: string) => `  ${text.replace(/ /g, (_space, at: number) => (at % 2 ? '\u00a0' : '  '))} `;

const VARIANTS: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'in NFD': (text) => text.normalize('NFD'),
  'with doubled and non-breaking spaces': noisy,
  'in capitals': (text) => text.toUpperCase(),
  'without diacritics': bare,
};
const KEEPS_WORDS = new Set(['as written', 'in NFD', 'with doubled and non-breaking spaces']);

describe.each(Object.entries(VARIANTS))('targets of the corpus %s', (name, change) => {
  const phrases = TARGET_PHRASES.filter((phrase) => !phrase.asWritten || KEEPS_WORDS.has(name));
  test.each(phrases.map((phrase) => [phrase.text, phrase] as const))('%s', (text, phrase) => {
    expect(read(change(text), phrase)).toEqual(phrase.canonical);
  });
});

describe('the corpus', () => {
  test('is large, with many that are no targets, and says nothing twice', () => {
    expect(TARGET_PHRASES.length).toBeGreaterThanOrEqual(250);
    expect(TARGET_PHRASES.filter(({ canonical }) => canonical.length === 0).length).toBeGreaterThanOrEqual(60);
    expect(new Set(TARGET_PHRASES.map(({ text, place }) => `${place}: ${text}`)).size).toBe(TARGET_PHRASES.length);
  });
});
void fc;
