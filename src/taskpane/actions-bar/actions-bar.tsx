import { Button, makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';
import type { PaneState } from '../pane/pane-state';
import type { PaneCommands } from '../pane/use-pane';
import { MoreMenu } from './more-menu';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Nothing read yet: no bar, only the way to the rest.
  quiet: {
    position: 'static',
    marginTop: 0,
    paddingInline: '4px',
    backgroundColor: 'transparent',
    borderTopStyle: 'none',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1, minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  working: { ...typographyStyles.caption1, margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
  progress: { marginBottom: '8px' },
});

interface ActionsBarProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** What can be done with the plan that was read, the next step standing out; before that, only what earlier sessions left. */
export default function ActionsBar({ state: { work, written, plan }, commands }: ActionsBarProps) {
  const styles = useStyles();
  const { actions } = useWords().pane;
  const busy = work !== null;
  return (
    <footer className={mergeClasses(styles.bar, !plan && styles.quiet)} role="group" aria-label={actions.label}>
      {busy && (
        <>
          <p className={styles.working} id="working">
            {actions.working[work]}
          </p>
          <ProgressBar className={styles.progress} aria-labelledby="working" />
        </>
      )}
      <div className={styles.buttons}>
        {plan && (
          <>
            <Button
              className={styles.main}
              appearance={written ? 'secondary' : 'primary'}
              disabledFocusable={busy}
              onClick={commands.preview}
            >
              {actions.write}
            </Button>
            <Button
              className={styles.main}
              appearance={written ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={commands.highlight}
            >
              {actions.highlight}
            </Button>
          </>
        )}
        <MoreMenu busy={busy} hasPlan={plan !== null} commands={commands} />
      </div>
    </footer>
  );
}
