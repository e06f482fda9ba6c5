import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { memo, useId } from 'react';
import { useWords } from '../pane/pane-context';
import { sourceWords } from '../words/source-words';
import { clamped } from './clamped.styles';
import { useCardStyles } from './card.styles';
import type { ItemProps } from './item-props';
import type { DoubtItem } from './review-model';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalSNudge, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
  about: { ...typographyStyles.caption1, ...clamped(2), margin: 0, color: tokens.colorNeutralForeground3 },
});

/** One doubt: the reason in words; pressing it goes to the cell. */
export const DoubtCard = memo(function DoubtCard(props: ItemProps<DoubtItem>) {
  const { item, withSheet, tabIndex, onReveal } = props;
  const styles = useCardStyles();
  const own = useStyles();
  const { pane, texts } = useWords();
  const id = useId();
  const { issue, about } = item;
  const Icon = issue.severity === 'error' ? ErrorCircle16Filled : Warning16Filled;
  return (
    <div className={styles.card}>
      <div className={own.line}>
        <Icon aria-hidden className={mergeClasses(own.icon, issue.severity === 'error' && own.error)} />
        <button
          type="button"
          data-main
          tabIndex={tabIndex}
          className={styles.main}
          aria-describedby={`${id}cell`}
          onClick={() => issue.source && onReveal(issue.source)}
        >
          {texts.issues[issue.code](issue.params)}
        </button>
      </div>
      {about && <p className={own.about}>{about}</p>}
      {issue.source && (
        <div className={styles.foot}>
          <span id={`${id}cell`} className={styles.cell}>
            {pane.card.goToCell(sourceWords(issue.source, withSheet))}
          </span>
        </div>
      )}
    </div>
  );
});
