import type { KeptCorrection } from './plan/correction';
import { cutWorkbook } from './plan/cut-workbook';
import { readPlan } from './plan/read-plan';
import type { PlanReading } from './plan/plan-reading';
import { finish, type Steps } from './sheet/steps';
import { allSheetNames, ownSheetNames } from './registers/own-sheets';
import type { WorkbookSnapshot } from './sheet/workbook-snapshot';

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
  const { sheets, corrections: kept = [] } = options;
  const { cut, corrections } = yield* cutWorkbook(workbook, {
    sheets,
    corrections: kept,
    hasUnread: kept.length > 0 && hasUnread(workbook, sheets),
  });
  return yield* readPlan(cut, corrections, options.year ?? corrections.year);
}

/** Whether sheets are there that may be the plan's and are not read. */
function hasUnread(workbook: WorkbookSnapshot, sheets: readonly string[] | undefined): boolean {
  const read = workbook.sheets.map(({ name }) => name).filter((name) => !sheets || sheets.includes(name));
  const known = new Set([...read, ...ownSheetNames(workbook)]);
  return allSheetNames(workbook).some((name) => !known.has(name));
}

/** Reads a plan workbook at once; see {@link readWorkbookInSteps}. */
export const readWorkbook = (workbook: WorkbookSnapshot, options: ReadOptions = {}): PlanReading =>
  finish(readWorkbookInSteps(workbook, options));
