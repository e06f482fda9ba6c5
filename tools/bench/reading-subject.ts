/** What the reading bench measures: the steps of `parplan read`, and how the pane drives them. */
export { readWorkbook, readWorkbookInSteps } from '../../src/core/read-workbook';
export { createMemoryHost } from '../../src/hosts/memory/memory-host';
export { openXlsx } from '../../src/hosts/memory/open-xlsx';
export { SLICE } from '../../src/actions/in-slices';
