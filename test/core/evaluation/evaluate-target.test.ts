import fc from 'fast-check';
import { evaluateAlternatives, evaluateTarget } from '../../../src/core/evaluation/evaluate-target';
import { measuredBound } from '../../../src/core/evaluation/measured-bound';
import type { MeasuredBound, OperatorCode, ValueType } from '../../../src/core/evaluation/measured-bound';
import type { TargetBound } from '../../../src/core/readers/target';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { VERDICT_CASES } from '../../corpus/verdict-cases';

describe.each(VERDICT_CASES)('$bound.operator $bound.threshold..$bound.upper $bound.type', ({ bound, rows }) => {
  test.each(rows)('actual %p, baseline %p: %s', (actual, baseline, verdict) => {
    expect(evaluateTarget(bound, actual, baseline)).toBe(verdict);
  });
});

test('any one alternative is enough; what is not known yet is not missed', () => {
  expect(evaluateAlternatives(['missed', 'met'])).toBe('met');
  expect(evaluateAlternatives(['missed', 'no-data'])).toBe('no-data');
  expect(evaluateAlternatives(['missed', 'missed'])).toBe('missed');
  expect(evaluateAlternatives(['not-measurable', 'missed'])).toBe('not-measurable');
});

const bound = (
  operator: TargetBound['operator'],
  value: number | null,
  unit: string,
  upper: number | null = null,
): TargetBound => ({
  operator,
  value,
  upper,
  unit,
});
test.each<[string, TargetBound, MeasuredBound]>([
  ['>=95%', bound('>=', 95, '%'), { operator: '>=', threshold: 0.95, upper: null, type: 'share' }],
  ['<1.1%', bound('<', 1.1, '%'), { operator: '<', threshold: 0.011, upper: null, type: 'share' }],
  ['>=95 điểm', bound('>=', 95, 'điểm'), { operator: '>=', threshold: 95, upper: null, type: 'number' }],
  ['change >+4%', bound('change', 4, '%'), { operator: 'change >', threshold: 0.04, upper: null, type: 'share' }],
  [
    'change <=-10% vs 2024',
    bound('change', 10, '%'),
    { operator: 'change <=', threshold: -0.1, upper: null, type: 'share' },
  ],
  [
    'change <=-10% vs 2024',
    bound('change', -10, '%'),
    { operator: 'change <=', threshold: -0.1, upper: null, type: 'share' },
  ],
  ['change >0 vs 2023', bound('change', null, ''), { operator: 'change >', threshold: 0, upper: null, type: 'number' }],
  ['change +1..2 bậc', bound('change', 1, 'bậc', 2), { operator: 'change >=', threshold: 1, upper: 2, type: 'rank' }],
  [
    'change +4..6%/năm',
    bound('change', 4, '%/năm', 6),
    { operator: 'change >=', threshold: 0.04, upper: 0.06, type: 'share' },
  ],
  ['trend up', bound('trend', null, ''), { operator: 'trend up', threshold: null, upper: null, type: 'number' }],
  ['trend down', bound('trend', null, '%'), { operator: 'trend down', threshold: null, upper: null, type: 'share' }],
])('%s is made ready for arithmetic', (canonical, given, expected) => {
  expect(measuredBound(given, canonical)).toEqual(expected);
});

test('what is no number is never met nor missed', () => {
  const operators: OperatorCode[] = ['>=', '>', '<=', '<', '=', 'change >=', 'change <', 'trend up', 'trend down'];
  const noNumber = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.constant({ error: '#DIV/0!' }));
  const types: ValueType[] = ['share', 'number', 'rank'];
  fc.assert(
    fc.property(
      fc.constantFrom(...operators),
      fc.constantFrom(...types),
      fc.double({ noNaN: true }),
      noNumber,
      (operator, type, threshold, actual) => {
        expect(evaluateTarget({ operator, threshold, upper: null, type }, actual as CellValue, 1)).toBe('no-data');
      },
    ),
  );
});
