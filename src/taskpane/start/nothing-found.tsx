import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';
import type { PaneState } from '../pane/pane-state';

interface NothingFoundProps {
  readonly scope: PaneState['scope'];
  readonly onReadAll: () => void;
}

/** No plan in what was read: why, and what to try next. */
export function NothingFound({ scope, onReadAll }: NothingFoundProps) {
  const { empty } = useWords().pane;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{empty.title}</MessageBarTitle>
        <div>
          {empty.body} {empty.tryOther}
        </div>
      </MessageBarBody>
      {scope === 'active' && (
        <MessageBarActions>
          <Button onClick={onReadAll}>{empty.tryAll}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
