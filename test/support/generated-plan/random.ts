/** A repeatable source of choices (mulberry32). */
export interface Choices {
  readonly pick: <T>(list: readonly T[]) => T;
  /** A whole number of the span, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** The choices that a seed makes. */
export function choices(seed: number): Choices {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    pick: (list) => list[Math.floor(random() * list.length)]!,
    whole,
    chance: (share) => random() < share,
    shuffled: (list) => {
      const keys = list.map(() => random());
      return list
        .map((_, i) => i)
        .sort((a, b) => keys[a]! - keys[b]!)
        .map((i) => list[i]!);
    },
  };
}
