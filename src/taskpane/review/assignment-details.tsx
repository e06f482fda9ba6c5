import type { Assignment } from '../../core/plan/plan-reading';
import { useWords } from '../pane/pane-context';
import { scheduleWords } from '../words/schedule-words';
import { targetWords } from '../words/target-words';
import { FieldList } from './field-list';

/** The rest of an assignment, shown when its card is opened. */
export function AssignmentDetails({ assignment }: { readonly assignment: Assignment }) {
  const { pane, language } = useWords();
  const { fields } = pane;
  const { start, due, targets } = assignment;
  const target = (words: string, canonical: string) =>
    `${targetWords(canonical, pane.target, language).mark}: ${words}`;
  return (
    <FieldList
      fields={[
        [fields.person, assignment.person.join('; ')],
        [fields.start, start.kind === 'none' ? '' : scheduleWords(start, pane.schedule)],
        [fields.asWritten, due.text],
        [fields.deliverable, assignment.deliverable],
        [fields.measure, assignment.measure],
        [fields.targets, targets.map(({ subject, text, canonical }) => target(subject || text, canonical)).join('\n')],
        [fields.section, assignment.section.join(' › ')],
      ]}
    />
  );
}
