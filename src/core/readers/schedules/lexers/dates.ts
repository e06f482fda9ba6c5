import { mentionOf } from '../mention';
import { type ScheduleText, WORD_END, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import { type Lexer, datedToken, listedMention } from './lexer';

const HEAD = '(?:ngày )?(?:mùng |mồng )?';
/** ISO: 2026-03-25, as exports write it. */
const ISO = sticky('((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})(?:t\\d{2}:\\d{2}(?::\\d{2})?)?(?!\\d)');
/** 25/3/2026 · 25-3-2026 · 25.3.26 · ngày 25/3//2026 */
const FULL = sticky(`${HEAD}(\\d{1,2}) ([/.\\-]) (\\d{1,2}) \\2{1,2} ((?:19|20)\\d\\d|[2-4]\\d)(?!\\d)`);
/** 25/3-2026 · 25-3/2026, but not 1-3/2026, which is a span of months */
const MIXED = sticky(`${HEAD}(\\d{1,2}) [/.\\-] (\\d{1,2}) [/.\\-]{1,2} ((?:19|20)\\d\\d)(?!\\d)`);
/** ngày 25 tháng 3 năm 2026 · 25 tháng 3 */
const WORDED = sticky(`${HEAD}(\\d{1,2}) tháng (\\d{1,2})(?!\\d)`);
/** 25/3, after "ngày" also 25.3 and 25-3 */
const DAY_MONTH = sticky(
  `(?:${HEAD}(\\d{1,2}) / (\\d{1,2})|ngày (?:mùng |mồng )?(\\d{1,2}) ?[.\\-] ?(\\d{1,2})(?! ?/))(?!\\d)(?! ?(?:ngày|giờ|tháng)(?! ?\\d))`,
);
/** ngày 25 · mùng 5 */
const DAY = sticky('(?:ngày |(?:ngày )?(?:mùng|mồng) )(\\d{1,2})(?!\\d)');
/** 15 in "15-20/3/2026", "15, 16/3": followed by days that name the month */
const LEADING_DAY = sticky(
  '(\\d{1,2})(?= (?:-|,|và|đến|&) (?:ngày )?(?:\\d{1,2} (?:-|,|và|&) ){0,9}\\d{1,2} / \\d{1,2}(?!\\d))',
);
const NOT_A_DAY = new RegExp(`^ngay\\s{0,2}(?:${['truoc', 'sau'].join('|')})${WORD_END}`);

function dayTokens(text: ScheduleText, match: RegExpExecArray, day: number, month: number, year: number | null) {
  const [start, end] = [match.index, match.index + match[0].length];
  if (day < 1 || day > 31 || month < 1 || month > 12) return [{ kind: 'impossible', start, end }] as Token[];
  return [datedToken(text, start, end, mentionOf({ unit: 'day', day, month, year }))];
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Days with their month: 25/3/2026, ngày 25 tháng 3 năm 2026, 25/3, 2026-03-25. */
export const lexDate: Lexer = (text, at) => {
  if (NOT_A_DAY.test(text.folded.slice(at, at + 12))) return null;
  const iso = matchAt(ISO, text, at);
  if (iso) return dayTokens(text, iso, Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const full = matchAt(FULL, text, at);
  if (full) return dayTokens(text, full, Number(full[1]), Number(full[3]), fullYear(full[4]!));
  const mixed = matchAt(MIXED, text, at);
  if (mixed && Number(mixed[1]) > 12)
    return dayTokens(text, mixed, Number(mixed[1]), Number(mixed[2]), Number(mixed[3]));
  const worded = matchAt(WORDED, text, at);
  if (worded) return dayTokens(text, worded, Number(worded[1]), Number(worded[2]), null);
  const short = matchAt(DAY_MONTH, text, at);
  return short && dayTokens(text, short, Number(short[1] ?? short[3]), Number(short[2] ?? short[4]), null);
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
