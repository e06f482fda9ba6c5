import { type StickyPattern, WORD_END, matchAt, sticky } from '../schedule-text';
import type { RecurringUnit, Token } from '../token';
import type { Lexer } from './lexer';
import { weekdayCode } from './units';

const COUNT = '(\\d{1,2}|một|hai|ba|bốn|năm|sáu)';
const UNIT = '(ngày|tuần|tháng|quý|năm)';
const TIME = `(?:lần|đợt|kỳ(?! họp))${WORD_END}`;
const AT_LEAST = '(?:ít nhất |tối thiểu |từ )?';
/** hai tuần một lần · 6 tháng/lần · mỗi năm một lần · quý 1 lần */
const ONE_IN = sticky(`(?:mỗi |hằng |cứ )?(?:${COUNT} )?${UNIT} (?:/ ?)?(?:0?1|một)? ?${TIME}`);
/** 2 lần/năm · một lần mỗi tháng · 1 lần/6 tháng · 02 lần trong năm */
const TIMES_A = sticky(
  `(?:\\( ?)?${COUNT} ${TIME} (?:/|một|mỗi|trong|trên|hằng){1,2} (?:${COUNT} )?${UNIT}(?! \\d)${WORD_END}`,
);
/** mỗi năm 2 lần · hằng tháng ít nhất 2 lần · năm 2 lần */
const A_TIMES = sticky(`(?:mỗi |hằng |một |0?1 )?${UNIT} ${AT_LEAST}${COUNT} ${TIME}`);
/** bán niên · nửa năm một lần · thường niên · hằng ngày */
const FIXED: readonly (readonly [StickyPattern, RecurringUnit, string, '' | 'by'])[] = [
  [sticky(`(?:nửa năm (?:một|1) lần|bán niên)${WORD_END}`), 'half', 'FREQ=MONTHLY;INTERVAL=6', ''],
  [sticky(`thường niên${WORD_END}`), 'year', 'FREQ=YEARLY', ''],
  // nửa tháng một lần
  [sticky(`nửa tháng (?:/ ?)?(?:0?1|một)? ?lần${WORD_END}`), 'week', 'FREQ=WEEKLY;INTERVAL=2', ''],
  // các ngày làm việc trong tuần
  [
    sticky(`(?:các |những |mọi )?ngày làm việc (?:trong|của|hằng) tuần${WORD_END}`),
    'week',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    '',
  ],
  // Monthly, quarterly, in bilingual plans
  [sticky('monthly(?![a-z])'), 'month', 'FREQ=MONTHLY', ''],
  [sticky('quarterly(?![a-z])'), 'quarter', 'FREQ=MONTHLY;INTERVAL=3', ''],
  [sticky('weekly(?![a-z])'), 'week', 'FREQ=WEEKLY', ''],
  [sticky('daily(?![a-z])'), 'day', 'FREQ=DAILY', ''],
  [sticky('(?:annually|yearly)(?![a-z])'), 'year', 'FREQ=YEARLY', ''],
  // (ngày 25) tháng cuối quý · tháng đầu của quý sau
  [
    sticky(
      `(?:của )?tháng (?:đầu tiên|đầu|cuối cùng|cuối|giữa|thứ (?:nhất|hai|ba)) (?:của )?(?:mỗi |hằng |các |từng )?qu[yi](?! ?(?:i|[1-4]))(?: (?:sau|tiếp theo|kế tiếp|liền kề))?${WORD_END}`,
    ),
    'quarter',
    'FREQ=MONTHLY;INTERVAL=3',
    '',
  ],
  // (ngày 05) tháng sau · của tháng
  [
    sticky(`(?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề|kế|tới)(?: liền kề)?${WORD_END}`),
    'month',
    'FREQ=MONTHLY',
    '',
  ],
  [sticky(`(?:của )?qu[yi] (?:sau|tiếp theo|kế tiếp|liền kề)${WORD_END}`), 'quarter', 'FREQ=MONTHLY;INTERVAL=3', ''],
  // cuối mỗi tháng · ngày làm việc cuối cùng của tháng · cuối tháng
  [edgeOf('(?:cuối cùng|cuối)', 'tháng'), 'month', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'by'],
  [edgeOf('giữa', 'tháng'), 'month', 'FREQ=MONTHLY;BYMONTHDAY=15', 'by'],
  [edgeOf('(?:đầu tiên|đầu)', 'tháng'), 'month', 'FREQ=MONTHLY;BYMONTHDAY=1', 'by'],
  // cuối tuần · đầu mỗi tuần
  [edgeOf('(?:cuối|đầu)', 'tuần'), 'week', 'FREQ=WEEKLY', ''],
  [edgeOf('(?:cuối|đầu|giữa)', 'qu[yi]'), 'quarter', 'FREQ=MONTHLY;INTERVAL=3', ''],
  [edgeOf('cuối', 'năm', '(?:mỗi|hằng|các|từng) '), 'year', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', 'by'],
  [edgeOf('giữa', 'năm', '(?:mỗi|hằng|các|từng) '), 'year', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30', 'by'],
  [edgeOf('đầu', 'năm', '(?:mỗi|hằng|các|từng) '), 'year', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', 'by'],
  // (ngày 25) của tháng · của tháng báo cáo
  [
    sticky(`của tháng(?: báo cáo)?(?! ?(?:\\d|[ivx]{1,4}(?![a-z])|đầu|cuối|giữa|thứ|một|hai|ba))${WORD_END}`),
    'month',
    'FREQ=MONTHLY',
    '',
  ],
];
/** thứ Hai đầu tiên của tháng · thứ sáu tuần cuối tháng */
const WEEKDAY_OF_MONTH = sticky(
  `thứ (hai|ba|tư|năm|sáu|bảy|[2-7]),? (?:của )?(?:tuần )?(?:thứ )?(đầu tiên|đầu|cuối cùng|cuối|nhất|hai|ba|tư|[1-4]) (?:của )?(?:mỗi |hằng |các )?tháng(?! ?\\d)${WORD_END}`,
);
/** tuần cuối tháng · tuần đầu hằng tháng · tuần cuối của quý */
const WEEK_OF_MONTH = sticky(
  `tuần (?:thứ )?(?:đầu tiên|đầu|cuối cùng|cuối|[1-4]|nhất|hai|ba|tư) (?:của )?(?:mỗi |hằng |các )?(tháng|qu[yi])(?! ?(?:\\d|[iv]{1,3}(?![a-z])))${WORD_END}`,
);
/** (trong) 5 ngày đầu tháng, 10 ngày đầu quý */
const FIRST_DAYS = sticky(
  `(\\d{1,2}) ngày (?:làm việc )?đầu(?: tiên)? (?:của )?(?:mỗi |hằng |các )?(tháng|quý)(?! ?[i\\d])`,
);

function edgeOf(edge: string, unit: string, each = '(?:mỗi |hằng |các |từng )?'): StickyPattern {
  return sticky(`(?:ngày (?:làm việc )?)?${edge} (?:của )?${each}${unit}(?! ?(?:i|\\d|/|năm \\d))${WORD_END}`);
}

/** đầu 1, thứ hai 2, …, cuối −1 */
const weekOfMonth = (word: string): number =>
  word.startsWith('cuoi')
    ? -1
    : (({ nhat: 1, hai: 2, ba: 3, tu: 4 } as Record<string, number>)[word] ?? (Number(word) || 1));

const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 };
const countOf = (word: string | undefined): number => (word ? (WORDS[word] ?? Number(word)) : 1);
const MONTHS: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };

interface Frequency {
  readonly unit: RecurringUnit;
  readonly rule: string;
  readonly approximate: boolean;
}

/** So many times in so many units as a rule; null where the counts make no sense. */
function frequencyOf(times: number, count: number, unit: string): Frequency | null {
  if (times < 1 || count < 1) return null;
  const months = MONTHS[unit];
  if (months !== undefined) return monthly((months * count) / times);
  const interval = Math.max(1, Math.round(count / times));
  const [name, freq] = unit === 'tuan' ? (['week', 'WEEKLY'] as const) : (['day', 'DAILY'] as const);
  return { unit: name, rule: ruleOf(freq, interval), approximate: count % times !== 0 };
}

function monthly(months: number): Frequency {
  if (months < 1) {
    const weeks = Math.max(1, Math.floor(4 * months));
    return { unit: 'week', rule: ruleOf('WEEKLY', weeks), approximate: true };
  }
  const whole = Math.round(months);
  const unit =
    ({ 1: 'month', 3: 'quarter', 6: 'half' } as const)[whole as 1 | 3 | 6] ?? (whole % 12 ? 'month' : 'year');
  const rule = whole % 12 === 0 ? ruleOf('YEARLY', whole / 12) : ruleOf('MONTHLY', whole);
  return { unit, rule, approximate: whole !== months };
}

const ruleOf = (freq: string, interval: number): string => `FREQ=${freq}${interval > 1 ? `;INTERVAL=${interval}` : ''}`;

/** Recurrences that are said in one breath: 2 lần/năm, hai tuần một lần, tháng cuối quý, cuối mỗi tháng. */
export const lexFrequency: Lexer = (text, at) => {
  const a = matchAt(A_TIMES, text, at);
  // "ngay sau đợt …" folds to six times a day
  if (a && countOf(a[2]) > 1 && !(a[1] === 'ngay' && a[2] === 'sau'))
    return frequencyToken(at, a, frequencyOf(countOf(a[2]), 1, a[1]!));
  const one = matchAt(ONE_IN, text, at);
  if (one) return frequencyToken(at, one, frequencyOf(1, countOf(one[1]), one[2]!));
  const times = matchAt(TIMES_A, text, at);
  if (times) return frequencyToken(at, times, frequencyOf(countOf(times[1]), countOf(times[2]), times[3]!));
  const first = matchAt(FIRST_DAYS, text, at);
  if (first) {
    const rule = `FREQ=MONTHLY${first[2] === 'quy' ? ';INTERVAL=3' : ''};BYMONTHDAY=${Number(first[1])}`;
    return frequencyToken(at, first, { unit: 'month', rule, approximate: false }, 'by');
  }
  const weekday = matchAt(WEEKDAY_OF_MONTH, text, at);
  if (weekday) {
    const rule = `FREQ=MONTHLY;BYDAY=${weekOfMonth(weekday[2]!)}${weekdayCode(weekday[1]!)}`;
    return frequencyToken(at, weekday, { unit: 'month', rule, approximate: false });
  }
  const week = matchAt(WEEK_OF_MONTH, text, at);
  if (week) {
    const [unit, rule] =
      week[1] === 'thang' ? (['month', 'FREQ=MONTHLY'] as const) : (['quarter', 'FREQ=MONTHLY;INTERVAL=3'] as const);
    return frequencyToken(at, week, { unit, rule, approximate: true });
  }
  for (const [pattern, unit, rule, bound] of FIXED) {
    const match = matchAt(pattern, text, at);
    if (match) return frequencyToken(at, match, { unit, rule, approximate: false }, bound);
  }
  return null;
};

function frequencyToken(
  at: number,
  match: RegExpExecArray,
  frequency: Frequency | null,
  bound: '' | 'by' = '',
): readonly Token[] | null {
  return frequency && [{ kind: 'frequency', start: at, end: at + match[0].length, bound, ...frequency }];
}
