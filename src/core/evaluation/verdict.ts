/** How a target stands: language-free, as the sheet's status column holds it. */
export type Verdict = 'met' | 'missed' | 'no-data' | 'not-measurable';

/** Worst first: where several targets share a cell, the first of these that occurs is shown. */
export const VERDICTS_WORST_FIRST: readonly Verdict[] = ['missed', 'no-data', 'not-measurable', 'met'];
