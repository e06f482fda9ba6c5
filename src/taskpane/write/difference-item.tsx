import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RowDifference } from '../../actions/results';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { clamped } from '../review/clamped.styles';
import { sourceWords } from '../words/source-words';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '6px 0' },
  title: { ...typographyStyles.body1, ...clamped(2), margin: 0, overflowWrap: 'anywhere' },
  changes: { ...typographyStyles.caption1, display: 'flex', flexDirection: 'column', gap: '4px', margin: 0 },
  column: { color: tokens.colorNeutralForeground3 },
  before: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  struck: { textDecorationLine: 'line-through' },
  after: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  empty: { fontStyle: 'italic' },
  link: { ...typographyStyles.caption1 },
  sign: { display: 'inline-block', width: '14px', color: tokens.colorNeutralForeground3 },
});

interface DifferenceItemProps {
  readonly difference: RowDifference;
  readonly onReveal: (source: SourceRef) => void;
}

/** One row that a write adds, changes or marks: what it is, what changes in it, and the way to its cell. */
export function DifferenceItem({ difference: { title, cells, source }, onReveal }: DifferenceItemProps) {
  const styles = useStyles();
  const { differences } = useWords().pane.write;
  return (
    <li className={styles.item}>
      <p className={styles.title} title={title}>
        {title}
      </p>
      {cells.length > 0 && (
        <dl className={styles.changes}>
          {cells.map((cell) => (
            <Change key={cell.column} {...cell} />
          ))}
        </dl>
      )}
      {source && (
        <span>
          <Link className={styles.link} onClick={() => onReveal(source)}>
            {differences.seeCell(sourceWords(source, true))}
          </Link>
        </span>
      )}
    </li>
  );
}

/** A column's words before and after, each said in words to screen readers. */
function Change({ column, before, after }: RowDifference['cells'][number]) {
  const styles = useStyles();
  const { differences } = useWords().pane.write;
  const shown = (words: string) => (words ? words : <span className={styles.empty}>{differences.empty}</span>);
  return (
    <div>
      <dt className={styles.column}>{column}</dt>
      <dd className={styles.before} aria-label={`${differences.before}: ${before || differences.empty}`}>
        <span aria-hidden className={styles.sign}>
          −
        </span>
        <span className={before ? styles.struck : undefined}>{shown(before)}</span>
      </dd>
      <dd className={styles.after} aria-label={`${differences.after}: ${after || differences.empty}`}>
        <span aria-hidden className={styles.sign}>
          +
        </span>
        {shown(after)}
      </dd>
    </div>
  );
}
