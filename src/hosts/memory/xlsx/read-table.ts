import { parseA1 } from '../../../core/sheet/a1';
import type { MemorySheet } from '../model/memory-sheet';
import type { XmlElement } from './xml';
import { child, childrenOf, decodeControl } from './xml';

/** Reads a table's part. */
export function readTable(sheet: MemorySheet, part: string, root: XmlElement): void {
  const area = parseA1(root.attributes.ref ?? '');
  const name = root.attributes.displayName ?? root.attributes.name;
  if (!area || name === undefined) return;
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
    decodeControl(attributes.name ?? ''),
  );
  const style = child(root, 'tableStyleInfo')?.attributes.name ?? '';
  const hasHeader = root.attributes.headerRowCount !== '0';
  sheet.tables = [...sheet.tables, { id: sheet.workbook.nextId(), name, area, style, columns, part, hasHeader }];
}
