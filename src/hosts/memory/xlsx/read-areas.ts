import { parseA1, toA1 } from '../../../core/sheet/a1';
import type { CellArea } from '../../../core/source/source-ref';

/** Areas as the file lists them, separated by spaces. */
export function readAreas(sqref: string | undefined): CellArea[] {
  return (sqref ?? '').split(/\s+/).flatMap((area) => parseA1(area) ?? []);
}

export function printAreas(areas: readonly CellArea[]): string {
  return areas.map(toA1).join(' ');
}
