/** What the bench of the pane drives: an Excel in this process, a browser beside it, and the words on the pane's buttons. */
export { appContext } from '../../src/hosts/emulated/bridge/app-context';
export { LIGHT_THEME } from '../../src/hosts/emulated/bridge/office-theme';
export { EmulatedHost } from '../../src/hosts/emulated/emulated-host';
export { openXlsx } from '../../src/hosts/memory/open-xlsx';
export { paneVi } from '../../src/i18n/vi/pane';
export { findChromium, launchBrowser } from '../../test/support/browser';
