import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useWords } from '../pane/pane-context';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  reason: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface YearFormProps {
  readonly year: number | null;
  readonly onYear: (year: number) => void;
  /** Absent where the plan has no year: then it has to be asked. */
  readonly onCancel?: () => void;
}

/** Asks for the plan's year: deadlines such as "Quý II" mean nothing without it. */
export function YearForm({ year, onYear, onCancel }: YearFormProps) {
  const styles = useStyles();
  const { plan } = useWords().pane;
  const [text, setText] = useState(year === null ? '' : String(year));
  const [invalid, setInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^(19|20)\d{2}$/.test(text.trim())) onYear(Number(text.trim()));
    else setInvalid(true);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {year === null && (
        <>
          <p className={styles.question}>{plan.yearQuestion}</p>
          <p className={styles.reason}>{plan.yearReason}</p>
        </>
      )}
      <Field label={plan.yearLabel} {...(invalid ? { validationMessage: plan.yearInvalid } : {})}>
        <Input inputMode="numeric" maxLength={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance={year === null ? 'primary' : 'secondary'}>
          {plan.applyYear}
        </Button>
        {onCancel && (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {plan.cancelYear}
          </Button>
        )}
      </div>
    </form>
  );
}
