import type { TextSpan } from '../../src/core/source/source-ref';

/** Numbers in digits, of any width; the figure of "m2", "km3" is the unit's. */
const NUMBER = /(?<!(?<!\p{L})k?m)\p{Nd}+(?:[.,]\p{Nd}+)*/giu;

/** The numbers of a text that begin or end outside all spans. */
export function numbersOutside(text: string, spans: readonly TextSpan[]): readonly string[] {
  const isIn = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: number, index }) => !isIn(index) || !isIn(index + number.length - 1))
    .map(([number]) => number);
}
