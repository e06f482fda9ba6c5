import { listenToRibbon } from '../commands/ribbon-requests';
import { createExcelHost } from '../hosts/excel/excel-host';
import { mountPane } from './mount-pane';
import { bindActions } from './pane/bind-actions';
import { languageOf, PANE_TEXTS } from './pane/pane-language';
import { officeIsDark } from './theme/office-theme';

/** The task pane's page: waits for Excel, then shows the pane in place of the shell painted before. */
async function start(): Promise<void> {
  const root = document.getElementById('root')!;
  if (typeof Office === 'undefined') return explain(root, 'blocked');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return explain(root, 'outside');
  mountPane(root, {
    actions: bindActions(createExcelHost()),
    language: languageOf(Office.context.displayLanguage),
    isDark: officeIsDark,
    listenToRibbon,
  });
}

/** Without Excel there is no pane to show, only the reason; in both languages, for Office has not told which. */
function explain(root: HTMLElement, reason: 'blocked' | 'outside'): void {
  const paragraphs = [PANE_TEXTS.vi, PANE_TEXTS.en].map((texts, index) => {
    const paragraph = document.createElement('p');
    paragraph.lang = index === 0 ? 'vi' : 'en';
    paragraph.textContent = texts.shell[reason];
    return paragraph;
  });
  const shell = document.createElement('div');
  shell.className = 'shell';
  shell.setAttribute('role', 'alert');
  shell.append(...paragraphs);
  root.replaceChildren(shell);
}

void start();
