import { targetMet } from '../core/evaluation/target-met';
import { readTargets } from '../core/readers/targets/read-targets';
import { targetPart, targetRows, TARGET_PARTS } from '../core/readers/target-part';
import { choose, PART_CHOICES } from './choices';
import { given } from './given';
import { formulaError } from './formula-error';
import { overCells } from './over-cells';

/**
 * Đọc chỉ tiêu trong văn bản: "Tối thiểu 95%" cho 0,95. / Reads a target from text: "Tối thiểu 95%" gives 0.95.
 * @customfunction PARTARGET PARTARGET
 * @param {string} text Văn bản có chỉ tiêu. / The text with the target.
 * @param {string} [part] "value" (ngưỡng, mặc định), "operator", "unit", "upper", "subject" hoặc "all" (mỗi chỉ tiêu một hàng). / "value" (the threshold, default), "operator", "unit", "upper", "subject" or "all" (a row a target).
 * @param {number} [index] Chỉ tiêu thứ mấy trong văn bản, mặc định 1. / Which target of the text, 1 by default.
 * @returns {unknown[][]} Phần được hỏi. / The part asked for.
 */
export function partarget(text: string, part?: string, index?: number): unknown[][] {
  const targets = readTargets(text ?? '', { place: 'phrase' }).targets;
  const wanted = choose(given(part), PART_CHOICES);
  if (wanted === 'all') {
    const rows = targetRows(targets);
    if (!rows.ok) throw formulaError(rows.problem);
    return rows.value.map((row) => TARGET_PARTS.map((name) => row[name]));
  }
  const found = targetPart(targets, wanted, given(index) ?? 1);
  if (!found.ok) throw formulaError(found.problem);
  return [[found.value]];
}

/**
 * Kết quả thực hiện có đạt chỉ tiêu ghi trong văn bản không. / Whether an actual value meets the target in a text.
 * @customfunction TARGETMET TARGETMET
 * @param {unknown[][]} actual Kết quả, một ô hoặc cả vùng; 95% là 0,95. / The actual value; a cell or a range; 95% is 0.95.
 * @param {unknown[][]} text Văn bản có chỉ tiêu, một ô hoặc cả vùng. / The text with the target; a cell or a range.
 * @param {number} [index] Chỉ tiêu thứ mấy, khi văn bản có nhiều chỉ tiêu. / Which target, where the text has several.
 * @param {unknown} [baseline] Kết quả kỳ trước, cho chỉ tiêu tăng, giảm. / The value before, for a change or a trend.
 * @returns {unknown[][]} TRUE là đạt, FALSE là chưa đạt; ô trống khi chưa có kết quả. / TRUE where met, FALSE where missed; blank without an actual value.
 */
export function targetmet(actual: unknown[][], text: unknown[][], index?: number, baseline?: unknown): unknown[][] {
  const which = given(index);
  const before = given(baseline);
  return overCells(actual, text, (value, words) => {
    if (isBlank(value) || isBlank(words)) return { ok: true, value: '' };
    const { targets } = readTargets(String(words), { place: 'phrase' });
    const asked = { actual: value, baseline: before, ...(which !== undefined && { index: which }) };
    const result = targetMet(targets, asked);
    return result.ok ? { ok: true, value: result.met } : result;
  });
}

const isBlank = (cell: unknown): boolean => String(cell ?? '').trim() === '';
