import { HostError } from '../../workbook-host';

/** Excel's limit of a list written into the rule itself. */
const MAX_LIST = 255;

/** The rule's list. Excel separates the words by commas and cannot hold a word that has one. */
export function listSource(choices: readonly string[]): string {
  const source = choices.join(',');
  if (choices.some((choice) => choice.includes(',')) || source.length > MAX_LIST) {
    throw new HostError('host.not-supported', { detail: 'list-validation', list: source.slice(0, 60) });
  }
  return source;
}

/** A drop-down of fixed words; without words the drop-down is taken away. */
export function setListValidation(range: Excel.Range, choices: readonly string[]): void {
  if (choices.length === 0) {
    range.dataValidation.clear();
    return;
  }
  range.dataValidation.rule = { list: { inCellDropDown: true, source: listSource(choices) } };
}
