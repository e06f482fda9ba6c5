import { type FirstCharacters, firstCharacters } from '../../text/first-characters';
import { foldText, matchingText } from '../../text/fold-text';
import { type NormalisedText, normaliseText } from '../../text/normalise-text';

/** A due cell made ready for the lexers: all forms have the same length and positions as `source.text`. */
export interface ScheduleText {
  readonly source: NormalisedText;
  /** Lower case without diacritics, letters typed for digits mended. */
  readonly folded: string;
  /** Lower case with diacritics. */
  readonly lower: string;
}

export function scheduleText(raw: string): ScheduleText {
  const source = normaliseText(raw);
  return {
    source,
    folded: joinLines(source, mendDigits(source.folded)),
    lower: joinLines(source, matchingText(source.text)),
  };
}

/** A line that goes on in lower case is the cell's wrapping, no new part of the schedule. */
function joinLines({ text }: NormalisedText, same: string): string {
  if (!text.includes('\n')) return same;
  return same.replace(/\n/g, (sign, at: number) => (GOES_ON.test(text.slice(at + 1, at + 3)) ? ' ' : sign));
}
const GOES_ON = /^\p{Ll}{2}/u;

/** What `mendDigits` could change stands in few cells. */
const MENDABLE = /\d[ol|i\\]|[ol|i]\d/;

/** "l0/2026", "1O/2026", "3l/12", "I5/3": letters (or a bar) that a scan put for 0 and 1 inside a number; "15\3" for "15/3". */
function mendDigits(folded: string): string {
  if (!MENDABLE.test(folded)) return folded;
  return folded
    .replace(/(?<![a-z])[0-9ol|]{2,12}(?![a-z])/g, (word) =>
      /\d/.test(word) ? word.replace(/o/g, '0').replace(/[l|]/g, '1') : word,
    )
    .replace(/(?<![a-z\d])i(?=\d[/.-]\d)|(?<=(?<!\d)\d)i(?=[/.-]\d)/g, '1')
    .replace(/(?<=\d)\\(?=\d)/g, '/');
}

/** A pattern that runs at a position, and the characters that it can begin with there. */
export interface StickyPattern {
  readonly pattern: RegExp;
  readonly first: FirstCharacters;
}

/**
 * A pattern written in Vietnamese as it runs on folded text, at a position; a space in it is any gap of the cell,
 * also a missing one ("Tháng3"), so there is none inside brackets of a pattern.
 */
export function sticky(source: string): StickyPattern {
  const folded = [...source].map((char) => (char.charCodeAt(0) < 0x80 ? char : foldText(char))).join('');
  const pattern = new RegExp(folded.replace(/ \??/g, '[ \\n]{0,2}'), 'y');
  return { pattern, first: firstCharacters(pattern) };
}

/** Runs a sticky pattern at a position; a hundred of them ask at each word, so the first character is looked at before. */
export function matchAt({ pattern, first }: StickyPattern, text: ScheduleText, at: number): RegExpExecArray | null {
  if (first[text.folded.charCodeAt(at)] === 0) return null;
  pattern.lastIndex = at;
  return pattern.exec(text.folded);
}

/** Whether the word there is one of these, where the cell has diacritics at all ("từ" and "tư" fold alike). */
export function isSpelled(text: ScheduleText, start: number, end: number, words: readonly string[]): boolean {
  if (!text.source.hasDiacritics) return true;
  return words.includes(text.lower.slice(start, end).trim());
}

/** No letter may follow: the end of a word in folded text. */
export const WORD_END = '(?![a-z])';
