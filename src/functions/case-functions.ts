import { onTimeRate } from '../core/indicators/on-time-rate';
import { choose, DENOMINATOR_CHOICES } from './choices';
import { formulaError } from './formula-error';
import { given } from './given';

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
