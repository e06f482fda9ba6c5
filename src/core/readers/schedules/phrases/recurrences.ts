import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { weekdayOfNumber } from '../lexers/units';
import { type RecurringUnit, type Token, type Weekday, isCue, isJoin, skipFiller } from '../token';
import { type PhraseReader, type PhraseReading, rangeEnd, readMentions } from './phrase-reader';
import { type RecurringDay, WEEKDAYS, bareRule, ruleOn } from './rrule';

type RecurrenceBound = '' | 'by' | 'before';
interface Days {
  readonly bound: RecurrenceBound;
  readonly days: readonly RecurringDay[];
  readonly next: number;
}
interface Beat {
  readonly unit: RecurringUnit;
  readonly rule: string;
  readonly bound: '' | 'by';
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

/** trước ngày 20 hằng tháng · thứ Hai hằng tuần · 10/12 hằng năm · tháng 6, tháng 12 hằng năm */
export const readDaysThenBeat: PhraseReader = (tokens, at) => {
  const days = readDays(tokens, at);
  if (!days) return null;
  let cursor = skipFiller(tokens, days.next);
  if (isJoin(tokens[cursor], 'comma', 'open')) cursor = skipFiller(tokens, cursor + 1);
  const beats = readBeats(tokens, cursor);
  const [beat] = beats.list;
  if (isNameOfReport(tokens, cursor)) return null;
  if (!beat || !days.days.every((day) => ruleOn(beat.unit, day))) return null;
  // "báo cáo quý trước 15/6, báo cáo năm trước 15/12": the second has days of its own
  if (isJoin(tokens[days.next], 'comma') && readDays(tokens, beats.next)) return null;
  const last = tokens[cursor + (isCue(tokens[cursor], 'every') ? 1 : 0)]!;
  const drafts = daysDrafts(beat, days, tokens[at]!.start, Math.max(last.end, beat.end));
  const others = beats.list.slice(1).map((other) => beatDraft(other, null));
  return { drafts: [...drafts, ...others], next: beats.next };
};

/** hằng tháng · hằng tháng, quý, năm · định kỳ 6 tháng · hằng tháng (trước ngày 20) · 2 lần/năm */
export const readBeatThenDays: PhraseReader = (tokens, at) => {
  const beats = readBeats(tokens, at);
  const last = beats.list.at(-1);
  if (!last) return null;
  const named = namedReport(tokens, at, beats.next);
  if (named) return named;
  if (isNameOfReport(tokens, at)) return { drafts: [], next: beats.next };
  const plain = beats.list.slice(0, -1).map((beat) => beatDraft(beat, null));
  let cursor = skipFiller(tokens, beats.next);
  const parted = isJoin(tokens[cursor], 'comma', 'open', 'colon', 'dash');
  if (parted) cursor = skipFiller(tokens, cursor + 1);
  const days = readDays(tokens, cursor);
  if (days && days.days.every((day) => ruleOn(last.unit, day))) {
    const following = readBeats(tokens, skipFiller(tokens, days.next));
    const [again] = following.list;
    // "hằng quý, trước ngày 15 tháng cuối quý" names the quarter twice; "…, trước ngày 15 hằng tháng" begins another
    const next = again ? following.next : days.next;
    if (!again || again.unit === last.unit)
      return { drafts: [...plain, ...daysDrafts(last, days, last.start, tokens[next - 1]!.end)], next };
  }
  const within = readWithin(tokens, beats.next);
  return { drafts: [...plain, beatDraft(last, within?.mention ?? null)], next: within?.next ?? beats.next };
};

/** "báo cáo 6 tháng trước 15/6": the report's name, with the day that it is due. */
function namedReport(tokens: readonly Token[], at: number, next: number): PhraseReading | null {
  const isName = isCue(tokens[at], 'report') || (tokens[at]?.kind === 'unit' && next === at + 1);
  if (!isName) return null;
  const cursor = isJoin(tokens[next], 'colon', 'open') ? skipFiller(tokens, next + 1) : next;
  const days = readDays(tokens, cursor);
  const dated = days?.days.every((day) => 'mention' in day && day.mention.month !== null);
  return dated ? { drafts: [], next: cursor } : null;
}

/** "trước ngày 10/12 đối với báo cáo năm": the date stands already, the report only has a name. */
function isNameOfReport(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  return (
    isCue(tokens[at], 'report') && last?.kind === 'mention' && last.mention.day !== null && last.mention.month !== null
  );
}

/** Thứ Hai, alone: every week. */
export const readWeekday: PhraseReader = (tokens, at) => {
  if (tokens[at]?.kind !== 'weekday') return null;
  const days = readDays(tokens, at);
  if (!days) return null;
  const beat: Beat = { unit: 'week', rule: 'FREQ=WEEKLY', bound: '', approximate: false, start: 0, end: 0 };
  return { drafts: daysDrafts(beat, days, tokens[at]!.start, tokens[days.next - 1]!.end), next: days.next };
};

/** 9 tháng · 6 tháng, 9 tháng: periods of the plan's year; quý, năm · báo cáo quý: recurrences */
export const readUnits: PhraseReader = (tokens, at) => {
  const units: Token[] = [];
  let next = at;
  for (let cursor = at; tokens[cursor]?.kind === 'unit'; cursor = skipFiller(tokens, next + 1)) {
    units.push(tokens[cursor]!);
    next = cursor + 1;
    if (!isJoin(tokens[next], 'comma', 'and', 'slash', 'or')) break;
  }
  if (units.length === 0) return null;
  const periods = units.map((token) => (token.kind === 'unit' ? periodOfUnit(token.unit) : null));
  const drafts = units.map((token, index): Draft => {
    const { start, end } = token;
    const mention = periods[index];
    if (mention && periods.every(Boolean)) return { form: 'mention', mention, start, end };
    return {
      form: 'recurrence',
      rule: bareRule((token as { unit: RecurringUnit }).unit),
      bound: '',
      within: null,
      start,
      end,
    };
  });
  return { drafts, next };
};

function periodOfUnit(unit: RecurringUnit): Mention | null {
  const lastMonth = { quarter: 0, 'three-months': 3, half: 6, 'nine-months': 9, day: 0, week: 0, month: 0, year: 0 }[
    unit
  ];
  const blank = { year: null, yearOffset: 0, day: null, lastDay: null, edge: null };
  return lastMonth ? { ...blank, unit: 'months', month: 1, lastMonth } : null;
}

/** "hằng tháng, quý, năm" shares the first word; "2 lần/năm" is whole in itself. */
export function readBeats(tokens: readonly Token[], at: number): { list: readonly Beat[]; next: number } {
  const list: Beat[] = [];
  let next = at;
  let cursor = at;
  while (list.length < 8) {
    const shared = list.length > 0;
    const word = skipEvery(tokens, cursor);
    // "Quý: ngày 20 tháng cuối quý": a unit before a colon names a report
    const named = word > cursor || (cursor === at && isJoin(tokens[word + 1], 'colon'));
    const beat = beatOf(tokens[word], shared || named, tokens[cursor]);
    if (!beat) break;
    // "cuối tháng hằng tháng" is one recurrence
    const same = list.at(-1);
    if (same && same.unit === beat.unit && next === cursor) list[list.length - 1] = { ...same, end: beat.end };
    else list.push(beat);
    next = word + 1;
    cursor = isJoin(tokens[next], 'comma', 'and', 'slash', 'or') ? skipFiller(tokens, next + 1) : next;
    if (cursor === next && tokens[skipEvery(tokens, cursor)]?.kind !== 'unit') break;
  }
  return { list, next };
}

function beatOf(token: Token | undefined, every: boolean, first: Token | undefined): Beat | null {
  const start = first?.start ?? 0;
  if (token?.kind === 'frequency') return { ...token, start };
  if (token?.kind === 'unit' && every)
    return { unit: token.unit, rule: bareRule(token.unit), bound: '', approximate: false, start, end: token.end };
  if (token?.kind !== 'duration' || !every) return null;
  // "định kỳ 2 tháng", "mỗi 2 tuần", "6 tháng, 01 năm"
  const [, count, letter] = /^P(\d+)([DWMY])$/.exec(token.amount) ?? [];
  if (!letter) return null;
  const [unit, name] = { D: ['day', 'DAILY'], W: ['week', 'WEEKLY'], M: ['month', 'MONTHLY'], Y: ['year', 'YEARLY'] }[
    letter
  ] as [RecurringUnit, string];
  const interval = Number(count) > 1 ? `;INTERVAL=${count}` : '';
  return { unit, rule: `FREQ=${name}${interval}`, bound: '', approximate: false, start, end: token.end };
}

function skipEvery(tokens: readonly Token[], at: number): number {
  let cursor = at;
  while (isCue(tokens[cursor], 'every', 'report') || (cursor > at && tokens[cursor]?.kind === 'filler')) cursor++;
  return cursor;
}

const beatDraft = (beat: Beat, within: Mention | null): Draft => ({
  form: 'recurrence',
  rule: beat.rule,
  bound: beat.bound,
  within,
  start: beat.start,
  end: beat.end,
  approximate: beat.approximate,
});

function daysDrafts(beat: Beat, { days, bound }: Days, start: number, end: number): Draft[] {
  return days.map((day) => {
    const on = ruleOn(beat.unit, day)!;
    const implied = on.isDay && bound === '' ? 'by' : bound;
    return { form: 'recurrence', rule: on.rule, bound: implied, within: null, start, end } as const;
  });
}

/** Days within a recurrence, without a year: "trước ngày 20", "chậm nhất 15/12", "thứ 2, thứ 5", "tháng 6 và tháng 12". */
function readDays(tokens: readonly Token[], at: number): Days | null {
  let cursor = at;
  let bound: RecurrenceBound = '';
  let timed = false;
  for (; cursor < at + 6; cursor++) {
    const token = tokens[cursor];
    timed ||= token?.kind === 'time';
    if (isCue(token, 'before')) bound = 'before';
    else if (isCue(token, 'by', 'until') || isJoin(token, 'to')) bound = bound || 'by';
    else if (!isCue(token, 'within', 'approximate', 'from') && token?.kind !== 'filler' && token?.kind !== 'time')
      break;
  }
  if (isCue(tokens[at], 'from')) return null;
  // "trước 16 giờ ngày 25" ends on the 25th itself
  if (timed && bound === 'before') bound = 'by';
  const weekdays = readWeekdays(tokens, cursor);
  if (weekdays) return { bound, ...weekdays };
  const { list, next } = readMentions(tokens, cursor);
  const stated = list.some(({ mention }) => mention.year !== null);
  if (list.length === 0 || stated || rangeEnd(tokens, next - 1) !== null) return null;
  return { bound, days: list.map(({ mention }) => ({ mention })), next };
}

function readWeekdays(tokens: readonly Token[], at: number): { days: readonly RecurringDay[]; next: number } | null {
  const found: Weekday[] = [];
  let next = at;
  for (let cursor = at; found.length < 7; cursor = skipFiller(tokens, next + 1)) {
    const token = tokens[cursor];
    const weekday =
      token?.kind === 'weekday' ? token.weekday : found.length > 0 ? null : weekdayOfMonth(tokens, cursor);
    if (!weekday) break;
    found.push(weekday);
    next = cursor + 1;
    if (isJoin(tokens[next], 'dash', 'to') && tokens[skipFiller(tokens, next + 1)]?.kind === 'weekday') {
      const last = tokens[skipFiller(tokens, next + 1)] as Token & { weekday: Weekday };
      const span = WEEKDAYS.slice(WEEKDAYS.indexOf(weekday), WEEKDAYS.indexOf(last.weekday) + 1);
      return { days: [{ weekdays: span }], next: skipFiller(tokens, next + 1) + 1 };
    }
    if (!isJoin(tokens[next], 'comma', 'and', 'slash')) break;
  }
  return found.length === 0 ? null : { days: found.map((weekday) => ({ weekdays: [weekday] })), next };
}

/** "T2 hằng tuần": read as month 2 before the week was seen. */
function weekdayOfMonth(tokens: readonly Token[], at: number): Weekday | null {
  const token = tokens[at];
  if (token?.kind !== 'mention' || token.mention.unit !== 'month' || token.end - token.start > 3) return null;
  const [unit] = readBeats(tokens, at + 1).list;
  return unit?.unit === 'week' ? weekdayOfNumber(token.mention.month!) : null;
}

/** hằng quý năm 2026 · hằng tháng trong năm: the year bounds the recurrence and is no part of its own. */
function readWithin(tokens: readonly Token[], at: number): { mention: Mention; next: number } | null {
  let cursor = skipFiller(tokens, at);
  if (isJoin(tokens[cursor], 'open') && isCue(tokens[cursor + 1], 'within')) cursor++;
  while (isCue(tokens[cursor], 'within')) cursor = skipFiller(tokens, cursor + 1);
  const token = tokens[cursor];
  const isYear = token?.kind === 'mention' && token.mention.unit === 'year' && !token.mention.edge;
  if (!isYear || rangeEnd(tokens, cursor) !== null) return null;
  return isCue(tokens[cursor + 1], 'onward') ? null : { mention: token.mention, next: cursor + 1 };
}
