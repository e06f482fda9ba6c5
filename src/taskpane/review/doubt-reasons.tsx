import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Issue } from '../../core/issues/issue';
import { useWords } from '../pane/pane-context';

const useStyles = makeStyles({
  // A band over the whole width of the card.
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: '-12px -12px 0',
    padding: '8px 12px',
    listStyle: 'none',
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** Why a person should look at this. */
export function DoubtReasons({ doubts }: { readonly doubts: readonly Issue[] }) {
  const styles = useStyles();
  const { texts } = useWords();
  const reasons = [...new Set(doubts.map(({ code, params }) => texts.issues[code](params)))];
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason} className={styles.reason}>
          <Warning16Filled aria-hidden className={styles.icon} />
          {reason}
        </li>
      ))}
    </ul>
  );
}
