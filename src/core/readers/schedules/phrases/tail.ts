import { type Token, isCue, isJoin, skipFiller } from '../token';

/** Where the words about an event end: at a strong sign, or where the next part of the schedule begins. */
export function endOfTail(tokens: readonly Token[], at: number): number {
  let cursor = at;
  while (cursor < tokens.length && !stops(tokens, cursor)) {
    cursor = isJoin(tokens[cursor], 'open') ? afterBracket(tokens, cursor) : cursor + 1;
  }
  return cursor;
}

function stops(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isJoin(token, 'semicolon', 'stop', 'close')) return true;
  // "từ khi ban hành đến 31/12"
  if (isJoin(token, 'to')) return tokens[skipFiller(tokens, at + 1)]?.kind === 'mention';
  if (isJoin(token, 'break')) return startsLine(tokens, at + 1);
  if (isJoin(token, 'open', 'comma', 'and', 'or', 'dash', 'colon')) return startsPart(tokens, at + 1);
  if (token.kind === 'ongoing' || token.kind === 'frequency') return true;
  if (isCue(token, 'every')) return tokens[at + 1]?.kind === 'unit';
  return isCue(token, 'before', 'by', 'within', 'until') && startsPart(tokens, at);
}

/** A line break inside a sentence is only the cell's wrapping. */
const startsLine = (tokens: readonly Token[], at: number): boolean =>
  isJoin(tokens[at], 'dash', 'break') || tokens[at]?.kind === 'filler' || startsPart(tokens, at);

/** Whether a part of the schedule begins here: a date, a bound before one, a recurrence. */
export function startsPart(tokens: readonly Token[], at: number): boolean {
  let cursor = skipFiller(tokens, at);
  const from = cursor;
  while (
    cursor < from + 6 &&
    (isCue(tokens[cursor], 'before', 'by', 'within', 'until', 'from', 'approximate') || isJoin(tokens[cursor], 'to'))
  )
    cursor = skipFiller(tokens, cursor + 1);
  const token = tokens[cursor];
  if (isCue(token, 'every')) return tokens[cursor + 1]?.kind === 'unit';
  return token?.kind === 'mention' || token?.kind === 'ongoing' || token?.kind === 'frequency';
}

/** The place after a bracket that holds no date, else the next place. */
function afterBracket(tokens: readonly Token[], at: number): number {
  for (let cursor = at + 1; cursor < Math.min(tokens.length, at + 40); cursor++)
    if (isJoin(tokens[cursor], 'close')) return cursor + 1;
  return at + 1;
}
