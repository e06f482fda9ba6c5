import type { MeasuredBound } from '../../src/core/evaluation/measured-bound';
import type { Verdict } from '../../src/core/evaluation/verdict';
import type { CellValue } from '../../src/core/sheet/workbook-snapshot';

/** Bounds with actual values on both sides of every edge: for the oracle, and for the sheet's own formulas. */
export interface VerdictCase {
  readonly bound: MeasuredBound;
  readonly rows: readonly (readonly [actual: CellValue, baseline: CellValue, verdict: Verdict])[];
}

const share = (
  operator: MeasuredBound['operator'],
  threshold: number | null,
  upper: number | null = null,
): MeasuredBound => ({
  operator,
  threshold,
  upper,
  type: 'share',
});
const number = (
  operator: MeasuredBound['operator'],
  threshold: number | null,
  upper: number | null = null,
): MeasuredBound => ({
  ...share(operator, threshold, upper),
  type: 'number',
});

export const VERDICT_CASES: readonly VerdictCase[] = [
  {
    bound: share('>=', 0.95),
    rows: [
      [0.95, null, 'met'],
      [19 / 20, null, 'met'],
      [0.9499, null, 'missed'],
      [1.2, null, 'met'],
      [0, null, 'missed'],
      [null, null, 'no-data'],
      ['95%', null, 'no-data'],
      [true, null, 'no-data'],
      [60, null, 'no-data'],
      [-60, null, 'no-data'],
      [10, null, 'met'],
    ],
  },
  {
    bound: number('>=', 95),
    rows: [
      [95, null, 'met'],
      [94.999, null, 'missed'],
      [0.95, null, 'missed'],
    ],
  },
  {
    bound: number('>=', 0.3),
    rows: [
      [0.1 + 0.2, null, 'met'],
      [0.3 - 1e-12, null, 'met'],
      [0.299999, null, 'missed'],
    ],
  },
  {
    bound: share('>', 0.84),
    rows: [
      [0.84, null, 'missed'],
      [0.8401, null, 'met'],
    ],
  },
  {
    bound: share('<=', 0.02),
    rows: [
      [0.02, null, 'met'],
      [0.0201, null, 'missed'],
    ],
  },
  {
    bound: share('<', 0.015),
    rows: [
      [0.015, null, 'missed'],
      [0.0149, null, 'met'],
      [0, null, 'met'],
    ],
  },
  {
    bound: number('=', 0),
    rows: [
      [0, null, 'met'],
      [1, null, 'missed'],
      [-1, null, 'missed'],
      [null, null, 'no-data'],
    ],
  },
  {
    bound: number('>=', 15, 25),
    rows: [
      [14, null, 'missed'],
      [15, null, 'met'],
      [30, null, 'met'],
    ],
  },
  {
    bound: number('<=', 3, 5),
    rows: [
      [5, null, 'met'],
      [6, null, 'missed'],
    ],
  },
  {
    bound: number('=', 3, 5),
    rows: [
      [2.9, null, 'missed'],
      [3, null, 'met'],
      [5, null, 'met'],
      [5.1, null, 'missed'],
    ],
  },
  {
    bound: number('>=', null),
    rows: [
      [5, null, 'not-measurable'],
      [null, null, 'no-data'],
    ],
  },
  {
    bound: share('change >', 0.04),
    rows: [
      [104, 100, 'missed'],
      [104.01, 100, 'met'],
      [104.01, null, 'no-data'],
      [104.01, 'năm ngoái', 'no-data'],
      [5, 0, 'not-measurable'],
      [null, 100, 'no-data'],
    ],
  },
  {
    bound: share('change <=', -0.1),
    rows: [
      [90, 100, 'met'],
      [90.1, 100, 'missed'],
      [110, 100, 'missed'],
      [-110, -100, 'met'],
    ],
  },
  {
    bound: { operator: 'change >=', threshold: 1, upper: 2, type: 'rank' },
    rows: [
      [6, 7, 'met'],
      [7, 7, 'missed'],
      [8, 7, 'missed'],
      [1, 7, 'met'],
    ],
  },
  {
    bound: number('change >', 0),
    rows: [
      [88.5, 88.4, 'met'],
      [88.4, 88.4, 'missed'],
      [5, 0, 'met'],
    ],
  },
  {
    bound: number('change >=', 2),
    rows: [
      [12, 10, 'met'],
      [11.9, 10, 'missed'],
    ],
  },
  {
    bound: number('trend up', null),
    rows: [
      [2, 1, 'met'],
      [1, 1, 'missed'],
      [2, null, 'no-data'],
    ],
  },
  {
    bound: share('trend down', null),
    rows: [
      [0.01, 0.02, 'met'],
      [0.02, 0.02, 'missed'],
      [0.01, 0, 'missed'],
      [null, 0.02, 'no-data'],
    ],
  },
];
