import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { type Token, isCue, isJoin, skipFiller, skipTimes } from '../token';

/** What a small reader made of the tokens from `at` on, and where it stopped. */
export interface PhraseReading {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

/** A small reader: null where the tokens at `at` are not its kind of phrase. */
export type PhraseReader = (tokens: readonly Token[], at: number) => PhraseReading | null;

export interface ListedMention {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

/** Longer lists do not occur in plans; the limit keeps the work linear. */
const MAX_LIST = 36;

/** Mentions of one unit joined by commas, "và", "hoặc", "/": the first at `at`; and the place after the last. */
export function readMentions(tokens: readonly Token[], at: number): { list: readonly ListedMention[]; next: number } {
  const list: ListedMention[] = [];
  let next = at;
  let cursor = skipFiller(tokens, at);
  while (list.length < MAX_LIST) {
    const token = tokens[cursor];
    if (token?.kind !== 'mention' || (list[0] && list[0].mention.unit !== token.mention.unit)) break;
    // What begins a span is no member of the list.
    if (list.length > 0 && startsRange(tokens, cursor)) break;
    list.push({ mention: token.mention, start: token.start, end: token.end });
    next = cursor + 1;
    if (!isJoin(tokens[next], 'comma', 'and', 'or', 'slash')) break;
    cursor = skipFiller(tokens, next + 1);
    if (isJoin(tokens[next], 'comma') && isJoin(tokens[cursor], 'and')) cursor = skipFiller(tokens, cursor + 1);
  }
  return { list, next };
}

/** Where the second end of a span stands: after "-" or "đến"; null where the mention at `at` begins none. */
export function rangeEnd(tokens: readonly Token[], at: number): number | null {
  let next = skipFiller(tokens, at + 1);
  if (isJoin(tokens[next], 'comma')) next = isJoin(tokens[next + 1], 'to') ? next + 1 : next;
  if (!isJoin(tokens[next], 'dash', 'to') && !isCue(tokens[next], 'until')) return null;
  next = skipTimes(tokens, next + 1);
  if (isCue(tokens[next], 'until')) next = skipTimes(tokens, next + 1);
  return tokens[next]?.kind === 'mention' ? next : null;
}

const startsRange = (tokens: readonly Token[], at: number): boolean => rangeEnd(tokens, at) !== null;
