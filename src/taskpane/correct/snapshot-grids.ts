import type { WorkbookSnapshot } from '../../core/sheet/workbook-snapshot';
import { anchorFinder, type AnchorPlace } from '../../core/tables/find-anchor';
import { sheetGrid, type SheetGrid } from '../../core/tables/sheet-grid';
import type { CellAnchor } from '../../core/tables/table-correction';

interface Grids {
  readonly bySheet: ReadonlyMap<string, SheetGrid>;
  readonly find: (anchor: CellAnchor) => AnchorPlace | null;
}

const GRIDS = new WeakMap<WorkbookSnapshot, Grids>();

/** A sheet that was read, as the table reader sees it. */
export function gridOf(snapshot: WorkbookSnapshot, sheet: string): SheetGrid | null {
  return gridsOf(snapshot).bySheet.get(sheet) ?? null;
}

/** Where the cell of a correction stands now; null where it is gone. */
export function findCell(snapshot: WorkbookSnapshot, anchor: CellAnchor): AnchorPlace | null {
  return gridsOf(snapshot).find(anchor);
}

/** A cell's words as they stand there, in one line; '' for an empty cell. */
export function cellText(snapshot: WorkbookSnapshot, { sheet, row, column }: AnchorPlace): string {
  return (gridOf(snapshot, sheet)?.cellAt(row, column)?.text ?? '').replace(/\s+/g, ' ').trim();
}

function gridsOf(snapshot: WorkbookSnapshot): Grids {
  const known = GRIDS.get(snapshot);
  if (known) return known;
  const dates = snapshot.date1904 ? '1904' : '1900';
  const bySheet = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheetGrid(sheet, dates)] as const));
  const grids = { bySheet, find: anchorFinder([...bySheet.values()]) };
  GRIDS.set(snapshot, grids);
  return grids;
}
