import type { CaseQuestion } from '../../actions/compute-cases';
import { localDate, parseLocalDate, parseVietnameseDate, type LocalDate } from '../../core/calendar/local-date';
import type { DateWindow } from '../../core/calendar/period';
import { reportingWindow, type ReportingUnit, type WindowRule } from '../../core/calendar/reporting-window';

/** What a person chose for the figures; kept while the pane is open. */
export interface CasesSettings {
  readonly scope: 'active' | 'all';
  /** `all`: whatever the sheet holds. */
  readonly unit: ReportingUnit | 'all';
  readonly year: number;
  readonly ordinal: number;
  readonly rule: WindowRule;
  /** As typed; '' for the day that follows from the period. */
  readonly asOf: string;
}

/** An apology is due a day before the due day: three working days leave time for it. */
const SOON_DAYS = 3;

/** At the beginning: every case, whatever its year. */
export const firstSettings = (today: LocalDate): CasesSettings => ({
  scope: 'all',
  unit: 'all',
  year: Number(today.slice(0, 4)),
  ordinal: 1,
  rule: 'calendar',
  asOf: '',
});

/** The day of the computer's clock. */
export function todayOfClock(now = new Date()): LocalDate {
  return localDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** How many periods of this length a year has to choose from; one needs no choice. */
export const ORDINALS = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1, all: 1 } as const;

/** The days of the chosen period; null for all that the sheet holds. */
export function windowOf({ unit, year, ordinal, rule }: CasesSettings): DateWindow | null {
  return unit === 'all' ? null : reportingWindow(unit, year, ordinal, rule);
}

/** The day of the report: as typed; else today within a period under way, and the last day of another (null). */
export function asOfDay(settings: CasesSettings, today: LocalDate): LocalDate | null {
  const window = windowOf(settings);
  if (settings.asOf.trim() !== '') return readDay(settings.asOf);
  return window && window.start <= today && today < window.end ? today : null;
}

/** What is wrong with the typed day. */
export function asOfFault(settings: CasesSettings): 'invalid' | 'outside' | null {
  if (settings.asOf.trim() === '') return null;
  const day = readDay(settings.asOf);
  const window = windowOf(settings);
  if (!day) return 'invalid';
  return window && day < window.start ? 'outside' : null;
}

/** What is asked of `computeCases` for these settings. */
export function questionOf(settings: CasesSettings, today: LocalDate): CaseQuestion {
  return {
    scope: { sheets: settings.scope },
    window: windowOf(settings),
    asOf: asOfDay(settings, today),
    latest: today,
    soonDays: SOON_DAYS,
    by: null,
    threshold: null,
  };
}

const readDay = (text: string): LocalDate | null => parseVietnameseDate(text) ?? parseLocalDate(text.trim());
