import type { SheetKindWords } from '../read-texts';

/** Lists that are no plan, in English. */
export const sheetKindsEn: SheetKindWords = {
  'case-records': 'a list of case records',
  survey: 'a survey or its results',
  feedback: 'a list of feedback',
  contacts: 'a list of contacts',
  report: 'a report of figures',
  register: 'a register or a catalogue',
};
