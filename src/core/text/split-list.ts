import type { TextSpan } from '../source/source-ref';

/** The parts of a text between separators, trimmed, none empty; spans are of the text given. */
export function splitSpans(text: string, separator: RegExp): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  const push = (start: number, end: number) => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) spans.push(span);
  };
  for (const match of text.matchAll(separator)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return spans;
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
