import { readPlan } from './plan/read-plan';
import type { PlanReading } from './plan/plan-reading';
import { finish, type Steps } from './sheet/steps';
import type { WorkbookSnapshot } from './sheet/workbook-snapshot';
import { cutSheets } from './tables/find-tables';
import { sheetGrid } from './tables/sheet-grid';

/** What to read. */
export interface ReadOptions {
  /** Names of the sheets to read; all that the snapshot holds where absent. */
  readonly sheets?: readonly string[];
  /** The plan's year where the user says it; else the plan's own words do. */
  readonly year?: number;
}

/**
 * Reads a plan workbook, a row or so a step. The stages, in order:
 * cells → grid (words of each cell, merges, dates) → tables and lines (headings, column roles, row kinds, outline of prose)
 * → plan (rows → objectives and assignments; readers for targets, schedules, organisations) → issues beside the values.
 */
export function* readWorkbookInSteps(workbook: WorkbookSnapshot, options: ReadOptions = {}): Steps<PlanReading> {
  const wanted = workbook.sheets.filter((sheet) => !options.sheets || options.sheets.includes(sheet.name));
  const grids = wanted.map((sheet) => sheetGrid(sheet, workbook.date1904 ? '1904' : '1900'));
  const parts = yield* cutSheets(grids);
  const cut = grids.map((grid, i) => ({ grid, parts: parts[i]!, hidden: wanted[i]!.visibility !== 'visible' }));
  return yield* readPlan(cut, options.year ?? null);
}

/** Reads a plan workbook at once; see {@link readWorkbookInSteps}. */
export const readWorkbook = (workbook: WorkbookSnapshot, options: ReadOptions = {}): PlanReading =>
  finish(readWorkbookInSteps(workbook, options));
