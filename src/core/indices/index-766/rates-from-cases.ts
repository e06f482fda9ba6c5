import type { IndicatorValue } from '../../indicators/indicator';
import { CRITERIA_766 } from './criteria-766';

/** The rates that case records give, by criterion; null where nothing was to be counted. */
export function ratesFromCases(values: readonly IndicatorValue[]): ReadonlyMap<string, number | null> {
  const rates = new Map<string, number | null>();
  for (const { code, indicator } of CRITERIA_766) {
    const value = values.find((one) => one.code === indicator);
    if (value) rates.set(code, value.value);
  }
  return rates;
}
