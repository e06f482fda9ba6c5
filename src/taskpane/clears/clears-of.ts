import type { Assignment, PlanReading } from '../../core/plan/plan-reading';
import { SIX_CLEARS, sixClears, type SixClear, type SixClearsOf } from '../../core/plan/six-clears';

const KNOWN = new WeakMap<Assignment, SixClearsOf>();

/** The six clears of an assignment, worked out once. */
export function clearsOf(assignment: Assignment): SixClearsOf {
  let clears = KNOWN.get(assignment);
  if (!clears) KNOWN.set(assignment, (clears = sixClears(assignment)));
  return clears;
}

/** Whether the plan leaves this open, or says something that leaves it open. */
export const lacks = (assignment: Assignment, clear: SixClear): boolean => clearsOf(assignment)[clear] !== 'clear';

/** How many assignments of a plan leave something open. */
export interface ClearsCounts {
  readonly lacking: number;
  /** Only those that some assignment leaves open, in their usual order. */
  readonly byClear: readonly (readonly [clear: SixClear, count: number])[];
}

/** Counts what the assignments of a plan leave open. */
export function countClears({ assignments }: PlanReading): ClearsCounts {
  const counts = SIX_CLEARS.map((clear) => [clear, assignments.filter((each) => lacks(each, clear)).length] as const);
  return {
    lacking: assignments.filter((each) => SIX_CLEARS.some((clear) => lacks(each, clear))).length,
    byClear: counts.filter(([, count]) => count > 0),
  };
}
