import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { IssueCode } from '../../core/issues/issue-code';
import { useWords } from '../pane/pane-context';
import type { PaneState, Step } from '../pane/pane-state';
import type { PaneCommands } from '../pane/use-pane';
import { IssueList } from './issue-list';

interface FailureNoticeProps {
  readonly failure: NonNullable<PaneState['failure']>;
  readonly canWrite: boolean;
  readonly commands: PaneCommands;
}

/** What did not work, in sentences, and the button that helps. */
export function FailureNotice({ failure, canWrite, commands }: FailureNoticeProps) {
  const { pane } = useWords();
  const remedy = remedyFor(failure, canWrite);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{pane.failure.title}</MessageBarTitle>
        <IssueList issues={failure.issues} onReveal={commands.reveal} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={pane.failure.dismiss}
            icon={<Dismiss20Regular />}
            onClick={commands.closeFailure}
          />
        }
      >
        {remedy === 'retry' && isRepeatable(failure.step) && (
          <Button onClick={() => void commands[failure.step as RepeatableStep]()}>{pane.failure.retry}</Button>
        )}
        {remedy === 'write' && <Button onClick={commands.preview}>{pane.actions.write}</Button>}
        {remedy === 'without-undo' && (
          <Button onClick={() => commands.write(true)}>{pane.write.confirmWithoutUndo}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

type RepeatableStep = Exclude<Step, 'reveal' | 'correct'>;

/** A correction is tried again where it is made, with its words. */
const isRepeatable = (step: Step): boolean => step !== 'reveal' && step !== 'correct';

/** Failures that trying again would only repeat. */
const FINAL: ReadonlySet<IssueCode> = new Set([
  'undo.nothing',
  'highlight.nothing-to-remove',
  'write.nothing-to-write',
  'host.not-supported',
  'state.unfinished-change',
  'write.failed-needs-recovery',
]);

function remedyFor({ issues }: NonNullable<PaneState['failure']>, canWrite: boolean) {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('write.undo-too-large')) return 'without-undo';
  if (codes.includes('highlight.no-register')) return canWrite ? 'write' : null;
  return codes.some((code) => FINAL.has(code)) ? null : 'retry';
}
