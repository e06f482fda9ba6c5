import type { CellValue } from '../../../core/sheet/workbook-snapshot';

/** Excel's order of mixed values: numbers, text, booleans, errors; empty cells last in both directions. */
export function compareForSort(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const sign = ascending ? 1 : -1;
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return sign * kinds;
  if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
  return sign * (Number(a) - Number(b) || 0);
}

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

function rank(value: NonNullable<CellValue>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
