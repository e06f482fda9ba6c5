import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/issues/issue';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { sourceWords } from '../words/source-words';

const SHOWN = 5;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly onReveal?: (source: SourceRef) => void;
}

/** Issues as sentences, each with the way to its cell; a long list says how many more there are. */
export function IssueList({ issues, onReveal }: IssueListProps) {
  const styles = useStyles();
  const { pane, texts, number } = useWords();
  const rest = issues.length - SHOWN;
  return (
    <ul className={styles.list}>
      {issues.slice(0, SHOWN).map(({ code, params, source }, index) => (
        <li key={index}>
          {texts.issues[code](params)}{' '}
          {source && onReveal && (
            <Link inline onClick={() => onReveal(source)}>
              {pane.card.goToCell(sourceWords(source, true))}
            </Link>
          )}
        </li>
      ))}
      {rest > 0 && <li>{pane.failure.more(rest, number(rest))}</li>}
    </ul>
  );
}
