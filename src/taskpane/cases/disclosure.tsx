import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    margin: 0,
    marginInline: '-4px',
    padding: '2px 4px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  up: { transform: 'rotate(180deg)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBlock: '4px' },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Beside the label, for the eye at the right. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A line that opens what belongs to it; nothing of it is made before. */
export function Disclosure({ label, count, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        {...(open && { 'aria-controls': id })}
        onClick={() => setOpen(!open)}
      >
        <span>
          {label}
          {count !== undefined && <> ({count})</>}
        </span>
        <ChevronDown16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.up)} />
      </button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
