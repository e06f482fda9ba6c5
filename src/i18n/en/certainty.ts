import type { CertaintyTexts } from '../read-texts';

/** Why a field is not simply certain, in English. */
export const certaintyEn: CertaintyTexts = {
  'column-by-content': 'the column was guessed from its cells',
  label: 'by a label in the cell',
  'from-group': 'from the group row above',
  'from-merge': 'from the merged cell above',
  ditto: 'says “as above”',
  'from-above': 'from the numbered row above',
  continued: 'put together from several rows',
  'year-assumed': 'no year given, the plan’s was taken',
  'words-unread': 'some words were not read',
  'person-in-unit': 'a person’s name where a unit stands',
  approximate: 'given roughly',
  'comparison-assumed': 'neither “at least” nor “at most” is said',
  'unit-unknown': 'the unit of measure is not clear',
  'legacy-letters': 'converted from an old font',
  'swapped-date': 'day and month were swapped back',
  corrected: 'corrected by a person',
  missing: 'the plan leaves it empty',
};
