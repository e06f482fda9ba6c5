import type { Issue } from '../issues/issue';
import type { Steps } from '../sheet/steps';
import type { CellArea } from '../source/source-ref';
import type { SheetPart } from '../tables/find-tables';
import type { FoundTable } from '../tables/find-tables';
import type { SheetGrid } from '../tables/sheet-grid';
import { assignmentIssues, tableIssues } from './plan-issues';
import { addScheduleDoubts } from './add-doubts';
import { phraseReaders } from './phrase-readers';
import type { Assignment, Objective, PlanHeader, PlanReading, PlanTable } from './plan-reading';
import { planYears } from './plan-years';
import { mergeHeaders, readPlanHeader } from './read-plan-header';
import { readSheetPlan, type SheetPlan } from './sheet-plan';

/** A sheet cut into its parts. */
export interface CutSheet {
  readonly grid: SheetGrid;
  readonly parts: readonly SheetPart[];
}

/** Reads the plan from sheets that are cut into tables and lines. `year` overrides what the sheets say. */
export function* readPlan(sheets: readonly CutSheet[], year: number | null): Steps<PlanReading> {
  const headers = sheets.map(({ grid, parts }) => readPlanHeader(grid, firstHeaderRow(parts)));
  const plan: PlanHeader = { ...mergeHeaders(headers), ...(year === null ? {} : { year }) };
  const plans: SheetPlan[] = [];
  for (const [i, { grid, parts }] of sheets.entries()) {
    const sheetYear = year ?? titleYear(headers[i]!) ?? plan.year;
    const sheet = yield* readSheetPlan(grid.name, parts, phraseReaders(sheetYear));
    const years = planYears(headers[i]!.title ?? plan.title, sheetYear);
    plans.push({ ...sheet, assignments: addScheduleDoubts(sheet.assignments, years) });
  }
  return {
    plan,
    tables: plans.flatMap((sheet) => sheet.tables.map(planTable)),
    ...numbered(plans),
    issues: allIssues(sheets, plans, plan),
  };
}

/** A sheet with a title of its own may be the plan of another year. */
const titleYear = (header: PlanHeader) => (header.title === null ? null : header.year);

function firstHeaderRow(parts: readonly SheetPart[]): number | null {
  const first = parts.find((part) => part.kind === 'table');
  return first?.kind === 'table' ? (first.table.headerRows[0] ?? 0) : null;
}

/** Gives objectives and assignments their numbers in reading order. */
function numbered(plans: readonly SheetPlan[]): Pick<PlanReading, 'objectives' | 'assignments'> {
  const objectives: Objective[] = [];
  const assignments: Assignment[] = [];
  for (const plan of plans) {
    const before = objectives.length;
    plan.objectives.forEach((objective) => objectives.push({ id: `O${objectives.length + 1}`, ...objective }));
    for (const { objectiveIndex, doubts: _, ...draft } of plan.assignments) {
      const objectiveId = objectiveIndex === null ? null : (objectives[before + objectiveIndex]?.id ?? null);
      assignments.push({ id: `A${assignments.length + 1}`, ...draft, objectiveId });
    }
  }
  return { objectives, assignments };
}

function planTable(table: FoundTable): PlanTable {
  return {
    sheet: table.grid.name,
    area: tableArea(table),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(({ column, header, roles }) => ({ column, header, roles })),
  };
}

function tableArea({ columns, headerRows, rows }: FoundTable): CellArea {
  const first = Math.min(...columns.map((column) => column.column));
  const last = Math.max(...columns.map((column) => column.column));
  const top = headerRows[0] ?? rows[0]?.row.row ?? 0;
  const bottom = Math.max(headerRows[headerRows.length - 1] ?? 0, rows[rows.length - 1]?.row.row ?? top);
  return { row: top, column: first, rowCount: bottom - top + 1, columnCount: last - first + 1 };
}

function allIssues(sheets: readonly CutSheet[], plans: readonly SheetPlan[], plan: PlanHeader): readonly Issue[] {
  const issues: Issue[] = [];
  const hasDates = plans.some((sheet) => sheet.assignments.some((assignment) => assignment.due.text.trim() !== ''));
  if (plan.year === null && hasDates)
    issues.push({ code: 'plan.year-missing', severity: 'warning', source: null, params: {} });
  sheets.forEach(({ grid }, i) => {
    const { assignments, objectives, tables } = plans[i]!;
    if (grid.rows.length > 0 && assignments.length + objectives.length === 0)
      issues.push({
        code: 'sheet.no-plan',
        severity: 'info',
        source: { sheet: grid.name, areas: [] },
        params: { sheet: grid.name },
      });
    issues.push(...tables.flatMap(tableIssues), ...assignments.flatMap(assignmentIssues));
  });
  return issues;
}
