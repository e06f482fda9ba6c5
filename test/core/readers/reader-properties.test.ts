import fc from 'fast-check';
import { parseLocalDate } from '../../../src/core/calendar/local-date';
import { isDitto, readOrganisations } from '../../../src/core/readers/organisations/read-organisations';
import { readSchedule } from '../../../src/core/readers/schedules/read-schedule';
import { ORGANISATION_CORPUS } from '../../corpus/organisations';
import { SCHEDULE_CORPUS } from '../../corpus/schedules';

const LONGEST_CELL = 32767;
const plan = { planYear: 2026 };
const columns = fc.constantFrom('lead', 'support', 'person', 'mixed' as const);
const words = fc.constantFrom(
  ...['tháng', 'quý', 'năm', 'ngày', 'trước', 'từ', 'đến', 'hằng', 'và', 'sau khi', 'thường xuyên', 'II', '3', '31/02'],
  ...[
    '12/2026',
    '2026',
    '-',
    ',',
    ';',
    '\n',
    '(',
    ')',
    '/',
    'theo',
    'kỳ họp',
    'lần',
    'thứ',
    'cuối',
    '7 ngày',
    ':',
    'l0',
  ],
  ...['Sở', 'Văn hóa', 'Thể thao', 'các ban', 'ngành', 'phối hợp với', 'chủ trì:', 'đ/c', 'Nguyễn Văn An', '&', '•'],
);
const phrase = fc.array(words, { maxLength: 24 }).map((list) => list.join(' '));
const anyText = fc.oneof(phrase, fc.string(), fc.string({ unit: 'binary' }));

describe('properties of the schedule reader', () => {
  it('never throws, keeps spans inside the cell and windows on real days', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 1990, max: 2100 })), (text, planYear) => {
        const { parts, unread, confidence, canonical } = readSchedule(text, { planYear });
        for (const { start, end } of [...parts, ...unread]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        for (const { window } of parts) {
          for (const day of [window?.start, window?.end]) if (day) expect(parseLocalDate(day)).toBe(day);
          if (window?.start && window.end) expect(window.start <= window.end).toBe(true);
        }
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(canonical).toBe(parts.map((part) => part.canonical).join(' | ') || 'none');
      }),
      { numRuns: 1000 },
    );
  });

  it('reads NFD as NFC', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readSchedule(text.normalize('NFD'), plan).canonical).toBe(
          readSchedule(text.normalize('NFC'), plan).canonical,
        );
      }),
    );
  });

  it('works in steps that grow with the text', () => {
    for (const { text } of SCHEDULE_CORPUS) {
      if (text.trim() === '') continue;
      let steps = 0;
      const long = `${text}; `.repeat(Math.ceil(2000 / (text.length + 2)));
      readSchedule(long, plan, () => steps++);
      expect(steps).toBeLessThanOrEqual(2 * long.length);
    }
  });

  it.each([
    'tháng ',
    '1',
    '1/1, ',
    ' ',
    '(',
    'ngày 1 và ',
    '- ',
    'trước ',
    'sau khi ',
    '1-',
    'hằng tháng, ',
    'quý i, ',
    'l',
    'n.',
  ])('comes to an end on a full cell of %j', (unit) => {
    const text = unit.repeat(Math.floor(LONGEST_CELL / unit.length));
    expect(() => readSchedule(text, plan)).not.toThrow();
  });
});

describe('properties of the reader of offices', () => {
  it('never throws, keeps members inside the cell and in one role', () => {
    fc.assert(
      fc.property(anyText, columns, (text, column) => {
        const { members, unread, lead, support, person } = readOrganisations(text, { column });
        for (const { start, end } of [...members, ...unread]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        expect(lead.length + support.length + person.length).toBe(members.length);
        for (const member of members) expect(member.text).toMatch(/\p{L}/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads NFD as NFC', () => {
    fc.assert(
      fc.property(phrase, columns, (text, column) => {
        const [nfc, nfd] = ['NFC', 'NFD'].map((form) => readOrganisations(text.normalize(form), { column }));
        expect(nfd?.members.map((member) => member.text)).toEqual(nfc?.members.map((member) => member.text));
      }),
    );
  });

  it.each([
    ',',
    ';',
    'và ',
    'Sở ',
    '- ',
    '\n',
    '(',
    'các ban, ',
    'A, ',
    'A. ',
    'phối hợp với ',
    'Chủ trì: ',
    '/',
    '. ',
  ])('comes to an end on a full cell of %j', (unit) => {
    const text = unit.repeat(Math.floor(LONGEST_CELL / unit.length));
    expect(() => readOrganisations(text, { column: 'mixed' })).not.toThrow();
  });

  it('finds the members of a list again behind bullets', () => {
    const names = ORGANISATION_CORPUS.filter(({ lead, column }) => column === 'lead' && lead.length === 1).map(
      ({ lead }) => lead[0]!,
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.map((name) => `- ${name};`).join('\n');
        expect(readOrganisations(text, { column: 'lead' }).lead).toEqual(list);
        expect(readOrganisations(list.join('; '), { column: 'support' }).support).toEqual(list);
      }),
    );
  });
});

describe('ditto marks', () => {
  it.each(['nt', 'NT', '-nt-', 'n.t', '"', "''", '”', '- " -', 'như trên', 'Như trên.', '//'])('%j', (text) => {
    expect(isDitto(text)).toBe(true);
  });
  it.each(['', '-', 'Nội vụ', 'nt xã', 'NTM', '1', 'như trên kế hoạch'])('not %j', (text) => {
    expect(isDitto(text)).toBe(false);
  });
});
