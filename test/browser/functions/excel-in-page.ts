import { installEmulatedHost } from '../../../src/hosts/emulated/emulated-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';

/* Runs in the page before its first script: an emulated Excel shown in Vietnamese, with one empty sheet. */

const workbook = new MemoryWorkbook();
workbook.addSheet('Data');
Object.assign(window, { excel: installEmulatedHost(window, workbook, { displayLanguage: 'vi-VN' }) });
