import type { PlanReading } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import type { GeneratedPlan, GeneratedSheet } from '../generated-plan';
import { sheetOf, workbookOf } from '../plan-workbook';

/** A generated sheet as a host reads it. */
export function generatedSheet(sheet: GeneratedSheet): SheetSnapshot {
  const { visibility, hiddenRows, hiddenColumns } = sheet;
  return { ...sheetOf(sheet), visibility, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
}

export function generatedWorkbook(plan: GeneratedPlan): WorkbookSnapshot {
  return { ...workbookOf(...plan.sheets.map(generatedSheet)), date1904: plan.date1904 };
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is true of a plan, and what was read, in the same form: rows, words, who, when, targets, groups, columns. */
export function trueAndRead(plan: GeneratedPlan, workbook: WorkbookSnapshot = generatedWorkbook(plan)) {
  const reading = readWorkbook(workbook, { year: 2026 });
  return { truth: truthOf(plan), read: readOf(plan, reading) };
}

function truthOf({ assignments, columns }: GeneratedPlan) {
  return {
    assignments: assignments.map((one) => ({ ...one, task: plain(one.task), groups: one.groups.map(plain) })),
    columns: columns.map(({ sheet, column, role }) => `${sheet} ${column} ${role}`),
  };
}

function readOf(plan: GeneratedPlan, { assignments, tables }: PlanReading) {
  return {
    assignments: assignments.map((one, i) => ({
      rows: one.rows,
      task: plain(one.task),
      lead: one.lead.map(plain),
      support: one.support.map(plain),
      person: one.person.map(plain),
      start: one.start.canonical,
      due: one.due.canonical,
      targets: one.targets.map((target) => target.canonical),
      // Numbers stand before the words of a group; headings above the table stand before its groups
      groups: lastGroups(one.section.map(plain), plan.assignments[i]?.groups.length ?? 0),
      sheet: one.sheet,
    })),
    columns: tables.flatMap((table) =>
      table.columns.map(({ column, roles }) => `${table.sheet} ${column} ${roles.join('+')}`),
    ),
  };
}

const lastGroups = (section: readonly string[], count: number) =>
  (count === 0 ? [] : section.slice(-count)).map((name) => name.replace(/^(?:[IVX]+|[A-D]|\d+|NV_\d+)\.? /, ''));
