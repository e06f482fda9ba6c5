import { isCellError, type CellValue } from '../sheet/workbook-snapshot';
import type { NameColumn } from './case-table';

/** Collects the names of a column, each kept once: wordings that differ in case or spaces only are one name. */
export function nameCollector(most: number) {
  const names: string[] = [''];
  const known = new Map<CellValue, number>([['', 0]]);
  const byWords = new Map<string, number>([['', 0]]);
  const of = new Uint32Array(most);
  const indexOf = (cell: CellValue): number => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const name = cell === null || isCellError(cell) ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
    const words = name.toLowerCase();
    let index = byWords.get(words);
    if (index === undefined) byWords.set(words, (index = names.push(name) - 1));
    known.set(cell, index);
    return index;
  };
  return {
    add: (at: number, cell: CellValue) => {
      of[at] = indexOf(cell);
    },
    done: (count: number): NameColumn => ({ names, of: of.subarray(0, count) }),
  };
}
