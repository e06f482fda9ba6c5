import type { ClearState, SixClear } from '../core/plan/six-clears';

/** Words for the six clears. */
export interface ClearTexts {
  readonly clears: Readonly<Record<SixClear, string>>;
  readonly states: Readonly<Record<ClearState, string>>;
  readonly title: (count: number) => string;
  readonly total: (count: Readonly<Record<ClearState, number>>) => string;
  /** What the check rests on. */
  readonly basis: string;
}
