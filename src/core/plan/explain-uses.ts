import type { Issue } from '../issues/issue';
import type { TraceStep } from './cell-trace';
import { FIELD_NAMES } from './field-certainty';
import type { Assignment, Objective, PlanHeader, PlanReading } from './plan-reading';
import { covers, sourceOf, step, type CellPlace } from './trace-step';

/** What of the reading uses a cell. */
export interface Uses {
  readonly ids: readonly string[];
  readonly steps: readonly TraceStep[];
}

/** So many rows that take a cell over are told one by one; of the others, how many. */
const TOLD = 5;

/** Which assignments and objectives name the cell, and for which of their fields; a cell inside a merged area by its head. */
export function usesOf(
  { assignments, objectives }: PlanReading,
  { at, asked, text }: { readonly at: CellPlace; readonly asked: CellPlace; readonly text: string },
): Uses {
  const users = assignments.flatMap((assignment) => {
    const steps = assignmentSteps(assignment, at, asked);
    return steps.length > 0 ? [{ id: assignment.id, steps }] : [];
  });
  const aims = objectives.flatMap((objective) => {
    const steps = objectiveSteps(objective, at, text);
    return steps.length > 0 ? [{ id: objective.id, steps }] : [];
  });
  const all = [...aims, ...users, ...sectionUsers(assignments, at, text)];
  const telling = all.filter(({ steps }) => steps.length > 0);
  const told = telling.slice(0, TOLD).flatMap(({ steps }) => steps);
  const rest = telling.length - TOLD;
  return {
    ids: [...new Set(all.map(({ id }) => id))],
    steps: rest > 0 ? [...told, step('field', 'field-more', String(rest), { params: { count: rest } })] : told,
  };
}

/** A heading or a group row: the assignments right below that stand under its name. */
function sectionUsers(assignments: readonly Assignment[], at: CellPlace, text: string) {
  const title = oneLine(text);
  if (title.length < SHORTEST_TITLE) return [];
  const below = assignments.filter(({ sheet, rows }) => sheet === at.sheet && rows[0]! > at.row + 1);
  const end = below.findIndex(({ section }) => !section.some((name) => isNamed(oneLine(name), title)));
  const under = end < 0 ? below : below.slice(0, end);
  if (under.length === 0) return [];
  const [first, last] = [under[0]!.id, under[under.length - 1]!.id];
  const result = first === last ? first : `${first}–${last}`;
  return under.map(({ id }, i) => ({ id, steps: i === 0 ? [step('field', 'field-section', result)] : [] }));
}

const SHORTEST_TITLE = 3;
const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** "II. Cải cách thủ tục" is named by "Cải cách thủ tục", the number standing in a cell of its own. */
const isNamed = (name: string, title: string) => name === title || name.endsWith(` ${title}`);

function assignmentSteps(assignment: Assignment, at: CellPlace, asked: CellPlace): readonly TraceStep[] {
  if (assignment.sheet !== at.sheet) return [];
  const { id, fields, targets, source, certainty } = assignment;
  const named = FIELD_NAMES.filter((name) => covers(fields[name], at)).map((field) => {
    const isOwn = covers(source, at);
    const rule = isOwn ? 'field-own' : 'field-inherited';
    const { confidence = 1, reasons = [] } = certainty[field] ?? {};
    return step('field', rule, id, { params: { id, field, confidence, reasons: reasons.join(' ') } });
  });
  const found = [...named, ...targetSteps(id, targets, at)];
  if (found.length > 0 || !(covers(source, at) || covers(source, asked))) return found;
  return [step('field', 'field-row-only', id, { params: { id } })];
}

function objectiveSteps(
  { id, sheet, rows, targets, text }: Objective,
  at: CellPlace,
  cellText: string,
): readonly TraceStep[] {
  if (sheet !== at.sheet) return [];
  const found = targetSteps(id, targets, at);
  if (found.length > 0 || !rows.includes(at.row + 1) || !isPartOf(cellText, text)) return found;
  return [step('field', 'field-objective', id, { words: text.slice(0, 80), params: { id } })];
}

/** An objective's row holds other cells too: only those of its words are its own. */
function isPartOf(cellText: string, objective: string): boolean {
  const [cell, aim] = [oneLine(cellText), oneLine(objective)];
  return cell !== '' && (aim.includes(cell) || cell.includes(aim));
}

const targetSteps = (id: string, targets: Assignment['targets'], at: CellPlace): readonly TraceStep[] =>
  targets
    .filter(({ source }) => covers(source, at))
    .map(({ canonical, text, source }) =>
      step('field', 'field-target', canonical, { words: text.trim(), source, params: { id } }),
    );

/** The parts of a plan's own title that a line holds. */
export function headerSteps(plan: PlanHeader, text: string, at: CellPlace): readonly TraceStep[] {
  const line = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const source = sourceOf(at);
  const holds = (value: string | null) => value !== null && line !== '' && line.includes(value.toLowerCase());
  const isTitle = plan.title !== null && line.length > 5 && plan.title.toLowerCase().includes(line);
  return [
    ...(isTitle || holds(plan.title) ? [step('field', 'field-plan-title', plan.title!, { source })] : []),
    ...(plan.number !== null && line.replace(/\s/g, '').includes(plan.number.toLowerCase())
      ? [step('field', 'field-plan-number', plan.number, { source })]
      : []),
    ...(holds(plan.agency) ? [step('field', 'field-plan-agency', plan.agency!, { source })] : []),
    ...(namesDay(line, plan.issued) ? [step('field', 'field-plan-issued', plan.issued!, { source })] : []),
  ];
}

/** "ngày 05 tháng 01 năm 2026", "5/1/2026" */
function namesDay(line: string, issued: string | null): boolean {
  if (issued === null) return false;
  const [year, month, day] = issued.split('-').map(Number);
  return new RegExp(
    `ngày 0?${day} tháng 0?${month} năm ${year}(?!\\d)|(?<!\\d)0?${day} ?[/.-] ?0?${month} ?[/.-] ?${year}(?!\\d)`,
    'u',
  ).test(line);
}

/** The issues on a cell, and those of its whole sheet. */
export const issuesOn = (issues: readonly Issue[], at: CellPlace): readonly Issue[] =>
  issues.filter(({ source }) => covers(source, at) || (source?.sheet === at.sheet && source.areas.length === 0));
