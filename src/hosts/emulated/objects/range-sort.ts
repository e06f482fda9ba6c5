import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument } from '../wire/office-fault';
import { checkUnprotected } from './emulation';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Sorts by one column of the table that the area is the body of; other sorts are a gap. */
export function sortByField(sheet: MemorySheet, body: CellArea, fields: unknown, location: string): void {
  checkUnprotected(sheet, location);
  const [field, ...more] = Array.isArray(fields) ? (fields as SortField[]) : [];
  if (!field || typeof field.key !== 'number') throw invalidArgument(location);
  if (more.length > 0) throw new NotEmulated(`${location} by several columns`);
  const table = sheet.tables.find(
    ({ area }) => area.row + 1 === body.row && area.column === body.column && area.rowCount - 1 === body.rowCount,
  );
  if (!table) throw new NotEmulated(`${location} outside a table`);
  const column = table.columns[field.key];
  if (column === undefined) throw invalidArgument(location);
  sheet.sortTable(table.name, column, field.ascending ?? true);
}

export class RangeSort extends HostObject {
  readonly typeName = 'RangeSort';

  constructor(
    private readonly sheet: MemorySheet,
    private readonly area: CellArea,
  ) {
    super();
  }

  apply(fields: unknown): void {
    sortByField(this.sheet, this.area, fields, 'RangeSort.apply');
  }
}
