import type { Sureness } from '../calendar/holidays/calendar-year';

/** A number of an index with where it is from: data that the user can change, never a literal in the scoring. */
export interface Parameter {
  readonly value: number;
  readonly citation: string;
  /** `V` read in the text, `S` seen in systems in use, `U` not verified; `S` and `U` are shown as defaults, not as law. */
  readonly sureness: Sureness;
  /** From when it holds, ISO date. */
  readonly effectiveFrom: string;
  /** Year and month of the last check. */
  readonly checkedOn: string;
}

/** A mark from a number of points on. */
export interface Band<Grade extends string> {
  readonly grade: Grade;
  readonly from: Parameter;
}

/** The band of a number of points, the highest first; the last band has no lower end. */
export function bandOf<Grade extends string>(bands: readonly Band<Grade>[], lowest: Grade, points: number): Grade {
  // Points are sums of decimals: below nine places two numbers are the same
  const compared = Math.round(points * 1e9) / 1e9;
  return bands.find(({ from }) => compared >= from.value)?.grade ?? lowest;
}
