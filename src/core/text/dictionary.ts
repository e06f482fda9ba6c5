import { foldText, matchingText, sameSpelling } from './fold-text';

/** Phrases with what they mean, to be looked up in a text's matchable form. */
export interface Dictionary<T> {
  readonly marked: ReadonlyMap<string, T>;
  readonly bare: ReadonlyMap<string, T>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** Builds a dictionary; where two phrases look alike without diacritics, the first stays. */
export function dictionary<T>(entries: Iterable<readonly [string, T]>): Dictionary<T> {
  const marked = new Map<string, T>();
  const bare = new Map<string, T>();
  let longest = 1;
  for (const [phrase, value] of entries) {
    const key = matchingText(phrase.normalize('NFC'));
    if (!marked.has(key)) marked.set(key, value);
    const folded = sameSpelling(foldText(phrase.normalize('NFC')));
    if (!bare.has(folded)) bare.set(folded, value);
    longest = Math.max(longest, key.split(' ').length);
  }
  return { marked, bare, longest };
}

/** One meaning for many phrases, as dictionary entries. */
export function entriesOf<T>(value: T, phrases: readonly string[]): readonly (readonly [string, T])[] {
  return phrases.map((phrase) => [phrase, value] as const);
}

/** Phrases written in one string, parted by `|` or line breaks: long lists stay readable. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
