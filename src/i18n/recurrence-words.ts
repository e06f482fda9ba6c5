/** The phrases that say how often something comes back. */
export interface RecurrencePhrases {
  readonly every: Readonly<Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', (interval: number) => string>>;
  readonly weekdays: Readonly<Record<string, string>>;
  readonly onWeekdays: (days: readonly string[], every: string) => string;
  readonly onMonthDay: (day: number, every: string) => string;
  readonly onYearDay: (month: number, day: number, every: string) => string;
  readonly inMonth: (month: number, every: string) => string;
}

/** An RRULE value such as `FREQ=MONTHLY;BYMONTHDAY=20` in words; what is no rule of ours comes back as it is. */
export function recurrenceWords(rule: string, phrases: RecurrencePhrases): string {
  const parts = new Map(rule.split(';').map((pair) => pair.split('=') as [string, string]));
  const frequency = parts.get('FREQ');
  if (!isFrequency(frequency)) return rule;
  const every = phrases.every[frequency](Number(parts.get('INTERVAL') ?? 1));
  const month = Number(parts.get('BYMONTH') ?? 0);
  const day = Number(parts.get('BYMONTHDAY') ?? 0);
  const weekdays = parts.get('BYDAY')?.split(',') ?? [];
  if (weekdays.length)
    return phrases.onWeekdays(
      weekdays.map((code) => phrases.weekdays[code] ?? code),
      every,
    );
  if (month && day) return phrases.onYearDay(month, day, every);
  if (month) return phrases.inMonth(month, every);
  return day ? phrases.onMonthDay(day, every) : every;
}

function isFrequency(word: string | undefined): word is keyof RecurrencePhrases['every'] {
  return word === 'DAILY' || word === 'WEEKLY' || word === 'MONTHLY' || word === 'YEARLY';
}
