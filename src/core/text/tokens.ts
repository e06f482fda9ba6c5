import type { Dictionary } from './dictionary';
import { NUMBER } from './numeral';
import type { MatchableText } from './vietnamese-pattern';

export type TokenKind = 'word' | 'number' | 'sign' | 'break';

/** A word, a number in digits, a sign or a line break; spans are of the normalised text. */
export interface Token {
  readonly kind: TokenKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(String.raw`k?m[23²³](?![\p{L}\d])|[\p{L}\p{M}]{1,40}|${NUMBER}|\n|>=|<=|=>|=<|[^\s]`, 'gu');

/** The tokens of a text, in order; spaces part them. */
export function tokenise({ value }: MatchableText): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  // not matchAll, and no groups: it runs over every cell with a number
  for (let match = TOKEN.exec(value); match; match = TOKEN.exec(value)) {
    const [words] = match;
    const end = match.index + words.length;
    const kind = kindOf(words, value, end);
    tokens.push({ kind, words, start: match.index, end });
  }
  return tokens;
}

/** Told by the first sign; a digit that more digits follow is left of a number too long to be one. */
function kindOf(words: string, value: string, end: number): TokenKind {
  const first = words.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return 'word';
  if (first >= 0x30 && first <= 0x39) return isDigit(value.charCodeAt(end)) ? 'sign' : 'number';
  if (first === 0x0a) return 'break';
  return LETTER.test(words) ? 'word' : 'sign';
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const LETTER = /^[\p{L}\p{M}]/u;

/** A dictionary entry found among tokens: its meaning and the tokens it takes, [from, to). */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** The longest phrase that begins at a token; line breaks inside a phrase do not part it. */
export function phraseAt<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Dictionary<T>,
  hasDiacritics: boolean,
): Found<T> | null {
  const opening = tokens[from];
  if (opening === undefined || !phrases.firsts.has(opening.words)) return null;
  const table = hasDiacritics ? phrases.marked : phrases.bare;
  let key = '';
  let best: Found<T> | null = null;
  for (let to = from, words = 0; to < tokens.length && words < phrases.longest; to++) {
    const token = tokens[to]!;
    if (token.kind === 'break') {
      if (words === 0) return null;
      continue;
    }
    if (token.kind === 'number') break;
    key = join(key, token);
    words++;
    const value = table.get(key);
    if (value !== undefined) best = { value, from, to: to + 1 };
  }
  return best;
}

/** The longest phrase that ends just before a token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  to: number,
  phrases: Dictionary<T>,
  hasDiacritics: boolean,
): Found<T> | null {
  const closing = tokens[to - 1];
  if (closing === undefined || !phrases.lasts.has(closing.words)) return null;
  const table = hasDiacritics ? phrases.marked : phrases.bare;
  let key = '';
  let best: Found<T> | null = null;
  for (let from = to - 1, words = 0; from >= 0 && words < phrases.longest; from--) {
    const token = tokens[from]!;
    if (token.kind === 'break') {
      if (words === 0) return null;
      continue;
    }
    if (token.kind === 'number') break;
    key = key === '' ? token.words : token.words + (/^[,;]/.test(key) ? '' : ' ') + key;
    words++;
    const value = table.get(key);
    if (value !== undefined) best = { value, from, to };
  }
  return best;
}

const join = (key: string, token: Token) =>
  key === '' ? token.words : key + (token.words === ',' || token.words === ';' ? '' : ' ') + token.words;

/** The first token that begins at or after a position (binary search). */
export function tokenFrom(tokens: readonly { readonly start: number }[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
