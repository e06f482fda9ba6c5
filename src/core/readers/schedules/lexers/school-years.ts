import { type Mention, mentionOf } from '../mention';
import { type ScheduleText, matchAt, sticky } from '../schedule-text';
import type { Token } from '../token';

/** năm học 2025-2026 · học kỳ II năm học 2025-2026 · kết thúc năm học 2025-2026 */
const SCHOOL_YEAR = sticky(
  '(?:(?:(đầu|kết thúc|cuối)|(?:học kỳ|hk) (i{1,2}|[12]|một|hai))(?![a-z0-9]) (?:, ?)?(?:của )?)?năm học ((?:19|20)\\d\\d) ?- ?((?:19|20)\\d\\d)(?!\\d)',
);
type Day = readonly [yearOffset: 0 | 1, month: number, day: number];
/** From 1 September to 31 May (khung kế hoạch thời gian năm học của Bộ GDĐT); the first term ends in January. */
const FIRST_DAY: Day = [0, 9, 1];
const LAST_DAY: Day = [1, 5, 31];
const END_OF_FIRST_TERM: Day = [1, 1, 31];
const START_OF_SECOND_TERM: Day = [1, 2, 1];

/** School years, their terms and their ends. */
export function schoolYear(text: ScheduleText, at: number): readonly Token[] | null {
  const match = matchAt(SCHOOL_YEAR, text, at);
  const [, edge, term, first] = match ?? [];
  if (!match || Number(match[4]) !== Number(first) + 1) return null;
  const end = at + match[0].length;
  const on = ([offset, month, day]: Day): Mention =>
    mentionOf({ unit: 'day', year: Number(first) + offset, month, day });
  if (edge) return [{ kind: 'mention', start: at, end, mention: on(edge === 'dau' ? FIRST_DAY : LAST_DAY) }];
  const isSecond = term !== undefined && /^(?:ii|2|hai)$/.test(term);
  const dash = text.folded.indexOf('-', at);
  const from = on(isSecond ? START_OF_SECOND_TERM : FIRST_DAY);
  const to = on(term !== undefined && !isSecond ? END_OF_FIRST_TERM : LAST_DAY);
  return [
    // no rule fixes the day between the terms
    ...(term === undefined ? [] : [{ kind: 'cue', cue: 'approximate', start: at, end: at } as const]),
    { kind: 'mention', start: at, end: dash, mention: from },
    { kind: 'join', join: 'dash', start: dash, end: dash + 1 },
    { kind: 'mention', start: dash + 1, end, mention: to },
  ];
}
