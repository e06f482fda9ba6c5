import { mentionOf } from '../mention';
import { type ScheduleText, WORD_END, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import type { Lexer } from './lexer';
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

/** 10 ngày đầu tháng 3 · 15 ngày cuối của tháng 12 */
const SOME_DAYS = sticky('(\\d{1,2}) ngày (đầu|cuối)(?: tiên| cùng)? (?:của )?(?=(?:tháng|thg|t) ?\\d|\\d{1,2}/)');
/** tuần 1-2 tháng 3 · tuần 3, 4 tháng 5 · tuần 1 và 2 của tháng 3 */
const WEEKS_OF = sticky('tuần ([1-5]) (-|,|và|đến) (?:tuần )?([1-5]) (?:của )?(?=(?:tháng|thg|t) ?\\d)');

function someDays(text: ScheduleText, at: number): readonly Token[] | null {
  const match = matchAt(SOME_DAYS, text, at);
  const count = Number(match?.[1]);
  if (!match || count < 1 || count > 28) return null;
  return partOf(text, at, match, match[2] === 'dau' ? [1, count] : [-count, 31]);
}

function severalWeeks(text: ScheduleText, at: number): readonly Token[] | null {
  const match = matchAt(WEEKS_OF, text, at);
  if (!match) return null;
  const [first, last] = [Number(match[1]) * 7 - 6, Number(match[3]) * 7];
  if (/^(?:-|den)$/.test(match[2]!)) return partOf(text, at, match, [first, last]);
  const one = partOf(text, at, match, [first, first + 6]);
  const other = partOf(text, at, match, [last - 6, last]);
  if (!one || !other) return null;
  const { end } = one.at(-1)!;
  return [
    ...one,
    { kind: 'join', join: 'comma', start: end, end },
    ...other.map((token) => ({ ...token, start: end })),
  ];
}

function partOf(text: ScheduleText, at: number, match: RegExpExecArray, days: readonly [number, number]) {
  const [month] = lexMonth(text, at + match[0].length, []) ?? [];
  if (month?.kind !== 'mention') return null;
  const mention = mentionOf({ ...month.mention, unit: 'days', day: days[0], lastDay: days[1] });
  return [{ ...month, start: at, mention }];
}

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
  if (!match || !days) return someDays(text, at) ?? severalWeeks(text, at);
  return partOf(text, at, match, days);
};
