import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/i18n';
import { Pane } from '../../src/taskpane/pane/pane';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import type { ListenToRibbon } from '../../src/taskpane/pane/use-ribbon';
import { fakeActions } from './fake-actions';

// Fluent's style rules would be most of a test's time in jsdom, which paints nothing anyway.
CSSStyleSheet.prototype.insertRule = () => 0;
configure({
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});
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

/** A text that the eye sees: what is only said to screen readers does not count. */
export const seen = (text: string | RegExp) => screen.findByText(text, { ignore: '[aria-live]' });
