import { foldText, matchingText, sameSpelling } from './fold-text';
import type { NormalisedText } from './normalise-text';

/** A pattern in two spellings: texts typed without diacritics are matched without, all others with them. */
export interface VietnamesePattern {
  readonly marked: RegExp;
  readonly bare: RegExp;
}

/** The form of a text that patterns are run on, the same length as `text`. */
export interface MatchableText {
  readonly value: string;
  readonly hasDiacritics: boolean;
}

/** Lower case, one spelling; without diacritics only where the whole text has none ("đạt" and "đất" must not meet). */
export function matchable(text: NormalisedText): MatchableText {
  const { hasDiacritics } = text;
  return { value: hasDiacritics ? matchingText(text.text) : sameSpelling(text.folded), hasDiacritics };
}

/** The same of a stretch of the text, for readers that look at a few words only. */
export function matchingSlice(text: NormalisedText, start: number, end: number): string {
  return text.hasDiacritics ? matchingText(text.text.slice(start, end)) : sameSpelling(text.folded.slice(start, end));
}

/** Between the words of a phrase: a space or a line break of the cell. */
const GAP = '(?:[ \\n]{1,2})';
/** JavaScript's \b knows only ASCII letters; these are the borders of a Vietnamese word. Digits may stand next to it. */
const WORD_START = '(?<![\\p{L}\\p{M}])';
const WORD_END = '(?![\\p{L}\\p{M}])';

/** The source of a pattern for any of the phrases, longest first, as whole words; phrases hold no pattern signs. */
export function anyPhrase(phrases: readonly string[]): string {
  const sources = [...new Set(phrases)].sort((a, b) => b.length - a.length).map(phraseSource);
  return `${WORD_START}(?:${sources.join('|')})${WORD_END}`;
}

/** Compiles a pattern source written in Vietnamese, lower case, NFC; a space in it stands for a gap between words. */
export function vietnamesePattern(source: string, flags = ''): VietnamesePattern {
  const spaced = widenGaps(sameSpelling(source.normalize('NFC')));
  return {
    marked: new RegExp(spaced, `u${flags}`),
    bare: new RegExp(sameSpelling(stripDiacritics(spaced)), `u${flags}`),
  };
}

/** A space of the source takes a line break too; inside a class it is one of its signs. */
function widenGaps(source: string): string {
  let inClass = false;
  let widened = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\\') widened += char + (source[++i] ?? '');
    else if (char === ' ' && !inClass) widened += GAP;
    else {
      if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      widened += char;
    }
  }
  return widened;
}

/** A pattern for any of the phrases as whole words. */
export function phrasePattern(phrases: readonly string[], flags = 'g'): VietnamesePattern {
  return vietnamesePattern(anyPhrase(phrases), flags);
}

/** The spelling of a pattern that fits a text. */
export function patternFor(pattern: VietnamesePattern, text: { readonly hasDiacritics: boolean }): RegExp {
  return text.hasDiacritics ? pattern.marked : pattern.bare;
}

const phraseSource = (phrase: string) =>
  phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Diacritics off, pattern signs (\p{L}, \S) as they are. */
const stripDiacritics = (source: string) =>
  [...source].map((char) => (char.charCodeAt(0) < 0x80 ? char : foldText(char))).join('');
