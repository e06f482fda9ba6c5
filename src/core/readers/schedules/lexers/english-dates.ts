import { mentionOf } from '../mention';
import { matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';
import type { Lexer } from './lexer';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
const YEAR = '((?:19|20)\\d\\d|[2-4]\\d)(?![\\d/])';
/** 25-Mar-2026 · 1-Apr-26 · 25 March 2026 */
const DAY_FIRST = sticky(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s|-)${MONTH}\\.?,?(?:\\s|-)${YEAR}`);
/** March 25, 2026 */
const MONTH_FIRST = sticky(`${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`);
/** 15-Jun, as Excel shows a day without its year */
const DAY_ONLY = sticky(`(\\d{1,2})-${MONTH}`);
/** Mar-26 · Jun-2026 · June 2026, as Excel shows a month */
const MONTH_ONLY = sticky(`${MONTH}\\.?(?:(?:\\s|-)((?:19|20)\\d\\d)|-([2-4]\\d))(?![\\d/])`);

/** Dates with English names of months, as Excel in English writes what was typed as 25/3/2026. */
export const lexEnglishDate: Lexer = (text, at) => {
  const first = matchAt(DAY_FIRST, text, at);
  if (first) return day(first, Number(first[1]), first[2]!, fullYear(first[3]!));
  const second = matchAt(MONTH_FIRST, text, at);
  if (second) return day(second, Number(second[2]), second[1]!, fullYear(second[3]!));
  const short = matchAt(DAY_ONLY, text, at);
  if (short) return day(short, Number(short[1]), short[2]!, null);
  const month = matchAt(MONTH_ONLY, text, at);
  if (!month) return null;
  const mention = mentionOf({ unit: 'month', month: numberOf(month[1]!), year: fullYear((month[2] ?? month[3])!) });
  return [{ kind: 'mention', start: at, end: at + month[0].length, mention }];
};

const numberOf = (name: string): number => NAMES.indexOf(name.slice(0, 3)) + 1;
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function day(match: RegExpExecArray, number: number, name: string, year: number | null): readonly Token[] {
  const span = { start: match.index, end: match.index + match[0].length };
  if (number < 1 || number > 31) return [{ kind: 'impossible', ...span }];
  return [{ kind: 'mention', ...span, mention: mentionOf({ unit: 'day', day: number, month: numberOf(name), year }) }];
}
