import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';

interface RecoveryNoticeProps {
  readonly busy: boolean;
  readonly onRecover: () => void;
  readonly onLater: () => void;
}

/** Offers to put the workbook back where a write was not finished. */
export function RecoveryNotice({ busy, onRecover, onLater }: RecoveryNoticeProps) {
  const { recovery } = useWords().pane;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{recovery.title}</MessageBarTitle>
        <div>{recovery.body}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" disabledFocusable={busy} onClick={onRecover}>
          {recovery.recover}
        </Button>
        <Button disabledFocusable={busy} onClick={onLater}>
          {recovery.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
