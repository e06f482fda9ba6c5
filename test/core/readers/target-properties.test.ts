import fc from 'fast-check';
import { readTargets, type TargetContext } from '../../../src/core/readers/targets/read-targets';
import { TARGET_PHRASES } from '../../corpus/targets';
import { countScanning } from '../../support/count-scanning';
import { anyPlace, fragments, sentence } from '../../support/target-sentences';

const LONGEST_CELL = 32767;
const canonical = (text: string, where: TargetContext['place']) =>
  readTargets(text, { place: where, planYear: 2026 }).targets.map((target) => target.canonical);

describe('the reader of targets, on any text', () => {
  it('never throws, on halves of surrogate pairs and full cells either', () => {
    const broken = fc.array(fc.oneof(fragments, fc.constantFrom('\ud800', '\udfff', '\u0301', '\u200b', '5%')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(broken, anyPlace, fc.boolean(), (list, where, long) => {
        const text = list.join('');
        readTargets(long ? text.repeat(50).slice(0, LONGEST_CELL) : text, { place: where, planYear: 2026 });
      }),
    );
  });

  it('reads a padded or indented text the same, and points at the same words', () => {
    fc.assert(
      fc.property(sentence, anyPlace, fc.integer({ min: 1, max: 9 }), (text, where, spaces) => {
        const trimmed = text.trim();
        const padded = `${'\u00a0 '.repeat(spaces)}${trimmed}${' '.repeat(spaces)}`;
        const of = (raw: string) => readTargets(raw, { place: where, planYear: 2026 });
        expect(of(padded).targets.map((t) => t.canonical)).toEqual(of(trimmed).targets.map((t) => t.canonical));
        for (const target of of(padded).targets) expect(padded.slice(target.start, target.end)).toBe(target.text);
      }),
    );
  });

  it('reads NFD as NFC', () => {
    fc.assert(
      fc.property(sentence, anyPlace, (text, where) => {
        expect(canonical(text.normalize('NFD'), where)).toEqual(canonical(text.normalize('NFC'), where));
      }),
    );
  });
});

describe('the work of the reader of targets', () => {
  const work = (text: string) => countScanning(() => void readTargets(text, { place: 'phrase', planYear: 2026 }));

  it('grows with the text only, whatever sentence is repeated', () => {
    const pieces = fc.oneof(sentence, fc.constantFrom(...TARGET_PHRASES.map(({ text }) => text)), fragments);
    fc.assert(
      fc.property(pieces, (piece) => {
        const once = `${piece} `.repeat(Math.ceil(600 / (piece.length + 1)));
        const [one, two, four] = [1, 2, 4].map((times) => work(once.repeat(times)));
        expect(two!).toBeLessThanOrEqual(one! * 2.3 + 20_000);
        expect(four!).toBeLessThanOrEqual(two! * 2.3 + 20_000);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '1',
    '.',
    '%',
    '(',
    '1 ',
    '- ',
    'đạt ',
    'tỷ lệ ',
    '1%',
    ', ',
    ': ',
    '"',
    'năm 2026 ',
    '1 tỷ ',
    'mỗi ',
    '/năm ',
  ])('on a full cell of %j stays within so much a character', (piece) => {
    const text = piece.repeat(Math.floor(LONGEST_CELL / piece.length));
    expect(work(text) / text.length).toBeLessThan(1200);
  });
});
