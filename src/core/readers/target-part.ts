import type { Target, TargetBound } from './target';

/** What a formula may ask of a target; in this order the columns of `all`. */
export const TARGET_PARTS = ['value', 'operator', 'unit', 'upper', 'subject'] as const;
export type TargetPart = (typeof TARGET_PARTS)[number];

/** One row of `all`: blank where the target has no such part. */
export type TargetRow = Readonly<Record<TargetPart, number | string>>;

/** Why a part cannot be given. */
export type TargetPartProblem =
  | { readonly code: 'function.no-target'; readonly params: Record<never, never> }
  | { readonly code: 'function.bad-index'; readonly params: Record<never, never> }
  | {
      readonly code: 'function.no-such-target';
      readonly params: { readonly index: number; readonly count: number };
    }
  | { readonly code: 'function.no-threshold' | 'function.no-upper'; readonly params: { readonly text: string } };

type Found<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: TargetPartProblem };

/** A bound with the target it belongs to: alternatives ("hoặc đạt từ 45%") are counted like targets of their own. */
interface CountedBound extends TargetBound {
  readonly target: Target;
}

/** One part of the target with this number, counted from 1. A share is a number between 0 and 1, as Excel holds 95%. */
export function targetPart(targets: readonly Target[], part: TargetPart, index: number): Found<number | string> {
  const bound = pick(targets, index);
  if (!bound.ok) return bound;
  const value = partOf(bound.value, part);
  if (value !== null) return { ok: true, value };
  const code = part === 'upper' ? 'function.no-upper' : 'function.no-threshold';
  return { ok: false, problem: { code, params: { text: bound.value.target.text } } };
}

/** All parts of every target, a row each. */
export function targetRows(targets: readonly Target[]): Found<readonly TargetRow[]> {
  const bounds = countBounds(targets);
  if (bounds.length === 0) return noTarget;
  return { ok: true, value: bounds.map(rowOf) };
}

const noTarget = { ok: false, problem: { code: 'function.no-target', params: {} } } as const;

function pick(targets: readonly Target[], index: number): Found<CountedBound> {
  const bounds = countBounds(targets);
  if (!Number.isInteger(index) || index < 1) return { ok: false, problem: { code: 'function.bad-index', params: {} } };
  if (bounds.length === 0) return noTarget;
  const bound = bounds[index - 1];
  if (bound) return { ok: true, value: bound };
  return { ok: false, problem: { code: 'function.no-such-target', params: { index, count: bounds.length } } };
}

const countBounds = (targets: readonly Target[]): CountedBound[] =>
  targets.flatMap((target) => [target, ...target.alternatives].map((bound) => ({ ...bound, target })));

function rowOf(bound: CountedBound): TargetRow {
  const cells = TARGET_PARTS.map((part) => [part, partOf(bound, part) ?? ''] as const);
  return Object.fromEntries(cells) as Record<TargetPart, number | string>;
}

/** Null where the bound has no such part: a change or a trend is no threshold. */
function partOf(bound: CountedBound, part: TargetPart): number | string | null {
  switch (part) {
    case 'value':
      return isThreshold(bound) ? asNumber(bound.value, bound.unit) : null;
    case 'upper':
      return isThreshold(bound) ? asNumber(bound.upper, bound.unit) : null;
    case 'operator':
      return bound.operator;
    case 'unit':
      return bound.unit;
    case 'subject':
      return bound.target.subject;
  }
}

const isThreshold = ({ operator }: TargetBound): boolean => operator !== 'change' && operator !== 'trend';

/** "95%" → 0.95, "7‰" → 0.007; other units as written. */
function asNumber(value: number | null, unit: string): number | null {
  if (value === null) return null;
  if (unit.startsWith('%')) return exact(value / 100);
  return unit.startsWith('‰') ? exact(value / 1000) : value;
}

/** The 15 digits that Excel keeps: 97.3 / 100 is 0.973, not 0.9729999999999999. */
const exact = (value: number): number => Number(value.toPrecision(15));
