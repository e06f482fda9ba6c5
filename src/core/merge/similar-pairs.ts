import type { Fingerprint } from '../registers/fingerprint';
import { isStride, mapInSteps, type Steps } from '../sheet/steps';

/** Two entries that are likely the same, with those that are about as likely. */
export interface SimilarPair {
  readonly old: number;
  readonly fresh: number;
  readonly score: number;
  readonly rivals: readonly { readonly old: number; readonly fresh: number }[];
}

/** Share of common words above which two texts are versions of one another. */
const ALIKE = 0.6;
/** A second candidate this close makes the first one uncertain. */
const MARGIN = 0.08;
const SAME_SECTION = 0.1;
const SAME_NEIGHBOUR = 0.05;
/** Words in more entries than this say nothing about one of them. */
const COMMON_WORD = 200;

/** Likely pairs among the free entries, the likeliest first. */
export function* similarPairs(
  old: readonly Fingerprint[],
  freeOld: ReadonlySet<number>,
  fresh: readonly Fingerprint[],
  freeFresh: ReadonlySet<number>,
): Steps<readonly SimilarPair[]> {
  if (freeOld.size === 0) return [];
  const oldWords = new Map(
    yield* mapInSteps([...freeOld], (index): [number, ReadonlySet<string>] => [index, wordsOf(old[index]!)]),
  );
  const byWord = yield* indexed(oldWords);
  const found = yield* mapInSteps([...freeFresh], (index) => {
    const words = wordsOf(fresh[index]!);
    return [...candidates(words, byWord)].flatMap((candidate) => {
      const score = likeness(old[candidate]!, oldWords.get(candidate)!, fresh[index]!, words);
      return score >= ALIKE ? [{ old: candidate, fresh: index, score }] : [];
    });
  });
  return yield* withRivals(found.flat().sort((a, b) => b.score - a.score));
}

function wordsOf(fingerprint: Fingerprint): ReadonlySet<string> {
  return new Set(fingerprint.words.split(' ').filter(Boolean));
}

function* indexed(words: ReadonlyMap<number, ReadonlySet<string>>): Steps<ReadonlyMap<string, readonly number[]>> {
  const byWord = new Map<string, number[]>();
  let round = 0;
  for (const [index, set] of words) {
    for (const word of set) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
    if (isStride(round++)) yield;
  }
  return byWord;
}

function candidates(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    const indexes = byWord.get(word) ?? [];
    if (indexes.length <= COMMON_WORD) indexes.forEach((index) => found.add(index));
  }
  return found;
}

/** Dice's coefficient of the words, a little more for the same place. Targets of other owners are never alike. */
function likeness(left: Fingerprint, a: ReadonlySet<string>, right: Fingerprint, b: ReadonlySet<string>): number {
  if (left.kind === 'target' && left.section !== right.section) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const words = (2 * common) / (a.size + b.size);
  if (words < ALIKE - SAME_SECTION) return 0;
  const place =
    (left.section === right.section ? SAME_SECTION : 0) +
    (left.before === right.before ? SAME_NEIGHBOUR : 0) +
    (left.after === right.after ? SAME_NEIGHBOUR : 0);
  return words + place;
}

function* withRivals(pairs: readonly Omit<SimilarPair, 'rivals'>[]): Steps<readonly SimilarPair[]> {
  const byOld = new Map<number, Omit<SimilarPair, 'rivals'>[]>();
  const byFresh = new Map<number, Omit<SimilarPair, 'rivals'>[]>();
  for (const pair of pairs) {
    add(byOld, pair.old, pair);
    add(byFresh, pair.fresh, pair);
  }
  return yield* mapInSteps(pairs, (pair) => ({
    ...pair,
    rivals: [...byOld.get(pair.old)!, ...byFresh.get(pair.fresh)!].filter(
      (other) => other !== pair && pair.score - other.score < MARGIN && other.score <= pair.score,
    ),
  }));
}

function add<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
