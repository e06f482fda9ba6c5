import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n';
import { Pane } from './pane/pane';
import type { PaneActions } from './pane/pane-actions';

/** What a page has to give to show the pane. */
export interface PaneSetting {
  readonly actions: PaneActions;
  readonly language: Language;
  readonly isDark: () => boolean;
}

/** Shows the pane inside an element of a page; gives the way to take it down. */
export function mountPane(element: HTMLElement, { actions, language, isDark }: PaneSetting): () => void {
  document.documentElement.lang = language;
  const root = createRoot(element);
  root.render(<Pane actions={actions} language={language} isDark={isDark} />);
  return () => root.unmount();
}
