import type { DateWindow } from '../core/calendar/period';
import { addWorkingDays, workingCalendar } from '../core/calendar/working-calendar';
import { dateFromSerial, serialFromDate, type DateSystem } from '../core/calendar/serial-date';
import type { LocalDate } from '../core/calendar/local-date';
import { readFeedback, type FeedbackReading } from '../core/cases/read-feedback';
import { readSurvey, type SurveyReading } from '../core/cases/read-survey';
import { feedbackFigures, type FeedbackFigures } from '../core/indicators/feedback-figures';
import { surveyFigures, type SurveyFigures } from '../core/indicators/satisfaction';
import type { CaseTable } from '../core/cases/case-table';
import { readCases, type CaseReading } from '../core/cases/read-cases';
import type { CaseWindow } from '../core/indicators/case-classes';
import { computeIndicators, type CaseFigures, type CaseGrouping } from '../core/indicators/compute-indicators';
import { stillReachable, type Reachable } from '../core/indicators/still-reachable';
import { ratesFromCases } from '../core/indices/index-766/rates-from-cases';
import { readSelfScore, type SelfScoreReading } from '../core/indices/par-self-score/read-self-score';
import { selfScore, type SelfScore } from '../core/indices/par-self-score/self-score';
import { score766, type Score766 } from '../core/indices/index-766/score-766';
import { timePoints } from '../core/indices/tt01-2018/time-points';
import { ownSheetNames } from '../core/registers/own-sheets';
import type { SheetSnapshot } from '../core/sheet/workbook-snapshot';
import type { ReadScope, WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { attempt, breathe, failed } from './attempt';
import { inSlices } from './in-slices';

/** How `computeCases` is asked. */
export interface CaseQuestion extends ActionOptions {
  readonly scope: ReadScope;
  /** The days that the report covers; null: all that the sheet holds. */
  readonly window: DateWindow | null;
  /** The day of the report; null: the last day of the window. */
  readonly asOf: LocalDate | null;
  /** Today: a later day is a fault of the row. Where it is not given, the day of the report. */
  readonly latest?: LocalDate | null;
  /** Open cases due within so many working days are due soon. */
  readonly soonDays: number;
  readonly by: CaseGrouping | null;
  /** A threshold of the on-time rate (a share), to be told what is still reachable. */
  readonly threshold: number | null;
}

/** One sheet of cases: what was read, what is wrong with it, and its figures. */
export interface SheetFigures {
  readonly reading: CaseReading;
  readonly window: CaseWindow;
  readonly figures: CaseFigures;
  /** What of index 766 case records can tell. */
  readonly index766: Score766;
  /** Indicator 1 of TT 01/2018/TT-VPCP: of two points. */
  readonly timePoints: number | null;
  readonly reachable: Reachable | null;
}

/** A sheet of survey answers with its rates. */
export interface SurveySheet {
  readonly reading: SurveyReading;
  readonly figures: SurveyFigures;
}

/** A list of feedback (phản ánh, kiến nghị) with its rates and the days that they cover. */
export interface FeedbackSheet {
  readonly reading: FeedbackReading;
  readonly window: Pick<CaseWindow, 'from' | 'to' | 'asOf'>;
  readonly figures: FeedbackFigures;
}

/** A sheet of self-scored criteria (tự chấm điểm cải cách hành chính). */
export interface SelfScoreSheet {
  readonly reading: SelfScoreReading;
  readonly score: SelfScore;
}

/** What the sheets of a workbook tell of the actual values. */
export interface CaseBook {
  readonly sheets: readonly SheetFigures[];
  readonly surveys: readonly SurveySheet[];
  readonly feedback: readonly FeedbackSheet[];
  readonly selfScores: readonly SelfScoreSheet[];
}

/** Finds the sheets of case records (hồ sơ), surveys and feedback and computes every indicator that they have the columns for. */
export function computeCases(host: WorkbookHost, question: CaseQuestion): Promise<ActionResult<CaseBook>> {
  return attempt(async () => {
    const snapshot = await host.readWorkbook(question.scope, question);
    await breathe(question.signal);
    const own = new Set(ownSheetNames(snapshot));
    const dates = snapshot.date1904 ? '1904' : '1900';
    const sheets: SheetFigures[] = [];
    const surveys: SurveySheet[] = [];
    const feedback: FeedbackSheet[] = [];
    const selfScores: SelfScoreSheet[] = [];
    for (const sheet of snapshot.sheets) {
      if (own.has(sheet.name)) continue;
      const selfScored = readSelfScore(sheet);
      if (selfScored) {
        selfScores.push({ reading: selfScored, score: selfScore(selfScored) });
        continue;
      }
      const list = readFeedback(sheet, dates);
      const cases = list ? null : await casesOf(sheet, dates, question);
      const survey = list || cases ? null : readSurvey(sheet);
      if (list) feedback.push(feedbackSheet(list, question));
      if (cases) sheets.push(sheetFigures(cases, caseWindow(cases.cases, question), question));
      if (survey) surveys.push({ reading: survey, figures: surveyFigures(survey) });
      await breathe(question.signal);
    }
    const count = sheets.length + surveys.length + feedback.length + selfScores.length;
    return count === 0
      ? failed('cases.none')
      : { ok: true, value: { sheets, surveys, feedback, selfScores }, issues: [] };
  });
}

function feedbackSheet(reading: FeedbackReading, { window, asOf }: CaseQuestion): FeedbackSheet {
  const days = reading.feedback.flatMap(({ received, answered }) => [received, answered]).filter((day) => day > 0);
  const [from, to] = window
    ? [serialFromDate(window.start)!, serialFromDate(window.end)!]
    : [
        days.reduce((first, day) => Math.min(first, day), days[0] ?? 1),
        days.reduce((last, day) => Math.max(last, day), 1),
      ];
  const covered = { from, to, asOf: (asOf && serialFromDate(asOf)) ?? to };
  return { reading, window: covered, figures: feedbackFigures(reading.feedback, covered, CALENDAR) };
}

/** A clock that most of the rows are ahead of is wrong itself: no row is at fault for it. */
async function casesOf(
  sheet: SheetSnapshot,
  dates: DateSystem,
  { asOf, latest = asOf, signal }: CaseQuestion,
): Promise<CaseReading | null> {
  const read = (last: LocalDate | null) =>
    inSlices(readCases(sheet, { dates, asOf: last && serialFromDate(last) }), signal);
  const reading = await read(latest);
  if (!reading || latest === asOf) return reading;
  const ahead = reading.quality.findings.find(({ code }) => code === 'future-date')?.rows.length ?? 0;
  return ahead * 2 > reading.quality.rowCount ? read(null) : reading;
}

function sheetFigures(reading: CaseReading, window: CaseWindow, { by, threshold }: CaseQuestion): SheetFigures {
  const figures = computeIndicators(reading.cases, window, by);
  return {
    reading,
    window,
    figures,
    index766: score766(ratesFromCases(figures.values)),
    timePoints: timePoints(figures.classes),
    reachable: threshold === null ? null : stillReachable(figures.classes, threshold),
  };
}

function caseWindow(cases: CaseTable, { window, asOf, soonDays }: CaseQuestion): CaseWindow {
  const [from, to] = window ? [serialFromDate(window.start)!, serialFromDate(window.end)!] : spanOf(cases);
  const day = Math.min(to, (asOf && serialFromDate(asOf)) ?? to);
  return { from, to, asOf: day, soonUntil: soonUntil(day, soonDays) };
}

/** The first and the last day that the cases name. */
function spanOf({ days, count }: CaseTable): readonly [number, number] {
  let [from, to] = [Infinity, 1];
  for (let at = 0; at < count; at++) {
    const received = days.received[at]!;
    if (received > 0 && received < from) from = received;
    to = Math.max(to, received, days.done[at]!);
  }
  return [Math.min(from, to), to];
}

const CALENDAR = workingCalendar();

/** So many working days on; where no calendar is known, as many days of the week. */
function soonUntil(day: number, soonDays: number): number {
  const end = addWorkingDays(CALENDAR, dateFromSerial(day)!, soonDays);
  return end.ok ? serialFromDate(end.value)! : day + soonDays;
}
