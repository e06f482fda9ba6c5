import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/i18n';
import { Pane } from '../../src/taskpane/pane/pane';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import type { ListenToRibbon } from '../../src/taskpane/pane/use-ribbon';
import { fakeActions } from './fake-actions';

// Whether an element is hidden is asked of every ancestor's style: in jsdom that is most of a test's time.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** Shows the pane over actions; gives the user's hands. */
export function renderPane(
  given: Partial<PaneActions> = {},
  { language = 'vi', listenToRibbon }: { language?: Language; listenToRibbon?: ListenToRibbon } = {},
) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const actions = fakeActions(given);
  const view = render(
    <Pane actions={actions} language={language} isDark={() => false} listenToRibbon={listenToRibbon} />,
  );
  return { user, ...view };
}

export const press = (name: string | RegExp) => screen.getByRole('button', { name });
