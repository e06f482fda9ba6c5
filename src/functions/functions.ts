import { readTargets } from '../core/readers/targets/read-targets';
import { targetPart, targetRows, TARGET_PARTS } from '../core/readers/target-part';
import { onTimeRate } from '../core/indicators/on-time-rate';
import { choose, DENOMINATOR_CHOICES, PART_CHOICES } from './choices';
import { given } from './given';
import { formulaError } from './formula-error';

/*
 * The custom functions of the namespace CCHC. Their metadata is generated from the comments below; each description holds
 * Vietnamese and English, divided by " / ". They are pure: the same cells give the same result, the date is an argument.
 */

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
 * Tỷ lệ hồ sơ giải quyết đúng hạn, so theo ngày. / The share of cases resolved on or before their due date.
 * @customfunction ONTIMERATE ONTIMERATE
 * @param {unknown[][]} due Vùng ngày hẹn trả. / The range of due dates.
 * @param {unknown[][]} done Vùng ngày kết thúc xử lý, cùng cỡ. / The range of done dates, of the same size.
 * @param {unknown} [asOf] Tính đến ngày nào; bỏ trống thì chỉ tính hồ sơ đã xong. / As of which day; without it only resolved cases count.
 * @param {string} [denominator] "due" (đã xong hoặc đã đến hạn, mặc định), "resolved" (đã xong) hoặc "received" (mọi hồ sơ). / "due" (resolved or past due, default), "resolved" or "received" (all cases).
 * @returns {number} Tỷ lệ từ 0 đến 1. / A share from 0 to 1.
 */
export function ontimerate(due: unknown[][], done: unknown[][], asOf?: unknown, denominator?: string): number {
  const result = onTimeRate(due, done, given(asOf), choose(given(denominator), DENOMINATOR_CHOICES));
  if (!result.ok) throw formulaError(result.problem);
  return result.rate;
}
