import type { UnitTexts } from '../unit-texts';

/** Units in English. */
export const unitsEn: UnitTexts = {
  usage: 'Usage: parplan units PLAN.xlsx [--json] [--write -o OUT.xlsx] [--year YEAR] [--lang vi|en]',
  table: {
    sheet: 'Unit names',
    title: 'NAMES OF UNITS IN THE PLAN',
    hint: 'Change the Unit column to join wordings or keep them apart; the next reading follows it. The plan and the registers keep their words.',
    columns: { name: 'Name in the plan', unit: 'Unit', source: 'Source' },
    sources: {
      itself: 'As in the plan',
      words: 'Short forms written out',
      alias: 'As offices usually say; please check',
      user: 'Set by the user',
    },
  },
  title: 'UNITS',
  none: 'The plan names no unit.',
  alike: 'NAMES THAT LOOK ALIKE, NOT JOINED',
  counts: (lead, support, person) =>
    [lead && `leads ${lead}`, support && `supports ${support}`, person && `does ${person}`].filter(Boolean).join(', '),
  since: (successor, from) => (successor === null ? `gone since ${from}` : `since ${from} perhaps: ${successor}`),
  wrote: (file, sheet, added) => `${file}: “${sheet}”, ${added} names added`,
};
