import { HostError } from '../../workbook-host';

/** Excel's limit of a list written into the rule itself. */
const MAX_LIST = 255;

/** A drop-down of fixed words. Excel separates them by commas and cannot hold a word that has one. */
export function setListValidation(range: Excel.Range, choices: readonly string[]): void {
  const source = choices.join(',');
  if (choices.some((choice) => choice.includes(',')) || source.length > MAX_LIST) {
    throw new HostError('host.not-supported', { detail: 'list-validation', list: source.slice(0, 60) });
  }
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}
