import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import type { Bounds } from './bounds';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '4px 0 8px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  input: { width: '100%', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  invalid: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface BoundsFormProps {
  readonly bounds: Bounds;
  readonly busy: boolean;
  readonly onBounds: (bounds: Bounds) => void;
  readonly onCancel: () => void;
}

/** Which rows hold a table's headings, and which is its last. */
export function BoundsForm({ bounds, busy, onBounds, onCancel }: BoundsFormProps) {
  const styles = useStyles();
  const { table } = useWords().pane.correct;
  const [texts, setTexts] = useState({
    headerFrom: String(bounds.headerFrom),
    headerTo: String(bounds.headerTo),
    lastRow: String(bounds.lastRow),
  });
  const [invalid, setInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = readBounds(texts);
    setInvalid(wanted === null);
    if (wanted && !busy) onBounds(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={styles.fields}>
        {(['headerFrom', 'headerTo', 'lastRow'] as const).map((name, index) => (
          <Field key={name} size="small" label={table[name]}>
            <Input
              ref={index === 0 ? focusWhenShown : null}
              className={styles.input}
              inputMode="numeric"
              maxLength={7}
              value={texts[name]}
              onChange={(_, { value }) => setTexts({ ...texts, [name]: value })}
            />
          </Field>
        ))}
      </div>
      {invalid && (
        <p role="alert" className={styles.invalid}>
          {table.boundsInvalid}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {table.apply}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {table.cancel}
        </Button>
      </div>
    </form>
  );
}

function readBounds(texts: Readonly<Record<keyof Bounds, string>>): Bounds | null {
  const [headerFrom, headerTo, lastRow] = [texts.headerFrom, texts.headerTo, texts.lastRow].map((text) =>
    /^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text.trim()) : NaN,
  ) as [number, number, number];
  return headerFrom <= headerTo && headerTo < lastRow ? { headerFrom, headerTo, lastRow } : null;
}
