import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { HeadingFinder } from '../correct/heading-finder';
import { useWords } from '../pane/pane-context';
import type { PaneState } from '../pane/pane-state';
import type { PaneCommands } from '../pane/use-pane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0 12px' },
});

interface NothingFoundProps {
  readonly scope: PaneState['scope'];
  /** Tables were found, and are shown below. */
  readonly isBare: boolean;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

/** No plan in what was read: why, and what to try next. */
export function NothingFound({ scope, isBare, busy, commands }: NothingFoundProps) {
  const styles = useStyles();
  const { empty, correct } = useWords().pane;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{empty.title}</MessageBarTitle>
        <div>
          {empty.body} {empty.tryOther}
        </div>
        <div className={styles.buttons}>
          {scope === 'active' && (
            <Button size="small" onClick={() => void commands.read({ scope: 'all' })}>
              {empty.tryAll}
            </Button>
          )}
          {!isBare && (
            <HeadingFinder
              label={correct.headings.open}
              busy={busy}
              onFind={commands.findHeadings}
              onCorrect={commands.correct}
            />
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
