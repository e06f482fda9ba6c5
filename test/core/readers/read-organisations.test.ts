import { readOrganisations } from '../../../src/core/readers/organisations/read-organisations';
import { ORGANISATION_CORPUS, type OrganisationCell } from '../../corpus/organisations';

const read = ({ column }: OrganisationCell, text: string) => {
  const { lead, support, person } = readOrganisations(text, { column });
  return { lead, support, person };
};
const cells = ORGANISATION_CORPUS.map((cell) => [cell.text, cell] as const);

describe('cells of offices and persons', () => {
  it.each(cells)('%j', (text, cell) => {
    const { lead, support, person } = cell;
    expect(read(cell, text)).toEqual({ lead, support, person });
  });
});

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['NFD', (text) => text.normalize('NFD')],
  ['doubled and non-breaking spaces', (text) => ` ${text.replace(/ /g, ' \u00a0 ')}\u200b `],
  ['long dashes', (text) => text.replace(/ - /g, ' – ')],
];

describe.each(VARIANTS)('cells of offices in %s', (_name, vary) => {
  it.each(cells)('%j', (text, cell) => {
    const { lead, support, person } = cell;
    expect(read(cell, vary(text))).toEqual({ lead, support, person });
  });
});
