import type { CellTrace } from '../../core/plan/cell-trace';

/** A run of a cell's text: taken by a reader, left unread, or neither. */
export interface WordRun {
  readonly text: string;
  readonly kind: 'taken' | 'unread' | 'plain';
}

/** Cuts a cell's text into what was taken, what was left unread and the rest; where steps overlap, taken is taken. */
export function markWords({ text, steps, unread }: Pick<CellTrace, 'text' | 'steps' | 'unread'>): readonly WordRun[] {
  const kinds = new Array<WordRun['kind']>(text.length).fill('plain');
  const mark = (span: Span | null, kind: WordRun['kind']) => span && kinds.fill(kind, span.start, span.end);
  for (const words of unread) mark(findWords(text, words), 'unread');
  for (const { stage, words, source } of steps) {
    // A step of the table or the column speaks of other cells' words.
    if (stage === 'reader' || stage === 'field') mark(source?.words ?? findWords(text, words), 'taken');
  }
  return runsOf(text, kinds);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function findWords(text: string, words: string): Span | null {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

function runsOf(text: string, kinds: readonly WordRun['kind'][]): readonly WordRun[] {
  const runs: { text: string; kind: WordRun['kind'] }[] = [];
  for (const [at, kind] of kinds.entries()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text[at]!;
    else runs.push({ text: text[at]!, kind });
  }
  return runs;
}
