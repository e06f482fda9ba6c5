import type { CellArea } from '../../core/source/source-ref';
import { toA1 } from '../../core/sheet/a1';

/** Excel takes addresses of at most 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** Areas as addresses `A1:B2,C3`, each within Excel's limit. */
export function addressLists(areas: readonly CellArea[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(toA1)) {
    if (list !== '' && list.length + address.length + 1 > MAX_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
