import { isClosedOnTime, isOpenInTime, isResolved } from './case-tests';
import type { CaseClass, ClassTest } from './case-classes';

/** What the on-time rate can still become, if no further case comes in. */
export interface Reachable {
  /** The rate if every open case that is still in time is done in time; null without a case. */
  readonly best: number | null;
  /** How many of the open cases may still be late before the threshold is missed; null where it cannot be met any more. */
  readonly lateAllowed: number | null;
}

/** Whether a threshold of the on-time rate (a share) can still be met at the end of the period. */
export function stillReachable(classes: readonly CaseClass[], threshold: number): Reachable {
  const count = (test: ClassTest) => classes.reduce((sum, one) => (test(one) ? sum + one.count : sum), 0);
  const onTime = count(isClosedOnTime);
  const inTime = count(isOpenInTime);
  const overdue = count((one) => one.state === 'open-overdue');
  const total = count(isResolved) + inTime + overdue;
  if (total === 0) return { best: null, lateAllowed: null };
  // The fewest on-time cases that reach the threshold; binary fractions must not ask for one more
  const needed = Math.ceil(Number((threshold * total).toPrecision(12)));
  const spare = onTime + inTime - needed;
  return { best: (onTime + inTime) / total, lateAllowed: spare < 0 ? null : Math.min(spare, inTime) };
}
