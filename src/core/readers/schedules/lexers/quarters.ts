import { mentionOf, quarterMention } from '../mention';
import { type ScheduleText, WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import { type Lexer, datedToken, listedMention } from './lexer';

/** I II III IV, in scans also l, 1, | for I ("1V", "lI"); 1–4; một, hai, ba, tư */
const NUMBER = `(i ?v|[l1|]v|[il1|]{1,3}|[2-4])(?![a-z0-9])`;
const IMPOSSIBLE = '(vi{0,3}|ix|x|[5-9]|1\\d|0)(?![a-z0-9])';
const HEAD = '(?:qu[yi]|q\\.?)';
const HEADED = sticky(`${HEAD} ${NUMBER}`);
const ZERO_PADDED = sticky(`${HEAD} 0([1-4])(?![a-z0-9])`);
const WORDED = sticky(`qu[yi] (?:thứ )?(một|nhất|hai|ba|tư|bốn|đầu năm|cuối năm)${WORD_END}`);
const BAD = sticky(`${HEAD} ${IMPOSSIBLE}`);
const LISTED = sticky(`(?:quy )?(i ?v|[l1|]v|[il1|]{1,3}|[2-4])(?![a-z0-9])`);
/** III/2026 in a due column: the year says that the numeral is a quarter's */
const ROMAN_OF_YEAR = sticky(
  '(?<![a-z0-9/])(iv|i{1,3})(?= ?(?:(?:-|,|và|&|đến) ?(?:iv|i{1,3}) ?){0,3}/ ?(?:19|20)\\d\\d(?!\\d))',
);
const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  'dau nam': 1,
  'cuoi nam': 4,
};

function quarterNumber(word: string): number {
  const digits = word.replace(/\s/g, '');
  if (/^[2-4]$/.test(digits)) return Number(digits);
  return digits.endsWith('v') ? 4 : digits.length;
}

function quarterToken(text: ScheduleText, start: number, end: number, quarter: number): Token {
  return datedToken(text, start, end, quarterMention(quarter));
}

/** Quarters: Quý II/2026, Quý 2, QII, quý hai, and the numerals that go on a list of quarters. */
export const lexQuarter: Lexer = (text, at, before) => {
  const headed = matchAt(HEADED, text, at);
  if (headed) return [quarterToken(text, at, at + headed[0].length, quarterNumber(headed[1]!))];
  const padded = matchAt(ZERO_PADDED, text, at);
  if (padded) return [quarterToken(text, at, at + padded[0].length, Number(padded[1]))];
  const bad = matchAt(BAD, text, at);
  if (bad) {
    const end = at + bad[0].length;
    return [{ kind: 'impossible', start: at, end: datedToken(text, at, end, mentionOf({ unit: 'month' })).end }];
  }
  const worded = matchAt(WORDED, text, at);
  if (worded) {
    const [start, end] = [at + worded[0].length - worded[1]!.length, at + worded[0].length];
    // "hằng quý từ …" folds to "quy tu"
    if (worded[1] === 'tu' && !isSpelled(text, start, end, ['tư'])) return null;
    return [quarterToken(text, at, end, WORDS[worded[1]!.replace(/\s+/g, ' ')]!)];
  }
  const roman = matchAt(ROMAN_OF_YEAR, text, at);
  if (roman) return [quarterToken(text, at, at + roman[0].length, quarterNumber(roman[1]!))];
  const listed = listedMention(before)?.unit === 'quarter' ? matchAt(LISTED, text, at) : null;
  return listed && [quarterToken(text, at, at + listed[0].length, quarterNumber(listed[1]!))];
};
