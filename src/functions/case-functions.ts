import { countOnline } from '../core/cases/online-share';
import { countSatisfaction, SURVEY_SCALES } from '../core/cases/survey-answers';
import { caseCounts, lateRate, onTimeRate } from '../core/indicators/on-time-rate';
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

/**
 * Tỷ lệ hồ sơ trễ hạn: xong sau ngày hẹn, và chưa xong mà đã quá hạn. / The share of cases done after their due date, or open and past it.
 * @customfunction LATERATE LATERATE
 * @param {unknown[][]} due Vùng ngày hẹn trả. / The range of due dates.
 * @param {unknown[][]} done Vùng ngày kết thúc xử lý, cùng cỡ. / The range of done dates, of the same size.
 * @param {unknown} [asOf] Tính đến ngày nào; bỏ trống thì chỉ tính hồ sơ đã xong. / As of which day; without it only resolved cases count.
 * @param {string} [denominator] "due" (đã xong hoặc đã đến hạn, mặc định), "resolved" (đã xong) hoặc "received" (mọi hồ sơ). / "due" (resolved or past due, default), "resolved" or "received" (all cases).
 * @returns {number} Tỷ lệ từ 0 đến 1. / A share from 0 to 1.
 */
export function laterate(due: unknown[][], done: unknown[][], asOf?: unknown, denominator?: string): number {
  const result = lateRate(due, done, given(asOf), choose(given(denominator), DENOMINATOR_CHOICES));
  if (!result.ok) throw formulaError(result.problem);
  return result.rate;
}

/**
 * Số hồ sơ chưa xong đã quá ngày hẹn trả. / How many open cases are past their due date.
 * @customfunction OVERDUECOUNT OVERDUECOUNT
 * @param {unknown[][]} due Vùng ngày hẹn trả. / The range of due dates.
 * @param {unknown[][]} done Vùng ngày kết thúc xử lý, cùng cỡ. / The range of done dates, of the same size.
 * @param {unknown} asOf Tính đến ngày nào. / As of which day.
 * @returns {number} Số hồ sơ. / How many.
 */
export function overduecount(due: unknown[][], done: unknown[][], asOf: unknown): number {
  const day = given(asOf);
  if (day === undefined || day === '') throw formulaError({ code: 'function.unreadable-as-of', params: { text: '' } });
  const counted = caseCounts(due, done, day);
  if (!counted.ok) throw formulaError(counted.problem);
  return counted.counts.overdue;
}

/**
 * Tỷ lệ hồ sơ nộp trực tuyến. / The share of cases filed online.
 * @customfunction ONLINERATE ONLINERATE
 * @param {unknown[][]} channels Vùng hình thức nộp. / The range of channels.
 * @returns {number} Tỷ lệ từ 0 đến 1. / A share from 0 to 1.
 */
export function onlinerate(channels: unknown[][]): number {
  const counted = countOnline(channels);
  if (!counted.ok) throw formulaError(counted.problem);
  if (counted.cases === 0) throw formulaError({ code: 'function.no-cases', params: {} });
  return counted.online / counted.cases;
}

/**
 * Tỷ lệ hài lòng: số trả lời hài lòng trên số trả lời. / The share of satisfied answers.
 * @customfunction SATISFACTIONRATE SATISFACTIONRATE
 * @param {unknown[][]} answers Vùng trả lời, chữ hoặc số mức. / The range of answers, words or levels.
 * @param {number} [scale] 5 (năm mức, mặc định) hoặc 3 (ba mức), khi trả lời bằng số. / 5 (five levels, default) or 3, for answers in numbers.
 * @returns {number} Tỷ lệ từ 0 đến 1. / A share from 0 to 1.
 */
export function satisfactionrate(answers: unknown[][], scale?: number): number {
  const levels = SURVEY_SCALES.find((one) => one === (given(scale) ?? 5));
  if (levels === undefined)
    throw formulaError({ code: 'function.unknown-choice', params: { value: String(scale), choices: '5, 3' } });
  const counted = countSatisfaction(answers, levels);
  if (!counted.ok) throw formulaError(counted.problem);
  if (counted.counts.answers === 0) throw formulaError({ code: 'function.no-cases', params: {} });
  return counted.counts.satisfied / counted.counts.answers;
}
