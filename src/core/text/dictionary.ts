import { foldText, matchingText, sameSpelling } from './fold-text';

/** Phrases with what they mean, to be looked up in a text's matchable form. */
export interface Dictionary<T> {
  readonly marked: ReadonlyMap<string, T>;
  readonly bare: ReadonlyMap<string, T>;
  /** Words of the longest phrase. */
  readonly longest: number;
  /** Words that any phrase begins or ends with, in both spellings: most words of a text are neither. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

/** The first and the last token of a phrase, cut as texts are. */
const FIRST = /^(?:k?m[23²³]|[\p{L}\p{M}]+|[<>=]{2}|\S)/u;
const LAST = /(?:k?m[23²³]|(?<![\p{L}\p{M}])[\p{L}\p{M}]+|[<>=]{2}|\S)$/u;

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
  const keys = [...marked.keys(), ...bare.keys()];
  return { marked, bare, longest, firsts: edges(keys, FIRST), lasts: edges(keys, LAST) };
}

const edges = (keys: readonly string[], edge: RegExp) => new Set(keys.flatMap((key) => edge.exec(key)?.[0] ?? []));

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
