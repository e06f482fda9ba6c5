import type { Schedule } from '../../core/readers/schedule';
import type { ScheduleTexts } from '../../i18n/vi/pane-schedule';
import { capital } from './capital';
import { periodWords } from './period-words';
import { recurrenceWords } from '../../i18n/recurrence-words';

/** A deadline in the user's language, from its canonical form (design.md §4); what no form tells stays as the plan writes it. */
export function scheduleWords(schedule: Schedule, texts: ScheduleTexts): string {
  const parts = schedule.canonical.split(' | ').map((canonical, index) => {
    const part = schedule.parts[index];
    const written = part ? schedule.text.slice(part.start, part.end) : schedule.text;
    return partWords(canonical, written.trim(), texts);
  });
  return capital(parts.join(texts.join));
}

function partWords(canonical: string, written: string, texts: ScheduleTexts): string {
  if (canonical === 'none') return written || texts.none;
  if (canonical === 'event') return written;
  return relativeWords(canonical, written) ?? canonicalWords(canonical, texts) ?? written;
}

/** One part of a deadline in words, from its canonical form alone; null where only the plan's own words say it. */
export function canonicalWords(canonical: string, texts: ScheduleTexts): string | null {
  return (
    boundWords(canonical, texts) ??
    recurrenceWords(canonical, texts) ??
    ongoingWords(canonical, texts) ??
    periodWords(canonical, texts)
  );
}

/** `P15D working`: the event is only in the plan's words, which say it best. */
function relativeWords(canonical: string, written: string): string | null {
  return /^P\d/.test(canonical) && written ? written : null;
}

/** `by 2026-07-30`, `before FREQ=…`, `from 2026-01-01`. */
function boundWords(canonical: string, texts: ScheduleTexts): string | null {
  const match = /^(by|before|from) (.+)$/.exec(canonical);
  if (!match) return null;
  const [, bound, rest] = match as unknown as [string, 'by' | 'before' | 'from', string];
  const inner = recurrenceWords(rest, texts) ?? periodWords(rest, texts);
  return inner === null ? null : texts[bound](inner);
}

function ongoingWords(canonical: string, texts: ScheduleTexts): string | null {
  const match = /^ongoing (.+)$/.exec(canonical);
  if (!match) return null;
  const year = /^(\d{4})-01-01\/\1-12-31$/.exec(match[1]!);
  if (year) return texts.ongoingInYear(Number(year[1]));
  const period = periodWords(match[1]!, texts);
  return period === null ? null : texts.ongoing(period);
}
