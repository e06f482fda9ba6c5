import type { Marker, MarkerKind } from './marker';

/** Numbering that stands higher in an outline where nothing else is known. */
const RANK: Readonly<Record<MarkerKind, number>> = { upper: 0, roman: 0, decimal: 2, code: 2, lower: 3, bullet: 4 };

interface Level {
  readonly kind: string;
  readonly rank: number;
  readonly path: readonly number[];
}

/** Follows the numbering of rows or lines downwards and says how deep each stands. */
export interface Outline {
  /** The depth of a marked row, 0 the highest; `isPart`: a numbering that begins here stands under what is open. */
  readonly enter: (marker: Marker, isPart?: boolean) => number;
  readonly reset: () => void;
}

/** An outline that learns its levels from the order in which kinds of numbering appear. */
export function outline(): Outline {
  const stack: Level[] = [];
  return {
    reset: () => {
      stack.length = 0;
    },
    enter: (marker, isPart = false) => {
      const kind = marker.prefix === '' ? marker.kind : `${marker.kind}${marker.prefix}`;
      const rank = RANK[marker.kind] + (marker.prefix === ')' ? 1.5 : marker.prefix.startsWith('wide') ? -1.5 : 0);
      const level: Level = { kind, rank, path: marker.path };
      stack.length = parentCount(stack, level, isPart);
      stack.push(level);
      return stack.length - 1;
    },
  };
}

/** How many levels of the stack stand above a new one. */
function parentCount(stack: readonly Level[], level: Level, isPart: boolean): number {
  const same = stack.findLastIndex((other) => other.kind === level.kind && other.path.length === level.path.length);
  if (same >= 0) return same;
  const kin = stack.findLastIndex((other) => other.kind === level.kind);
  if (kin >= 0) return isPrefix(stack[kin]!.path, level.path) ? kin + 1 : firstOf(stack, level.kind);
  if (isPart) return stack.length;
  const lower = stack.findIndex((other) => other.rank > level.rank);
  return lower >= 0 ? lower : stack.length;
}

const firstOf = (stack: readonly Level[], kind: string) => stack.findIndex((other) => other.kind === kind);

const isPrefix = (short: readonly number[], long: readonly number[]) =>
  short.length < long.length && short.every((part, i) => part === long[i]);
