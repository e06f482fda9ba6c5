import { mentionOf } from '../mention';
import { type ScheduleText, WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import { type Lexer, datedToken, listedMention } from './lexer';

/** Tháng 2, Thg 2, T2, T.2 */
const HEADED = sticky(
  '(?:tháng|thg\\.?|th\\.|t\\.?) (?!(?:1[3-9]|[2-9]\\d) ?[/.\\-] ?\\d{1,2} ?[/.\\-] ?\\d{4})(\\d{1,2})(?!\\d)',
);
/** Tháng I, Tháng XII: a Roman numeral, or I typed for 1 */
const ROMAN = sticky('tháng (xi{0,2}|ix|vi{0,3}|iv|i{1,3})(?![a-z0-9])');
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Tháng 3/6/9/12 */
const SLASHED = sticky('tháng (\\d{1,2}(?: / \\d{1,2}){1,11})(?! ?/ ?\\d|\\d)');
/** tháng hai, tháng mười một, tháng Giêng, tháng Chạp */
const WORDED = sticky(
  `tháng (mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)${WORD_END}`,
);
const MONTH_WORDS: readonly (readonly string[])[] = [
  ['một', 'giêng'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai', 'chạp'],
];
/** 2/2026, 02-2026, 2.2026 */
const NUMERIC = sticky('(\\d{1,2}) [/.\\-]{1,2} ((?:19|20)\\d\\d)(?!\\d)');
/** 3 in "3-5/2026", "3, 4, 5/2026": followed by a month that names the year */
const LEADING = sticky('(\\d{1,2})(?= (?:-|,|và|đến|&) (?:\\d{1,2} (?:-|,|và|&) ){0,11}\\d{1,2} / (?:19|20)\\d\\d)');
/** 6 in "tháng 3, 6" */
const LISTED = sticky('(\\d{1,2})(?!\\d|\\.\\d| (?:ngày|tuần|tháng|quý|năm(?! ?\\d)|lần|gi|h\\d))');

/** 6 in "tháng 3; 6; 9" */
const PARTED = sticky('(\\d{1,2})(?= ?(?:[;,.]|$|/ ?(?:19|20)\\d\\d|năm ?\\d))');

function monthToken(text: ScheduleText, start: number, end: number, month: number): Token {
  if (month < 1 || month > 12) return { kind: 'impossible', start, end: datedToken(text, start, end, BLANK).end };
  return datedToken(text, start, end, mentionOf({ unit: 'month', month }));
}
const BLANK = mentionOf({ unit: 'month' });

function slashedMonths(match: RegExpExecArray): Token[] | null {
  const months = match[1]!.split('/').map(Number);
  if (months.length < 2 || months.some((month) => month < 1 || month > 12)) return null;
  const end = match.index + match[0].length;
  return months.flatMap((month, index): Token[] => {
    const token: Token = { kind: 'mention', start: match.index, end, mention: mentionOf({ unit: 'month', month }) };
    return index === 0 ? [token] : [{ kind: 'join', join: 'slash', start: end, end }, token];
  });
}

function wordedMonth(text: ScheduleText, at: number): Token[] | null {
  const match = matchAt(WORDED, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const start = end - match[1]!.length;
  const month = MONTH_WORDS.findIndex((words) => words.some((word) => wordIs(text, start, end, word))) + 1;
  if (month === 0) return null;
  const token = monthToken(text, at, end, month);
  // "tháng năm" is May only where a year follows; else it is "month, year".
  return month === 5 && token.end === end ? null : [token];
}

const wordIs = (text: ScheduleText, start: number, end: number, word: string): boolean =>
  text.source.hasDiacritics
    ? isSpelled(text, start, end, [word])
    : text.folded.slice(start, end).replace(/\s+/g, ' ') === word.normalize('NFD').replace(/\p{M}/gu, '');

function goesOnQuarters(text: ScheduleText, before: readonly Token[]): boolean {
  const listed = listedMention(before);
  const digit = /\d/.test(text.folded[(before.at(-2)?.end ?? 0) - 1] ?? '');
  return listed?.unit === 'quarter' && listed.year === null && digit;
}

/** Months: Tháng 2/2026, T2, 2/2026, tháng hai, and the numbers that go on a list of months. */
export const lexMonth: Lexer = (text, at, before) => {
  const slashed = matchAt(SLASHED, text, at);
  const list = slashed && slashedMonths(slashed);
  if (list) return list;
  const worded = wordedMonth(text, at);
  if (worded) return worded;
  const headed = matchAt(HEADED, text, at);
  if (headed) return [monthToken(text, at, at + headed[0].length, Number(headed[1]))];
  const roman = matchAt(ROMAN, text, at);
  if (roman) return [monthToken(text, at, at + roman[0].length, ROMAN_MONTHS.indexOf(roman[1]!) + 1)];
  const numeric = matchAt(NUMERIC, text, at);
  const month = Number(numeric?.[1]);
  // "Quý 2, 3/2026"
  if (numeric && month <= 4 && goesOnQuarters(text, before)) return null;
  if (numeric) {
    return [monthToken(text, at, at + numeric[1]!.length, month)].map((token) => ({
      ...token,
      end: at + numeric[0].length,
    }));
  }
  const goesOn = listedMention(before)?.unit === 'month' ? matchAt(LISTED, text, at) : null;
  const parted = listedMention(before, 'semicolon')?.unit === 'month' ? matchAt(PARTED, text, at) : null;
  const listed = matchAt(LEADING, text, at) ?? goesOn ?? parted;
  if (!listed || Number(listed[1]) > 12 || Number(listed[1]) < 1) return null;
  return [monthToken(text, at, at + listed[0].length, Number(listed[1]))];
};
