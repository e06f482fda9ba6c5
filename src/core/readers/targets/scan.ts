import { normaliseText, type NormalisedText } from '../../text/normalise-text';
import { tokenise, type Token } from '../../text/tokens';
import { matchable, type MatchableText, patternFor, type VietnamesePattern } from '../../text/vietnamese-pattern';

/** Where the words stand; it decides which numbers are wanted. */
export type TargetPlace = 'objective' | 'goal-line' | 'task' | 'target' | 'deliverable' | 'measure' | 'phrase';

/** Counts what a reading does, so that tests can see that its cost grows with the text only. */
export interface Meter {
  steps: number;
}

/** What the reader is told beside the words. */
export interface TargetContext {
  readonly place: TargetPlace;
  readonly planYear?: number;
  /** The unit, from another column. */
  readonly unit?: string;
  readonly meter?: Meter;
}

/** A text prepared for the small readers. */
export interface Scan {
  readonly source: NormalisedText;
  readonly text: MatchableText;
  readonly tokens: readonly Token[];
  readonly context: TargetContext;
}

/** A claimed stretch of the normalised text: [start, end). */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** The rule that claimed it. */
  readonly rule: string;
}

/** Normalises and cuts a text into tokens. */
export function prepare(raw: string, context: TargetContext): Scan {
  const source = normaliseText(raw);
  const text = unbroken(mended(matchable(source)), source.text);
  return { source, text, tokens: tokenise(text), context };
}

/** A line break inside a sentence is a space: cells pasted from PDF are full of them. */
function unbroken(text: MatchableText, written: string): MatchableText {
  if (!text.value.includes('\n')) return text;
  const value = text.value.replace(/\n/g, (sign, at: number) => (goesOn(written, at) ? ' ' : sign));
  return { ...text, value };
}

/** The next line goes on in lower case, or with a bracket, where the last one was not closed. */
const goesOn = (written: string, at: number) =>
  /[\p{L}\d,%)"]/u.test(written[at - 1] ?? '') &&
  /[\p{Ll}(]/u.test(written[at + 1] ?? '') &&
  !/^[a-zđ][).]/.test(written.slice(at + 1, at + 3));

/** "9O%", "l0%", "14 %o": the letters that a scan put for 0 and 1 in a share, and a sign for per mille typed as two. */
function mended(text: MatchableText): MatchableText {
  if (!text.value.includes('%') || !MISREAD.test(text.value)) return text;
  const value = text.value
    .replace(SHARE, (share) => share.replaceAll('o', '0').replace(/[li]/g, '1'))
    .replace(PER_MILLE, '‰ ');
  return { ...text, value };
}
const MISREAD = /\d[oli]|[oli]\d|%[o0]/;
const SHARE = /(?<![\p{L}\d])(?=[oli]{0,2}\d)[\doli]{2,3}(?= ?%)/gu;
const PER_MILLE = /(?<=\d ?)%[o0](?![\p{L}\d])/gu;

/** All matches of a global pattern, each counted. */
export function findAll(scan: Scan, pattern: VietnamesePattern): readonly RegExpExecArray[] {
  const regex = patternFor(pattern, scan.text);
  const matches: RegExpExecArray[] = [];
  // not matchAll: it copies the pattern at every call
  regex.lastIndex = 0;
  for (let match = regex.exec(scan.text.value); match; match = regex.exec(scan.text.value)) {
    matches.push(match);
    if (match[0] === '') regex.lastIndex++;
  }
  count(scan, 1 + matches.length);
  return matches;
}

/** Adds to the meter, where there is one. */
export function count(scan: Scan, steps: number): void {
  if (scan.context.meter) scan.context.meter.steps += steps;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One mark for each taken position: asking stays cheap however many stretches there are. */
export function coverage(length: number, stretches: readonly Stretch[]): Uint8Array {
  const taken = new Uint8Array(length + 1);
  for (const { start, end } of stretches) taken.fill(1, start, end);
  return taken;
}

/** Whether any position of a stretch is taken. */
export function isTaken(taken: Uint8Array, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** Words of the normalised text as written. */
export const writtenIn = (scan: Scan) => (start: number, end: number) => scan.source.text.slice(start, end);
