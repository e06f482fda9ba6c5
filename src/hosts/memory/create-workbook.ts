import { MemoryWorkbook } from './memory-workbook';

/** A new workbook with one empty sheet, as Excel makes it. */
export function createWorkbook(sheet = 'Sheet1'): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(sheet);
  return workbook;
}
