import { mentionOf } from '../mention';
import { WORD_END, matchAt, sticky } from '../schedule-text';
import { type Lexer } from './lexer';
import { lexMonth } from './months';

/** tuần 2 tháng 3 · tuần thứ hai của tháng 3/2026 · tuần đầu, tuần cuối tháng 6 */
const WEEK = sticky(
  `tuần (?:lễ )?(?:thứ )?(\\d|một|hai|ba|bốn|tư|nhất|nhì|đầu tiên|đầu|cuối cùng|cuối|iv|i{1,3})(?![a-z0-9]) (?:, ?)?(?:của |trong )?(?=tháng|t\\d|\\d{1,2}/)`,
);
const WEEKS: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  dau: 1,
  'dau tien': 1,
  i: 1,
  hai: 2,
  nhi: 2,
  ii: 2,
  ba: 3,
  iii: 3,
  bon: 4,
  tu: 4,
  iv: 4,
};
/** thượng tuần, trung tuần, hạ tuần tháng 3 · nửa đầu, nửa cuối tháng 3 */
const PART = sticky(`(thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối)${WORD_END} (?:của )?(?=tháng|t\\d|\\d{1,2}/)`);
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  'thuong tuan': [1, 10],
  'trung tuan': [11, 20],
  'ha tuan': [21, 31],
  'nua dau': [1, 15],
  'nua cuoi': [16, 31],
};

function daysOf(words: string, isWeek: boolean): readonly [number, number] | null {
  const key = words.replace(/\s+/g, ' ');
  if (!isWeek) return PARTS[key] ?? null;
  if (key.startsWith('cuoi')) return [-7, 31];
  const week = WEEKS[key] ?? Number(key);
  return week >= 1 && week <= 5 ? [week * 7 - 6, Math.min(week * 7, 31)] : null;
}

/** Part of a month: tuần đầu tháng 3, trung tuần tháng 6, nửa cuối tháng 9. */
export const lexPartOfMonth: Lexer = (text, at) => {
  const week = matchAt(WEEK, text, at);
  const match = week ?? matchAt(PART, text, at);
  const days = match && daysOf(match[1]!, week !== null);
  if (!match || !days) return null;
  const [month] = lexMonth(text, at + match[0].length, []) ?? [];
  if (month?.kind !== 'mention') return null;
  const mention = mentionOf({ ...month.mention, unit: 'days', day: days[0], lastDay: days[1] });
  return [{ ...month, start: at, mention }];
};
