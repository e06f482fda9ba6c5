import { toA1 } from '../../core/sheet/a1';
import type { SourceRef } from '../../core/source/source-ref';

/** Where a value comes from, short enough for a button: its first cell, with the sheet where several were read. */
export function sourceWords(source: SourceRef, withSheet: boolean): string {
  const area = source.areas[0];
  const address = area ? toA1({ ...area, rowCount: 1, columnCount: 1 }) : '';
  if (!withSheet) return address || source.sheet;
  return address ? `${source.sheet}!${address}` : source.sheet;
}
