import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Assignment } from '../../core/plan/plan-reading';
import { SIX_CLEARS, type ClearState } from '../../core/plan/six-clears';
import { useWords } from '../pane/pane-context';
import { clearsOf } from './clears-of';

const useStyles = makeStyles({
  row: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' },
  label: { color: tokens.colorNeutralForeground3 },
  list: { display: 'contents' },
  mark: { display: 'inline-flex', gap: '3px', whiteSpace: 'nowrap', listStyle: 'none' },
  clear: { color: tokens.colorNeutralForeground3 },
  unclear: { color: tokens.colorNeutralForeground1 },
  open: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Signs that differ in shape, not only in colour. */
const SIGNS: Readonly<Record<ClearState, string>> = { clear: '✓', unclear: '?', open: '✗' };

/** The six clears of one assignment, each with its sign and its word. */
export function ClearsRow({ assignment }: { readonly assignment: Assignment }) {
  const styles = useStyles();
  const { clears } = useWords().pane;
  const states = clearsOf(assignment);
  return (
    <div className={styles.row}>
      <span className={styles.label}>{clears.label}:</span>
      <ul className={styles.list} aria-label={clears.label}>
        {SIX_CLEARS.map((clear) => {
          const state = states[clear];
          return (
            <li
              key={clear}
              className={mergeClasses(styles.mark, styles[state])}
              aria-label={clears.markOf(clears.names[clear], clears.states[state])}
              title={clears.states[state]}
            >
              <span aria-hidden>{SIGNS[state]}</span>
              <span aria-hidden>{clears.names[clear]}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
