import type { WhyTexts } from '../vi/pane-why';
import { certaintyEn } from './certainty';

/** How sure a reading is and where it comes from, in English. */
export const whyEn: WhyTexts = {
  ask: 'Why?',
  askOf: (field) => `Why is it read so? ${field}`,
  steps: 'How it was read',
  searching: 'Looking up how the cell was read…',
  failed: 'How this cell was read cannot be shown.',
  emptyCell: 'Empty cell',
  cellText: (cell) => `Cell ${cell} says`,
  unread: 'Words not read',
  noSteps: 'ParPlan makes no use of this cell in the plan.',
  usedBy: (tasks) => `Used for: ${tasks}`,
  usedByMany: (count, shown) => `Used for ${shown} ${count === 1 ? 'item' : 'items'} of the plan`,
  seeCell: (cell) => `Show cell ${cell}`,
  selected: 'Selected cell',
  explainSelected: 'Explain the selected cell',
  another: 'Look at the cell selected now',
  close: 'Close the explanation',
  notUsed: 'Is this cell part of the plan? Show the heading row, or choose the column’s role, in “Tables and columns”.',
  yearAssumedAs: (year) => `taken as ${year}`,
  reasons: certaintyEn,
};
