import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useId, type ReactNode } from 'react';
import { TextButton } from '../frame/text-button';
import { useWords } from '../pane/pane-context';
import type { FieldShown } from './assignment-fields';
import { useRefocus } from './card-memory';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    ...typographyStyles.caption1,
  },
  name: { gridArea: '1 / 1', color: tokens.colorNeutralForeground3 },
  tools: { gridArea: '1 / 2', display: 'flex', marginInlineEnd: '-4px' },
  value: {
    gridColumn: '1 / -1',
    margin: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  reason: {
    gridColumn: '1 / -1',
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: '1px 0 0',
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
  panel: {
    gridColumn: '1 / -1',
    marginTop: tokens.spacingVerticalXS,
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface FieldBlockProps {
  readonly field: FieldShown;
  /** What is open under the field. */
  readonly open: 'why' | 'edit' | null;
  /** Tells the field apart from those of other cards, for the focus to come back to. */
  readonly place: string;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (mode: 'why' | 'edit' | null) => void;
  readonly children: ReactNode;
}

/** A field with its value, why it is not certain, and the ways to ask about it and to put it right. */
export function FieldBlock({ field, open, place, tabIndex, onOpen, children }: FieldBlockProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { why, correct } = pane;
  const id = useId();
  const editButton = useRefocus(place);
  const toggle = (mode: 'why' | 'edit') => onOpen(open === mode ? null : mode);
  const { label, value, reasons, cells } = field;
  return (
    <div role="group" aria-label={label} className={styles.block}>
      <span className={styles.name}>{label}</span>
      {field.name !== 'task' && (
        <p className={styles.value}>{value || <span className={styles.unknown}>{pane.fields.notNamed}</span>}</p>
      )}
      {reasons.length > 0 && (
        <p className={styles.reason}>
          <Info16Regular aria-hidden className={styles.icon} />
          {reasons.join('; ')}
        </p>
      )}
      <span className={styles.tools}>
        {cells.length > 0 && (
          <TextButton
            tabIndex={tabIndex}
            aria-label={why.askOf(label)}
            aria-expanded={open === 'why'}
            aria-controls={id}
            onClick={() => toggle('why')}
          >
            {why.ask}
          </TextButton>
        )}
        <TextButton
          ref={editButton}
          tabIndex={tabIndex}
          aria-label={correct.editOf(label)}
          aria-expanded={open === 'edit'}
          aria-controls={id}
          onClick={() => toggle('edit')}
        >
          {correct.edit}
        </TextButton>
      </span>
      <div id={id} hidden={open === null} className={open === null ? undefined : styles.panel}>
        {open !== null && children}
      </div>
    </div>
  );
}
