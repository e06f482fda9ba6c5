import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef, useState } from 'react';
import type { PlanReading } from '../../core/plan/plan-reading';
import { useWords } from '../pane/pane-context';
import { clamped } from './clamped.styles';
import { summaryWords } from './summary-words';
import { YearForm } from './year-form';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '4px 16px 8px' },
  title: {
    ...typographyStyles.subtitle2,
    ...clamped(3),
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginInline: '-8px' },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface PlanSummaryProps {
  readonly reading: PlanReading;
  /** The user's own year, where one was given. */
  readonly onRead: (year?: number) => void;
}

/** Which plan was read, for which year, and how much was found; the year can be put right. */
export function PlanSummary({ reading, onRead }: PlanSummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const { plan } = words.pane;
  const { title, number, agency, year } = reading.plan;
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [reading]);
  const origin = [agency, number].filter(Boolean).join(' · ');
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.title} title={title ?? undefined}>
        {title ?? plan.untitled}
      </h2>
      {origin && <p className={styles.line}>{origin}</p>}
      <p className={styles.line}>{summaryWords(reading, words)}</p>
      {editing || year === null ? (
        <YearForm year={year} onYear={onRead} {...(year === null ? {} : { onCancel: () => setEditing(false) })} />
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            icon={<Edit16Regular />}
            iconPosition="after"
            aria-label={`${plan.year(year)}. ${plan.editYear}`}
            onClick={() => setEditing(true)}
          >
            {plan.year(year)}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            icon={<ArrowSync16Regular />}
            onClick={() => onRead()}
          >
            {plan.readAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
