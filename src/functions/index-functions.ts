import { criterion766, grade766 as gradeOf, points766, type Grade766 } from '../core/indices/index-766/score-766';
import { formulaError } from './formula-error';
import { overCells } from './over-cells';

/**
 * Điểm của một chỉ số thuộc Bộ chỉ số 766 theo tỷ lệ đạt được. / The points of an indicator of index 766 for a rate.
 * @customfunction SCORE766 SCORE766
 * @param {unknown[][]} indicator Số của chỉ số, ví dụ "2.1"; một ô hoặc cả vùng. / The indicator's number, such as "2.1"; a cell or a range.
 * @param {unknown[][]} rate Tỷ lệ; 95% là 0,95. / The rate; 95% is 0.95.
 * @returns {unknown[][]} Điểm, hai chữ số thập phân. / The points, two decimals.
 */
export function score766(indicator: unknown[][], rate: unknown[][]): unknown[][] {
  return overCells(indicator, rate, (code, share) => {
    if (isBlank(code) || isBlank(share)) return { ok: true, value: '' };
    const criterion = criterion766(codeOf(code));
    if (!criterion)
      return { ok: false, problem: { code: 'function.unknown-indicator', params: { text: String(code) } } };
    if (typeof share !== 'number' || share < 0 || share > MOST_RATE)
      return { ok: false, problem: { code: 'function.bad-rate', params: { text: String(share) } } };
    return { ok: true, value: points766(criterion, share) };
  });
}

/**
 * Xếp loại theo tổng điểm Bộ chỉ số 766 (mức đang dùng, không phải quy định). / The grade of a total of index 766 (in use, not law).
 * @customfunction GRADE766 GRADE766
 * @param {number} points Tổng điểm, từ 0 đến 100. / The total, 0 to 100.
 * @returns {string} Xếp loại. / The grade.
 */
export function grade766(points: number): string {
  if (typeof points !== 'number' || points < 0 || points > 100)
    throw formulaError({ code: 'function.bad-points', params: { text: String(points) } });
  return GRADES[gradeOf(points)];
}

/** More than ten times the whole is a number typed without its percent sign. */
const MOST_RATE = 10;
/** Official words, the same in every language of Excel: formulas compare them. */
const GRADES: Readonly<Record<Grade766, string>> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Yếu',
};

const isBlank = (cell: unknown): boolean => String(cell ?? '').trim() === '';
/** A number 2.1 typed as such, where the sheet does not hold text. */
const codeOf = (cell: unknown): string => (typeof cell === 'number' ? cell.toFixed(1) : String(cell));
