import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../pane/pane-context';
import type { ReviewGroup } from './review-model';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: '8px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  above: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  count: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
  },
});

interface GroupHeadingProps {
  readonly group: ReviewGroup<unknown>;
  readonly words: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** A heading of the plan with the number of its items; pressing it folds them away. */
export function GroupHeading({ group, words, open, tabIndex, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const { number } = useWords();
  return (
    <h3 className={styles.heading} data-item={group.key}>
      <button
        type="button"
        data-main
        tabIndex={tabIndex}
        className={styles.button}
        aria-expanded={open}
        onClick={onToggle}
      >
        <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
        <span className={styles.words}>
          {group.above.length > 0 && <span className={styles.above}>{group.above.join(' › ')} </span>}
          {words}
        </span>{' '}
        <span className={styles.count}>{number(group.items.length)}</span>
      </button>
    </h3>
  );
}
