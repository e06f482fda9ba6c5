import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ShownHeadings } from '../../actions/find-headings';
import { useWords } from '../pane/pane-context';
import { clamped } from '../review/clamped.styles';

const useStyles = makeStyles({
  rows: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.body1, ...clamped(3), margin: '2px 0 0', overflowWrap: 'anywhere' },
});

/** The rows that would be taken for headings, by their place and their words. */
export function HeadingsShown({ headings: { at, rowCount, words } }: { readonly headings: ShownHeadings }) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { headings } = pane.correct;
  const first = number(at.row + 1);
  const rows = rowCount === 1 ? first : `${first}–${number(at.row + rowCount)}`;
  const place = headings.rows(rowCount, rows, at.sheet);
  return (
    <>
      <p className={styles.rows}>{place}</p>
      <p className={styles.words}>{words.length > 0 ? words.join(' · ') : headings.emptyRow}</p>
    </>
  );
}
