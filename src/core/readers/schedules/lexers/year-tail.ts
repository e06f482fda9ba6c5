import { type ScheduleText, WORD_END, matchAt, sticky } from '../schedule-text';

/** A year that stands after a month, a quarter or a day. */
export interface YearTail {
  readonly year: number | null;
  readonly yearOffset: number;
  readonly end: number;
}

/** 2026; a scan parts it: 20 26 */
const FULL_YEAR = '((?:19|20)\\d\\d|20 [2-4]\\d(?! ?[/.\\-] ?\\d))(?!\\d)';
/** "/2026", "//2026", "-2026", ". 2026" */
const SIGN = sticky(` [/.\\-]{1,2} (?:năm )?${FULL_YEAR}`);
/** "năm 2026", ", năm 2026", "(năm 2026", "của năm 2026" */
const WORD = sticky(` [,(/]? (?:của|trong)? năm ${FULL_YEAR}`);
/** "(2026)" */
const BRACKET = sticky(' \\( ((?:19|20)\\d\\d) \\)');
/** " 2026", ", 2026" */
const BARE = sticky('(?:\\s|, ?)((?:19|20)\\d\\d)(?!\\d)(?! ?[-/] ?\\d)');
/** "/26" after a month or a day, "-26" after a month: two digits of the years in which plans are still read. */
const SHORT = sticky(' / ([2-4]\\d)(?![\\d/])');
const SHORT_OF_MONTH = sticky(' - ([2-4]\\d)(?![\\d/.%])(?! (?:tháng|ngày))');
/** "năm sau", "năm tiếp theo", "năm kế tiếp", "năm liền kề", "năm tới", "năm trước", "năm nay" */
const RELATIVE = sticky(` [,/]? (?:của )?năm (sau|tiếp theo|kế tiếp|liền kề|tới|trước|nay)${WORD_END}`);
const OFFSETS: Readonly<Record<string, number>> = { truoc: -1, nay: 0 };

/** Reads the year that follows a position, if one does. */
export function readYearTail(text: ScheduleText, at: number, isMonth: boolean): YearTail | null {
  for (const pattern of [SIGN, WORD, BRACKET, BARE]) {
    const match = matchAt(pattern, text, at);
    if (match) return { year: Number(match[1]!.replace(/\s/g, '')), yearOffset: 0, end: at + match[0].length };
  }
  const short = matchAt(SHORT, text, at) ?? (isMonth ? matchAt(SHORT_OF_MONTH, text, at) : null);
  if (short) return { year: 2000 + Number(short[1]), yearOffset: 0, end: at + short[0].length };
  const relative = matchAt(RELATIVE, text, at);
  return relative && { year: null, yearOffset: OFFSETS[relative[1]!] ?? 1, end: at + relative[0].length };
}
