/** What the bench of round trips drives: the adapter over the real office.js in Node, and the pane's own actions. */
export { highlightTargets } from '../../src/actions/highlight-targets';
export { readPlan } from '../../src/actions/read-plan';
export { writeRegisters } from '../../src/actions/write-registers';
export { createExcelHost } from '../../src/hosts/excel/excel-host';
export { openXlsx } from '../../src/hosts/memory/open-xlsx';
export { TEXTS } from '../../src/i18n';
export { loadOffice, useOffice } from '../../test/support/node-office';
