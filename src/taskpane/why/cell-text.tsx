import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellTrace } from '../../core/plan/cell-trace';
import { useWords } from '../pane/pane-context';
import { markWords, type WordRun } from './mark-words';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '6px 8px',
    maxHeight: '180px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Underlined as well: colours alone are not seen by everyone, and contrast themes have none.
  taken: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
  },
  unread: { textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px' },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** A cell's own words, those that were read marked. */
export function CellText({ trace }: { readonly trace: CellTrace }) {
  const styles = useStyles();
  const { why } = useWords().pane;
  if (trace.text === '') return <p className={styles.text}>{<span className={styles.empty}>{why.emptyCell}</span>}</p>;
  return (
    <p className={styles.text}>
      {markWords(trace).map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </p>
  );
}

function Run({ run: { text, kind } }: { readonly run: WordRun }) {
  const styles = useStyles();
  if (kind === 'taken') return <mark className={styles.taken}>{text}</mark>;
  return <span className={kind === 'unread' ? styles.unread : undefined}>{text}</span>;
}
