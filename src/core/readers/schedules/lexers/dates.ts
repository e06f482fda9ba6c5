import { mentionOf } from '../mention';
import { type ScheduleText, WORD_END, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import { type Lexer, datedToken, listedMention } from './lexer';

const HEAD = '(?:ngày )?(?:mùng |mồng )?';
/** ISO: 2026-03-25, 2026/03/25, also with a time, as exports write it. */
const ISO = sticky(
  '((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?z?)?(?!\\d)',
);
/** 25/3/2026 · 25-3-2026 · 25.3.26 · ngày 25/3//2026 */
const FULL = sticky(
  `${HEAD}(\\d{1,2}) ([/.\\-])\\2? (\\d{1,2}) \\2{1,2} ((?:19|20)\\d\\d|20 [2-4]\\d|[2-4]\\d)(?!\\d)`,
);
/** 15/3/206 · 15/3/20226: a slip in the year, not to be guessed */
const BAD_YEAR = sticky(`${HEAD}\\d{1,2}([/.\\-])\\d{1,2}\\1(?:\\d{3}|(?!19|20)\\d{4}|\\d{5,6})(?!\\d)`);
/** 25/3-2026 · 25-3/2026, but not 1-3/2026, which is a span of months */
const MIXED = sticky(`${HEAD}(\\d{1,2}) [/.\\-] (\\d{1,2}) [/.\\-]{1,2} ((?:19|20)\\d\\d)(?!\\d)`);
/** ngày 25 tháng 3 năm 2026 · 25 tháng 3 */
const WORDED = sticky(`${HEAD}(\\d{1,2}) tháng (\\d{1,2})(?!\\d)`);
/** 25/3, after "ngày" also 25.3 and 25-3 */
const DAY_MONTH = sticky(
  `(?:${HEAD}(\\d{1,2}) / (\\d{1,2})|ngày (?:mùng |mồng )?(\\d{1,2}) ?[.\\-] ?(\\d{1,2})(?! ?/))(?!\\d)(?! ?(?:ngày|giờ|tháng)(?! ?\\d))`,
);
/** 01.3 in "01.3-30.4.2026" */
const DOTTED = sticky('(\\d{1,2})\\.(\\d{1,2})(?= ?- ?\\d{1,2}\\.\\d{1,2}(?:\\.(?:20)?\\d\\d)?(?!\\.?\\d))');
/** ngày 25 · mùng 5 */
const DAY = sticky('(?:ngày |(?:ngày )?(?:mùng|mồng) )(\\d{1,2})(?!\\d)');
/** 15 in "15-20/3/2026", "15, 16/3": followed by days that name the month */
const LEADING_DAY = sticky(
  '(\\d{1,2})(?= (?:-|,|và|đến|&) (?:ngày )?(?:\\d{1,2} (?:-|,|và|&) ){0,9}\\d{1,2} (?:/|tháng) \\d{1,2}(?!\\d))',
);
const NOT_A_DAY = new RegExp(`^ngay\\s{0,2}(?:${['truoc', 'sau'].join('|')})${WORD_END}`);

function dayTokens(text: ScheduleText, match: RegExpExecArray, day: number, month: number, year: number | null) {
  const [start, end] = [match.index, match.index + match[0].length];
  if (day < 1 || day > 31 || month < 1 || month > 12) return [{ kind: 'impossible', start, end }] as Token[];
  return [datedToken(text, start, end, mentionOf({ unit: 'day', day, month, year }))];
}

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits.replace(/\s/g, ''));

/** 25/3; "5/26" can only be a month of a year. */
function shortDate(text: ScheduleText, match: RegExpExecArray, first: number, second: number): readonly Token[] {
  const isMonth = /^\d/.test(match[0]) && first >= 1 && first <= 12 && second >= 20 && second <= 49;
  if (!isMonth) return dayTokens(text, match, first, second, null);
  const mention = mentionOf({ unit: 'month', month: first, year: 2000 + second });
  return [{ kind: 'mention', start: match.index, end: match.index + match[0].length, mention }];
}

/** Days with their month: 25/3/2026, ngày 25 tháng 3 năm 2026, 25/3, 2026-03-25. */
export const lexDate: Lexer = (text, at) => {
  if (NOT_A_DAY.test(text.folded.slice(at, at + 12))) return null;
  const iso = matchAt(ISO, text, at);
  if (iso) return dayTokens(text, iso, Number(iso[4]), Number(iso[3]), Number(iso[1]));
  const full = matchAt(FULL, text, at);
  if (full) return dayTokens(text, full, Number(full[1]), Number(full[3]), fullYear(full[4]!));
  const bad = matchAt(BAD_YEAR, text, at);
  if (bad) return [{ kind: 'impossible', start: at, end: at + bad[0].length }];
  const mixed = matchAt(MIXED, text, at);
  if (mixed && Number(mixed[1]) > 12)
    return dayTokens(text, mixed, Number(mixed[1]), Number(mixed[2]), Number(mixed[3]));
  const worded = matchAt(WORDED, text, at);
  if (worded) return dayTokens(text, worded, Number(worded[1]), Number(worded[2]), null);
  const short = matchAt(DAY_MONTH, text, at) ?? matchAt(DOTTED, text, at);
  return short && shortDate(text, short, Number(short[1] ?? short[3]), Number(short[2] ?? short[4]));
};

/** A day of a month that is named later or not at all: "ngày 20", and 15 in "15, 16/3", 16 in "ngày 15, 16". */
export const lexDayOfMonth: Lexer = (text, at, before) => {
  const listed = listedMention(before);
  const goesOn = listed?.unit === 'day' ? matchAt(LISTED_DAY, text, at) : null;
  const match = matchAt(DAY, text, at) ?? matchAt(LEADING_DAY, text, at) ?? goesOn;
  if (!match) return null;
  const day = Number(match[1]);
  const [start, end] = [at, at + match[0].length];
  if (day < 1 || day > 31) return [{ kind: 'impossible', start, end }];
  return [{ kind: 'mention', start, end, mention: mentionOf({ unit: 'day', day }) }];
};
const LISTED_DAY = sticky('(\\d{1,2})(?!\\d|\\.\\d| (?:ngày|tuần|tháng|quý|năm|lần|gi|h\\d))');
