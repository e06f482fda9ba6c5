import type { ClearTexts } from '../clear-texts';

/** The six clears in English. */
export const clearsEn: ClearTexts = {
  clears: {
    person: 'who',
    task: 'what',
    time: 'when',
    responsibility: 'who answers for it',
    product: 'what comes out',
    authority: 'who decides',
  },
  states: { clear: 'clear', unclear: 'left open in part', open: 'not said' },
  title: (count) => `SIX CLEARS: what ${count} assignments leave open`,
  total: ({ clear, unclear, open }) => `${clear} clear, ${unclear} left open in part, ${open} not said`,
  basis: 'The six clears are practice in government work, not law; how they are judged is ParPlan’s own.',
};
