import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { capital } from '../words/capital';
import { useWords } from '../pane/pane-context';
import { sourceWords } from '../words/source-words';
import { clamped } from './clamped.styles';
import { useCardStyles } from './card.styles';
import type { ItemProps } from './item-props';
import type { TargetItem } from './review-model';
import { TargetMarks } from './target-marks';

const useStyles = makeStyles({
  owner: { ...typographyStyles.caption1, ...clamped(2), margin: 0, color: tokens.colorNeutralForeground3 },
});

/** One target: what is measured and how much; pressing it goes to its cell. */
export const TargetCard = memo(function TargetCard(props: ItemProps<TargetItem>) {
  const { item, withSheet, tabIndex, onReveal } = props;
  const styles = useCardStyles();
  const own = useStyles();
  const { card } = useWords().pane;
  const id = useId();
  const { target, owner } = item;
  const subject = [target.subject || target.text, target.scope].filter(Boolean).join(' – ');
  return (
    <div className={styles.card}>
      <button
        type="button"
        data-main
        tabIndex={tabIndex}
        className={mergeClasses(styles.main, styles.short)}
        aria-describedby={`${id}cell`}
        onClick={() => onReveal(target.source)}
      >
        {capital(subject)}
      </button>
      <TargetMarks targets={[target]} />
      {owner !== subject && <p className={own.owner}>{owner}</p>}
      <div className={styles.foot}>
        <span id={`${id}cell`} className={styles.cell}>
          {card.goToCell(sourceWords(target.source, withSheet))}
        </span>
      </div>
    </div>
  );
});
