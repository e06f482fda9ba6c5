import type { Issue } from '../issues/issue';
import { isStride, type Steps } from '../sheet/steps';
import type { CellArea } from '../source/source-ref';
import type { FoundTable } from '../tables/find-tables';
import { isReport, listKind } from '../tables/list-kind';
import type { SheetGrid } from '../tables/sheet-grid';
import { assignmentIssues, tableIssues } from './plan-issues';
import { blankLetterhead } from './blank-letterhead';
import { addContradictions } from './contradictions';
import type { CutSheet } from './cut-workbook';
import { addScheduleDoubts } from './add-doubts';
import { phraseReaders } from './phrase-readers';
import type { ReadAssignment } from './assignment-of';
import type { Objective, PlanHeader, PlanReading, PlanSheet, PlanTable } from './plan-reading';
import type { PlacedCorrections } from './place-corrections';
import { planYears, spannedYears } from './plan-years';
import { mergeHeaders } from './read-plan-header';
import { readSheetPlan, type SheetPlan } from './sheet-plan';
import { sheetHeader, sheetYear } from './sheet-year';

/** Reads the plan from sheets that are cut into tables and lines. `year` overrides what the sheets say. */
export function* readPlan(
  sheets: readonly CutSheet[],
  corrections: PlacedCorrections,
  year: number | null,
): Steps<PlanReading> {
  const headers = sheets.map(sheetHeader);
  const plan: PlanHeader = { ...mergeHeaders(headers), ...(year === null ? {} : { year }) };
  const plans: SheetPlan[] = [];
  const earlier = { objectives: 0, assignments: 0 };
  for (const [i, { grid, parts }] of sheets.entries()) {
    const ownYear = sheetYear(headers[i]!, plan, year);
    const title = headers[i]!.title ?? plan.title;
    const given = corrections.sheet(grid.name);
    const readers = phraseReaders(ownYear, spannedYears(title, ownYear));
    const read = yield* readSheetPlan(grid.name, parts, readers, { ...earlier }, given);
    // A sheet that a person corrects is the plan's
    const sheet = given ? read : withoutReported(read, grid);
    const years = planYears(title, ownYear);
    yield* addScheduleDoubts(sheet.assignments, years, readers.wantsYear);
    yield* addContradictions(sheet.assignments, headers[i]!.issued ?? plan.issued);
    earlier.objectives += sheet.objectives.length;
    earlier.assignments += sheet.assignments.length;
    plans.push(sheet);
  }
  const objectives = plans.flatMap((sheet) => sheet.objectives);
  const kinds = sheets.map((sheet, i) => sheetKind(sheet, plans[i]!, headers[i]!));
  return {
    plan,
    sheets: kinds,
    tables: plans.flatMap((sheet) => sheet.tables.map(planTable)),
    objectives: objectives.map((objective, at): Objective => ({ id: `O${at + 1}`, ...objective })),
    assignments: plans.flatMap((sheet) => sheet.assignments.map(({ assignment }) => assignment)),
    issues: [
      ...corrections.issues(),
      ...blankLetterhead(
        sheets.map(({ grid }) => grid).filter((_, i) => kinds[i]!.kind === 'plan' || kinds[i]!.kind === 'plan-text'),
        plan,
      ),
      ...legacyIssues(sheets, kinds),
      ...(yield* allIssues(kinds, plans, plan)),
    ],
  };
}

/** What a report says was reached is no plan: nobody and no date is named in it. */
function withoutReported(plan: SheetPlan, grid: SheetGrid): SheetPlan {
  const isAssigned = ({ assignment: { lead, person, due } }: ReadAssignment) =>
    lead.length + person.length > 0 || due.kind !== 'none';
  if (plan.assignments.length + plan.objectives.length === 0 || plan.assignments.some(isAssigned)) return plan;
  return isReport(grid) ? { objectives: [], assignments: [], tables: [], doubts: [] } : plan;
}

function sheetKind({ grid, hidden }: CutSheet, { assignments, objectives }: SheetPlan, header: PlanHeader): PlanSheet {
  const isPlan = assignments.length + objectives.length > 0;
  const kind = isPlan ? 'plan' : grid.rows.length === 0 ? 'empty' : listKind(grid);
  return { sheet: grid.name, kind: kind === 'other' && isPlanText(grid, header) ? 'plan-text' : kind, hidden };
}

/** "KẾ HOẠCH …" with paragraphs below: its tasks stand in an annex. */
function isPlanText({ rows }: SheetGrid, { title }: PlanHeader): boolean {
  if (title === null || !/^(?:kế hoạch|chương trình|quyết định|đề án)(?!\p{L})/iu.test(title)) return false;
  let alone = 0;
  let long = 0;
  for (let at = 0; at < rows.length; at++) {
    const { cells } = rows.at(at)!;
    if (cells.length === 1) alone++;
    if (cells.some(({ text }) => text.length >= PARAGRAPH)) long++;
  }
  return long >= 3 && alone * 10 >= rows.length * 9;
}
const PARAGRAPH = 120;

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

/** One for each sheet of the plan, with the cells that were typed before Unicode. */
function legacyIssues(sheets: readonly CutSheet[], kinds: readonly PlanSheet[]): readonly Issue[] {
  return sheets.flatMap(({ grid: { name, legacy } }, i): readonly Issue[] => {
    if (legacy.length === 0 || kinds[i]!.kind !== 'plan') return [];
    const source = { sheet: name, areas: columnRuns(legacy) };
    return [{ code: 'cell.legacy-letters', severity: 'info', source, params: { count: legacy.length } }];
  });
}

/** Single cells as runs down their columns: a whole sheet of cells is named by a few areas. */
function columnRuns(cells: readonly CellArea[]): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const goesOn = last?.column === cell.column && last.row + last.rowCount === cell.row;
    if (goesOn) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push(cell);
  }
  return runs;
}

/** What a merged cell or a group says to several assignments is doubted once. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return !told.has(key) && told.add(key);
  });
}

function* allIssues(
  sheets: readonly PlanSheet[],
  plans: readonly SheetPlan[],
  plan: PlanHeader,
): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  const isDated = ({ assignment }: ReadAssignment) => assignment.due.text.trim() !== '';
  if (plan.year === null && plans.some((sheet) => sheet.assignments.some(isDated)))
    issues.push({ code: 'plan.year-missing', severity: 'warning', source: null, params: {} });
  for (const [i, { sheet, kind }] of sheets.entries()) {
    const { assignments, tables, doubts } = plans[i]!;
    if (kind !== 'plan' && kind !== 'empty')
      issues.push({ code: 'sheet.no-plan', severity: 'info', source: { sheet, areas: [] }, params: { sheet, kind } });
    for (const table of tables) issues.push(...(yield* tableIssues(table)));
    if (kind === 'plan') issues.push(...doubts);
    for (const [at, read] of assignments.entries()) {
      if (isStride(at)) yield;
      if (read.assignment.issues.length > 0 || read.doubts.length > 0) issues.push(...assignmentIssues(read));
    }
  }
  return eachOnce(issues);
}
