import type { TargetOperator } from '../target';

/** What a canonical form is made of. */
export interface CanonicalParts {
  readonly operator: TargetOperator;
  readonly comparison: '>=' | '>' | '<=' | '<' | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string;
  /** "15% - 20%": a floor with a stretch, the unit given on both. */
  readonly unitOnBoth: boolean;
  readonly against: string | null;
  readonly year: number | null;
  readonly alternatives: readonly CanonicalParts[];
}

/** The canonical form fixed in design.md §4: `>=95%`, `>=15..25 dự án`, `change +1..2 bậc vs 2023`, `>=60% @2027`. */
export function formatCanonical(target: CanonicalParts): string {
  const own = formatBound(target) + (target.year === null ? '' : ` @${target.year}`);
  return [own, ...target.alternatives.map(formatCanonical)].join(' or ');
}

function formatBound(target: CanonicalParts): string {
  if (target.operator === 'trend') return target.comparison === '<' ? 'trend down' : 'trend up';
  if (target.operator !== 'change') return target.operator + formatAmount(target);
  return `change ${formatChange(target)}${target.against === null ? '' : ` vs ${target.against}`}`;
}

/** `>0` without an amount, `>+4%`, `+4..6%/năm`. */
function formatChange(target: CanonicalParts): string {
  if (target.value === null) return `${target.comparison ?? '>'}0`;
  const sign = target.value < 0 ? '-' : '+';
  return (target.comparison ?? '') + sign + formatAmount(target);
}

function formatAmount({ value, upper, unit, unitOnBoth }: CanonicalParts): string {
  const low = formatNumber(Math.abs(value ?? 0));
  if (upper === null) return low + withUnit(unit);
  const high = formatNumber(Math.abs(upper));
  return unitOnBoth && isShare(unit) ? `${low}${unit}..${high}${unit}` : `${low}..${high}${withUnit(unit)}`;
}

const isShare = (unit: string) => /^[%‰]/.test(unit);
const withUnit = (unit: string) => (unit === '' || /^[%‰/]/.test(unit) ? unit : ` ${unit}`);

/** A decimal point and no thousand marks; no exponent and no binary noise. */
function formatNumber(value: number): string {
  const plain = Number(value.toPrecision(15));
  return plain >= 1e21 ? BigInt(Math.round(plain)).toString() : String(plain);
}
