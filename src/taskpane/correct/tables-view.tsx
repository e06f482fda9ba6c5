import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
import { HeadingFinder } from './heading-finder';
import { KeptCorrections } from './kept-corrections';
import { TableCard } from './table-card';
import { tablesShown } from './table-model';

/** With more tables than this each is folded at first. */
const OPEN_TABLES = 2;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '4px 16px 16px' },
  top: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  back: { marginInlineStart: '-8px' },
  heading: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outline: 'none' } },
  second: { ...typographyStyles.body1Strong, margin: '4px 0 0' },
  intro: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

interface TablesViewProps {
  readonly onBack: () => void;
  /** No task was found in the tables. */
  readonly isBare?: boolean;
}

/** How the tables were cut and what each column is taken for, with everything that was put right. */
export default function TablesView({ onBack, isBare = false }: TablesViewProps) {
  const styles = useStyles();
  const { correct: texts } = useWords().pane;
  const { plan, busy, findHeadings, correct } = usePlanTools();
  const tables = useMemo(() => tablesShown(plan.reading.tables), [plan]);
  const found = tables.length > 0 ? texts.view.intro : texts.view.noTables;
  const intro = isBare ? texts.headings.noTask : found;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeft16Regular />} onClick={onBack}>
          {isBare ? texts.headings.backToStart : texts.view.back}
        </Button>
        <h2 ref={focusWhenShown} tabIndex={-1} className={styles.heading}>
          {texts.view.heading}
        </h2>
        <p className={styles.intro}>{intro}</p>
      </div>
      {tables.map((shown) => (
        <TableCard key={shown.key} shown={shown} startsOpen={tables.length <= OPEN_TABLES} />
      ))}
      <HeadingFinder label={texts.headings.openOther} busy={busy} onFind={findHeadings} onCorrect={correct} />
      {plan.corrections.length > 0 && (
        <>
          <h2 className={styles.second}>{texts.kept.heading}</h2>
          <KeptCorrections kept={plan.corrections} />
        </>
      )}
    </div>
  );
}
