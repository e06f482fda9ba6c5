import type { CutSheet } from './cut-workbook';
import type { PlanHeader } from './plan-reading';
import { readPlanHeader } from './read-plan-header';

/** What the first lines of a sheet say, those over its first table. */
export function sheetHeader({ grid, parts }: CutSheet): PlanHeader {
  const first = parts.find((part) => part.kind === 'table');
  return readPlanHeader(grid, first?.kind === 'table' ? (first.table.headerRows[0] ?? 0) : null);
}

/** The year that a sheet is read for: a sheet with a title of its own may be the plan of another year. */
export const sheetYear = (header: PlanHeader, plan: PlanHeader, given: number | null): number | null =>
  given ?? (header.title === null ? null : header.year) ?? plan.year;
