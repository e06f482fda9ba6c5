import { type LocalDate, daysInMonth, localDate } from '../../calendar/local-date';
import { type DateWindow, monthsWindow } from '../../calendar/period';

/** `start`, `middle`, `end` of the period ("đầu", "giữa", "cuối"). */
export type Edge = 'start' | 'middle' | 'end';

/** A point or stretch of the calendar as written: its year, and a day's month, may be left out. */
export interface Mention {
  /** `days`: part of a month (a week of it); `months`: several ("6 tháng đầu năm"). */
  readonly unit: 'day' | 'days' | 'month' | 'months' | 'quarter' | 'year';
  readonly year: number | null;
  /** "năm sau" = 1, to be added to the reference year where `year` is null. */
  readonly yearOffset: number;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly edge: Edge | null;
}

const BLANK: Mention = {
  unit: 'day',
  year: null,
  yearOffset: 0,
  month: null,
  lastMonth: null,
  day: null,
  lastDay: null,
  edge: null,
};

export const mentionOf = (fields: Partial<Mention> & Pick<Mention, 'unit'>): Mention => ({ ...BLANK, ...fields });
export const quarterMention = (quarter: number): Mention =>
  mentionOf({ unit: 'quarter', month: quarter * 3 - 2, lastMonth: quarter * 3 });

/** The days that a mention covers in a year; null where there are no such days (31/02) or its month is unknown. */
export function mentionWindow(mention: Mention, year: number): DateWindow | null {
  switch (mention.unit) {
    case 'day':
      return oneDay(localDate(year, mention.month ?? 0, mention.day ?? 0));
    case 'days':
      return partOfMonth(mention, year);
    case 'month':
      return mention.edge ? monthPoint(mention.edge, year, mention.month!) : span(mention, year);
    case 'months':
    case 'quarter':
      return mention.edge ? edgeMonth(mention.edge, mention, year) : span(mention, year);
    case 'year':
      return mention.edge ? yearPoint(mention.edge, year) : monthsWindow(year, 1, 12);
  }
}

/** Whether a mention is a single day, which as a deadline means "by". */
export const isPoint = ({ unit, edge }: Mention): boolean =>
  unit === 'day' || (edge !== null && (unit === 'month' || unit === 'year'));

const oneDay = (date: LocalDate | null): DateWindow | null => date && { start: date, end: date };
const span = (mention: Mention, year: number) =>
  monthsWindow(year, mention.month!, mention.lastMonth ?? mention.month!);

/** Days of a month from `day` to `lastDay`, cut at its end; a negative day counts from the end. */
function partOfMonth(mention: Mention, year: number): DateWindow | null {
  const length = daysInMonth(year, mention.month!);
  const first = mention.day! < 0 ? length + 1 + mention.day! : mention.day!;
  const start = localDate(year, mention.month!, first);
  const end = localDate(year, mention.month!, Math.min(mention.lastDay!, length));
  return start && end && { start, end };
}

/** Đầu, giữa, cuối tháng: the 1st, the 15th, the last day (Bộ luật Dân sự 2015, Điều 146 khoản 2). */
function monthPoint(edge: Edge, year: number, month: number): DateWindow | null {
  const day = { start: 1, middle: 15, end: daysInMonth(year, month) }[edge];
  return oneDay(localDate(year, month, day));
}

/** Đầu, giữa, cuối năm: 01/01, 30/6, 31/12 (Bộ luật Dân sự 2015, Điều 146 khoản 3). */
function yearPoint(edge: Edge, year: number): DateWindow | null {
  const [month, day] = { start: [1, 1], middle: [6, 30], end: [12, 31] }[edge] as [number, number];
  return oneDay(localDate(year, month, day));
}

/** Đầu, giữa, cuối quý: its first, middle, last month; the law names no day for a quarter. */
function edgeMonth(edge: Edge, { month, lastMonth }: Mention, year: number): DateWindow | null {
  const [first, last] = [month!, lastMonth ?? month!];
  const chosen = { start: first, middle: Math.floor((first + last) / 2), end: last }[edge];
  return monthsWindow(year, chosen, chosen);
}
