import { boundsOf } from '../evaluation/measured-bound';
import type { MeasuredBound, ValueType } from '../evaluation/measured-bound';
import type { PlanReading } from '../plan/plan-reading';
import type { LocatedTarget, TargetBound } from '../readers/target';
import { mapInSteps, type Steps } from '../sheet/steps';
import type { RowContext } from './assignment-rows';
import { withNeighbours } from './fingerprint';
import { comparableWords } from '../text/comparable-words';
import {
  comparedValueFormula,
  ownVerdictFormula,
  sourceColumnFormula,
  sourceLinkFormula,
  sourceRowFormula,
  verdictCodeFormula,
  verdictWordsFormula,
} from './register-formulas';
import type { DraftRow, RegisterCell } from './register-row';
import { cellText, sectionWords } from './register-row';

/** One bound of a target on its way to a row. */
interface TargetRow {
  readonly owner: string;
  readonly section: string;
  readonly task: string;
  readonly target: LocatedTarget;
  readonly bound: TargetBound;
  readonly measured: MeasuredBound;
  /** Number within the owner, and within the target's alternatives. */
  readonly ordinal: number;
  readonly alternative: number;
  readonly alternatives: number;
}

/** What a target's row needs that only the merge knows. */
export interface TargetContext extends RowContext {
  /** The lasting id of an owner by its position in the reading. */
  readonly ownerId: (position: string) => string;
  /** The key of a plan sheet, such as `S1`. */
  readonly sheetKey: (sheet: string) => string;
}

/** One row of "Chỉ tiêu" for each bound: objectives' targets and assignments' targets, owner by owner in reading order. */
export function* targetRows(
  { objectives, assignments }: PlanReading,
  context: TargetContext,
): Steps<readonly DraftRow[]> {
  const ofObjectives = yield* mapInSteps(objectives, ({ id, text, targets }) =>
    rowsOf(id, sectionWords([text]), '', targets),
  );
  const ofAssignments = yield* mapInSteps(assignments, ({ id, section, task, targets }) =>
    targets.length === 0 ? [] : rowsOf(id, sectionWords(section), cellText(task), targets),
  );
  const rows = [...ofObjectives, ...ofAssignments].flat();
  const fingerprints = withNeighbours(yield* mapInSteps(rows, (row) => fingerprintOf(row, context)));
  return yield* mapInSteps(rows, (row, index) => ({
    position: `${row.owner}.${row.ordinal}.${row.alternative}`,
    fingerprint: fingerprints[index]!,
    source: row.target.source,
    cells: cellsOf(row, context),
    numberFormats: numberFormatsOf(row.measured),
  }));
}

function rowsOf(owner: string, section: string, task: string, targets: readonly LocatedTarget[]): readonly TargetRow[] {
  return targets.flatMap((target, ordinal) =>
    boundsOf(target).map((each, alternative, all) => ({
      ...each,
      owner,
      section,
      task,
      target,
      ordinal,
      alternative,
      alternatives: all.length,
    })),
  );
}

function fingerprintOf(row: TargetRow, context: TargetContext) {
  const form = row.target.canonical.split(' or ')[row.alternative] ?? row.target.canonical;
  return {
    kind: 'target' as const,
    sheet: row.target.source.sheet,
    section: context.ownerId(row.owner),
    ordinal: row.ordinal * 16 + row.alternative,
    words: comparableWords(`${form} ${row.target.subject}`),
  };
}

function cellsOf(row: TargetRow, context: TargetContext): ReadonlyMap<string, RegisterCell> {
  const { target, measured, bound } = row;
  const { sheet } = target.source;
  const corner = context.cells.corner(target.source);
  return new Map<string, RegisterCell>([
    ['section', row.section],
    ['task', row.task],
    ['subject', cellText(subjectOf(target))],
    ['words', cellText(target.text)],
    ['operator', measured.operator],
    ['threshold', measured.threshold ?? ''],
    ['upper', measured.upper ?? ''],
    ['unit', bound.unit],
    ['status', (cell) => verdictWordsFormula(cell, context.texts.verdicts, context.texts.checkPercent)],
    [
      'check',
      target.basis === 'approximate' || target.confidence < 0.6 ? context.texts.doubt('target.unread-number') : '',
    ],
    ['source', { formula: sourceLinkFormula(sheet, corner) }],
    ['group', row.alternatives > 1 ? `${context.ownerId(row.owner)}.${row.ordinal + 1}` : ''],
    ['type', measured.type],
    ['value', comparedValueFormula],
    ['own', ownVerdictFormula],
    ['code', verdictCodeFormula],
    ['sheet', context.sheetKey(sheet)],
    ['row', { formula: sourceRowFormula(sheet, corner) }],
    ['column', { formula: sourceColumnFormula(sheet, corner) }],
    ['sign', context.cells.takesSign(target.source) ? 1 : 0],
  ]);
}

/** The subject with what narrows it, and the year it holds for. */
function subjectOf({ subject, scope, text, year }: LocatedTarget): string {
  const words = [subject || text, scope && !subject.includes(scope) ? scope : null].filter(Boolean).join(' – ');
  return year === null ? words : `${words} (${year})`;
}

function numberFormatsOf(measured: MeasuredBound): ReadonlyMap<string, string> {
  const shown = formatFor(measured.type, [measured.threshold, measured.upper]);
  const level = !/^(?:change|trend)/.test(measured.operator);
  const typed = level && measured.type === 'share' ? '0.00%' : 'General';
  return new Map([
    ['operator', '@'],
    ['threshold', shown],
    ['upper', shown],
    ['baseline', typed],
    ['actual', typed],
  ]);
}

/** As many decimals as the numbers have, so that 95% is not shown as 95.00%. */
function formatFor(type: ValueType, numbers: readonly (number | null)[]): string {
  if (type !== 'share') return 'General';
  const decimals = numbers.map((number) => decimalsOf(Number(((number ?? 0) * 100).toPrecision(12))));
  const most = Math.max(...decimals);
  return most === 0 ? '0%' : `0.${'0'.repeat(most)}%`;
}

function decimalsOf(number: number): number {
  return String(number).split('.')[1]?.length ?? 0;
}
