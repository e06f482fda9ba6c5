import { useEffect } from 'react';
import type { RibbonRequest } from '../../commands/ribbon-requests';

interface RibbonCommands {
  readonly chooseView: (view: 'plan' | 'cases') => void;
  readonly read: () => Promise<void>;
  readonly preview: () => void;
  readonly highlight: () => void;
  readonly removeHighlights: () => void;
}

/** How the pane hears the ribbon's buttons; gives the way to stop. */
export type ListenToRibbon = (hear: (request: RibbonRequest) => void) => () => void;

/** The ribbon's buttons do what the pane's do, in the part of the pane that shows it; a write without a reading reads first. */
export function useRibbon(listen: ListenToRibbon | undefined, commands: RibbonCommands, hasPlan: () => boolean): void {
  useEffect(
    () =>
      listen?.((request) => {
        commands.chooseView(request === 'open-cases' ? 'cases' : 'plan');
        switch (request) {
          case 'read-plan':
            void commands.read();
            break;
          case 'write-registers':
            void (hasPlan() ? Promise.resolve() : commands.read()).then(() => commands.preview());
            break;
          case 'highlight-targets':
            commands.highlight();
            break;
          case 'open-cases':
            break;
          case 'remove-highlights':
            commands.removeHighlights();
            break;
        }
      }),
    [listen, commands, hasPlan],
  );
}
