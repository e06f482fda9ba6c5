import fc from 'fast-check';
import { DENOMINATORS, onTimeRate, type Denominator } from '../../../src/core/indicators/on-time-rate';

/** The rules of ONTIMERATE word by word, one case at a time: slow, and easy to compare with the text of the issue. */
function byTheWords(cases: readonly Case[], asOf: number | null, denominator: Denominator): number | null {
  const known = cases.filter(({ due, done }) => due !== null || done !== null);
  const isResolved = ({ done }: Case) => done !== null && (asOf === null || Math.floor(done) <= asOf);
  const withDue = known.filter(({ due }) => due !== null);
  const resolved = withDue.filter(isResolved);
  const late = withDue.filter((one) => !isResolved(one) && asOf !== null && Math.floor(one.due!) < asOf);
  const onTime = resolved.filter(({ due, done }) => Math.floor(done!) <= Math.floor(due!));
  const total = { due: resolved.length + late.length, resolved: resolved.length, received: known.length }[denominator];
  return total === 0 ? null : onTime.length / total;
}

interface Case {
  readonly due: number | null;
  readonly done: number | null;
}

const day = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 46000, max: 46012 }),
  fc.integer({ min: 46000 * 96, max: 46012 * 96 }).map((quarterHours) => quarterHours / 96),
);
const cases = fc.array(fc.record({ due: day, done: day }), { maxLength: 30 });
const today = fc.option(fc.integer({ min: 46000, max: 46012 }), { nil: null });
const denominator = fc.constantFrom(...DENOMINATORS);

const column = (list: readonly Case[], name: keyof Case) => list.map((one) => [one[name] ?? '']);
const rateOf = (result: ReturnType<typeof onTimeRate>) => (result.ok ? result.rate : result.problem.code);

describe('onTimeRate', () => {
  it('is what its rules say, case by case', () => {
    fc.assert(
      fc.property(cases, today, denominator, (list, asOf, of) => {
        const found = rateOf(onTimeRate(column(list, 'due'), column(list, 'done'), asOf, of));
        expect(found).toBe(byTheWords(list, asOf, of) ?? 'function.no-cases');
      }),
    );
  });

  it('is the same for rows and for columns, and in any order', () => {
    fc.assert(
      fc.property(cases, today, denominator, (list, asOf, of) => {
        const down = rateOf(onTimeRate(column(list, 'due'), column(list, 'done'), asOf, of));
        const [dueRow, doneRow] = (['due', 'done'] as const).map((name) => [column(list, name).map(([cell]) => cell)]);
        expect(rateOf(onTimeRate(dueRow!, doneRow!, asOf, of))).toBe(down);
        const turned = [...list].reverse();
        expect(rateOf(onTimeRate(column(turned, 'due'), column(turned, 'done'), asOf, of))).toBe(down);
      }),
    );
  });

  it('lies between 0 and 1 and never throws, whatever the cells hold', () => {
    const cell = fc.oneof(day, fc.string(), fc.boolean(), fc.double(), fc.constant('31/12/2026 23:59'));
    const cells = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(cells, cells, cell, denominator, (due, done, asOf, of) => {
        const result = onTimeRate(due, done, asOf, of);
        if (result.ok) expect(result.rate >= 0 && result.rate <= 1).toBe(true);
      }),
    );
  });

  it('counts what it divided', () => {
    const result = onTimeRate([[46010], [46010], [46010], ['']], [[46009], [46011], [''], [46001]], 46020, 'due');
    expect(result).toEqual({ ok: true, rate: 1 / 3, counts: { onTime: 1, resolved: 2, overdue: 1, received: 4 } });
  });
});
