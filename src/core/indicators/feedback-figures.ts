import { dateFromSerial, serialFromDate } from '../calendar/serial-date';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar';
import type { Feedback } from '../cases/read-feedback';
import type { IndicatorSource, IndicatorValue } from './indicator';
import { rateOf } from './satisfaction';

/** Working days within which feedback is to be answered where the list gives no day (practice of the portal). */
export const FEEDBACK_DAYS = 15;

export const FEEDBACK_SOURCE: IndicatorSource = {
  citation: 'Quyết định 766/QĐ-TTg, nhóm V (cách tính theo Cổng Dịch vụ công); thời hạn 15 ngày làm việc theo thông lệ',
  sureness: 'S',
  checkedOn: '2026-11',
};

/** Feedback of a period. */
export interface FeedbackFigures {
  /** Answered by the due day, of what was answered or is past due: `feedback-on-time`. */
  readonly onTime: IndicatorValue;
  /** Satisfied, of those who said so or the contrary: `feedback-satisfaction`. */
  readonly satisfaction: IndicatorValue;
  /** Received in the period; not yet due and not answered are in no rate. */
  readonly received: number;
  readonly open: number;
  /** Rows that are late. */
  readonly late: readonly number[];
  /** Feedback whose due day was computed. */
  readonly computedDue: number;
}

/** The figures of the feedback received in a period, as of its last day; all days are whole serials. */
export function feedbackFigures(
  feedback: readonly Feedback[],
  { from, to, asOf }: { readonly from: number; readonly to: number; readonly asOf: number },
  calendar: WorkingCalendar,
): FeedbackFigures {
  const inPeriod = feedback.filter(({ received }) => received >= from && received <= to);
  const judged = inPeriod.map((one) => ({ ...one, last: one.due > 0 ? one.due : computedDue(one.received, calendar) }));
  const isAnswered = ({ answered }: Feedback) => answered > 0 && answered <= asOf;
  const onTime = judged.filter((one) => isAnswered(one) && one.answered <= one.last);
  const late = judged.filter((one) => (isAnswered(one) ? one.answered > one.last : one.last < asOf));
  const said = inPeriod.filter(({ isSatisfied }) => isSatisfied !== null);
  const satisfied = rateOf([{ satisfied: said.filter((one) => one.isSatisfied).length, answers: said.length }]);
  const denominator = onTime.length + late.length;
  return {
    onTime: {
      code: 'feedback-on-time',
      numerator: onTime.length,
      denominator,
      value: denominator === 0 ? null : onTime.length / denominator,
    },
    satisfaction: {
      code: 'feedback-satisfaction',
      numerator: satisfied.satisfied,
      denominator: satisfied.answers,
      value: satisfied.rate,
    },
    received: inPeriod.length,
    open: inPeriod.filter((one) => !isAnswered(one)).length,
    late: late.map(({ row }) => row),
    computedDue: inPeriod.filter(({ due }) => due === 0).length,
  };
}

/** Fifteen working days on; where no calendar is known, three weeks. */
function computedDue(received: number, calendar: WorkingCalendar): number {
  const end = addWorkingDays(calendar, dateFromSerial(received)!, FEEDBACK_DAYS);
  return end.ok ? serialFromDate(end.value)! : received + 21;
}
