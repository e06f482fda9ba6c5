import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useState, type FormEvent, type KeyboardEvent } from 'react';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import type { AssignmentField } from '../review/assignment-fields';
import { ReadPreview } from './read-preview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ValueFormProps {
  readonly field: AssignmentField;
  readonly label: string;
  readonly words: string;
  readonly planYear: number | null;
  readonly busy: boolean;
  readonly onKeep: (words: string) => void;
  readonly onCancel: () => void;
}

/** Other words for a field, with how they will be read before they are kept. */
export function ValueForm({ field, label, words, planYear, busy, onKeep, onCancel }: ValueFormProps) {
  const styles = useStyles();
  const { value: texts } = useWords().pane.correct;
  const [text, setText] = useState(words);
  const deferred = useDeferredValue(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onKeep(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field size="small" label={texts.label(label)}>
        <Textarea
          ref={focusWhenShown}
          resize="vertical"
          rows={text.length > 60 ? 4 : 2}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <ReadPreview field={field} text={deferred} planYear={planYear} />
      <p className={styles.note}>{texts.keptWhere}</p>
      <div className={styles.row}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy || text.trim() === words.trim()}
        >
          {texts.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
