import type { Band } from '../parameter';
import { bandOf } from '../parameter';
import { CRITERIA_766, GROUPS_766, type Criterion766, type Group766 } from './criteria-766';

export type Grade766 = 'excellent' | 'good' | 'fair' | 'average' | 'weak';

const BAND = {
  citation: 'Mức xếp loại trong các công cụ đang dùng; không thấy trong văn bản',
  sureness: 'S',
  effectiveFrom: '2022-08-01',
  checkedOn: '2026-11',
} as const;

/** Bands of the total; seen in tools in use, not in the decision. */
export const BANDS_766: readonly Band<Grade766>[] = [
  { grade: 'excellent', from: { value: 90, ...BAND } },
  { grade: 'good', from: { value: 80, ...BAND } },
  { grade: 'fair', from: { value: 70, ...BAND } },
  { grade: 'average', from: { value: 50, ...BAND } },
];

/** The points of a rate (a share): full from the criterion's threshold on, below it in proportion; two decimals. */
export function points766({ maxPoints, fullAt, withoutCases }: Criterion766, rate: number | null): number | null {
  if (rate === null) return withoutCases === 'none' ? null : withoutCases === 'full' ? maxPoints.value : 0;
  const share = Math.min(1, Math.max(0, rate) / fullAt.value);
  return rounded(share * maxPoints.value);
}

/** Half away from zero at two decimals. */
const rounded = (points: number): number => Math.round(Number((points * 100).toPrecision(12))) / 100;

/** The mark of a total. */
export const grade766 = (points: number): Grade766 => bandOf(BANDS_766, 'weak', points);

/** A criterion by its number: `2.1`, `2,1`. */
export const criterion766 = (code: string): Criterion766 | null =>
  CRITERIA_766.find((one) => one.code === code.trim().replace(',', '.')) ?? null;

/** One scored criterion; `points` is null where there was nothing to count or nothing is known. */
export interface Scored766 {
  readonly code: string;
  readonly rate: number | null;
  readonly points: number | null;
  readonly maxPoints: number;
}

/** The score of a unit: what is known of its points, and of how many at most. */
export interface Score766 {
  readonly criteria: readonly Scored766[];
  readonly groups: readonly { readonly group: Group766; readonly points: number; readonly maxPoints: number }[];
  readonly points: number;
  /** The most points of the criteria that could be scored: a total is only then of 100 when all could. */
  readonly maxPoints: number;
  /** Criteria for which there is no rate. */
  readonly open: readonly string[];
  /** Null where criteria are open: a part of the points has no mark. */
  readonly grade: Grade766 | null;
}

/** Scores rates by criterion: a share, or null where nothing was to be counted; what is absent is not known. */
export function score766(rates: ReadonlyMap<string, number | null>): Score766 {
  const criteria = CRITERIA_766.map((one): Scored766 & { readonly group: Group766 } => ({
    code: one.code,
    group: one.group,
    rate: rates.get(one.code) ?? null,
    points: rates.has(one.code) ? points766(one, rates.get(one.code)!) : null,
    maxPoints: one.maxPoints.value,
  }));
  const known = criteria.filter(({ points }) => points !== null);
  const sum = (list: typeof criteria, of: 'points' | 'maxPoints') =>
    rounded(list.reduce((all, one) => all + (one[of] ?? 0), 0));
  const open = criteria.filter(({ points }) => points === null).map(({ code }) => code);
  const points = sum(known, 'points');
  return {
    criteria: criteria.map(({ group: _, ...one }) => one),
    groups: GROUPS_766.map((group) => {
      const own = known.filter((one) => one.group === group);
      return { group, points: sum(own, 'points'), maxPoints: sum(own, 'maxPoints') };
    }),
    points,
    maxPoints: sum(known, 'maxPoints'),
    open,
    grade: open.length === 0 ? grade766(points) : null,
  };
}
