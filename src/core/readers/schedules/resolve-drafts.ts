import { addDays } from '../../calendar/local-date';
import type { DateWindow } from '../../calendar/period';
import type { ScheduleKind, SchedulePart } from '../schedule';
import type { Basis } from '../target';
import type { Bound, Draft } from './draft';
import { type Mention, isPoint, mentionWindow } from './mention';

/** What a schedule cell is read against; never today's date. */
export interface ScheduleContext {
  readonly planYear: number | null;
  /** First and last year of a plan of several years. */
  readonly planYears?: readonly [number, number];
}

type Values = Pick<SchedulePart, 'canonical' | 'kind' | 'window' | 'recurrence'>;
/** Null: a draft that cannot be (31/02, or no year to be had). */
export type Resolver = (draft: Draft) => SchedulePart | null;

/** Fills in missing years: the cell's last stated year, else the plan's. */
export function resolverFor(drafts: readonly Draft[], context: ScheduleContext): Resolver {
  const cellYear = drafts.flatMap(mentionsOf).reduce<number | null>((year, mention) => mention.year ?? year, null);
  const yearOf = (mention: Mention): number | null => {
    if (mention.year !== null) return mention.year;
    const base = cellYear ?? context.planYear ?? context.planYears?.[0] ?? null;
    return base === null ? null : base + mention.yearOffset;
  };
  return (draft) => {
    const values = valuesOf(draft, yearOf, context);
    const basis = basisOf(draft, cellYear);
    return values && { ...values, basis, start: draft.start, end: draft.end };
  };
}

type YearOf = (mention: Mention) => number | null;

function valuesOf(draft: Draft, yearOf: YearOf, context: ScheduleContext): Values | null {
  switch (draft.form) {
    case 'mention':
      return mentionValues(draft.mention, yearOf, context);
    case 'range':
      return windowValues(rangeWindow(draft.from, draft.to, yearOf));
    case 'bound':
      return boundValues(draft.bound, windowIn(draft.mention, yearOf(draft.mention)));
    case 'ongoing':
      return ongoingValues(draft.from, draft.to, yearOf, context);
    case 'recurrence':
      return recurrenceValues(draft.rule, draft.bound, draft.within && windowIn(draft.within, yearOf(draft.within)));
    case 'duration':
      return relative(`${draft.amount}${draft.working ? ' working' : ''}`, 'after-event');
    case 'event':
      return relative('event', 'event');
    case 'nothing':
      return null;
  }
}

const relative = (canonical: string, kind: ScheduleKind): Values => ({
  canonical,
  kind,
  window: null,
  recurrence: null,
});
const windowIn = (mention: Mention, year: number | null): DateWindow | null =>
  year === null ? null : mentionWindow(mention, year);

function mentionValues(mention: Mention, yearOf: YearOf, context: ScheduleContext): Values | null {
  // "trong năm" of a plan of several years is all of them
  const whole = mention.unit === 'year' && mention.year === null && mention.edge === null && mention.yearOffset === 0;
  const years = whole && context.planYears && yearOf(mention) === context.planYears[0] ? context.planYears : null;
  if (years) return windowValues(yearsWindow(years));
  const window = windowIn(mention, yearOf(mention));
  return isPoint(mention) ? boundValues('by', window) : windowValues(window);
}

function windowValues(window: DateWindow | null): Values | null {
  return window && { canonical: `${window.start}/${window.end}`, kind: 'window', window, recurrence: null };
}

function boundValues(bound: Bound, window: DateWindow | null): Values | null {
  if (!window) return null;
  switch (bound) {
    case 'by':
      return { canonical: `by ${window.end}`, kind: 'by', window: { start: null, end: window.end }, recurrence: null };
    case 'before':
      return {
        canonical: `before ${window.start}`,
        kind: 'before',
        window: { start: null, end: addDays(window.start, -1) },
        recurrence: null,
      };
    case 'from':
    case 'after': {
      const start = bound === 'from' ? window.start : (addDays(window.end, 1) ?? window.end);
      return { canonical: `from ${start}`, kind: 'from', window: { start, end: null }, recurrence: null };
    }
  }
}

/** One end may lend the other its year; where the span would run backwards it crosses the turn of the year. */
function rangeWindow(from: Mention, to: Mention, yearOf: YearOf): DateWindow | null {
  const [fromYear, toYear] = [from.year ?? to.year ?? yearOf(from), to.year ?? from.year ?? yearOf(to)];
  if (fromYear === null || toYear === null) return null;
  const join = (a: number, b: number): DateWindow | null => {
    const [first, last] = [mentionWindow(from, a), mentionWindow(to, b)];
    return first && last && { start: first.start, end: last.end };
  };
  const window = join(fromYear, toYear);
  if (!window || window.start <= window.end) return window;
  if (from.year === null && to.year !== null) return ordered(join(fromYear - 1, toYear));
  return to.year === null ? ordered(join(fromYear, toYear + 1)) : null;
}

const ordered = (window: DateWindow | null): DateWindow | null =>
  window && window.start <= window.end ? window : null;

function ongoingValues(from: Mention | null, to: Mention | null, yearOf: YearOf, context: ScheduleContext): Values {
  const window = ongoingWindow(from, to, yearOf, context);
  const canonical = window ? `ongoing ${window.start}/${window.end}` : 'ongoing';
  return { canonical, kind: 'ongoing', window, recurrence: null };
}

/** From where it is said to begin to where it is said to end, else the plan's year or years. */
function ongoingWindow(
  from: Mention | null,
  to: Mention | null,
  yearOf: YearOf,
  { planYear, planYears }: ScheduleContext,
): DateWindow | null {
  const plan = yearsWindow(planYears ?? (planYear === null ? null : [planYear, planYear]));
  if (from && to && from !== to) return rangeWindow(from, to, yearOf);
  const only = from ?? to;
  if (!only) return plan;
  const isPlanYear = only.unit === 'year' && only.year === null && only.edge === null && only.yearOffset === 0;
  const said = isPlanYear && plan ? plan : windowIn(only, yearOf(only));
  if (!said || (from && to)) return said;
  const whole = yearsWindow([Number(said.start.slice(0, 4)), Number(said.end.slice(0, 4))])!;
  const frame = plan && plan.start <= said.end && said.start <= plan.end ? plan : whole;
  return from ? { start: said.start, end: frame.end } : { start: frame.start, end: said.end };
}

function yearsWindow(years: readonly [number, number] | null): DateWindow | null {
  if (!years) return null;
  const [start, end] = years.map((year) => mentionWindow(YEAR, year));
  return start && end ? { start: start.start, end: end.end } : null;
}
const YEAR: Mention = {
  unit: 'year',
  year: null,
  yearOffset: 0,
  month: null,
  lastMonth: null,
  day: null,
  lastDay: null,
  edge: null,
};

function recurrenceValues(rule: string, bound: string, window: DateWindow | null): Values {
  return { canonical: bound ? `${bound} ${rule}` : rule, kind: 'recurrence', window, recurrence: rule };
}

function mentionsOf(draft: Draft): readonly Mention[] {
  switch (draft.form) {
    case 'mention':
    case 'bound':
      return [draft.mention];
    case 'range':
      return [draft.from, draft.to];
    case 'ongoing':
      return [draft.from, draft.to].filter((mention) => mention !== null);
    case 'recurrence':
    case 'duration':
    case 'event':
    case 'nothing':
      return [];
  }
}

function basisOf(draft: Draft, cellYear: number | null): Basis {
  if (draft.approximate || mentionsOf(draft).some(({ unit }) => unit === 'days')) return 'approximate';
  const mentions = mentionsOf(draft);
  if (draft.form === 'ongoing') return mentions.some(({ year }) => year !== null) ? 'stated' : 'inferred';
  return mentions.length > 0 && mentions.every(({ year }) => year === null) && cellYear === null
    ? 'inferred'
    : 'stated';
}
