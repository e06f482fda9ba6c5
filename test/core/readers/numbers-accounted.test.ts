import fc from 'fast-check';
import { explainTargets } from '../../../src/core/readers/targets/explain-targets';
import { readTargets, type TargetContext, type TargetPlace } from '../../../src/core/readers/targets/read-targets';
import { TARGET_PHRASES } from '../../corpus/targets';
import { numbersOutside } from '../../support/numbers-outside';
import { PHRASE_VARIANTS } from '../../support/phrase-variants';
import { anyPlace, sentence } from '../../support/target-sentences';

const PLACES = ['objective', 'goal-line', 'task', 'target', 'deliverable', 'measure', 'phrase'] as const;

/** Numbers that are no target's, not set aside as something known and not told as unread. */
function unaccounted(text: string, context: TargetContext): readonly string[] {
  const { taken, aside, unread } = explainTargets(text, context);
  return numbersOutside(text, [...taken, ...aside, ...unread]);
}

describe.each(PHRASE_VARIANTS)('every number of the corpus of targets is read, known or told, $name', ({ change }) => {
  it.each(PLACES)('in a %s', (place) => {
    const lost = TARGET_PHRASES.flatMap(({ text, planYear, unit }) => {
      const context = { place, ...(planYear !== undefined && { planYear }), ...(unit !== undefined && { unit }) };
      return unaccounted(change(text), context).map((number) => `${number} of ${JSON.stringify(change(text))}`);
    });
    expect(lost).toEqual([]);
  });
});

const lostOf = (text: string, place: TargetPlace) => unaccounted(text, { place, planYear: 2026 });

it('every number of any sentence is read, known or told', () => {
  fc.assert(
    fc.property(sentence, anyPlace, (text, place) => expect(lostOf(text, place)).toEqual([])),
    { numRuns: 500 },
  );
});

it.each(['24/7 không có', 'Đạt 25% (hoặc đạt từ 55% trở lên)', '1'.repeat(40), '12 1234567890123456 5%'])(
  'no number of %j is lost',
  (text) => expect(PLACES.flatMap((place) => lostOf(text, place))).toEqual([]),
);

it('an alternative points at its own words', () => {
  const text = '  Đạt từ 30% trở lên (hoặc đạt từ 55%  trở lên) '.normalize('NFD');
  const [target] = readTargets(text, { place: 'phrase' }).targets;
  const [other] = target!.alternatives;
  expect(other).toMatchObject({ operator: '>=', value: 55, unit: '%', canonical: '>=55%' });
  expect(text.slice(other!.start, other!.end)).toBe(other!.text);
  expect(other!.text.normalize('NFC')).toBe('đạt từ 55%  trở lên');
});
