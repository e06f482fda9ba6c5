import type { BothLanguages } from '../../indicators/indicator';
import { unitGrade, type UnitGrade } from './unit-grade';

/** Thông tư 01/2018/TT-VPCP Điều 13–15 (V, read 2026-11): nine indicators of two points each. */
export interface Indicator01 {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly name: BothLanguages;
}

export const INDICATORS_01: readonly Indicator01[] = [
  { number: 1, name: { vi: 'Tổng thời gian giải quyết so với quy định', en: 'Time taken against the time set' } },
  { number: 2, name: { vi: 'Thời gian của từng cơ quan tham gia', en: 'Time taken by each agency' } },
  { number: 3, name: { vi: 'Số lần phải liên hệ để hoàn thiện hồ sơ', en: 'Contacts needed to complete the case' } },
  { number: 4, name: { vi: 'Số cơ quan phải liên hệ', en: 'Agencies that had to be contacted' } },
  {
    number: 5,
    name: { vi: 'Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa', en: 'Handled at the one-stop unit' },
  },
  { number: 6, name: { vi: 'Công khai thủ tục hành chính', en: 'Procedures published' } },
  { number: 7, name: { vi: 'Thái độ của cán bộ, công chức', en: 'Conduct of staff' } },
  { number: 8, name: { vi: 'Tiếp thu, giải trình phản ánh, kiến nghị', en: 'Answers to feedback' } },
  { number: 9, name: { vi: 'Tiến độ, chất lượng dịch vụ công trực tuyến', en: 'Online services' } },
];

const MOST_POINTS = 2;

/** Numbers of cases that earn 2, 1 and 0 points. */
export interface CasePoints {
  readonly two: number;
  readonly one: number;
  readonly none: number;
}

/** Indicators 1, 2, 3, 4 and 7: the points of all cases divided by their number, one decimal (Điều 15 khoản 2a); null without a case. */
export function averagePoints({ two, one, none }: CasePoints): number | null {
  const cases = two + one + none;
  return cases === 0 ? null : oneDecimal((two * MOST_POINTS + one) / cases);
}

/** Indicator 5, of a commune: all procedures settled on the spot 2, all received and returned there 1. */
export const onTheSpotPoints = (settled: number, received: number): number =>
  settled >= 1 ? 2 : received >= 1 ? 1 : 0;

/** Indicator 6: posted at the office and published electronically 2, one of them 1. */
export const publishedPoints = (posted: boolean, electronic: boolean): number => Number(posted) + Number(electronic);

/** Indicator 8: no feedback, or all answered on time 2; at least 90 % on time 1; less, or protracted 0. */
export function feedbackPoints(onTime: number, all: number, isProtracted = false): number {
  if (isProtracted) return 0;
  if (onTime >= all) return 2;
  return onTime / all >= 0.9 ? 1 : 0;
}

/** Indicator 9: shares of procedures of level 3–4 and of cases filed online; a case overdue gives none. */
export function onlinePoints(procedures: number, online: number, hasOverdue: boolean): number {
  if (hasOverdue || online < 0.15) return 0;
  return procedures >= 0.2 && online >= 0.3 ? 2 : 1;
}

/** The score of a unit; an indicator without enough information is left out of the total (Điều 15 khoản 4b). */
export interface UnitScore {
  readonly points: number;
  readonly maxPoints: number;
  readonly open: readonly number[];
  /** By the points of all nine; null where one is left out, since the bands are of 18 points. */
  readonly grade: UnitGrade | null;
}

/** Adds the points by indicator number; null where nothing is known. */
export function unitScore(points: ReadonlyMap<number, number | null>): UnitScore {
  const known = INDICATORS_01.filter(({ number }) => (points.get(number) ?? null) !== null);
  const open = INDICATORS_01.filter((one) => !known.includes(one)).map(({ number }) => number);
  const total = oneDecimal(known.reduce((sum, { number }) => sum + points.get(number)!, 0));
  return {
    points: total,
    maxPoints: known.length * MOST_POINTS,
    open,
    grade: open.length === 0 ? unitGrade(total) : null,
  };
}

const oneDecimal = (points: number): number => Math.round(Number((points * 10).toPrecision(12))) / 10;
