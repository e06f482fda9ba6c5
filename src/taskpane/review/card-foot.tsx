import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useWords } from '../pane/pane-context';
import { useCardStyles } from './card.styles';

interface CardFootProps {
  /** Prefix of the ids of the card's parts. */
  readonly id: string;
  readonly cell: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** Below a card: the cell that pressing it goes to, and the way to its details. */
export function CardFoot({ id, cell, open, tabIndex, onToggle }: CardFootProps) {
  const styles = useCardStyles();
  const { card } = useWords().pane;
  return (
    <div className={styles.foot}>
      <span id={`${id}cell`} className={styles.cell}>
        {card.goToCell(cell)}
      </span>
      <button
        type="button"
        tabIndex={tabIndex}
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={`${id}details`}
        aria-describedby={`${id}main`}
        onClick={onToggle}
      >
        {open ? card.less : card.more}
        <ChevronDown16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.chevronUp)} />
      </button>
    </div>
  );
}
