import type { Issue } from '../issues/issue';
import type { CellArea } from '../source/source-ref';
import type { SheetGrid } from '../tables/sheet-grid';
import type { PlanHeader } from './plan-reading';

/** "Số: /KH-UBND", "Số: …/QĐ-SNV" */
const NO_NUMBER = /^\s?số ?:? ?[.…_]{0,30} ?\/ ?(?:KH|QĐ|CTr|CT|TB|NQ|ĐA|PA)(?!\p{L})/iu;
/** "ngày tháng 7 năm 2022", "ngày … tháng … năm 2026" */
const NO_DAY = /ngày ?[.…_]{0,30} ?tháng ?(?:[.…_]{0,30}|\d{1,2}) ?năm 20\d\d/iu;
/** How far down a letterhead reaches. */
const HEAD_ROWS = 12;

/** A plan whose number or day is still to be filled in may be a draft; what another sheet says of it counts. */
export function blankLetterhead(grids: readonly SheetGrid[], { number, issued }: PlanHeader): readonly Issue[] {
  for (const grid of grids) {
    const blankNumber = number === null ? cellWith(grid, NO_NUMBER) : null;
    const blankDay = issued === null ? cellWith(grid, NO_DAY) : null;
    if (blankNumber === null && blankDay === null) continue;
    const what = blankNumber && blankDay ? 'both' : blankNumber ? 'number' : 'date';
    const areas = [blankNumber, blankDay].filter((area) => area !== null);
    return [{ code: 'plan.number-blank', severity: 'info', source: { sheet: grid.name, areas }, params: { what } }];
  }
  return [];
}

function cellWith(grid: SheetGrid, pattern: RegExp): CellArea | null {
  for (let at = 0; at < Math.min(HEAD_ROWS, grid.rows.length); at++)
    for (const { text, area } of grid.rows.at(at)!.cells)
      if (
        text.length < 300 &&
        text.split('\n').some((line) => pattern.test(line.normalize('NFC').replace(/\s+/g, ' ')))
      )
        return area;
  return null;
}
