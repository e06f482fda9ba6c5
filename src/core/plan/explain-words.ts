import type { ColumnRole } from '../readers/column-role';
import { explainOrganisations } from '../readers/organisations/explain-organisations';
import type { TakenWords, TextTrace } from '../readers/reader-trace';
import { explainSchedule } from '../readers/schedules/explain-schedule';
import { explainTargets } from '../readers/targets/explain-targets';
import type { TargetPlace } from '../readers/targets/scan';
import type { TraceStep } from './cell-trace';
import { locateSpan, type FieldText } from './field-text';
import { whoColumn } from './members';
import type { PhraseReaders } from './phrase-readers';
import type { PlanReading } from './plan-reading';
import { covers, step, type CellPlace } from './trace-step';

/** Words of one role with what their readers need to know. */
export interface WordsOfRole {
  readonly role: ColumnRole;
  readonly field: FieldText;
  readonly column?: { readonly roles: readonly ColumnRole[] };
  /** Where targets are looked for in them; null where they are not. */
  readonly place: TargetPlace | null;
  readonly unit?: string | null;
  readonly isLabelled?: boolean;
}

/** What the readers made of a cell's words. */
export interface WordsTrace {
  /** Steps that tell what the row or line is. */
  readonly rowSteps: readonly TraceStep[];
  readonly steps: readonly TraceStep[];
  readonly unread: readonly string[];
}

export const NO_WORDS: WordsTrace = { rowSteps: [], steps: [], unread: [] };

/** Runs the readers again on the words of a role, and keeps what they say of this cell. */
export function explainWords(sheet: string, words: WordsOfRole, at: CellPlace, readers: PhraseReaders): WordsTrace {
  const { role, field, isLabelled } = words;
  if (!field.cells.some((cell) => cell.row === at.row && cell.column === at.column)) return NO_WORDS;
  const traces = readersOf(words, readers);
  const isHere = ({ start, end }: { start: number; end: number }) => covers(locateSpan(sheet, field, start, end), at);
  const stepOf = ({ reader, start, end, result, role: said }: TakenWords) =>
    step('reader', reader, result, {
      words: field.text.slice(start, end).trim(),
      source: locateSpan(sheet, field, start, end),
      params: { role: said ?? role },
    });
  const here = (taken: readonly TakenWords[]) => taken.filter(isHere).map(stepOf);
  const label = isLabelled ? [step('reader', 'label', role, { params: { role } })] : [];
  return {
    rowSteps: [],
    steps: [...label, ...traces.flatMap(({ taken }) => here(taken)), ...traces.flatMap(({ aside }) => here(aside))],
    unread: traces.flatMap(({ unread }) =>
      unread.filter(isHere).map(({ start, end }) => field.text.slice(start, end).trim()),
    ),
  };
}

function readersOf(words: WordsOfRole, { dates }: PhraseReaders): readonly TextTrace[] {
  const { role, field, place, unit } = words;
  const { text } = field;
  if (text.trim() === '') return [];
  const who = whoColumn(words);
  if (role === 'due' || role === 'start') return [explainSchedule(text, dates)];
  if (who) return [explainOrganisations(text, { column: who })];
  if (place === null) return [];
  const { planYear } = dates;
  const context = { place, ...(planYear !== null && { planYear }), ...(unit && { unit }) };
  return [explainTargets(text, context)];
}

/** Targets that the readers see and the reading does not keep: given in another cell, or only told. */
export function joinedWords(words: WordsTrace, at: CellPlace, reading: PlanReading): WordsTrace {
  const kept = new Set(
    [...reading.assignments, ...reading.objectives].flatMap(({ targets }) =>
      targets
        .filter(({ source }) => covers(source, at))
        .flatMap((target) => [target, ...target.alternatives].map(({ text }) => text.trim())),
    ),
  );
  const isKept = ({ rule, words: said }: TraceStep) => !rule.startsWith('target/') || kept.has(said);
  const steps = words.steps.map((one) => (isKept(one) ? one : { ...one, rule: 'target-not-kept' }));
  return { ...words, steps, unread: [...new Set(words.unread)] };
}
