import type { Target } from '../readers/target';
import { evaluateAlternatives, evaluateTarget } from './evaluate-target';
import { boundsOf } from './measured-bound';

/** Why it cannot be said whether a target is met. */
export type TargetMetProblem =
  | { readonly code: 'function.no-target' | 'function.bad-index'; readonly params: Record<never, never> }
  | {
      readonly code: 'function.no-such-target';
      readonly params: { readonly index: number; readonly count: number };
    }
  | { readonly code: 'function.several-targets'; readonly params: { readonly count: number } }
  | { readonly code: 'function.no-actual' | 'function.no-baseline'; readonly params: { readonly text: string } };

export type TargetMet =
  { readonly ok: true; readonly met: boolean } | { readonly ok: false; readonly problem: TargetMetProblem };

/** What an actual value is compared by. */
export interface ActualValue {
  /** Shares as Excel holds them: 95% is 0.95. */
  readonly actual: unknown;
  /** Of a change or a trend: the value before. */
  readonly baseline?: unknown;
  /** Which target of the text, from 1; needed where it has several. */
  readonly index?: number;
}

/** Whether an actual value meets the target of a text; of alternatives ("hoặc") any one is enough. */
export function targetMet(targets: readonly Target[], { actual, baseline, index }: ActualValue): TargetMet {
  const target = pick(targets, index);
  if (!target.ok) return target;
  const text = String(actual);
  if (typeof actual !== 'number') return { ok: false, problem: { code: 'function.no-actual', params: { text } } };
  const before = typeof baseline === 'number' ? baseline : null;
  const verdict = evaluateAlternatives(
    boundsOf(target.value).map(({ measured }) => evaluateTarget(measured, actual, before)),
  );
  if (verdict === 'met' || verdict === 'missed') return { ok: true, met: verdict === 'met' };
  const code = needsBaseline(target.value) ? 'function.no-baseline' : 'function.no-actual';
  return { ok: false, problem: { code, params: { text: code === 'function.no-actual' ? text : target.value.text } } };
}

const needsBaseline = ({ operator }: Target): boolean => operator === 'change' || operator === 'trend';

type Picked = { readonly ok: true; readonly value: Target } | Extract<TargetMet, { readonly ok: false }>;

function pick(targets: readonly Target[], index: number | undefined): Picked {
  const count = targets.length;
  if (index !== undefined && (!Number.isInteger(index) || index < 1))
    return { ok: false, problem: { code: 'function.bad-index', params: {} } };
  if (count === 0) return { ok: false, problem: { code: 'function.no-target', params: {} } };
  if (index === undefined && count > 1)
    return { ok: false, problem: { code: 'function.several-targets', params: { count } } };
  const value = targets[(index ?? 1) - 1];
  return value
    ? { ok: true, value }
    : { ok: false, problem: { code: 'function.no-such-target', params: { index: index ?? 1, count } } };
}
