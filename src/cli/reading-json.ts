import type { Issue } from '../core/issues/issue';
import { targetReasons } from '../core/plan/field-certainties';
import { CERTAIN, FIELD_NAMES } from '../core/plan/field-certainty';
import type { Assignment, Objective, PlanReading, PlanTable } from '../core/plan/plan-reading';
import type { Schedule } from '../core/readers/schedule';
import type { LocatedTarget } from '../core/readers/target';
import { columnLetters, toA1 } from '../core/sheet/a1';
import type { SourceRef } from '../core/source/source-ref';

/** A reading as `parplan read --json` prints it (design.md §4). */
export function readingJson(reading: PlanReading) {
  return {
    plan: reading.plan,
    sheets: reading.sheets,
    tables: reading.tables.map(tableJson),
    objectives: reading.objectives.map(objectiveJson),
    assignments: reading.assignments.map(assignmentJson),
    issues: reading.issues.map(issueJson),
  };
}

/** `A5:F5,A7:F7`: the areas of a source, without the sheet. */
export const areasText = (source: SourceRef): string => source.areas.map(toA1).join(',');

const tableJson = ({ sheet, area, headerRows, columns }: PlanTable) => ({
  sheet,
  range: toA1(area),
  headerRows,
  columns: columns.map(({ column, header, roles }) => ({
    column: columnLetters(column),
    header,
    role: roles.join('+'),
  })),
});

const objectiveJson = ({ id, sheet, rows, text, targets }: Objective) => ({
  id,
  sheet,
  rows,
  text,
  targets: targets.map(targetJson),
});

const assignmentJson = (assignment: Assignment) => ({
  id: assignment.id,
  sheet: assignment.sheet,
  rows: assignment.rows,
  source: areasText(assignment.source),
  section: assignment.section,
  objectiveId: assignment.objectiveId,
  task: assignment.task,
  measure: assignment.measure,
  deliverable: assignment.deliverable,
  lead: assignment.lead,
  support: assignment.support,
  person: assignment.person,
  start: scheduleJson(assignment.start),
  due: scheduleJson(assignment.due),
  targets: assignment.targets.map(targetJson),
  fields: fieldsJson(assignment),
  confidence: rounded(assignment.confidence),
  issues: assignment.issues,
});

/** Where each field stands, how sure it is, and why it is not simply certain. */
const fieldsJson = ({ fields, certainty, targets }: Assignment) => ({
  ...Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const source = fields[name];
      const sure = certainty[name];
      if (!source && !sure) return [];
      const { confidence, reasons } = sure ?? CERTAIN;
      return [[name, { source: source ? areasText(source) : null, confidence: rounded(confidence), reasons }]];
    }),
  ),
  ...(targets.length > 0 && {
    targets: targets.map((target) => ({
      source: areasText(target.source),
      confidence: rounded(target.confidence),
      reasons: targetReasons(target),
    })),
  }),
});

const rounded = (confidence: number) => Number(confidence.toFixed(2));

const targetJson = (target: LocatedTarget) => ({
  canonical: target.canonical,
  row: target.row,
  text: target.text,
  subject: target.subject,
  operator: target.operator,
  value: target.value,
  upper: target.upper,
  unit: target.unit,
  scope: target.scope,
  basis: target.basis,
  indicatorCode: target.indicatorCode,
});

const scheduleJson = ({ canonical, text, kind, parts, basis }: Schedule) => ({
  canonical,
  text,
  kind,
  windows: parts.flatMap((part) => (part.window ? [part.window] : [])),
  recurrence: parts.find((part) => part.recurrence !== null)?.recurrence ?? null,
  basis,
});

/** An issue as JSON. */
export const issueJson = ({ code, severity, source, params }: Issue) => ({
  code,
  severity,
  sheet: source?.sheet ?? null,
  address: source && source.areas.length > 0 ? areasText(source) : null,
  params,
});
