import { targetReasons } from '../../core/plan/field-certainties';
import type { CertaintyReason, FieldName } from '../../core/plan/field-certainty';
import type { Assignment } from '../../core/plan/plan-reading';
import type { Schedule } from '../../core/readers/schedule';
import type { SourceRef } from '../../core/source/source-ref';
import type { AskedCell } from '../../actions/explain-cell';
import type { PaneWords } from '../pane/pane-context';
import { scheduleWords } from '../words/schedule-words';
import { targetWords } from '../words/target-words';

/** What a person can put right of an assignment. */
export type AssignmentField = FieldName | 'target';

/** One field of an assignment as its details show it. */
export interface FieldShown {
  readonly name: AssignmentField;
  readonly label: string;
  /** '' where nothing is known, or where the card says it already. */
  readonly value: string;
  /** The words to begin a correction with. */
  readonly words: string;
  /** Why it is not simply certain, in words. */
  readonly reasons: readonly string[];
  /** The cells that it was read from; a few of them where there are many. */
  readonly cells: readonly AskedCell[];
}

/** A row that goes on over several pages is traced cell by cell; beyond a few nobody reads on. */
const MOST_CELLS = 3;

/** The fields of an assignment in the order in which people ask for them. */
export function fieldsOf(assignment: Assignment, words: PaneWords): readonly FieldShown[] {
  const { pane, language } = words;
  const { lead, support, person, start, due, targets, deliverable, measure, task } = assignment;
  const target = ({ subject, text, canonical }: Assignment['targets'][number]) =>
    `${targetWords(canonical, pane.target, language).mark}: ${subject || text}`;
  const field = (name: FieldName, value: string, given = value): FieldShown => ({
    name,
    label: pane.fields[name],
    value,
    words: given,
    reasons: reasonsOf(assignment.certainty[name]?.reasons ?? [], name === 'due' ? due : start, words),
    cells: cellsOf(assignment.fields[name] ? [assignment.fields[name]] : []),
  });
  return [
    field('task', '', task),
    field('lead', lead.join('; ')),
    field('support', support.join('; ')),
    field('person', person.join('; ')),
    field('start', scheduleShown(start, words), start.text),
    field('due', scheduleShown(due, words), due.text),
    {
      name: 'target',
      label: pane.fields.targets,
      value: targets.map(target).join('\n'),
      words: [...new Set(targets.map(({ text }) => text))].join('; '),
      reasons: reasonsOf([...new Set(targets.flatMap(targetReasons))], due, words),
      cells: cellsOf(targets.map(({ source }) => source)),
    },
    field('deliverable', deliverable),
    field('measure', measure),
  ];
}

/** A deadline in words, and as the plan writes it where that is not the same. */
function scheduleShown(schedule: Schedule, { pane }: PaneWords): string {
  const said = schedule.text.trim();
  if (schedule.kind === 'none' && said === '') return '';
  const read = scheduleWords(schedule, pane.schedule);
  return said === '' || isSame(read, said) ? read : `${read}\n${pane.fields.asWritten}: ${said}`;
}

/** "Tháng 01/2026" says no more than "Tháng 1/2026". */
function isSame(read: string, said: string): boolean {
  const [one, other] = [read, said].map((text) => text.toLowerCase().replace(/\b0(?=\d)/g, ''));
  return one === other;
}

function reasonsOf(reasons: readonly CertaintyReason[], schedule: Schedule, { pane }: PaneWords): readonly string[] {
  return reasons.map((reason) => {
    const year = reason === 'year-assumed' ? /\d{4}/.exec(schedule.canonical)?.[0] : undefined;
    return year ? pane.why.yearAssumedAs(Number(year)) : pane.why.reasons[reason];
  });
}

function cellsOf(sources: readonly SourceRef[]): readonly AskedCell[] {
  const cells = new Map<string, AskedCell>();
  for (const { sheet, areas } of sources)
    for (const { row, column } of areas) cells.set(`${row}|${column}|${sheet}`, { sheet, row, column });
  return [...cells.values()].slice(0, MOST_CELLS);
}
