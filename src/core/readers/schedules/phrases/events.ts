import { type Token, isCue, isJoin, skipFiller } from '../token';
import type { PhraseReader } from './phrase-reader';
import { endOfTail, startsPart } from './tail';

/** sau khi có hướng dẫn · theo tiến độ đề án · kỳ họp HĐND cuối năm · trước Tết · theo kế hoạch · đang thực hiện */
export const readEvent: PhraseReader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === 'trigger') return readTrigger(tokens, at, at);
  if (!isCue(token, 'before', 'after', 'from', 'by', 'within')) return null;
  const next = skipFiller(tokens, at + 1);
  const named = tokens[next];
  if (named?.kind === 'trigger') return readTrigger(tokens, at, next);
  if (isCue(token, 'before', 'after') && named?.kind === 'word') return eventUntil(tokens, at, endOfTail(tokens, next));
  return null;
};

function readTrigger(tokens: readonly Token[], at: number, place: number) {
  const token = tokens[place];
  if (token?.kind !== 'trigger') return null;
  const start = tokens[at]!.start;
  if (token.trigger === 'unsettled') {
    const next = endOfTail(tokens, place + 1);
    return { drafts: [{ form: 'nothing' as const, start, end: tokens[next - 1]!.end }], next };
  }
  if (token.trigger === 'status') {
    let next = place + 1;
    while (['word', 'filler', 'document'].includes(tokens[next]?.kind ?? '')) next++;
    return { drafts: [{ form: 'nothing' as const, start, end: tokens[next - 1]!.end }], next };
  }
  if (token.trigger === 'session') return readSession(tokens, at, place);
  const next = endOfTail(tokens, place + 1);
  // "từ ngày ký đến hết năm 2026" is bounded by its end alone, like "từ nay đến …"
  if (token.trigger === 'since' && isDatedEnd(tokens, next)) return { drafts: [], next };
  const amount =
    isCue(tokens[at], 'before') || token.trigger === 'preceding' ? null : innerDuration(tokens, place + 1, next);
  if (amount) return { drafts: [{ form: 'duration' as const, ...amount, start, end: tokens[next - 1]!.end }], next };
  return eventUntil(tokens, at, next);
}

/** "sau khi có quyết định 15 ngày làm việc": the length stands behind the event. */
function innerDuration(tokens: readonly Token[], from: number, to: number) {
  for (const token of tokens.slice(from, to))
    if (token.kind === 'duration') return { amount: token.amount, working: token.working };
  return null;
}

/** A meeting with its month or day gives that date to the readers of dates; a meeting without one is an event. */
function readSession(tokens: readonly Token[], at: number, place: number) {
  const dated = datedFrom(tokens, place + 1);
  if (dated === null) return undatedSession(tokens, at, place);
  const bound = isCue(tokens[at], 'before', 'by') ? tokens[at] : null;
  const mention = tokens[dated];
  if (bound && mention?.kind === 'mention') {
    const kind = isCue(bound, 'before') ? ('before' as const) : ('by' as const);
    const draft = { form: 'bound' as const, bound: kind, mention: mention.mention };
    return { drafts: [{ ...draft, start: tokens[at]!.start, end: mention.end }], next: dated + 1 };
  }
  return { drafts: [], next: dated };
}

/** "sau kỳ họp HĐND 05 ngày" counts from the meeting; else it is an event. */
function undatedSession(tokens: readonly Token[], at: number, place: number) {
  const next = endOfSession(tokens, place + 1);
  const amount = isCue(tokens[at], 'after') ? innerDuration(tokens, place + 1, next) : null;
  if (!amount) return eventUntil(tokens, at, next);
  const span = { start: tokens[at]!.start, end: tokens[next - 1]!.end };
  return { drafts: [{ form: 'duration' as const, ...amount, ...span }], next };
}

/** "đến 31/12", "đến hết năm" */
function isDatedEnd(tokens: readonly Token[], at: number): boolean {
  if (!isJoin(tokens[at], 'to') && !isCue(tokens[at], 'until')) return false;
  const next = skipFiller(tokens, at + 1);
  return tokens[isCue(tokens[next], 'until', 'before') ? skipFiller(tokens, next + 1) : next]?.kind === 'mention';
}

/** Where the meeting's own date stands, or a recurrence; null where it has none ("cuối năm" names no month). */
function datedFrom(tokens: readonly Token[], from: number): number | null {
  for (let cursor = from; cursor < Math.min(tokens.length, from + 24); cursor++) {
    const token = tokens[cursor]!;
    if (isJoin(token, 'semicolon', 'stop')) return null;
    if (isJoin(token, 'break', 'comma') && startsPart(tokens, cursor + 1)) return null;
    if (token.kind === 'frequency' || (isCue(token, 'every') && tokens[cursor + 1]?.kind === 'unit')) return cursor;
    if (token.kind === 'mention' && token.mention.unit !== 'year') return cursor;
  }
  return null;
}

/** "kỳ họp HĐND, trong năm 2026" goes on with a year; "kỳ họp cuối năm 2026" holds it. */
function endOfSession(tokens: readonly Token[], from: number): number {
  let next = endOfTail(tokens, from);
  // "kỳ họp giữa năm và cuối năm"
  while (isJoin(tokens[next], 'and', 'comma', 'or') && isEdgeOfYear(tokens[skipFiller(tokens, next + 1)]))
    next = endOfTail(tokens, skipFiller(tokens, next + 1));
  return next;
}

const isEdgeOfYear = (token: Token | undefined): boolean =>
  token?.kind === 'mention' && token.mention.unit === 'year' && token.mention.edge !== null;

function eventUntil(tokens: readonly Token[], at: number, next: number) {
  const end = tokens[next - 1]!.end;
  return { drafts: [{ form: 'event' as const, start: tokens[at]!.start, end }], next };
}
