import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { TextButton } from '../frame/text-button';
import { useWords } from '../pane/pane-context';
import { usePlanTools } from '../review/plan-tools';
import { boundsChanges, boundsOf, type Bounds } from './bounds';
import { BoundsForm } from './bounds-form';
import type { TableShown } from './table-model';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { marginInlineStart: '-4px', marginBottom: '4px', color: tokens.colorBrandForeground1 },
});

/** Which rows a table has, and the way to say otherwise. */
export function TableBounds({ shown }: { readonly shown: TableShown }) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { table: texts } = pane.correct;
  const { plan, busy, correct } = usePlanTools();
  const [editing, setEditing] = useState(false);
  const { firstData, lastRow, table } = shown;
  const bounds = boundsOf(shown);
  const change = async (wanted: Bounds) => {
    for (const each of boundsChanges(plan.snapshot, shown, wanted)) if (!(await correct(each))) return;
    setEditing(false);
  };
  return (
    <>
      {table.headerRows.length > 0 && (
        <p className={styles.line}>
          {texts.headerRows(table.headerRows.length, table.headerRows.map(number).join(', '))}
        </p>
      )}
      <p className={styles.line}>{texts.dataRows(number(firstData), number(lastRow))}</p>
      {editing ? (
        <BoundsForm
          bounds={bounds}
          busy={busy}
          onBounds={(wanted) => void change(wanted)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <TextButton className={styles.button} onClick={() => setEditing(true)}>
          {texts.bounds}
        </TextButton>
      )}
    </>
  );
}
