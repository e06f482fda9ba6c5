import { AS_OF, ONE_CASE_TABLE, ONTIMERATE_TABLE } from '../corpus/functions';
import { formulaResult } from '../support/formula-result';
import { ontimerate } from '../../src/functions/functions';

const DENOMINATORS = ['due', 'resolved', 'received'];
const SHOWN: Readonly<Record<string, number | string>> = { '1': 1, '0': 0, '–': '#DIV/0!' };

const oneCase = ONE_CASE_TABLE.flatMap(({ means, due, done, without, asOf }) =>
  DENOMINATORS.flatMap((denominator, index) => [
    {
      means: `${means}, ${denominator}`,
      due,
      done,
      asOf: undefined,
      denominator,
      shows: SHOWN[without.split(' ')[index]!],
    },
    {
      means: `${means}, ${denominator} as of ${AS_OF}`,
      due,
      done,
      asOf: AS_OF,
      denominator,
      shows: SHOWN[asOf.split(' ')[index]!],
    },
  ]),
);

describe('ONTIMERATE', () => {
  it.each(oneCase)('one case: $means', ({ due, done, asOf, denominator, shows }) => {
    expect(formulaResult(() => ontimerate([[due]], [[done]], asOf, denominator)).shown).toBe(shows);
  });

  it.each(ONTIMERATE_TABLE)('$means', ({ due, done, asOf, denominator, shows }) => {
    const call = () => ontimerate(due as unknown[][], done as unknown[][], asOf, denominator);
    expect(formulaResult(call).shown).toBe(shows);
  });

  it('adds up: every table row in one range', () => {
    const due = ONE_CASE_TABLE.map((row) => [row.due]);
    const done = ONE_CASE_TABLE.map((row) => [row.done]);
    const marks = ONE_CASE_TABLE.map((row) => row.asOf.split(' ')[0]);
    const onTime = marks.filter((mark) => mark === '1').length;
    const counted = marks.filter((mark) => mark !== '–').length;
    expect(ontimerate(due, done, AS_OF)).toBe(onTime / counted);
  });

  it('takes the date out of a rich value', () => {
    const rich = { type: 'FormattedNumber', basicValue: 46183, numberFormat: 'dd/mm/yyyy' };
    expect(ontimerate([[rich]], [[46183]])).toBe(1);
  });
});
