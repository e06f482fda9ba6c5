import { makeStyles, tokens, ToggleButton, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { SixClear } from '../../core/plan/six-clears';
import { useWords } from '../pane/pane-context';
import { countClears } from './clears-of';
import { hardlyStatedWords } from './clears-text';
import { CopyClears } from './copy-clears';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 0 4px' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface ClearsFilterProps {
  readonly reading: PlanReading;
  readonly chosen: SixClear | null;
  readonly onChoose: (clear: SixClear | null) => void;
}

/** How many assignments leave which of the six open; each figure shows only those. */
export function ClearsFilter({ reading, chosen, onChoose }: ClearsFilterProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, number } = words;
  const { clears } = pane;
  const { lacking, byClear, hardlyStated } = useMemo(() => countClears(reading), [reading]);
  if (reading.assignments.length === 0) return null;
  if (lacking === 0 && hardlyStated.length === 0) return <p className={styles.line}>{clears.allClear}</p>;
  const summary = hardlyStated.length > 0 ? clears.summaryBeside : clears.summary;
  return (
    <div className={styles.box} role="group" aria-label={clears.label}>
      <div className={styles.top}>
        <p className={styles.line} title={clears.basis}>
          {summary(lacking, number(lacking))}
        </p>
        <CopyClears reading={reading} chosen={chosen} />
      </div>
      {hardlyStated.length > 0 && <p className={styles.line}>{hardlyStatedWords(hardlyStated, reading, words)}</p>}
      <div className={styles.chips}>
        {byClear.map(([clear, count]) => (
          <ToggleButton
            key={clear}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={chosen === clear}
            appearance={chosen === clear ? 'primary' : 'secondary'}
            aria-label={clears.filterOf(clears.names[clear], count, number(count))}
            onClick={() => onChoose(chosen === clear ? null : clear)}
          >
            {clears.names[clear]}&nbsp;<span className={styles.count}>{number(count)}</span>
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
