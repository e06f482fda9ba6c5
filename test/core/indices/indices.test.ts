import { CRITERIA_766, GROUP_POINTS_766, GROUPS_766 } from '../../../src/core/indices/index-766/criteria-766';
import { grade766, points766, criterion766, score766 } from '../../../src/core/indices/index-766/score-766';
import {
  averagePoints,
  feedbackPoints,
  onlinePoints,
  onTheSpotPoints,
  publishedPoints,
  unitScore,
} from '../../../src/core/indices/tt01-2018/nine-indicators';
import { staffGrade, unitGrade } from '../../../src/core/indices/tt01-2018/unit-grade';
import { CASE_INDICATORS } from '../../../src/core/indicators/case-catalogue';

describe('index 766', () => {
  it('is worth 18 + 20 + 22 + 22 + 18 = 100 points, group by group', () => {
    for (const group of GROUPS_766) {
      const own = CRITERIA_766.filter((one) => one.group === group);
      expect([group, own.reduce((sum, { maxPoints }) => sum + maxPoints.value, 0)]).toEqual([
        group,
        GROUP_POINTS_766[group].value,
      ]);
    }
    expect(GROUPS_766.reduce((sum, group) => sum + GROUP_POINTS_766[group].value, 0)).toBe(100);
  });

  it('names codes once, in both languages, with a source; linked indicators exist', () => {
    const codes = new Set(CASE_INDICATORS.map(({ code }) => code));
    expect(new Set(CRITERIA_766.map(({ code }) => code)).size).toBe(CRITERIA_766.length);
    for (const { name, maxPoints, fullAt, indicator } of CRITERIA_766) {
      expect(name.vi).not.toBe(name.en);
      expect(maxPoints.citation && fullAt.citation).not.toBe('');
      expect(indicator === null || codes.has(indicator)).toBe(true);
    }
  });

  it.each([
    ['2.1', 1, 20],
    ['2.1', 0.987, 0.987 * 20],
    ['2.1', 1.2, 20], // more than all: carried-over cases in the numerator only
    ['3.3', 0.499, 5.99], // 0.499 / 0.5 × 6 = 5.988
    ['3.3', 0.5, 6],
    ['4.2', 0.79, 3.95], // 0.79 / 0.8 × 4
    ['4.2', 0.8, 4],
    ['5.3', 0.9, 6],
    ['5.3', 0.899, 5.99], // 0.899 / 0.9 × 6 = 5.9933
    ['5.1', null, 6], // no feedback in the period: full
    ['5.2', null, 6],
    ['5.3', null, 0],
    ['2.1', null, null],
  ])('%s at %s gives %s', (code, rate, points) => {
    expect(points766(criterion766(code)!, rate)).toBe(points);
  });

  it.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [79.99, 'fair'],
    [70, 'fair'],
    [69.99, 'average'],
    [50, 'average'],
    [49.99, 'weak'],
    [0, 'weak'],
    // 89.99999999999999: a sum of binary fractions that is 90
    [29.7 + 60.3 - 1e-14, 'excellent'],
  ] as const)('%s points: %s', (points, grade) => expect(grade766(points)).toBe(grade));

  it('gives a mark only where every criterion is scored, and says which are open', () => {
    const all = new Map(CRITERIA_766.map(({ code }) => [code, 0.9] as const));
    const whole = score766(all);
    // 0.9 of every linear criterion; full for those with a threshold
    const linear = CRITERIA_766.filter(({ fullAt }) => fullAt.value === 1).reduce(
      (sum, one) => sum + one.maxPoints.value,
      0,
    );
    expect(whole.points).toBeCloseTo(0.9 * linear + (100 - linear), 10);
    expect(whole).toMatchObject({ maxPoints: 100, open: [], grade: 'excellent' });
    all.delete('1.1');
    expect(score766(all)).toMatchObject({ maxPoints: 94, open: ['1.1'], grade: null });
    expect(score766(new Map())).toMatchObject({ points: 0, maxPoints: 0, grade: null });
  });
});

describe('TT 01/2018/TT-VPCP', () => {
  it.each([
    [18, 'excellent'],
    [15, 'excellent'],
    [14.9, 'good'],
    [12, 'good'],
    [11.9, 'fair'],
    [9, 'fair'],
    [8.9, 'average'],
    [6, 'average'],
    [5.9, 'weak'],
  ] as const)('a unit with %s points: %s', (points, grade) => expect(unitGrade(points)).toBe(grade));

  it.each([
    [10, 'complete'],
    [5, 'complete'],
    [4.9, 'partly'],
    [3.5, 'partly'],
    [3.4, 'below'],
  ] as const)('staff with %s points: %s', (points, grade) => expect(staffGrade(points)).toBe(grade));

  it('averages the points of cases to one decimal', () => {
    expect(averagePoints({ two: 7, one: 2, none: 1 })).toBe(1.6); // (7 × 2 + 2) / 10
    expect(averagePoints({ two: 1, one: 1, none: 1 })).toBe(1); // 3 / 3
    expect(averagePoints({ two: 2, one: 1, none: 4 })).toBe(0.7); // 5 / 7 = 0.714
    expect(averagePoints({ two: 0, one: 0, none: 0 })).toBeNull();
  });

  it('gives the points of unit-wide indicators, boundaries included', () => {
    expect([onTheSpotPoints(1, 1), onTheSpotPoints(0.99, 1), onTheSpotPoints(0.99, 0.99)]).toEqual([2, 1, 0]);
    expect([publishedPoints(true, true), publishedPoints(false, true), publishedPoints(false, false)]).toEqual([
      2, 1, 0,
    ]);
    expect([feedbackPoints(0, 0), feedbackPoints(10, 10), feedbackPoints(9, 10), feedbackPoints(89, 100)]).toEqual([
      2, 2, 1, 0,
    ]);
    expect(feedbackPoints(10, 10, true)).toBe(0);
    expect([onlinePoints(0.2, 0.3, false), onlinePoints(0.2, 0.299, false), onlinePoints(0.1, 0.3, false)]).toEqual([
      2, 1, 1,
    ]);
    expect([onlinePoints(0.5, 0.15, false), onlinePoints(0.5, 0.149, false), onlinePoints(0.5, 0.9, true)]).toEqual([
      1, 0, 0,
    ]);
  });

  it('leaves an indicator without information out of the total, and gives no mark then', () => {
    const points = new Map([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, 1.7 as number | null]));
    expect(unitScore(points)).toEqual({ points: 15.3, maxPoints: 18, open: [], grade: 'excellent' });
    points.set(4, null);
    expect(unitScore(points)).toEqual({ points: 13.6, maxPoints: 16, open: [4], grade: null });
  });
});
