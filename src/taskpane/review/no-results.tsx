import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';

const useStyles = makeStyles({
  message: { padding: '24px 8px', textAlign: 'center', textWrap: 'balance' },
  first: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  second: { ...typographyStyles.caption1, margin: '4px 0 0', color: tokens.colorNeutralForeground3 },
});

interface NoResultsProps {
  readonly query: string;
  /** What to say where nothing was searched for. */
  readonly otherwise: string;
}

/** An empty list, with what to do about it. */
export function NoResults({ query, otherwise }: NoResultsProps) {
  const styles = useStyles();
  const { review } = useWords().pane;
  const searched = query.trim() !== '';
  return (
    <div className={styles.message} role="status">
      <p className={styles.first}>{searched ? review.notFound(query.trim()) : otherwise}</p>
      {searched && <p className={styles.second}>{review.notFoundHelp}</p>}
    </div>
  );
}
