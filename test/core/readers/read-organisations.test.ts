import { isDitto, readOrganisations } from '../../../src/core/readers/organisations/read-organisations';
import { ORGANISATION_CORPUS, type OrganisationCell } from '../../corpus/organisations';
import { comparable, PHRASE_VARIANTS, type PhraseVariant, variantCases } from '../../support/phrase-variants';

const ROLES = ['lead', 'support', 'person'] as const;

const read = ({ column }: OrganisationCell, text: string, variant: PhraseVariant) => {
  const reading = readOrganisations(text, { column });
  return ROLES.map((role) => reading[role].map((member) => comparable(variant, member)));
};

describe.each(PHRASE_VARIANTS)('cells of offices and persons $name', (variant) => {
  it.each(variantCases(ORGANISATION_CORPUS, variant))('%j', (text, cell) => {
    const wanted = ROLES.map((role) => cell[role].map((member) => comparable(variant, member)));
    expect(read(cell, text, variant)).toEqual(wanted);
  });
});

/** Words of labels and roles, which say what a member is and are part of none. */
const ROLE_WORDS = new Set(
  (
    'chủ trì phối hợp với và cùng đơn vị cơ quan công chức bộ phận thực hiện giao cho do là làm đầu mối tổng hợp trách ' +
    'nhiệm phụ tham mưu người lãnh đạo chỉ liên các ct ph chính va'
  ).split(' '),
);
const leftOver = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) => {
  const rest = [...text];
  for (const { start, end } of spans) rest.fill(' ', start, end);
  return (rest.join('').match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => !ROLE_WORDS.has(word.toLowerCase()) && !/^(?:\d|[a-z])$/i.test(word),
  );
};

describe('the words of a cell', () => {
  const written = ORGANISATION_CORPUS.map((cell) => [cell.text.normalize('NFC'), cell] as const);

  it.each(written)('are members in their order, role words, or unread: %j', (text, { column }) => {
    const { members, unread } = readOrganisations(text, { column });
    let before = 0;
    for (const member of members) {
      expect(member.start).toBeGreaterThanOrEqual(before);
      expect(
        text
          .slice(member.start, member.end)
          .normalize('NFC')
          .replace(/[\s–]+/gu, ' ')
          .replace(/ $/, ''),
      ).toBe(member.text.replace(/ - /g, text.includes('–') ? ' ' : ' - '));
      before = member.end;
    }
    expect(isDitto(text) ? [] : leftOver(text, [...members, ...unread])).toEqual([]);
  });
});
