import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { AskedCell as Asked } from '../../actions/explain-cell';
import { useFocusBackAtEnd } from '../frame/use-focus-back-at-end';
import { useWords } from '../pane/pane-context';
import { WhyPanel } from './why-panel';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: '0 16px 12px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  heading: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' } },
  another: { alignSelf: 'flex-start' },
});

interface AskedCellProps {
  readonly at: Asked;
  readonly onAnother: () => void;
  readonly onTables: () => void;
  readonly onClose: () => void;
}

/** How any cell was read, the one that is selected in Excel. */
export default function AskedCell({ at, onAnother, onTables, onClose }: AskedCellProps) {
  const styles = useStyles();
  const { why } = useWords().pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusBackAtEnd();
  // Asked from the bottom of a long list: what is told stands at its top.
  useEffect(() => heading.current?.focus(), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.box} aria-label={why.selected} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {why.selected}
        </h2>
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={why.close} onClick={onClose} />
      </div>
      <WhyPanel key={`${at.sheet}|${at.row}|${at.column}`} at={at} onTables={onTables} />
      <Button size="small" className={styles.another} onClick={onAnother}>
        {why.another}
      </Button>
    </section>
  );
}
