import { mentionOf } from '../mention';
import { readNumberWords } from '../../../text/numeral';
import { type ScheduleText, WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import { type RecurringUnit, type Token, type Weekday, isCue } from '../token';
import type { Lexer } from './lexer';

/** tháng · quý · năm · tuần, bare; "quy định", "Nam", "ngay" are other words */
const UNIT = sticky(
  `(tháng|tuần|qu[yi](?! (?:dinh|che|hoach|mo|trinh|uoc|doi|chuan|tac|luat))|(?<!(?:viet|mien|quang|ha|dong|tay)\\s)năm(?! học))${WORD_END}`,
);
const UNITS: Readonly<Record<string, readonly [RecurringUnit, readonly string[]]>> = {
  tuan: ['week', ['tuần']],
  thang: ['month', ['tháng', 'thang', 'thảng']],
  quy: ['quarter', ['quý', 'quí', 'qúy', 'quỳ']],
  qui: ['quarter', ['quý', 'quí', 'qúi']],
  nam: ['year', ['năm']],
};

/** Units as nouns: tháng, quý, năm, tuần. */
export const lexUnit: Lexer = (text, at, before) => {
  const match = matchAt(UNIT, text, at);
  if (!match) return isCue(before.at(-1), 'every') ? everyDay(text, at) : null;
  const [unit, spellings] = UNITS[match[1]!]!;
  const end = at + match[0].length;
  return isSpelled(text, at, end, spellings) ? [{ kind: 'unit', start: at, end, unit }] : null;
};

const DAY = sticky(`ngày(?: làm việc)?${WORD_END}`);
function everyDay(text: ScheduleText, at: number): Token[] | null {
  const match = matchAt(DAY, text, at);
  return match && [{ kind: 'unit', start: at, end: at + match[0].length, unit: 'day' }];
}

const WORDS = '(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|một|mươi|lăm|mốt|trăm)';
/** 07 ngày làm việc · 10 (mười) ngày · 2 tháng · hai tuần · 24 giờ */
const DURATION = sticky(
  `(?:(\\d{1,3})(?: \\( ?[a-z\\s]{1,24}\\))?|(${WORDS}(?: ${WORDS}){0,3})) (ngày(?: \\(? ?(?:làm việc|lv) ?\\)?)?|tuần|tháng|năm|phút|(?:giờ|(?<=\\d)h)(?: làm việc)?)(?! ?\\d)${WORD_END}`,
);
/** 0,5 ngày · 1.5 ngày làm việc · 1/2 ngày */
const FRACTION = sticky(`(?:(\\d{1,2})[.,](\\d)|1/2) (ngày|tuần|tháng|giờ)(?: làm việc)?(?! ?\\d)${WORD_END}`);
const LETTERS: Readonly<Record<string, string>> = { ngay: 'D', tuan: 'W', thang: 'M', nam: 'Y' };
const AFTER = sticky(` (?:kể từ|sau khi|tính từ|từ khi|từ ngày|sau ngày|sau)${WORD_END}`);
/** "6 tháng", "9 tháng" alone are reporting periods of the year, not lengths of time. */
const REPORTING: Readonly<Record<number, RecurringUnit>> = { 3: 'three-months', 6: 'half', 9: 'nine-months' };

/** Lengths of time, and the reporting periods 3, 6, 9 months. */
export const lexDuration: Lexer = (text, at, before) => {
  const part = matchAt(FRACTION, text, at);
  if (part) {
    const count = part[1] ? Number(`${part[1]}.${part[2]}`) : 0.5;
    const amount = part[3] === 'gio' ? `PT${count}H` : `P${count}${LETTERS[part[3]!]}`;
    return [{ kind: 'duration', start: at, end: at + part[0].length, amount, working: part[0].includes('viec') }];
  }
  const match = matchAt(DURATION, text, at);
  if (!match) return null;
  const [start, end] = [at, at + match[0].length];
  const wordsEnd = at + (match[2]?.length ?? 0);
  const count = match[1]
    ? Number(match[1])
    : readNumberWords(text.lower.slice(at, wordsEnd), text.source.hasDiacritics);
  const unit = match[3]!.split(/[^a-z]/)[0]!;
  if (!count || !isSpelledUnit(text, match, end)) return null;
  const working = /viec|lv/.test(match[3]!);
  const letter = LETTERS[unit];
  if (letter === undefined)
    return [{ kind: 'duration', start, end, amount: `PT${count}${unit === 'phut' ? 'M' : 'H'}`, working }];
  return [
    (letter === 'M' ? reportingPeriod(text, count, start, end, before) : null) ?? {
      kind: 'duration',
      start,
      end,
      amount: `P${count}${letter}`,
      working,
    },
  ];
};

/** "9 tháng", "định kỳ 6 tháng"; but "trong 6 tháng", "6 tháng kể từ khi …" are lengths. */
function reportingPeriod(
  text: ScheduleText,
  count: number,
  start: number,
  end: number,
  before: readonly Token[],
): Token | null {
  const bounded = isCue(before.at(-1), 'within', 'by', 'before', 'after');
  if (bounded || matchAt(AFTER, text, end)) return null;
  const unit = REPORTING[count];
  if (unit) return { kind: 'unit', start, end, unit };
  return count === 12 ? { kind: 'mention', start, end, mention: mentionOf({ unit: 'year' }) } : null;
}

function isSpelledUnit(text: ScheduleText, match: RegExpExecArray, end: number): boolean {
  const start = end - match[3]!.length;
  if (match[3]!.startsWith('ngay')) return isSpelled(text, start, start + 4, ['ngày', 'ngay', 'ngảy']);
  return !match[3]!.startsWith('nam') || isSpelled(text, start, start + 3, ['năm']);
}

/** thứ Hai · thứ 6 · chủ nhật · CN */
const WEEKDAY = sticky(
  `(?:(?:sáng |chiều |ngày )?thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\\d)|(chủ nhật|cn))${WORD_END}`,
);
const CODES: Readonly<Record<string, Weekday>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tu: 'WE',
  '4': 'WE',
  nam: 'TH',
  '5': 'TH',
  sau: 'FR',
  '6': 'FR',
  bay: 'SA',
  '7': 'SA',
};
export const weekdayCode = (word: string): Weekday => CODES[word]!;
/** "T2", read as month 2, is Monday where a week follows. */
export const weekdayOfNumber = (number: number): Weekday | null => CODES[String(number)] ?? null;

/** Days of the week. */
export const lexWeekday: Lexer = (text, at, before) => {
  const match = matchAt(WEEKDAY, text, at) ?? (before.at(-2)?.kind === 'weekday' ? matchAt(LISTED, text, at) : null);
  if (!match) return null;
  const weekday = match[1] ? CODES[match[1]]! : 'SU';
  return [{ kind: 'weekday', start: at, end: at + match[0].length, weekday }];
};
const LISTED = sticky(`(hai|ba|tư|năm|sáu|bảy|[2-7])(?![\\d/.])${WORD_END}(?! (?:tuần|tháng|ngày|lần))`);

/** 17h00 · 16 giờ 30 phút · 8:00 · 5:00:00 CH: a time of day, not kept */
const TIME = sticky(
  '(\\d{1,2})(?: ?(?:giờ|h|g)(?! làm) ?(?:\\d{2})?(?: ?phút)?|: ?\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)(?: ?(?:am|pm|sa|ch))?(?![a-z0-9])',
);
export const lexTime: Lexer = (text, at, before) => {
  const match = matchAt(TIME, text, at);
  if (!match || isCue(before.at(-1), 'within')) return null;
  return [{ kind: 'time', start: at, end: at + match[0].length, hours: Number(match[1]) }];
};
