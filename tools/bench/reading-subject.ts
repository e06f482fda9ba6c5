/** What the reading bench measures: the steps of `parplan read`. */
export { readWorkbook } from '../../src/core/read-workbook';
export { createMemoryHost } from '../../src/hosts/memory/memory-host';
export { openXlsx } from '../../src/hosts/memory/open-xlsx';
