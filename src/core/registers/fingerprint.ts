/** What an assignment, objective or target is known by from one reading to the next. */
export interface Fingerprint {
  readonly kind: 'assignment' | 'objective' | 'target';
  readonly sheet: string;
  /** The headings above; for a target the id of its owner. */
  readonly section: string;
  /** Position in reading order, for a target within its owner. */
  readonly ordinal: number;
  readonly words: string;
  /** Words of the neighbours before and after, shortened. */
  readonly before: string;
  readonly after: string;
}

const NEIGHBOUR_WORDS = 24;

/** Gives each of a list of like things its neighbours' words. */
export function withNeighbours<T extends Omit<Fingerprint, 'before' | 'after'>>(items: readonly T[]): Fingerprint[] {
  const words = (index: number) => items[index]?.words.slice(0, NEIGHBOUR_WORDS) ?? '';
  return items.map((item, index) => ({ ...item, before: words(index - 1), after: words(index + 1) }));
}
