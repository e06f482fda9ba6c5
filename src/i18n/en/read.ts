import type { ReadTexts } from '../read-texts';
import { sheetKindsEn } from './sheet-kinds';
import { certaintyEn } from './certainty';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Reading on the command line, in English. */
export const readEn: ReadTexts = {
  usage: `Usage:
  parplan read PLAN.xlsx [--json] [--sheet NAME]… [--year YYYY] [--fail-on error|warning|info] [--lang vi|en]
  parplan check PLAN.xlsx [--json] [--sheet NAME]… [--year YYYY] [--fail-on open|unclear] [--lang vi|en]      (the six clears: what the plan leaves open)
  parplan explain PLAN.xlsx CELL [--sheet NAME] [--json] [--year YYYY] [--lang vi|en]      (why a cell was read as it was)
  parplan parse target|schedule|organisations|header [--year YYYY]      (reads lines from standard input)
  parplan units PLAN.xlsx [--json] [--write -o OUT.xlsx] [--year YEAR] [--lang vi|en]
  parplan write PLAN.xlsx -o OUT.xlsx [--sheet NAME]… [--year YYYY] [--lang vi|en] [--force]
  parplan correct PLAN.xlsx --list | -o OUT.xlsx [--column-role F=due] [--value A12.due=…] [--year YYYY] [--remove C1] …
  parplan cases CASES.xlsx [--json] [--sheet NAME]… [--period 2026-Q2] [--as-of DAY] [--by unit|field|…] [--lang vi|en]`,
  readUsage:
    'Usage: parplan read PLAN.xlsx [--json] [--sheet NAME]… [--year YYYY] [--fail-on error|warning|info] [--lang vi|en]',
  parseUsage: 'Usage: parplan parse target|schedule|organisations|header [--year YYYY]',
  checkUsage:
    'Usage: parplan check PLAN.xlsx [--json] [--sheet NAME]… [--year YYYY] [--fail-on open|unclear] [--lang vi|en]',
  explainUsage: 'Usage: parplan explain PLAN.xlsx CELL [--sheet NAME] [--json] [--year YYYY] [--lang vi|en]',
  lacksCell: 'The cell is missing (such as F12)',
  wrongCell: (cell) => `“${cell}” is not the address of one cell; write F12 or 'Plan'!F12`,
  unknownCommand: (command) => `There is no command ${command}`,
  noPlanWords: 'No assignments found in the workbook.',
  plan: 'Plan',
  objectives: 'OBJECTIVES',
  lead: 'Lead',
  support: 'Support',
  person: 'Person',
  start: 'Start',
  due: 'Due',
  deliverable: 'Deliverable',
  targets: 'Targets',
  doubts: 'TO BE CHECKED',
  notes: 'NOTES',
  unsure: (reasons) => ['not certain', reasons.join(', ')].filter(Boolean).join(': '),
  certainty: certaintyEn,
  noSection: 'ASSIGNMENTS',
  otherSheets: 'OTHER SHEETS',
  sheetKinds: { ...sheetKindsEn, 'plan-text': 'the text of the plan', other: 'something else', empty: 'empty' },
  hidden: 'hidden',
  counts: (assignments, objectives, targets, doubts, notes) =>
    [
      plural(assignments, 'assignment', 'assignments'),
      plural(objectives, 'objective', 'objectives'),
      plural(targets, 'target', 'targets'),
      `${doubts} to be checked`,
      ...(notes > 0 ? [plural(notes, 'note', 'notes')] : []),
    ].join(', '),
};
