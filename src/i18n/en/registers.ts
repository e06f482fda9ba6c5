import type { RegisterTexts } from '../../core/registers/register-texts';
import type { RecurrencePhrases } from '../recurrence-words';
import { recurrenceWords } from '../recurrence-words';
import { issuesEn } from './issues';

const every = (unit: string) => (interval: number) => (interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = (number: number) => MONTHS[number - 1] ?? String(number);

const phrases: RecurrencePhrases = {
  every: {
    DAILY: every('day'),
    WEEKLY: every('week'),
    MONTHLY: (interval) => (interval === 3 ? 'Every quarter' : every('month')(interval)),
    YEARLY: every('year'),
  },
  weekdays: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  onWeekdays: (days, how) => `${how}, on ${days.join(', ')}`,
  onMonthDay: (day, how) => (day === -1 ? `${how}, on the last day` : `${how}, on day ${day}`),
  onYearDay: (number, day, how) => `${how}, on ${day} ${month(number)}`,
  inMonth: (number, how) => `${how}, in ${month(number)}`,
};

/** The register sheets in English. */
export const registersEn: RegisterTexts = {
  sheets: { assignments: 'Assignments', targets: 'Targets' },
  titles: { assignments: 'ASSIGNMENTS OF THE PLAN', targets: 'TARGETS OF THE PLAN' },
  hints: {
    assignments: 'Status and Note are yours to fill in; reading the plan again keeps them.',
    targets:
      'Fill in Actual (and Baseline, where compared with an earlier period); Verdict and the plan’s colours follow.',
  },
  assignmentColumns: {
    id: 'ID',
    section: 'Section',
    task: 'Task',
    lead: 'Lead',
    support: 'Support',
    person: 'Person',
    schedule: 'Schedule (as written)',
    start: 'Start',
    due: 'Due',
    recurrence: 'Recurrence',
    measure: 'Measure',
    deliverable: 'Deliverable',
    status: 'Status',
    note: 'Note',
    check: 'To check',
    source: 'Source cell',
  },
  targetColumns: {
    id: 'ID',
    section: 'Section',
    task: 'Task',
    subject: 'Target',
    words: 'As written',
    operator: 'Comparison',
    threshold: 'Threshold',
    upper: 'Upper end',
    unit: 'Unit',
    baseline: 'Baseline',
    actual: 'Actual',
    status: 'Verdict',
    reason: 'Reason',
    check: 'To check',
    source: 'Source cell',
    group: 'Alternative group',
    type: 'Value type',
    value: 'Compared value',
    own: 'Own code',
    code: 'Verdict code',
    sheet: 'Sheet key',
    row: 'Source row',
    column: 'Source column',
    sign: 'Takes sign',
  },
  statusChoices: ['Not started', 'In progress', 'Done', 'On hold'],
  legendTitle: 'Legend',
  verdicts: { met: 'Met', missed: 'Missed', 'no-data': 'No data yet', 'not-measurable': 'Not measurable by number' },
  checkPercent: 'Check: % sign missing?',
  gone: 'No longer in the plan.',
  recurrence: (rule) => recurrenceWords(rule, phrases),
  doubt: (code) => issuesEn[code]({}),
};
