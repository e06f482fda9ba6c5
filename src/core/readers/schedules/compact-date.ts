import { dateFields, localDate } from '../../calendar/local-date';
import { dateFromSerial } from '../../calendar/serial-date';
import { mentionOf } from './mention';
import type { ScheduleContext } from './resolve-drafts';
import type { ScheduleText } from './schedule-text';
import type { Token } from './token';

/** A number that is the whole cell. */
const NUMBER = /^[\s•·●]*(\d{5}|\d{8})[\s.]*$/;
/** A number may be a day only close to the plan's years: else it is an amount, a code or a telephone number. */
const YEARS_AROUND = 1;

/** A day written as one number: 20260325, 25032026, or Excel's own number of a day (46106) that lost its format. */
export function compactDate(text: ScheduleText, context: ScheduleContext): readonly Token[] | null {
  const digits = NUMBER.exec(text.folded)?.[1];
  if (digits === undefined) return null;
  const date =
    digits.length === 5 ? dateFromSerial(Number(digits)) : (inOrder(digits, 0, 4, 6) ?? inOrder(digits, 4, 2, 0));
  if (!date) return null;
  const { year, month, day } = dateFields(date);
  const [first, last] = context.planYears ?? [context.planYear, context.planYear];
  if (first === null || last === null || year < first - YEARS_AROUND || year > last + YEARS_AROUND) return null;
  const span = { start: text.folded.search(/\d/), end: text.folded.trimEnd().length };
  // not said to be a day: to be looked at
  return [
    { kind: 'cue', cue: 'approximate', start: span.start, end: span.start },
    { kind: 'mention', ...span, mention: mentionOf({ unit: 'day', year, month, day }) },
  ];
}

/** The day whose year, month and day of month begin at these digits. */
const inOrder = (digits: string, year: number, month: number, day: number) =>
  localDate(
    Number(digits.slice(year, year + 4)),
    Number(digits.slice(month, month + 2)),
    Number(digits.slice(day, day + 2)),
  );
