import { lexCue, lexJoin, lexOngoing } from './lexers/cues';
import { lexDate, lexDayOfMonth } from './lexers/dates';
import { lexEnglishDate } from './lexers/english-dates';
import { lexBullet, lexDocument, lexFiller, lexOrdinal, lexShare } from './lexers/fillers';
import { lexFrequency } from './lexers/frequencies';
import type { Lexer } from './lexers/lexer';
import { lexMonth } from './lexers/months';
import { lexPartOfMonth } from './lexers/parts-of-month';
import { lexQuarter } from './lexers/quarters';
import { lexTrigger } from './lexers/triggers';
import { lexDuration, lexTime, lexUnit, lexWeekday } from './lexers/units';
import { lexEdge, lexPartOfYear, lexYear } from './lexers/years';
import type { ScheduleText } from './schedule-text';
import { type Token, isJoin, skipTimes } from './token';

/** In order: the first that reads wins, so the longer and stricter stand before the shorter. */
const LEXERS: readonly Lexer[] = [
  lexBullet,
  lexEnglishDate,
  lexDocument,
  lexFrequency,
  lexOrdinal,
  lexPartOfMonth,
  lexEdge,
  lexPartOfYear,
  lexShare,
  lexOngoing,
  lexDate,
  lexTime,
  lexWeekday,
  lexDuration,
  lexMonth,
  lexQuarter,
  lexDayOfMonth,
  lexYear,
  lexTrigger,
  lexCue,
  lexUnit,
  lexJoin,
  lexFiller,
];
const OTHER = /(?:[a-z]{1,32}|\d{1,32}(?:[.,]\d{1,32}){0,8}|[^a-z\d\s])/y;

/** Cuts a cell into tokens; each step of the work is reported, so that tests can count it. */
export function lexSchedule(text: ScheduleText, onStep: () => void): Token[] {
  const tokens: Token[] = [];
  const { length } = text.folded;
  for (let at = 0; at < length;) {
    if (text.folded[at] === ' ') {
      at++;
      continue;
    }
    onStep();
    const read = lexAt(text, at, tokens);
    tokens.push(...read);
    at = Math.max(at + 1, read.at(-1)!.end);
  }
  return completeMentions(tokens.map(nameOfDay));
}

/** "Thứ Sáu, ngày 15/5/2026": the weekday of a day that is named is no recurrence. */
function nameOfDay(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.kind !== 'weekday') return token;
  let next = skipTimes(tokens, at + 1);
  if (isJoin(tokens[next], 'comma', 'open')) next = skipTimes(tokens, next + 1);
  const day = tokens[next];
  const isDated = day?.kind === 'mention' && day.mention.unit === 'day' && day.mention.month !== null;
  return isDated ? { kind: 'filler', start: token.start, end: token.end } : token;
}

function lexAt(text: ScheduleText, at: number, tokens: readonly Token[]): readonly Token[] {
  for (const lexer of LEXERS) {
    const read = lexer(text, at, tokens);
    if (read) return read;
  }
  OTHER.lastIndex = at;
  const length = OTHER.exec(text.folded)?.[0].length ?? 1;
  return [{ kind: 'word', start: at, end: at + length }];
}

/** Gives what a list leaves out and its later members say: the month of "15, 16/3", the year of "tháng 5 và 11/2023". */
function completeMentions(tokens: Token[]): Token[] {
  for (let at = tokens.length - 3; at >= 0; at--) {
    const [token, join] = [tokens[at]!, tokens[at + 1]];
    if (token.kind !== 'mention' || join?.kind !== 'join') continue;
    const later = tokens[tokens[at + 2]?.kind === 'filler' ? at + 3 : at + 2];
    if (later?.kind !== 'mention' || later.mention.unit !== token.mention.unit) continue;
    const listed = isJoin(join, 'and', 'comma', 'or', 'slash');
    if (!listed && !isJoin(join, 'dash', 'to')) continue;
    const noMonth = token.mention.unit === 'day' && token.mention.month === null;
    const month = noMonth ? later.mention.month : token.mention.month;
    const shares = token.mention.year === null && (listed || noMonth);
    const year = shares ? later.mention.year : token.mention.year;
    tokens[at] = { ...token, mention: { ...token.mention, month, year } };
  }
  return tokens;
}
