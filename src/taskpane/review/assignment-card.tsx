import { mergeClasses } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { useWords } from '../pane/pane-context';
import { scheduleWords } from '../words/schedule-words';
import { sourceWords } from '../words/source-words';
import { AssignmentDetails } from './assignment-details';
import { useOpenCard } from './card-memory';
import { CardFoot } from './card-foot';
import { useCardStyles } from './card.styles';
import { DoubtReasons } from './doubt-reasons';
import { FieldList } from './field-list';
import type { ItemProps } from './item-props';
import type { AssignmentItem } from './review-model';
import { TargetMarks } from './target-marks';

/** One assignment: the task leads to its source cell; who, when and how much stand below. */
export const AssignmentCard = memo(function AssignmentCard(props: ItemProps<AssignmentItem>) {
  const { item, withSheet, tabIndex, onReveal } = props;
  const styles = useCardStyles();
  const { fields, schedule } = useWords().pane;
  const id = useId();
  const { assignment, doubts } = item;
  const [open, setOpen] = useOpenCard(item.key);
  return (
    <div className={styles.card}>
      <DoubtReasons doubts={doubts} />
      <button
        type="button"
        id={`${id}main`}
        data-main
        tabIndex={tabIndex}
        className={mergeClasses(styles.main, !open && styles.short)}
        aria-describedby={`${id}cell`}
        onClick={() => onReveal(assignment.source)}
      >
        {assignment.task || fields.taskMissing}
      </button>
      {!open && (
        <FieldList
          fields={[
            [fields.lead, assignment.lead.join('; ') || fields.notNamed],
            [fields.support, assignment.support.join('; ')],
            [fields.due, scheduleWords(assignment.due, schedule)],
          ]}
        />
      )}
      <TargetMarks targets={assignment.targets} />
      <div id={`${id}details`} hidden={!open}>
        {open && <AssignmentDetails item={item} tabIndex={tabIndex} />}
      </div>
      <CardFoot
        id={id}
        cell={sourceWords(assignment.source, withSheet)}
        open={open}
        tabIndex={tabIndex}
        onToggle={() => setOpen(!open)}
      />
    </div>
  );
});
