import type { Steps } from '../sheet/steps';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { cutSheets, type SheetPart } from '../tables/find-tables';
import { sheetGrid, type SheetGrid } from '../tables/sheet-grid';
import type { KeptCorrection } from './correction';
import { placeCorrections, type PlacedCorrections } from './place-corrections';

/** A sheet cut into its parts. */
export interface CutSheet {
  readonly grid: SheetGrid;
  readonly parts: readonly SheetPart[];
  readonly hidden: boolean;
}

/** What of a workbook to cut. */
export interface CutOptions {
  /** Names of the sheets; all where absent. */
  readonly sheets?: readonly string[] | undefined;
  readonly corrections: readonly KeptCorrection[];
  /** Other sheets are there that may hold what a correction is about. */
  readonly hasUnread: boolean;
}

/** Cuts sheets into tables and lines, as a person corrected them: cells → grid → parts. */
export function* cutWorkbook(
  workbook: WorkbookSnapshot,
  { sheets, corrections: kept, hasUnread }: CutOptions,
): Steps<{ readonly cut: readonly CutSheet[]; readonly corrections: PlacedCorrections }> {
  const wanted = workbook.sheets.filter((sheet) => !sheets || sheets.includes(sheet.name));
  const grids = wanted.map((sheet) => sheetGrid(sheet, workbook.date1904 ? '1904' : '1900'));
  const corrections = placeCorrections(kept, { grids, hasUnread });
  const parts = yield* cutSheets(grids, corrections.sheet);
  const cut = grids.map((grid, i) => ({ grid, parts: parts[i]!, hidden: wanted[i]!.visibility !== 'visible' }));
  return { cut, corrections };
}
