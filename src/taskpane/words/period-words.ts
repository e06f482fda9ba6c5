import type { ScheduleTexts } from '../../i18n/vi/pane-schedule';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day `2026-07-30` or a window `2026-01-01/2026-03-31` by the name people use: a month, a quarter, a half, a year; null where it is neither. */
export function periodWords(canonical: string, texts: ScheduleTexts): string | null {
  const [first, last, ...more] = canonical.split('/').map(readDay);
  if (!first || more.length > 0 || last === null) return null;
  if (!last) return dateWords(first, texts);
  return wholeMonths(first, last) ? monthsWords(first, last, texts) : dayRangeWords(first, last, texts);
}

function readDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

const dateWords = (day: Day, texts: ScheduleTexts): string => texts.date(day.year, day.month, day.day);

function dayRangeWords(first: Day, last: Day, texts: ScheduleTexts): string {
  const from = dateWords(first, texts);
  const to = dateWords(last, texts);
  return from === to ? from : texts.days(from, to);
}

function wholeMonths(first: Day, last: Day): boolean {
  return first.day === 1 && last.day === new Date(Date.UTC(last.year, last.month, 0)).getUTCDate();
}

function monthsWords(first: Day, last: Day, texts: ScheduleTexts): string {
  const { year, month: from } = first;
  const { month: to } = last;
  if (from === 1 && to === 12) return year === last.year ? texts.year(year) : texts.years(year, last.year);
  if (year !== last.year) return dayRangeWords(first, last, texts);
  if (from === to) return texts.month(year, from);
  if (from === 1 && to === 9) return texts.nineMonths(year);
  if (to - from === 5 && from % 6 === 1) return texts.halfYear(year, from === 1 ? 1 : 2);
  if (from % 3 === 1 && to % 3 === 0) return quartersWords(year, (from + 2) / 3, to / 3, texts);
  return texts.months(year, from, to);
}

function quartersWords(year: number, from: number, to: number, texts: ScheduleTexts): string {
  return from === to ? texts.quarter(year, from) : texts.quarters(year, from, to);
}
