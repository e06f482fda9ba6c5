import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import { useEffect, useRef, useState } from 'react';
import type { PlanRead } from '../../actions/results';
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
  readonly plan: PlanRead;
  readonly onRead: () => void;
  /** The user's own year. */
  readonly onYear: (year: number) => void;
  readonly onTables: () => void;
}

/** Which plan was read, for which year, and how much was found; the year and the tables can be put right. */
export function PlanSummary({ plan: { reading, corrections }, onYear, ...rest }: PlanSummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const { plan } = words.pane;
  const { title, number, agency, year } = reading.plan;
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Only where a reading put this on the page: after a correction the focus stays where the user was.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const keepYear = (wanted: number) => {
    setEditing(false);
    onYear(wanted);
  };
  const origin = [agency, number].filter(Boolean).join(' · ');
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.title} title={title ?? undefined}>
        {title ?? plan.untitled}
      </h2>
      {origin && <p className={styles.line}>{origin}</p>}
      <p className={styles.line}>{summaryWords(reading, words)}</p>
      {editing || year === null ? (
        <YearForm year={year} onYear={keepYear} {...(year === null ? {} : { onCancel: () => setEditing(false) })} />
      ) : (
        <SummaryButtons year={year} corrections={corrections.length} onEditYear={() => setEditing(true)} {...rest} />
      )}
    </div>
  );
}

interface SummaryButtonsProps extends Pick<PlanSummaryProps, 'onRead' | 'onTables'> {
  readonly year: number;
  readonly corrections: number;
  readonly onEditYear: () => void;
}

/** The plan's year, reading again, and how its tables were read. */
function SummaryButtons({ year, corrections, onEditYear, onRead, onTables }: SummaryButtonsProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { plan, correct } = pane;
  return (
    <div className={styles.buttons}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<Edit16Regular />}
        iconPosition="after"
        aria-label={`${plan.year(year)}. ${plan.editYear}`}
        onClick={onEditYear}
      >
        {plan.year(year)}
      </Button>
      <Button appearance="subtle" size="small" className={styles.button} icon={<ArrowSync16Regular />} onClick={onRead}>
        {plan.readAgain}
      </Button>
      <Button appearance="subtle" size="small" className={styles.button} icon={<Table16Regular />} onClick={onTables}>
        {correct.view.open}
        {corrections > 0 && ` · ${correct.kept.open(corrections, number(corrections))}`}
      </Button>
    </div>
  );
}
