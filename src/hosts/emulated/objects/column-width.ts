// The widest digit of the default font (Calibri 11) takes 7 pixels, the edges 5; 96 pixels are 72 points.
const DIGIT = 7;
const EDGES = 5;
const POINTS_PER_PIXEL = 0.75;
const USUAL_POINTS = 48;

/** Points of office.js → characters of the file format, in 256ths. */
export function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - EDGES) / DIGIT) * 256) / 256);
}

/** Characters → points; null is the usual width. */
export function pointsOf(characters: number | null): number {
  return characters === null ? USUAL_POINTS : Math.round(characters * DIGIT + EDGES) * POINTS_PER_PIXEL;
}
