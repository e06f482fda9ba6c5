import { type Token, isCue, isJoin, skipFiller } from '../token';
import type { Mention } from '../mention';
import { type PhraseReader, rangeEnd } from './phrase-reader';

interface Stretch {
  readonly from: Mention | null;
  readonly to: Mention | null;
  readonly next: number;
}

/** thường xuyên · thường xuyên trong năm 2026 · thường xuyên từ tháng 3 đến tháng 9 · năm 2026 (thường xuyên) */
export const readOngoing: PhraseReader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === 'ongoing') {
    let next = at + 1;
    // "thường xuyên, liên tục": said twice
    while (tokens[skipJoin(tokens, next)]?.kind === 'ongoing') next = skipJoin(tokens, next) + 1;
    const stretch = readStretch(tokens, next);
    const end = stretch.next > next ? tokens[stretch.next - 1]!.end : tokens[next - 1]!.end;
    return {
      drafts: [{ form: 'ongoing', from: stretch.from, to: stretch.to, start: token.start, end }],
      next: stretch.next,
    };
  }
  return readStretchFirst(tokens, at);
};

/** năm 2026, thường xuyên · năm 2024-2026 (thường xuyên) */
const readStretchFirst: PhraseReader = (tokens, at) => {
  const first = skipCues(tokens, at);
  const from = tokens[first];
  if (from?.kind !== 'mention' || from.mention.unit !== 'year' || from.mention.edge) return null;
  const last = rangeEnd(tokens, first);
  let next = skipFiller(tokens, (last ?? first) + 1);
  if (isJoin(tokens[next], 'comma', 'open', 'dash')) next = skipFiller(tokens, next + 1);
  const ongoing = tokens[next];
  if (ongoing?.kind !== 'ongoing') return null;
  const to = last === null ? from : tokens[last];
  if (to?.kind !== 'mention') return null;
  const { start } = tokens[at]!;
  return {
    drafts: [{ form: 'ongoing', from: from.mention, to: to.mention, start, end: ongoing.end }],
    next: next + 1,
  };
};

/** The period that "thường xuyên" is said for; a comma or a bracket may part it from a year, nothing from others. */
function readStretch(tokens: readonly Token[], at: number): Stretch {
  const none = { from: null, to: null, next: at };
  let cursor = skipFiller(tokens, at);
  const parted = isJoin(tokens[cursor], 'comma', 'open', 'colon', 'dash');
  if (parted) cursor = skipFiller(tokens, cursor + 1);
  const until = isJoin(tokens[cursor], 'to') || isCue(tokens[cursor], 'until');
  const open = isCue(tokens[cursor], 'from');
  while (isCue(tokens[cursor], 'within', 'from', 'until') || isJoin(tokens[cursor], 'to'))
    cursor = skipFiller(tokens, cursor + 1);
  const first = tokens[cursor];
  if (first?.kind !== 'mention' || (parted && first.mention.unit !== 'year')) return none;
  if (first.mention.unit === 'day' && first.mention.month === null) return none;
  const last = rangeEnd(tokens, cursor);
  const to = last === null ? undefined : tokens[last];
  if (last !== null && to?.kind === 'mention') return { from: first.mention, to: to.mention, next: last + 1 };
  if (until) return { from: null, to: first.mention, next: cursor + 1 };
  const next = isCue(tokens[cursor + 1], 'onward') ? cursor + 2 : cursor + 1;
  return { from: first.mention, to: open ? null : first.mention, next };
}

function skipCues(tokens: readonly Token[], at: number): number {
  let cursor = at;
  while (isCue(tokens[cursor], 'within')) cursor = skipFiller(tokens, cursor + 1);
  return cursor;
}

const skipJoin = (tokens: readonly Token[], at: number): number =>
  isJoin(tokens[at], 'comma', 'and', 'slash') ? skipFiller(tokens, at + 1) : skipFiller(tokens, at);
