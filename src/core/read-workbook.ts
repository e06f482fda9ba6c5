import type { KeptCorrection } from './plan/correction';
import { placeCorrections } from './plan/place-corrections';
import { readPlan } from './plan/read-plan';
import type { PlanReading } from './plan/plan-reading';
import { finish, type Steps } from './sheet/steps';
import { allSheetNames, ownSheetNames } from './registers/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from './sheet/workbook-snapshot';
import { cutSheets } from './tables/find-tables';
import { sheetGrid } from './tables/sheet-grid';

/** What to read. */
export interface ReadOptions {
  /** Names of the sheets to read; all that the snapshot holds where absent. */
  readonly sheets?: readonly string[];
  /** The plan's year where the user says it; else the plan's own words do. */
  readonly year?: number;
  /** What a person corrected, in the order in which it was kept. */
  readonly corrections?: readonly KeptCorrection[];
}

/**
 * Reads a plan workbook, a row or so a step. The stages, in order:
 * cells → grid (words of each cell, merges, dates) → tables and lines (headings, column roles, row kinds, outline of prose)
 * → plan (rows → objectives and assignments; readers for targets, schedules, organisations) → issues beside the values.
 */
export function* readWorkbookInSteps(workbook: WorkbookSnapshot, options: ReadOptions = {}): Steps<PlanReading> {
  const wanted = workbook.sheets.filter((sheet) => !options.sheets || options.sheets.includes(sheet.name));
  const grids = wanted.map((sheet) => sheetGrid(sheet, workbook.date1904 ? '1904' : '1900'));
  const corrections = placeCorrections(options.corrections ?? [], { grids, hasUnread: hasUnread(workbook, wanted) });
  const parts = yield* cutSheets(grids, corrections.sheet);
  const cut = grids.map((grid, i) => ({ grid, parts: parts[i]!, hidden: wanted[i]!.visibility !== 'visible' }));
  return yield* readPlan(cut, corrections, options.year ?? corrections.year);
}

/** Whether sheets are there that may be the plan's and are not read. */
function hasUnread(workbook: WorkbookSnapshot, wanted: readonly SheetSnapshot[]): boolean {
  const known = new Set([...wanted.map((sheet) => sheet.name), ...ownSheetNames(workbook)]);
  return allSheetNames(workbook).some((name) => !known.has(name));
}

/** Reads a plan workbook at once; see {@link readWorkbookInSteps}. */
export const readWorkbook = (workbook: WorkbookSnapshot, options: ReadOptions = {}): PlanReading =>
  finish(readWorkbookInSteps(workbook, options));
