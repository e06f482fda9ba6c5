import type { ClearsTexts } from '../vi/pane-clears';
import { clearsEn } from './clears';

/** The "six clears" in English. */
export const paneClearsEn: ClearsTexts = {
  label: 'Six clears',
  names: {
    person: 'Who',
    task: 'What',
    time: 'When',
    responsibility: 'Responsibility',
    product: 'Product',
    authority: 'Authority',
  },
  states: clearsEn.states,
  basis: clearsEn.basis,
  markOf: (name, state) => `${name}: ${state}`,
  summary: (count, shown) => `${shown} ${count === 1 ? 'assignment leaves' : 'assignments leave'} something open:`,
  summaryBeside: (count, shown) => `${shown} ${count === 1 ? 'assignment leaves' : 'assignments leave'} open:`,
  hardlyStated: (names) => `The plan hardly states ${names}.`,
  hardlyStatedOne: (name, count, of) => `${name} (${count} of ${of} assignments)`,
  allClear: 'Every assignment has all “six clears”.',
  filterOf: (name, count, shown) => `${name}: ${shown} ${count === 1 ? 'assignment' : 'assignments'} not clear`,
  showAll: 'Show all',
  copy: 'Copy as a list',
  copied: 'Copied. Paste it into Word, a message or a mail.',
  copyFailed: 'This machine does not allow copying. Select the words and press Ctrl+C.',
  textHeading: (plan) => `What the plan leaves open (“six clears”) – ${plan}`,
  textLine: (cell, task, lacking) => `- ${task} (cell ${cell}): ${lacking}`,
};
