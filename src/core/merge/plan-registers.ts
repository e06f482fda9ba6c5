import type { Issue } from '../issues/issue';
import type { PlanReading } from '../plan/plan-reading';
import { assignmentRows } from '../registers/assignment-rows';
import type { RowContext } from '../registers/assignment-rows';
import { withNeighbours } from '../registers/fingerprint';
import { comparableWords } from '../text/comparable-words';
import type { Fingerprint } from '../registers/fingerprint';
import { headingsOf } from '../registers/new-register';
import { planCells } from '../registers/plan-cells';
import { ASSIGNMENT_REGISTER, TARGET_REGISTER } from '../registers/register-spec';
import type { DraftRow } from '../registers/register-row';
import type { RegisterSpec } from '../registers/register-spec';
import type { RegisterTexts } from '../registers/register-texts';
import type { ParPlanState, StateRecord } from '../registers/state/state';
import { targetRows } from '../registers/target-rows';
import type { Steps } from '../sheet/steps';
import type { WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import { assignIds } from './assign-ids';
import type { AssignedIds, ChosenMatches } from './assign-ids';
import { mergeRegister } from './merge-register';
import type { RegisterOutcome } from './merge-register';
import { sheetKeysFor } from './sheet-keys';

/** What writing a reading would do. */
export interface RegisterPlan {
  readonly edits: readonly WorkbookEdit[];
  readonly assignments: RegisterOutcome;
  readonly targets: RegisterOutcome;
  /** The state once the edits are done; the journal as it was. */
  readonly state: ParPlanState;
  readonly issues: readonly Issue[];
}

export interface RegisterInput {
  readonly reading: PlanReading;
  /** What the reading was read from. */
  readonly plan: WorkbookSnapshot;
  /** ParPlan's own sheets as they are now, with the workbook's names. */
  readonly own: WorkbookSnapshot;
  readonly state: ParPlanState;
  readonly texts: RegisterTexts;
  /** What a person chose where rows could not be told apart. */
  readonly matches?: ChosenMatches;
}

const OBJECTIVE_PREFIX = 'MT';

/** Brings a reading together with what the workbook holds, a few rows a step: ids first, then row by row, cell by cell. */
export function* planRegisters(input: RegisterInput): Steps<RegisterPlan> {
  const { reading, plan, own, state, texts, matches } = input;
  const context: RowContext = { texts, cells: planCells(plan), date1904: plan.date1904 };
  const prints = objectiveFingerprints(reading);
  const objectives = yield* assign(state, 'objective', OBJECTIVE_PREFIX, prints);
  const drafts = yield* assignmentRows(reading, context);
  const assigned = yield* assignRows(state, 'assignment', ASSIGNMENT_REGISTER, drafts, matches);
  const keys = sheetKeysFor(reading, state.sheetKeys, own);
  const owners = ownerIds(reading, objectives, assigned);
  const targets = yield* targetRows(reading, {
    ...context,
    ownerId: (position) => owners.get(position)!,
    sheetKey: (sheet) => keys.keyOf.get(sheet)!,
  });
  const targetIds = yield* assignRows(state, 'target', TARGET_REGISTER, targets, matches);
  const known = { drafts, ids: assigned.ids };
  const first = yield* mergeRegister({ ...input, spec: ASSIGNMENT_REGISTER, rows: known, assigned });
  const second = yield* mergeRegister({
    ...input,
    spec: TARGET_REGISTER,
    rows: { drafts: targets, ids: targetIds.ids },
    assigned: targetIds,
  });
  return {
    edits: [...first.edits, ...second.edits],
    assignments: first,
    targets: second,
    state: {
      ...state,
      counters: {
        [OBJECTIVE_PREFIX]: objectives.counter,
        [ASSIGNMENT_REGISTER.idPrefix]: assigned.counter,
        [TARGET_REGISTER.idPrefix]: targetIds.counter,
      },
      sheetKeys: keys.sheetKeys,
      headings: { assignments: headingsOf(ASSIGNMENT_REGISTER, texts), targets: headingsOf(TARGET_REGISTER, texts) },
      records: [...objectiveRecords(prints, objectives), ...first.records, ...second.records],
    },
    issues: [...first.issues, ...second.issues],
  };
}

function* assign(
  state: ParPlanState,
  kind: Fingerprint['kind'],
  prefix: string,
  fingerprints: readonly Fingerprint[],
  matches?: ChosenMatches,
): Steps<AssignedIds> {
  const records = state.records.filter((each) => each.fingerprint.kind === kind);
  return yield* assignIds(records, fingerprints, prefix, state.counters[prefix] ?? 0, matches);
}

function* assignRows(
  state: ParPlanState,
  kind: Fingerprint['kind'],
  spec: RegisterSpec,
  drafts: readonly DraftRow[],
  matches?: ChosenMatches,
): Steps<AssignedIds> {
  const fingerprints = drafts.map((draft) => draft.fingerprint);
  return yield* assign(state, kind, spec.idPrefix, fingerprints, matches);
}

/** Lasting ids by position in the reading. */
function ownerIds(
  reading: PlanReading,
  objectives: AssignedIds,
  assignments: AssignedIds,
): ReadonlyMap<string, string> {
  return new Map([
    ...reading.objectives.map(({ id }, index) => [id, objectives.ids[index]!] as const),
    ...reading.assignments.map(({ id }, index) => [id, assignments.ids[index]!] as const),
  ]);
}

function objectiveFingerprints({ objectives }: PlanReading): readonly Fingerprint[] {
  return withNeighbours(
    objectives.map(({ sheet, text }, ordinal) => ({
      kind: 'objective' as const,
      sheet,
      section: '',
      ordinal,
      words: comparableWords(text),
    })),
  );
}

function objectiveRecords(fingerprints: readonly Fingerprint[], assigned: AssignedIds): readonly StateRecord[] {
  const present = fingerprints.map((fingerprint, index) => ({
    id: assigned.ids[index]!,
    fingerprint,
    written: '',
    gone: false,
  }));
  return [...present, ...assigned.gone.map((record) => ({ ...record, gone: true }))];
}
