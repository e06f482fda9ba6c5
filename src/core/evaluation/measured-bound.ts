import type { Target, TargetBound } from '../readers/target';

/** How an actual value is compared; the words that stand in the register's operator column. */
export const OPERATOR_CODES = [
  '>=',
  '>',
  '<=',
  '<',
  '=',
  'change >=',
  'change >',
  'change <=',
  'change <',
  'trend up',
  'trend down',
] as const;

export type OperatorCode = (typeof OPERATOR_CODES)[number];

/** `share`: 95% is 0.95; `number`: as it stands; `rank`: a place in a ranking, where a smaller number is the better one. */
export type ValueType = 'share' | 'number' | 'rank';

/** A bound made ready for arithmetic: shares as fractions, a change with its sign. */
export interface MeasuredBound {
  readonly operator: OperatorCode;
  /** Null for a trend, and where no amount could be read. */
  readonly threshold: number | null;
  readonly upper: number | null;
  readonly type: ValueType;
}

/** bậc, hạng, thứ hạng, vị trí: "tăng 2 bậc" means from 7th to 5th place. */
const RANK_UNITS = /^(?:(?:thứ\s+)?(?:bậc|hạng)|vị trí)(?![\p{L}])/iu;
/** `change >=+20%`, `change <=-10% vs 2024`, `change +1..2 bậc`, `change >0`. */
const CHANGE = /^change\s+(?:(>=|<=|>|<|=)\s*)?([+-])?(\d)/;

/** Every bound of a target, its alternatives after it, each with the canonical form that belongs to it. */
export function boundsOf(target: Target): readonly { readonly bound: TargetBound; readonly measured: MeasuredBound }[] {
  const forms = target.canonical.split(' or ');
  return [target, ...target.alternatives].map((bound, index) => ({
    bound,
    measured: measuredBound(bound, forms[index] ?? ''),
  }));
}

/** Makes a bound ready for arithmetic; a change takes its comparison and sign from its canonical form. */
export function measuredBound(bound: TargetBound, canonical: string): MeasuredBound {
  if (bound.operator === 'trend') {
    const operator = canonical.startsWith('trend down') ? 'trend down' : 'trend up';
    return { operator, threshold: null, upper: null, type: typeOf(bound.unit, true) };
  }
  if (bound.operator === 'change') return changeBound(bound, canonical);
  const type = typeOf(bound.unit, false);
  return { operator: bound.operator, threshold: scaled(bound.value, type), upper: scaled(bound.upper, type), type };
}

function changeBound(bound: TargetBound, canonical: string): MeasuredBound {
  const [, comparison, sign] = CHANGE.exec(canonical) ?? [];
  const down = sign === '-' || (!sign && (comparison?.startsWith('<') || (bound.value ?? 0) < 0));
  const strict = comparison === '>' || comparison === '<';
  const type = typeOf(bound.unit, true);
  const signed = (value: number | null) => (value === null ? null : withSign(Math.abs(scaled(value, type)!), down));
  return {
    operator: `change ${down ? '<' : '>'}${strict ? '' : '='}`,
    threshold: signed(bound.value ?? 0),
    upper: signed(bound.upper),
    type,
  };
}

function typeOf(unit: string, change: boolean): ValueType {
  if (unit.startsWith('%')) return 'share';
  return change && RANK_UNITS.test(unit) ? 'rank' : 'number';
}

/** 95 with unit % → 0.95, without the noise of binary division (1.1 / 100). */
function scaled(value: number | null, type: ValueType): number | null {
  return value === null || type !== 'share' ? value : Number((value / 100).toPrecision(12));
}

function withSign(value: number, negative: boolean): number {
  return negative && value !== 0 ? -value : value;
}
