import { isCue, skipFiller } from '../token';
import type { PhraseReader } from './phrase-reader';

/** Tháng 2/2026 · quý IV · năm 2026 · 25/3/2026 · trong tháng 02 · khoảng giữa năm */
export const readMention: PhraseReader = (tokens, at) => {
  let cursor = at;
  while (isCue(tokens[cursor], 'within', 'approximate')) cursor = skipFiller(tokens, cursor + 1);
  const token = tokens[cursor];
  if (token?.kind !== 'mention') return null;
  return {
    drafts: [{ form: 'mention', mention: token.mention, start: tokens[at]!.start, end: token.end }],
    next: cursor + 1,
  };
};
