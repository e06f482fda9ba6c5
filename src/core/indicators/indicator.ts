import type { Sureness } from '../calendar/holidays/calendar-year';
import type { CaseField } from '../cases/case-field';
import type { CaseClass, ClassTest } from './case-classes';

/** A text in both languages; the catalogue's own, as it belongs to each figure wherever it is shown. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** Where a definition is from; `S` and `U` are practice, shown as such and never as law. */
export interface IndicatorSource {
  readonly citation: string;
  readonly sureness: Sureness;
  /** Year and month of the last check. */
  readonly checkedOn: string;
}

/** An indicator (chỉ số) that is computed from case records. */
export interface CaseIndicator {
  readonly code: string;
  readonly name: BothLanguages;
  readonly definition: BothLanguages;
  readonly numerator: BothLanguages;
  /** Of a count: null. */
  readonly denominator: BothLanguages | null;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  /** A share is a number between 0 and 1. */
  readonly unit: 'share' | 'cases';
  readonly source: IndicatorSource;
  /** Columns without which it cannot be computed. */
  readonly needs: readonly CaseField[];
  readonly isNumerator: ClassTest;
  readonly isDenominator: ClassTest | null;
}

/** A figure with what it is divided by; `value` is null where the denominator is 0. */
export interface IndicatorValue {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** Computes an indicator over classes of cases. */
export function indicatorValue(indicator: CaseIndicator, classes: readonly CaseClass[]): IndicatorValue {
  const numerator = countOf(classes, indicator.isNumerator);
  if (!indicator.isDenominator) return { code: indicator.code, numerator, denominator: null, value: numerator };
  const denominator = countOf(classes, indicator.isDenominator);
  return { code: indicator.code, numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

const countOf = (classes: readonly CaseClass[], test: ClassTest): number =>
  classes.reduce((sum, one) => (test(one) ? sum + one.count : sum), 0);
