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

type Count = readonly [clear: SixClear, count: number];

/** How many assignments of a plan leave something open. */
export interface ClearsCounts {
  /** Assignments that leave something open besides what the plan hardly states at all. */
  readonly lacking: number;
  /** Those that some assignments leave open, the most frequent first. */
  readonly byClear: readonly Count[];
  /** Left open by nearly every assignment: it tells about the plan, not about one of them. */
  readonly hardlyStated: readonly Count[];
}

/** From this share on a plan hardly states something; of a few assignments nothing can be said. */
const NEARLY_ALL = 0.9;
const FEW = 5;

/** Counts what the assignments of a plan leave open. */
export function countClears({ assignments }: PlanReading): ClearsCounts {
  const count = (isMeant: (each: Assignment) => boolean) => assignments.filter(isMeant).length;
  const counts = SIX_CLEARS.map((clear): Count => [clear, count((each) => lacks(each, clear))]);
  const isHardlyStated = ([clear]: Count) =>
    assignments.length > FEW && count((each) => clearsOf(each)[clear] === 'open') > assignments.length * NEARLY_ALL;
  const byClear = counts.filter((each) => each[1] > 0 && !isHardlyStated(each));
  return {
    lacking: count((each) => byClear.some(([clear]) => lacks(each, clear))),
    byClear: byClear.sort((one, other) => other[1] - one[1]),
    hardlyStated: counts.filter(isHardlyStated),
  };
}
