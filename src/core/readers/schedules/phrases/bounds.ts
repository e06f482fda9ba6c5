import type { Bound, Draft } from '../draft';
import type { Mention } from '../mention';
import { type Token, isCue, isJoin, skipFiller } from '../token';
import { type PhraseReader, readMentions } from './phrase-reader';

/** trước 25/3 · chậm nhất tháng 6 · đến hết quý II · từ năm 2026 · sau ngày 15/3 · từ nay đến 30/6 */
export const readBounded: PhraseReader = (tokens, at) => {
  const cue = readBound(tokens, at);
  if (!cue) return null;
  const { list, next } = readMentions(tokens, cue.next);
  if (list.length === 0) return null;
  // "từ quý II, quý IV": only a deadline spreads over a list
  const spread = cue.bound === 'before' || cue.bound === 'by' ? list : list.slice(0, 1);
  const drafts = spread.map(({ mention, start, end }, index) => ({
    form: 'bound' as const,
    bound: cue.bound,
    mention,
    start: index === 0 ? tokens[at]!.start : start,
    end,
  }));
  const after = spread.length === list.length ? next : cue.next + 1;
  const later = yearsAfter(tokens, after, list.at(-1)?.mention);
  if (later && cue.bound === 'by') return { drafts: [...drafts, later], next: after + 1 };
  return { drafts, next: isCue(tokens[after], 'onward') ? after + 1 : after };
};

/** "đến 2025 và những năm tiếp theo": by the end of the one, and from the next year on. */
function yearsAfter(tokens: readonly Token[], at: number, mention: Mention | undefined): Draft | null {
  const onward = tokens[at];
  if (!isCue(onward, 'onward') || mention?.unit !== 'year' || mention.year === null) return null;
  const { start, end } = onward!;
  return { form: 'bound', bound: 'from', mention: { ...mention, year: mention.year + 1, edge: null }, start, end };
}

/** 2026 và các năm sau · trong năm 2026 và những năm tiếp theo · quý II/2026 trở đi */
export const readOnward: PhraseReader = (tokens, at) => {
  let first = at;
  while (isCue(tokens[first], 'within')) first = skipFiller(tokens, first + 1);
  const token = tokens[first];
  const next = skipFiller(tokens, first + 1);
  if (token?.kind !== 'mention' || !isCue(tokens[next], 'onward')) return null;
  const { start } = tokens[at]!;
  return {
    drafts: [{ form: 'bound', bound: 'from', mention: token.mention, start, end: tokens[next]!.end }],
    next: next + 1,
  };
};

/** The words before a date that bound it, and the place of the date. */
function readBound(tokens: readonly Token[], at: number): { bound: Bound; next: number } | null {
  let bound: Bound | null = null;
  let timed = false;
  let cursor = at;
  for (; cursor < at + MAX_CUES; cursor++) {
    const token = tokens[cursor];
    const named = boundOf(token);
    if (named) bound = strongest(bound, named);
    else if (token?.kind === 'time') timed = true;
    else if (!isSmallWord(token, bound)) break;
  }
  if (bound === null || tokens[cursor]?.kind !== 'mention') return null;
  // "trước 17 giờ ngày 25/3" ends on the 25th itself
  return { bound: bound === 'before' && timed ? 'by' : bound, next: cursor };
}
const MAX_CUES = 8;

function boundOf(token: Token | undefined): Bound | null {
  if (isJoin(token, 'to') || isCue(token, 'until')) return 'by';
  return isCue(token, 'before', 'by', 'from', 'after') ? ((token as { cue: Bound }).cue ?? null) : null;
}

/** "chậm nhất trước 25/3", "từ nay đến 30/6", "từ nay đến trước 30/6": the word nearest the date decides, "trước" in any place. */
function strongest(earlier: Bound | null, later: Bound): Bound {
  return earlier === 'before' && later === 'by' ? 'before' : later;
}

const isSmallWord = (token: Token | undefined, bound: Bound | null): boolean =>
  token?.kind === 'filler' ||
  isCue(token, 'now', 'within', 'approximate') ||
  (bound !== null && isJoin(token, 'comma', 'colon'));
