import type { ColumnRole } from '../readers/column-role';
import type { Schedule } from '../readers/schedule';
import type { Target } from '../readers/target';
import type { TableColumn } from '../tables/column-roles';
import { CERTAIN, FIELD_NAMES, type CertaintyReason, type FieldCertainty, type FieldName } from './field-certainty';
import type { FieldText } from './field-text';
import type { Members } from './members';
import type { Assignment } from './plan-reading';

/** How sure a field is that has nothing but this against it. */
const CONFIDENCE: Readonly<Record<CertaintyReason, number>> = {
  'column-by-content': 0.7,
  label: 0.95,
  'from-group': 0.9,
  'from-merge': 0.95,
  ditto: 0.95,
  'from-above': 0.7,
  continued: 0.9,
  'year-assumed': 0.9,
  'words-unread': 0.7,
  'person-in-unit': 0.85,
  approximate: 0.7,
  'comparison-assumed': 0.9,
  'unit-unknown': 0.6,
  'legacy-letters': 0.9,
  'swapped-date': 0.7,
  corrected: 1,
  missing: 0.6,
};

/** Without its task an assignment says nothing. */
const NO_TASK: FieldCertainty = { confidence: 0.4, reasons: ['missing'] };
const MISSING: FieldCertainty = { confidence: CONFIDENCE.missing, reasons: ['missing'] };

/** Words of a field with what is known of the place that they stand in. */
interface FoundText {
  readonly role: ColumnRole;
  readonly field: FieldText;
  readonly column?: TableColumn;
  readonly isLabelled?: boolean;
}

/** What an assignment's fields were read from. */
export interface ReadFields {
  readonly texts: readonly FoundText[];
  readonly who: Members;
  /** What the plan has a place for: an empty one is missing. */
  readonly wanted: { readonly lead: boolean; readonly due: boolean };
}

type Certainties = { -readonly [Name in FieldName]?: FieldCertainty };

/** How sure each field is, and why; the shared {@link CERTAIN} wherever nothing is to be said. */
export function fieldCertainties(
  { texts, who, wanted }: ReadFields,
  { task, start, due }: Pick<Assignment, 'task' | 'start' | 'due'>,
): Assignment['certainty'] {
  const found: Certainties = {};
  for (const text of texts) {
    const name = fieldName(text.role, texts);
    if (name === null || text.field.text.trim() === '') continue;
    found[name] = combined(found[name] ?? CERTAIN, reasonsOf(text));
  }
  if (task === '') found.task = NO_TASK;
  else found.task ??= CERTAIN;
  if (found.due) found.due = ofSchedule(found.due, due);
  if (found.start) found.start = ofSchedule(found.start, start);
  const named = found.lead ? 'lead' : found.person ? 'person' : 'support';
  if (found[named]) found[named] = ofMembers(found[named], who);
  if (wanted.lead && who.lead.length === 0 && who.person.length === 0) found.lead ??= MISSING;
  if (wanted.due) found.due ??= MISSING;
  return shared(found);
}

/** Certainties of earlier rows, the last first: a plan has few kinds of rows, and thousands of rows. */
const known: Assignment['certainty'][] = [];
const MOST_KNOWN = 12;

/** The same certainties as one object. */
function shared(found: Certainties): Assignment['certainty'] {
  const before = known.find((other) => FIELD_NAMES.every((name) => other[name] === found[name]));
  if (before) return before;
  if (known.unshift(found) > MOST_KNOWN) known.pop();
  return found;
}

/** The least of the fields and of the targets. */
export function leastConfidence(certainty: Assignment['certainty'], targets: readonly Target[]): number {
  let least = 1;
  for (const name of FIELD_NAMES) least = Math.min(least, certainty[name]?.confidence ?? 1);
  for (const { confidence } of targets) least = Math.min(least, confidence);
  return least;
}

/** Why a target is not simply certain. */
export function targetReasons({ basis, confidence }: Target): readonly CertaintyReason[] {
  const reasons: CertaintyReason[] = [];
  if (basis === 'approximate') reasons.push('approximate');
  if (basis === 'inferred') reasons.push('comparison-assumed');
  if (confidence <= CONFIDENCE['unit-unknown'] + 0.05) reasons.push('unit-unknown');
  return reasons;
}

const NAMES: ReadonlySet<ColumnRole> = new Set(FIELD_NAMES);

/** The objective, or the target's name, is the task where the row has no other. */
function fieldName(role: ColumnRole, texts: readonly FoundText[]): FieldName | null {
  if (NAMES.has(role)) return role as FieldName;
  if (role !== 'objective' && role !== 'target') return null;
  return has(texts, 'task') || (role === 'target' && has(texts, 'objective')) ? null : 'task';
}

const has = (texts: readonly FoundText[], role: ColumnRole) => texts.some((text) => text.role === role);

const NONE: readonly CertaintyReason[] = [];
const CORRECTED: readonly CertaintyReason[] = ['corrected'];

function reasonsOf({ field, column, isLabelled }: FoundText): readonly CertaintyReason[] {
  const isGuess = column !== undefined && column.basis === 'content' && !column.open;
  const goesOn = column !== undefined && field.cells.length > 1;
  if (!isGuess && !goesOn && !isLabelled && field.from === undefined && !field.isDateRestored) return NONE;
  const reasons: CertaintyReason[] = [];
  if (field.from === 'corrected') return CORRECTED;
  if (isGuess && field.from !== 'from-group') reasons.push('column-by-content');
  if (isLabelled) reasons.push('label');
  if (field.from) reasons.push(field.from);
  else if (goesOn) reasons.push('continued');
  if (field.isDateRestored) reasons.push('swapped-date');
  return reasons;
}

function combined(known: FieldCertainty, reasons: readonly CertaintyReason[]): FieldCertainty {
  if (reasons.length === 0) return known;
  return {
    confidence: reasons.reduce((least, reason) => Math.min(least, CONFIDENCE[reason]), known.confidence),
    reasons: [...new Set([...known.reasons, ...reasons])],
  };
}

/** The reader's own doubts about a date; how sure it is, it says itself. */
function ofSchedule(known: FieldCertainty, schedule: Schedule): FieldCertainty {
  if (schedule.confidence === 1 && schedule.basis === 'stated' && schedule.unread.length === 0) return known;
  if (known !== CERTAIN) return withDoubts(known, schedule);
  // Plans give the same few dates in all rows
  let doubted = ofSchedules.get(schedule);
  if (!doubted) ofSchedules.set(schedule, (doubted = withDoubts(known, schedule)));
  return doubted;
}
const ofSchedules = new WeakMap<Schedule, FieldCertainty>();

function withDoubts(known: FieldCertainty, { basis, unread, confidence }: Schedule): FieldCertainty {
  const reasons = [...known.reasons];
  if (basis === 'approximate') reasons.push('approximate');
  if (basis === 'inferred') reasons.push('year-assumed');
  if (unread.length > 0) reasons.push('words-unread');
  return { confidence: Math.min(known.confidence, confidence), reasons };
}

function ofMembers(known: FieldCertainty, who: Members): FieldCertainty {
  const withPerson = who.hasPersonInUnit ? combined(known, ['person-in-unit']) : known;
  if (who.confidence === 1) return withPerson;
  const reasons: readonly CertaintyReason[] = [...withPerson.reasons, 'words-unread'];
  return { confidence: Math.min(withPerson.confidence, who.confidence), reasons };
}
