import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../pane/pane-state';
import type { PaneCommands } from '../pane/use-pane';
import { NothingFound } from '../start/nothing-found';
import { FailureNotice } from './failure-notice';
import { RecoveryNotice } from './recovery-notice';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '4px 16px 8px',
  },
});

interface NoticesProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** What stands in the way, above everything else. */
export default function Notices({ state, commands }: NoticesProps) {
  const styles = useStyles();
  const { unfinished, failure, nothingFound, reading, work, plan, bare, scope } = state;
  return (
    <div className={styles.notices}>
      {unfinished && (
        <RecoveryNotice busy={work !== null} onRecover={commands.recover} onLater={commands.postponeRecovery} />
      )}
      {failure && <FailureNotice failure={failure} canWrite={plan !== null} commands={commands} />}
      {nothingFound && !reading && (
        <NothingFound scope={scope} isBare={bare !== null} busy={work !== null} commands={commands} />
      )}
    </div>
  );
}
