/** Long work that may be paused, or left, at every step: core has no clock, so who drives it decides when. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows that are worked through between two steps: few enough for a step to be over in a blink, whatever they hold. */
export const STRIDE = 16;

/** What each of many things gives, with a pause every few. */
export function* mapInSteps<T, R>(things: readonly T[], make: (thing: T, index: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [index, thing] of things.entries()) {
    made.push(make(thing, index));
    if (isStride(index)) yield;
  }
  return made;
}

/** Whether a loop is to pause at this round: `if (isStride(at)) yield;`. A step a row would cost more than most rows. */
export const isStride = (round: number): boolean => round % STRIDE === STRIDE - 1;
