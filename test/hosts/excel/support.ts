import type { EmulatedHost, EmulatedHostOptions } from '../../../src/hosts/emulated/emulated-host';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../../src/hosts/workbook-host';
import { loadOffice, newWorkbook, useOffice } from '../../support/node-office';

/** The adapter over the real office.js over the emulated Excel, and the memory host over the same workbook. */
export interface ExcelUnderTest {
  readonly excel: WorkbookHost;
  readonly memory: WorkbookHost;
  readonly emulated: EmulatedHost;
  readonly workbook: MemoryWorkbook;
}

export async function excelUnderTest(
  workbook: MemoryWorkbook = newWorkbook(),
  options: EmulatedHostOptions = {},
): Promise<ExcelUnderTest> {
  const office = await loadOffice(workbook, options);
  useOffice(office);
  return { excel: createExcelHost(), memory: createMemoryHost(workbook), emulated: office.host, workbook };
}

/** A sheet with `cells` cells of text and numbers, `columns` to a row. */
export function fill(workbook: MemoryWorkbook, name: string, cells: number, columns: number): void {
  const sheet = workbook.sheet(name)!;
  for (let index = 0; index < cells; index += 1) {
    const value = index % 3 === 0 ? index : `Nhiệm vụ số ${index}`;
    sheet.setValue(Math.floor(index / columns), index % columns, value);
  }
}
