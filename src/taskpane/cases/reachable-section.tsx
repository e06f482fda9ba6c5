import { Field, Input, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseClass } from '../../core/indicators/case-classes';
import { stillReachable } from '../../core/indicators/still-reachable';
import { useCasesStyles } from './cases.styles';
import { useCasesWords, type CasesWords } from './cases-words';
import { useCasesSheet } from './sheet-context';

const useStyles = makeStyles({
  input: { maxWidth: '160px' },
  answer: { ...typographyStyles.body1Strong, margin: 0, textWrap: 'pretty' },
});

/** Whether a threshold of the on-time rate can still be met at the end of the period. */
export function ReachableSection() {
  const shared = useCasesStyles();
  const styles = useStyles();
  const words = useCasesWords();
  const { texts } = words;
  const { classes } = useCasesSheet().figures.figures;
  const [typed, setTyped] = useState('');
  const threshold = shareOf(typed);
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.reachable.heading}</h3>
      <div className={shared.card}>
        <Field
          label={texts.reachable.threshold}
          hint={texts.reachable.hint}
          {...(threshold === null && typed.trim() !== '' && { validationMessage: texts.reachable.invalid })}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <div role="status">
          {threshold !== null && (
            <>
              <p className={styles.answer}>{answer(classes, threshold, words)}</p>
              <p className={shared.quiet}>{texts.reachable.basis}</p>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function answer(classes: readonly CaseClass[], threshold: number, { texts, percent, number }: CasesWords): string {
  const { best, lateAllowed } = stillReachable(classes, threshold);
  if (best === null) return texts.reachable.none;
  return lateAllowed === null
    ? texts.reachable.no(percent(best))
    : texts.reachable.yes(percent(best), number(lateAllowed));
}

/** `98`, `97,5`, `97.5%` as a share; null for what is none. */
function shareOf(typed: string): number | null {
  const words = typed.replaceAll(' ', '');
  if (!/^\d{1,3}(?:[.,]\d{1,4})?%?$/.test(words)) return null;
  const percent = Number(words.replace('%', '').replace(',', '.'));
  return percent <= 100 ? percent / 100 : null;
}
