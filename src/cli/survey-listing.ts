import type { FeedbackSheet, SurveySheet } from '../actions/compute-cases';
import { formatVietnamese } from '../core/calendar/local-date';
import { dateFromSerial } from '../core/calendar/serial-date';
import { FEEDBACK_DAYS } from '../core/indicators/feedback-figures';
import type { IndicatorValue } from '../core/indicators/indicator';
import type { SatisfactionRate } from '../core/indicators/satisfaction';
import { columnLetters } from '../core/sheet/a1';
import type { Language } from '../i18n';
import type { CasesTexts } from '../i18n/cases-texts';
import { percent } from './case-listing';

const NAMED_ROWS = 10;

/** A survey as a list for people: every question, the five factors of SIPAS, and how they were computed. */
export function surveyListing(
  { reading, figures }: SurveySheet,
  { survey, rowList, noValue }: CasesTexts,
  language: Language,
): string {
  const rate = ({ rate: share, satisfied, answers }: SatisfactionRate) =>
    `${share === null ? noValue : percent(share, language)} (${satisfied}/${answers})`;
  const question = (one: SurveySheet['reading']['questions'][number]) => {
    const notes = [
      ...(one.blank > 0 ? [survey.blank(one.blank)] : []),
      ...(one.unknown.length > 0 ? [survey.unknown(rowsOf(one.unknown, rowList))] : []),
    ];
    const words = one.text.replace(/\s+/g, ' ');
    return `  ${words}: ${rate({ ...one, rate: one.answers === 0 ? null : one.satisfied / one.answers })}${notes.length > 0 ? `; ${notes.join('; ')}` : ''}`;
  };
  return [
    survey.title(reading.sheet, reading.slips, reading.questions.length),
    ...(reading.scaleAssumed ? [`  ${survey.assumed}`] : []),
    ...reading.questions.map(question),
    `  ${survey.total}: ${rate(figures.total)}`,
    survey.sipas,
    ...figures.factors.map((one) => `  ${survey.factors[one.factor]}: ${rate(one)}`),
    ...(figures.unsorted > 0 ? [`  ${survey.unsorted(figures.unsorted)}`] : []),
    survey.formula,
  ].join('\n');
}

const rowsOf = (rows: readonly number[], rowList: CasesTexts['rowList']): string =>
  rowList(
    rows.slice(0, NAMED_ROWS).map((row) => row + 1),
    Math.max(0, rows.length - NAMED_ROWS),
  );

/** A list of feedback as a list for people. */
export function feedbackListing(
  { reading, window, figures }: FeedbackSheet,
  texts: CasesTexts,
  language: Language,
): string {
  const { feedback } = texts;
  const day = (serial: number) => formatVietnamese(dateFromSerial(serial)!);
  const line = (name: string, { value, numerator, denominator }: IndicatorValue) =>
    `  ${name}: ${value === null ? texts.noValue : percent(value, language)} (${numerator}/${denominator})`;
  return [
    feedback.title(reading.sheet, reading.rowCount, reading.feedback.length),
    texts.period(day(window.from), day(window.to), day(window.asOf)),
    ...reading.findings.map(
      ({ code, rows }) => `  ${feedback.faults[code]}: ${rows.length} (${rowsOf(rows, texts.rowList)})`,
    ),
    `  ${feedback.received(figures.received, figures.open)}`,
    line(feedback.onTime, figures.onTime),
    ...(figures.late.length > 0
      ? [`  ${feedback.late}: ${figures.late.length} (${rowsOf(figures.late, texts.rowList)})`]
      : []),
    ...(figures.computedDue > 0 ? [`  ${feedback.computedDue(figures.computedDue, FEEDBACK_DAYS)}`] : []),
    line(feedback.satisfaction, figures.satisfaction),
  ].join('\n');
}

/** A survey as `parplan cases --json` prints it. */
export const surveyJson = ({ reading, figures }: SurveySheet) => ({
  ...reading,
  questions: reading.questions.map(({ row, column, unknown, ...question }) => ({
    ...question,
    cell: `${columnLetters(column)}${row + 1}`,
    unknown: unknown.map((one) => one + 1),
  })),
  figures,
});

/** A list of feedback as `parplan cases --json` prints it. */
export const feedbackJson = ({ reading, window, figures }: FeedbackSheet) => ({
  sheet: reading.sheet,
  columns: reading.columns.map(({ field, column, heading }) => ({ column: columnLetters(column), heading, field })),
  rows: reading.rowCount,
  counted: reading.feedback.length,
  findings: reading.findings.map(({ code, rows }) => ({ code, rows: rows.map((row) => row + 1) })),
  window: { from: dateFromSerial(window.from), to: dateFromSerial(window.to), asOf: dateFromSerial(window.asOf) },
  figures: { ...figures, late: figures.late.map((row) => row + 1) },
});
