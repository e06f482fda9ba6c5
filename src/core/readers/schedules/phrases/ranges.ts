import type { PhraseReader } from './phrase-reader';
import { rangeEnd } from './phrase-reader';
import { isCue, skipTimes } from '../token';

/** 20/3-10/4/2026 · từ tháng 2 đến tháng 4/2026 · Quý II-III/2026 · giai đoạn 2024-2026 */
export const readRange: PhraseReader = (tokens, at) => {
  let first = at;
  while (isCue(tokens[first], 'from', 'within', 'approximate')) first = skipTimes(tokens, first + 1);
  const from = tokens[first];
  if (from?.kind !== 'mention') return null;
  const last = rangeEnd(tokens, first);
  const to = last === null ? undefined : tokens[last];
  if (last === null || to?.kind !== 'mention') return null;
  const draft = { form: 'range', from: from.mention, to: to.mention, start: tokens[at]!.start, end: to.end } as const;
  return { drafts: [draft], next: last + 1 };
};
