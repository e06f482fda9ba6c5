import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
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

/** How the tables were cut and what each column is taken for, with everything that was put right. */
export default function TablesView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { correct: texts } = useWords().pane;
  const { plan } = usePlanTools();
  const tables = useMemo(() => tablesShown(plan.reading.tables), [plan]);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeft16Regular />} onClick={onBack}>
          {texts.view.back}
        </Button>
        <h2 ref={focusWhenShown} tabIndex={-1} className={styles.heading}>
          {texts.view.heading}
        </h2>
        <p className={styles.intro}>{tables.length > 0 ? texts.view.intro : texts.view.noTables}</p>
      </div>
      {tables.map((shown) => (
        <TableCard key={shown.key} shown={shown} startsOpen={tables.length <= OPEN_TABLES} />
      ))}
      {plan.corrections.length > 0 && (
        <>
          <h2 className={styles.second}>{texts.kept.heading}</h2>
          <KeptCorrections kept={plan.corrections} />
        </>
      )}
    </div>
  );
}
