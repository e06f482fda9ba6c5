import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { TextButton } from '../frame/text-button';
import { useCasesWords } from './cases-words';

/** Rows put on the page at first, and with each press of the button below them. */
const FIRST_ROWS = 10;
const MORE_ROWS = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '0 4px' },
  whole: { flexBasis: '100%', display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  row: { flexShrink: 0, color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
});

interface RowListProps {
  /** Zero-based rows of the sheet. */
  readonly rows: readonly number[];
  /** What stands in a row, by its place in the list. */
  readonly describe?: (index: number) => string;
  readonly onRow: (row: number) => void;
}

/** Rows of the sheet, each pressed to go there; a long list grows on demand. */
export function RowList({ rows, describe, onRow }: RowListProps) {
  const styles = useStyles();
  const { texts, number } = useCasesWords();
  const [shown, setShown] = useState(FIRST_ROWS);
  const rest = rows.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={row} {...(describe && { className: styles.whole })}>
            <TextButton
              ref={index === shown - MORE_ROWS ? focusWhenShown : null}
              className={styles.row}
              title={texts.rowGoTo(String(row + 1))}
              onClick={() => onRow(row)}
            >
              {texts.rowButton(String(row + 1))}
            </TextButton>
            {describe && <span className={styles.words}>{describe(index)}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <TextButton onClick={() => setShown(shown + MORE_ROWS)}>
          {texts.moreRows(number(Math.min(rest, MORE_ROWS)))}
        </TextButton>
      )}
    </>
  );
}
