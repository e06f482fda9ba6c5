import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { RowDifference } from '../../actions/results';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { DifferenceItem } from './difference-item';

/** Rows put on the page at first and with each step: a plan may have thousands. */
const STEP = 20;

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  open: { transform: 'rotate(90deg)' },
  list: { margin: 0, padding: '0 0 4px 20px', listStyle: 'none' },
});

interface DifferenceGroupProps {
  readonly what: RowDifference['what'];
  readonly rows: readonly RowDifference[];
  readonly startsOpen: boolean;
  readonly onReveal: (source: SourceRef) => void;
}

/** The rows that are new, changed or gone, folded away until they are wanted. */
export function DifferenceGroup({ what, rows, startsOpen, onReveal }: DifferenceGroupProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { differences } = pane.write;
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(STEP);
  const id = useId();
  const more = Math.min(STEP, rows.length - shown);
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          {differences[what](rows.length, number(rows.length))}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <ul className={styles.list}>
            {rows.slice(0, shown).map((row) => (
              <DifferenceItem key={row.id} difference={row} onReveal={onReveal} />
            ))}
          </ul>
        )}
        {open && more > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + STEP)}>
            {differences.more(more, number(more))}
          </Button>
        )}
      </div>
    </section>
  );
}
