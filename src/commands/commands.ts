import { sendRibbonRequest, type RibbonRequest } from './ribbon-requests';

/*
 * The ribbon's buttons, by the names that manifest.xml gives them. Each opens the pane and lets it do the work:
 * there the user sees what happens, is asked before a write, and can undo.
 */
if (typeof Office !== 'undefined') {
  Office.actions.associate('readPlan', inPane('read-plan'));
  Office.actions.associate('writeRegisters', inPane('write-registers'));
  Office.actions.associate('highlightTargets', inPane('highlight-targets'));
  Office.actions.associate('removeHighlights', inPane('remove-highlights'));
  Office.actions.associate('openCases', inPane('open-cases'));
}

function inPane(request: RibbonRequest): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await Office.addin.showAsTaskpane();
      sendRibbonRequest(request);
    } catch {
      // Excel could not show the pane and has said so itself; without the pane nothing is done.
    } finally {
      // Excel keeps the button busy until it hears this.
      event.completed();
    }
  };
}
