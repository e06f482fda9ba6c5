import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { IssueList } from '../notices/issue-list';
import type { CasesState } from './cases-state';
import { useCasesWords } from './cases-words';

interface CasesNoticesProps {
  readonly state: CasesState;
  readonly onRetry: () => void;
}

/** What did not work, or that there is no sheet of cases, and what to do about it. */
export function CasesNotices({ state: { failure, nothingFound }, onRetry }: CasesNoticesProps) {
  const { texts } = useCasesWords();
  if (failure)
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{texts.failed}</MessageBarTitle>
          <IssueList issues={failure} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (!nothingFound) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.noneTitle}</MessageBarTitle>
        <div>
          {texts.noneBody} {texts.noneOther}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
