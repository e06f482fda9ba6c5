import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n';
import { Pane } from './pane/pane';
import type { PaneActions } from './pane/pane-actions';
import type { ListenToRibbon } from './pane/use-ribbon';

/** What a page has to give to show the pane. */
export interface PaneSetting {
  readonly actions: PaneActions;
  readonly language: Language;
  readonly isDark: () => boolean;
  /** The ribbon's buttons, where the page has them. */
  readonly listenToRibbon?: ListenToRibbon;
}

/** Shows the pane inside an element of a page; gives the way to take it down. */
export function mountPane(element: HTMLElement, setting: PaneSetting): () => void {
  document.documentElement.lang = setting.language;
  const root = createRoot(element);
  root.render(<Pane {...setting} />);
  return () => root.unmount();
}
