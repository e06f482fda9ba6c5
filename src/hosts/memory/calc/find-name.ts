import type { MemoryWorkbook } from '../memory-workbook';
import type { MemorySheet } from '../model/memory-sheet';
import type { MemoryName } from '../model/sheet-parts';

/** Lists of names by key; the workbook's list is replaced whenever a name changes. */
const tables = new WeakMap<readonly MemoryName[], ReadonlyMap<string, MemoryName>>();

/** A name as a formula on the sheet means it: the sheet's own, else the workbook's. */
export function findName(text: string, workbook: MemoryWorkbook, sheet: MemorySheet): MemoryName | undefined {
  let table = tables.get(workbook.names);
  if (!table) {
    table = new Map(workbook.names.map((name) => [keyOf(name.name, name.sheetId), name]));
    tables.set(workbook.names, table);
  }
  return table.get(keyOf(text, sheet.id)) ?? table.get(keyOf(text, null));
}

function keyOf(name: string, sheetId: number | null): string {
  return `${sheetId ?? ''}!${name.toLowerCase()}`;
}
