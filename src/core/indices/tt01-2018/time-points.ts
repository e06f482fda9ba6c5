import type { CaseClass, CaseState } from '../../indicators/case-classes';
import { averagePoints } from './nine-indicators';

/** Indicator 1: time taken against the time set, of the cases resolved: shorter 2 points, as long 1, longer 0. */
export function timePoints(classes: readonly CaseClass[]): number | null {
  const count = (state: CaseState) => classes.reduce((sum, one) => (one.state === state ? sum + one.count : sum), 0);
  return averagePoints({ two: count('early'), one: count('on-day'), none: count('late') });
}
