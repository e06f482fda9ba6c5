import type { LocalDate } from '../calendar/local-date';
import { serialFromDate } from '../calendar/serial-date';
import type { Assignment, PlanReading } from '../plan/plan-reading';
import type { Schedule, SchedulePart } from '../readers/schedule';
import { mapInSteps, type Steps } from '../sheet/steps';
import { withNeighbours } from './fingerprint';
import { comparableWords } from '../text/comparable-words';
import type { PlanCells } from './plan-cells';
import type { DraftRow, RegisterCell } from './register-row';
import { cellText, sectionWords } from './register-row';
import { sourceLinkFormula } from './register-formulas';
import type { RegisterTexts } from './register-texts';

/** What turning a reading into rows needs to know beside the reading. */
export interface RowContext {
  readonly texts: RegisterTexts;
  readonly cells: PlanCells;
  readonly date1904: boolean;
}

const DATE_FORMAT = 'dd/mm/yyyy';

/** One row of "Phân công" for each assignment, in reading order. */
export function* assignmentRows({ assignments }: PlanReading, context: RowContext): Steps<readonly DraftRow[]> {
  const fingerprints = withNeighbours(
    yield* mapInSteps(assignments, (assignment, ordinal) => ({
      kind: 'assignment' as const,
      sheet: assignment.sheet,
      section: comparableWords(assignment.section.join(' ')),
      ordinal,
      words: comparableWords(assignment.task || assignment.deliverable),
    })),
  );
  return yield* mapInSteps(assignments, (assignment, index) => ({
    position: assignment.id,
    fingerprint: fingerprints[index]!,
    source: assignment.source,
    cells: cellsOf(assignment, context),
    numberFormats: new Map([
      ['start', DATE_FORMAT],
      ['due', DATE_FORMAT],
    ]),
  }));
}

function cellsOf(assignment: Assignment, { texts, cells, date1904 }: RowContext): ReadonlyMap<string, RegisterCell> {
  const source = assignment.fields.task ?? assignment.source;
  const serial = (date: LocalDate | null): RegisterCell =>
    (date && serialFromDate(date, date1904 ? '1904' : '1900')) ?? '';
  const days = startAndDue(assignment);
  return new Map<string, RegisterCell>([
    ['section', sectionWords(assignment.section)],
    ['task', cellText(assignment.task)],
    ['lead', cellText(assignment.lead.join('\n'))],
    ['support', cellText(assignment.support.join('\n'))],
    ['person', cellText(assignment.person.join('\n'))],
    ['schedule', cellText(scheduleAsWritten(assignment))],
    ['start', serial(days.start)],
    ['due', serial(days.due)],
    ['recurrence', recurrenceOf(assignment, texts)],
    ['measure', cellText(assignment.measure)],
    ['deliverable', cellText(assignment.deliverable)],
    ['check', cellText([...new Set(assignment.issues)].map(texts.doubt).join('\n'))],
    ['source', { formula: sourceLinkFormula(source.sheet, cells.corner(source)) }],
  ]);
}

/** The first day that the cells name and the last one; a recurrence alone has none. */
function startAndDue({ start, due }: Assignment): { start: LocalDate | null; due: LocalDate | null } {
  const days = (schedule: Schedule, end: 'start' | 'end') =>
    schedule.parts
      .map((part: SchedulePart) => part.window?.[end] ?? null)
      .filter((date): date is LocalDate => date !== null)
      .sort();
  return { start: days(start, 'start')[0] ?? days(due, 'start')[0] ?? null, due: days(due, 'end').at(-1) ?? null };
}

function scheduleAsWritten({ start, due }: Assignment): string {
  return [start.text.trim(), due.text.trim()]
    .filter((text, index, all) => text && all.indexOf(text) === index)
    .join(' – ');
}

function recurrenceOf(assignment: Assignment, texts: RegisterTexts): string {
  const rules = [...assignment.start.parts, ...assignment.due.parts].flatMap((part) => part.recurrence ?? []);
  return [...new Set(rules)].map(texts.recurrence).join('; ');
}
