import { type ScheduleContext, readSchedule } from '../../../src/core/readers/schedules/read-schedule';
import { SCHEDULE_CORPUS, type SchedulePhrase } from '../../corpus/schedules';

const contextOf = ({ year, years }: SchedulePhrase): ScheduleContext => ({
  planYear: year === undefined ? 2026 : year,
  ...(years ? { planYears: [years[0], years[1]] as [number, number] } : {}),
});
const read = (phrase: SchedulePhrase, text = phrase.text) => readSchedule(text, contextOf(phrase));

describe('schedule phrases', () => {
  it.each(SCHEDULE_CORPUS.map((phrase) => [phrase.text, phrase.canonical, phrase] as const))(
    '%j is %s',
    (_text, canonical, phrase) => {
      expect(read(phrase).canonical).toBe(canonical);
    },
  );
});

describe('words left over', () => {
  it.each(SCHEDULE_CORPUS.map((phrase) => [phrase.text, phrase] as const))('%j', (text, phrase) => {
    const { unread } = read(phrase);
    expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual(phrase.unread ?? []);
  });
});

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['NFD', (text) => text.normalize('NFD')],
  ['capitals', (text) => text.toUpperCase()],
  ['without diacritics', (text) => stripDiacritics(text)],
  ['doubled and non-breaking spaces', (text) => ` ${text.replace(/ /g, ' \u00a0 ')}\u200b `],
  ['long dashes', (text) => text.replace(/-/g, '–')],
];
const stripDiacritics = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe.each(VARIANTS)('schedule phrases in %s', (_name, vary) => {
  it.each(SCHEDULE_CORPUS.map((phrase) => [vary(phrase.text), phrase.canonical, phrase] as const))(
    '%j is %s',
    (text, canonical, phrase) => {
      expect(read(phrase, text).canonical).toBe(canonical);
    },
  );
});
