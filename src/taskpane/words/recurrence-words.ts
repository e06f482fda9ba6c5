import type { ScheduleTexts } from '../../i18n/vi/pane-schedule';

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
  const month = Number(parts.get('BYMONTH') ?? 0);
  const day = Number(parts.get('BYMONTHDAY') ?? 0);
  if (month && day) return texts.yearDay(month, day, every);
  return month ? texts.yearMonth(month, every) : every;
}
