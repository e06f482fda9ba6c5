import { daysInMonth } from '../../../calendar/local-date';
import type { Mention } from '../mention';
import { isCue, isJoin, skipFiller } from '../token';
import { type PhraseReader, rangeEnd } from './phrase-reader';
import { readBeats } from './recurrences';
import { ruleOn } from './rrule';

/** Từ 01/01 đến 31/12 hằng năm · từ tháng 3 đến tháng 5 hằng năm: whole months; ngày 01 đến ngày 05 hằng tháng: by the last */
export const readYearlyRange: PhraseReader = (tokens, at) => {
  const first = skipFiller(tokens, isCue(tokens[at], 'from', 'within') ? at + 1 : at);
  const from = tokens[first];
  const last = from?.kind === 'mention' ? rangeEnd(tokens, first) : null;
  const to = last === null ? undefined : tokens[last];
  if (last === null || from?.kind !== 'mention' || to?.kind !== 'mention') return null;
  let cursor = skipFiller(tokens, last + 1);
  if (isJoin(tokens[cursor], 'comma', 'open')) cursor = skipFiller(tokens, cursor + 1);
  const beats = readBeats(tokens, cursor);
  const [beat] = beats.list;
  if (beats.list.length === 1 && beat!.unit === 'month' && from.mention.month === null && to.mention.month === null) {
    const on = to.mention.day === null ? null : ruleOn('month', { mention: to.mention });
    const span = { start: tokens[at]!.start, end: tokens[beats.next - 1]!.end };
    return (
      on && { drafts: [{ form: 'recurrence', rule: on.rule, bound: 'by', within: null, ...span }], next: beats.next }
    );
  }
  if (beats.list.length !== 1 || beat!.rule !== 'FREQ=YEARLY') return null;
  const span = { start: tokens[at]!.start, end: tokens[beats.next - 1]!.end };
  const months = monthsBetween(from.mention, to.mention);
  const on = months || !isDay(from.mention) || !isDay(to.mention) ? null : ruleOn('year', { mention: to.mention });
  // "từ 15/5 đến 15/6 hằng năm": by its last day
  if (on)
    return { drafts: [{ form: 'recurrence', rule: on.rule, bound: 'by', within: null, ...span }], next: beats.next };
  if (!months) return null;
  const rule = months.length === 12 ? 'FREQ=YEARLY' : `FREQ=YEARLY;BYMONTH=${months.join(',')}`;
  return { drafts: [{ form: 'recurrence', rule, bound: '', within: null, ...span }], next: beats.next };
};

const isDay = ({ unit, month, year }: Mention): boolean => unit === 'day' && month !== null && year === null;

/** The months of a span without years, over the new year too; null where it does not cover whole months. */
function monthsBetween(from: Mention, to: Mention): readonly number[] | null {
  const last = to.lastMonth ?? to.month;
  if (from.year !== null || to.year !== null || from.month === null || last === null) return null;
  if (from.edge || to.edge || (from.day ?? 1) !== 1) return null;
  if (to.day !== null && to.day < daysInMonth(2026, last)) return null;
  const count = ((last - from.month + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((from.month! - 1 + index) % 12) + 1);
}
