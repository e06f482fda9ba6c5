import type { ScheduleTexts } from './vi/pane-schedule';

/** An RRULE of design.md's forms (`FREQ=MONTHLY;BYMONTHDAY=20`) in words; null where the text is none. */
export function recurrenceWords(rule: string, texts: ScheduleTexts): string | null {
  if (!rule.startsWith('FREQ=')) return null;
  const parts = new Map(rule.split(';').map((pair) => pair.split('=') as [string, string]));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const frequency = parts.get('FREQ');
  if (frequency === 'DAILY') return texts.daily(interval);
  if (frequency === 'WEEKLY') return weekdayWords(parts.get('BYDAY'), interval, texts);
  if (frequency === 'MONTHLY') return monthDayWords(parts.get('BYMONTHDAY'), texts.monthly(interval), texts);
  return frequency === 'YEARLY' ? yearDayWords(parts, texts.yearly(interval), texts) : null;
}

function weekdayWords(days: string | undefined, interval: number, texts: ScheduleTexts): string {
  return days ? texts.weekdays(days.split(','), interval) : texts.weekly(interval);
}

function monthDayWords(days: string | undefined, every: string, texts: ScheduleTexts): string {
  return days ? texts.monthDays(days.split(',').map(Number), every) : every;
}

function yearDayWords(parts: ReadonlyMap<string, string>, every: string, texts: ScheduleTexts): string {
  const months = parts.get('BYMONTH')?.split(',').map(Number) ?? [];
  const day = Number(parts.get('BYMONTHDAY') ?? 0);
  const [month] = months;
  if (month === undefined) return every;
  return day && months.length === 1 ? texts.yearDay(month, day, every) : texts.yearMonths(months, every);
}

/** The same as a sentence's beginning; what is no rule of ours comes back as it is. */
export function recurrenceSentence(rule: string, texts: ScheduleTexts): string {
  const words = recurrenceWords(rule, texts) ?? rule;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
