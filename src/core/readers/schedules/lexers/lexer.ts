import { type Mention } from '../mention';
import type { ScheduleText } from '../schedule-text';
import type { Join, Token } from '../token';
import { readYearTail } from './year-tail';

/** Reads tokens that begin exactly at a position; `before` are the tokens read so far. */
export type Lexer = (text: ScheduleText, at: number, before: readonly Token[]) => readonly Token[] | null;

/** A mention with the year that may follow it. */
export function datedToken(text: ScheduleText, start: number, end: number, mention: Mention): Token {
  const tail = mention.year === null ? readYearTail(text, end, mention.unit === 'month') : null;
  if (!tail) return { kind: 'mention', start, end, mention };
  return {
    kind: 'mention',
    start,
    end: tail.end,
    mention: { ...mention, year: tail.year, yearOffset: tail.yearOffset },
  };
}

/** The mention that a list goes on from: "tháng 3, 6" ← "tháng 3". */
export function listedMention(before: readonly Token[], ...also: readonly Join[]): Mention | null {
  const [mention, join] = before.slice(-2);
  if (mention?.kind !== 'mention' || join?.kind !== 'join') return null;
  return ['and', 'or', 'comma', 'dash', 'to', 'slash', ...also].includes(join.join) ? mention.mention : null;
}
