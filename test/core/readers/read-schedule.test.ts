import { type ScheduleContext, readSchedule } from '../../../src/core/readers/schedules/read-schedule';
import { SCHEDULE_CORPUS, type SchedulePhrase } from '../../corpus/schedules';
import { PHRASE_VARIANTS, variantCases } from '../../support/phrase-variants';

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

describe.each(PHRASE_VARIANTS.map((variant) => [variant.name, variant] as const))(
  'schedule phrases %s',
  (_name, variant) => {
    it.each(variantCases(SCHEDULE_CORPUS, variant).map(([text, phrase]) => [text, phrase.canonical, phrase] as const))(
      '%j is %s',
      (text, canonical, phrase) => {
        expect(read(phrase, text).canonical).toBe(canonical);
      },
    );
  },
);
