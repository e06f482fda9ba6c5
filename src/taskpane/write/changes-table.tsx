import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RegisterChanges } from '../../actions/results';
import { useWords } from '../pane/pane-context';

const KINDS = ['added', 'changed', 'kept', 'gone'] as const;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  head: { ...typographyStyles.caption1Strong, padding: '4px 0 4px 8px', textAlign: 'end', whiteSpace: 'nowrap' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: '4px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  count: { padding: '4px 0 4px 8px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
});

/** How many rows of each sheet come, change, stay and go. */
export function ChangesTable({ changes }: { readonly changes: RegisterChanges }) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const cell = (count: number) => <td className={styles.count}>{number(count)}</td>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.name}>{pane.write.rows}</td>
          <th scope="col" className={styles.head}>
            {changes.sheets.assignments}
          </th>
          <th scope="col" className={styles.head}>
            {changes.sheets.targets}
          </th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind} className={styles.row}>
            <th scope="row" className={styles.name}>
              {pane.write[kind]}
            </th>
            {cell(changes.assignments[kind].length)}
            {cell(changes.targets[kind].length)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
