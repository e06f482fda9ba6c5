/** Widest digit of Calibri 11, the default font, in pixels; five more for the edges; 96 dots are 72 points. */
const DIGIT = 7;
const EDGES = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters of the default font, as the file format counts them → points, as office.js counts them. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * DIGIT + EDGES) * POINTS_PER_PIXEL;
}
