import { type Token, isCue, isJoin, skipFiller } from '../token';
import type { PhraseReader } from './phrase-reader';
import { endOfTail } from './tail';

/** trong 07 ngày làm việc kể từ khi … · 15 ngày sau khi … · sau khi ký 10 ngày */
export const readDuration: PhraseReader = (tokens, at) => {
  let cursor = at;
  while (isCue(tokens[cursor], 'within', 'by', 'after', 'approximate')) cursor = skipFiller(tokens, cursor + 1);
  const token = tokens[cursor];
  const amount = amountOf(tokens, cursor, cursor > at);
  if (!token || !amount) return null;
  const early = skipFiller(tokens, cursor + 1);
  // "15 ngày trước kỳ họp" counts back from an event
  const following = tokens[early];
  if (isCue(following, 'before') || (following?.kind === 'trigger' && following.trigger === 'preceding')) {
    const next = endOfTail(tokens, early + 1);
    return { drafts: [{ form: 'event', start: tokens[at]!.start, end: tokens[next - 1]!.end }], next };
  }
  const next = endOfEvent(tokens, cursor + 1);
  const end = tokens[next - 1]!.end;
  return { drafts: [{ form: 'duration', ...amount, start: tokens[at]!.start, end }], next };
};

/** "24 giờ" is a length of time after "trong vòng", else an hour of the day. */
function amountOf(tokens: readonly Token[], at: number, bounded: boolean) {
  const token = tokens[at];
  if (token?.kind === 'duration') return { amount: token.amount, working: token.working };
  const following = tokens[skipFiller(tokens, at + 1)];
  const isSince = following?.kind === 'trigger' && (following.trigger === 'since' || following.trigger === 'following');
  if (token?.kind === 'time' && (bounded || isSince) && tokens[at + 1]?.kind !== 'mention')
    return { amount: `PT${token.hours}H`, working: false };
  return null;
}

function endOfEvent(tokens: readonly Token[], at: number): number {
  const first = skipFiller(tokens, at);
  const token = tokens[first];
  if (token?.kind === 'trigger') return endOfTail(tokens, first + 1);
  // "15 ngày sau phê duyệt", "30 ngày kể từ 01/3/2026"
  if (isCue(token, 'after', 'from')) return endOfTail(tokens, first + 1);
  if (isJoin(token, 'comma') && tokens[first + 1]?.kind === 'trigger') return endOfTail(tokens, first + 2);
  return at;
}
