import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ClearsRow } from '../clears/clears-row';
import { FieldCorrection } from '../correct/field-correction';
import { useWords } from '../pane/pane-context';
import { WhyPanel } from '../why/why-panel';
import { fieldsOf, type AssignmentField, type FieldShown } from './assignment-fields';
import { FieldBlock } from './field-block';
import { LackingFields } from './lacking-fields';
import type { AssignmentItem } from './review-model';

const useStyles = makeStyles({
  // Above the card's own button, which covers it: reading here must not jump to a cell.
  details: { position: 'relative', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  whys: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  section: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface Opened {
  readonly field: AssignmentField;
  readonly mode: 'why' | 'edit';
}

/** Fields whose absence is said; the rest are offered to be filled in. */
const ALWAYS_SHOWN: ReadonlySet<AssignmentField> = new Set(['task', 'lead', 'due']);

interface AssignmentDetailsProps {
  readonly item: AssignmentItem;
  readonly tabIndex: 0 | -1;
}

/** All of an assignment: each field with how sure it is, why, and the way to put it right. */
export function AssignmentDetails({ item, tabIndex }: AssignmentDetailsProps) {
  const styles = useStyles();
  const words = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { section } = item.assignment;
  const fields = fieldsOf(item.assignment, words);
  const isShown = ({ name, value, reasons }: FieldShown) =>
    value !== '' || reasons.length > 0 || ALWAYS_SHOWN.has(name) || opened?.field === name;
  const placeOf = ({ name }: FieldShown) => `${item.key}|${name}`;
  return (
    <div className={styles.details}>
      {fields.filter(isShown).map((field) => (
        <FieldBlock
          key={field.name}
          field={field}
          open={opened?.field === field.name ? opened.mode : null}
          place={placeOf(field)}
          tabIndex={tabIndex}
          onOpen={(mode) => setOpened(mode && { field: field.name, mode })}
        >
          {opened?.mode === 'why' ? (
            <div className={styles.whys}>
              {field.cells.map((at) => (
                <WhyPanel key={`${at.row}|${at.column}|${at.sheet}`} at={at} />
              ))}
            </div>
          ) : (
            <FieldCorrection item={item} field={field} place={placeOf(field)} onClose={() => setOpened(null)} />
          )}
        </FieldBlock>
      ))}
      <LackingFields
        fields={fields.filter((field) => !isShown(field))}
        tabIndex={tabIndex}
        onChoose={(field) => setOpened({ field, mode: 'edit' })}
      />
      <ClearsRow assignment={item.assignment} />
      {section.length > 0 && <p className={styles.section}>{section.join(' › ')}</p>}
    </div>
  );
}
