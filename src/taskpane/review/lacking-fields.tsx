import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TextButton } from '../frame/text-button';
import { useWords } from '../pane/pane-context';
import type { AssignmentField, FieldShown } from './assignment-fields';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

interface LackingFieldsProps {
  readonly fields: readonly FieldShown[];
  readonly tabIndex: 0 | -1;
  readonly onChoose: (field: AssignmentField) => void;
}

/** What the plan does not say of an assignment, each with the way to fill it in. */
export function LackingFields({ fields, tabIndex, onChoose }: LackingFieldsProps) {
  const styles = useStyles();
  const { correct } = useWords().pane;
  if (fields.length === 0) return null;
  return (
    <div className={styles.line}>
      {correct.complete}
      {fields.map(({ name, label }) => (
        <TextButton
          key={name}
          tabIndex={tabIndex}
          aria-label={correct.completeOf(label)}
          onClick={() => onChoose(name)}
        >
          {label}
        </TextButton>
      ))}
    </div>
  );
}
