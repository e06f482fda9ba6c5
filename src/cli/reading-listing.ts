import type { Issue } from '../core/issues/issue';
import type { Assignment, Objective, PlanHeader, PlanReading, PlanSheet } from '../core/plan/plan-reading';
import type { FieldCertainty, FieldName } from '../core/plan/field-certainty';
import type { Schedule } from '../core/readers/schedule';
import type { ReadTexts } from '../i18n/read-texts';
import { areasText } from './reading-json';

/** A reading as a list for people: the plan, its objectives, its assignments by section, what to check. */
export function readingListing(reading: PlanReading, texts: ReadTexts, issueText: (issue: Issue) => string): string {
  const { plan, sheets, objectives, assignments, issues } = reading;
  const targets = [...objectives, ...assignments].reduce((sum, one) => sum + one.targets.length, 0);
  const doubts = issues.filter((issue) => issue.severity !== 'info');
  // What a sheet holds is said under its own heading
  const notes = issues.filter(({ severity, code }) => severity === 'info' && code !== 'sheet.no-plan');
  const list = (heading: string, told: readonly Issue[]) =>
    told.length > 0 ? ['', heading, ...told.map((issue) => `  ${issueText(issue)}`)] : [];
  const parts = [
    ...planLines(plan, texts),
    ...(objectives.length > 0 ? ['', texts.objectives, ...objectives.flatMap(objectiveLines)] : []),
    ...assignmentLines(assignments, texts),
    ...sheetLines(sheets, texts),
    ...list(texts.doubts, doubts),
    ...list(texts.notes, notes),
    '',
    assignments.length + objectives.length === 0
      ? texts.noPlanWords
      : texts.counts(assignments.length, objectives.length, targets, doubts.length, notes.length),
  ];
  return parts.join('\n').replace(/^\n+/, '');
}

function planLines({ title, number, agency, issued, year }: PlanHeader, texts: ReadTexts): readonly string[] {
  const rest = [number, agency, issued, year].filter((part) => part !== null).join(' · ');
  if (title === null && rest === '') return [];
  return [`${texts.plan}: ${title ?? '—'}`, ...(rest ? [`  ${rest}`] : [])];
}

/** Sheets that hold no plan, and plans on hidden sheets. */
function sheetLines(sheets: readonly PlanSheet[], texts: ReadTexts): readonly string[] {
  const others = sheets.filter(({ kind, hidden }) => kind !== 'plan' || hidden);
  const line = ({ sheet, kind, hidden }: PlanSheet) => {
    const words = [kind === 'plan' ? texts.plan : texts.sheetKinds[kind], ...(hidden ? [texts.hidden] : [])];
    return `  ${sheet}: ${words.join(', ')}`;
  };
  return others.length > 0 ? ['', texts.otherSheets, ...others.map(line)] : [];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const canonicals = (targets: readonly { readonly canonical: string }[]) =>
  targets.map(({ canonical }) => canonical).join('; ');

const objectiveLines = ({ id, rows, sheet, text, targets }: Objective) => [
  `  ${id}  ${oneLine(text)}  [${sheet}!${rows[0]!}]`,
  ...(targets.length > 0 ? [`      ${canonicals(targets)}`] : []),
];

function assignmentLines(assignments: readonly Assignment[], texts: ReadTexts): readonly string[] {
  let section: string | null = null;
  return assignments.flatMap((assignment) => {
    const name = assignment.section.map(oneLine).join(' › ') || texts.noSection;
    const heading = name === section ? [] : ['', name];
    section = name;
    return [...heading, ...oneAssignment(assignment, texts)];
  });
}

function oneAssignment(assignment: Assignment, texts: ReadTexts): readonly string[] {
  const { id, task, sheet, source, lead, support, person, start, due, deliverable, targets } = assignment;
  const unsure = (name: FieldName) => unsureWords(assignment.certainty[name], texts);
  const fields: readonly (readonly [string, string, string])[] = [
    [texts.lead, lead.join('; '), unsure('lead')],
    [texts.support, support.join('; '), unsure('support')],
    [texts.person, person.join('; '), unsure('person')],
    [texts.start, scheduleWords(start), unsure('start')],
    [texts.due, scheduleWords(due), unsure('due')],
    [texts.deliverable, oneLine(deliverable), unsure('deliverable')],
    [texts.targets, canonicals(targets), ''],
  ];
  const shown = fields.filter(([, value, doubt]) => value !== '' || doubt !== '');
  return [
    `  ${id}  ${oneLine(task)}${unsure('task')}  [${sheet}!${areasText(source)}]`,
    ...shown.map(([name, value, doubt]) => `      ${name}: ${value || '—'}${doubt}`),
  ];
}

/** From here on a person should look: "quý II" without its year is surer than this, "khoảng quý II" is not. */
const SURE = 0.85;

/** " (chưa chắc: …)" behind a field that is not certain. */
function unsureWords(certainty: FieldCertainty | undefined, texts: ReadTexts): string {
  if (!certainty || certainty.confidence >= SURE) return '';
  return ` (${texts.unsure(certainty.reasons.map((reason) => texts.certainty[reason]))})`;
}

/** The words of the cell, with what they were read as. */
const scheduleWords = ({ text, canonical }: Schedule) => (text.trim() === '' ? '' : `${oneLine(text)} → ${canonical}`);
