import type { CellValue } from '../sheet/workbook-snapshot';
import type { MeasuredBound } from './measured-bound';
import type { Verdict } from './verdict';

/** A share's actual beyond ten times the whole (1000 %) is a number typed without its percent sign, not data. */
export const SHARE_LIMIT = 10;
/** Decimals that count: below them two numbers are the same, whatever binary fractions make of them. */
export const COMPARED_DECIMALS = 9;

/**
 * Compares an actual value with a bound. The register's formulas do the same natively (register-formulas.ts).
 * - Blank, text and error actuals are no data; so is a change or a trend without a baseline.
 * - A change in % is relative to the size of the baseline (a baseline of 0 gives nothing to relate to: not measurable);
 *   a change of rank counts places won; any other change is the difference.
 * - Of a range the easier end decides: 15 of "15 đến 25 dự án" meets it.
 */
export function evaluateTarget(bound: MeasuredBound, actual: CellValue, baseline: CellValue = null): Verdict {
  if (typeof actual !== 'number') return 'no-data';
  if (isRelative(bound)) return evaluateChange(bound, actual, baseline);
  if (bound.type === 'share' && Math.abs(actual) > SHARE_LIMIT * Math.max(1, bound.threshold ?? 0)) return 'no-data';
  if (bound.threshold === null) return 'not-measurable';
  return holds(bound, actual) ? 'met' : 'missed';
}

/** The verdict of alternatives of which any one is enough. */
export function evaluateAlternatives(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  if (verdicts.includes('no-data')) return 'no-data';
  return verdicts.includes('not-measurable') ? 'not-measurable' : 'missed';
}

function isRelative(bound: MeasuredBound): boolean {
  return bound.operator.startsWith('change') || bound.operator.startsWith('trend');
}

function evaluateChange(bound: MeasuredBound, actual: number, baseline: CellValue): Verdict {
  if (typeof baseline !== 'number') return 'no-data';
  if (bound.type === 'share' && bound.operator.startsWith('change')) {
    if (baseline === 0) return 'not-measurable';
    return holds(bound, (actual - baseline) / Math.abs(baseline)) ? 'met' : 'missed';
  }
  return holds(bound, bound.type === 'rank' ? baseline - actual : actual - baseline) ? 'met' : 'missed';
}

function holds(bound: MeasuredBound, value: number): boolean {
  const ends = [bound.threshold ?? 0, bound.upper ?? bound.threshold ?? 0].map(rounded);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const compared = rounded(value);
  switch (bound.operator) {
    case '>=':
    case 'change >=':
      return compared >= low;
    case '>':
    case 'change >':
      return compared > low;
    case '<=':
    case 'change <=':
      return compared <= high;
    case '<':
    case 'change <':
      return compared < high;
    case '=':
      return compared >= low && compared <= high;
    case 'trend up':
      return compared > 0;
    case 'trend down':
      return compared < 0;
  }
}

/** Half away from zero, as the sheet's ROUND does. */
function rounded(value: number): number {
  const scale = 10 ** COMPARED_DECIMALS;
  const size = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return value < 0 ? -size : size;
}
