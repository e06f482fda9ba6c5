import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { focusWhenShown } from '../frame/focus-when-shown';
import { useWords } from '../pane/pane-context';
import type { PaneState } from '../pane/pane-state';
import { ScopeChoice } from './scope-choice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '8px 16px 16px' },
  heading: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance' },
  promise: { ...typographyStyles.body1, margin: '4px 0 0', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  steps: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '10px' },
  step: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'baseline', ...typographyStyles.body1 },
  number: {
    flexShrink: 0,
    width: '22px',
    height: '22px',
    lineHeight: '20px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  privacy: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface StartViewProps {
  readonly scope: PaneState['scope'];
  readonly onScope: (scope: PaneState['scope']) => void;
  readonly onRead: () => void;
  /** The user comes back from a reading that was stopped. */
  readonly focusRead: boolean;
}

/** Before anything is read: what the pane does, where to read, and the one button. */
export function StartView({ scope, onScope, onRead, focusRead }: StartViewProps) {
  const styles = useStyles();
  const { start } = useWords().pane;
  return (
    <main className={styles.view}>
      <div>
        <h2 className={styles.heading}>{start.heading}</h2>
        <p className={styles.promise}>{start.promise}</p>
      </div>
      <ScopeChoice scope={scope} onScope={onScope} />
      <Button ref={focusRead ? focusWhenShown : null} appearance="primary" size="large" onClick={onRead}>
        {start.read}
      </Button>
      <ol className={styles.steps} aria-label={start.thenLabel}>
        {start.then.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <p className={styles.privacy}>
        <LockClosed16Regular aria-hidden style={{ flexShrink: 0 }} />
        {start.privacy}
      </p>
    </main>
  );
}
