import type { Issue } from '../core/issues/issue';
import { planRegisters } from '../core/merge/plan-registers';
import type { RegisterPlan } from '../core/merge/plan-registers';
import { unfinishedEntry } from '../core/journal/journal';
import type { PlanReading } from '../core/plan/plan-reading';
import { REGISTERS } from '../core/registers/register-spec';
import { namesOf, registerSheetName } from '../core/registers/own-sheets';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { failed } from './attempt';
import { journalled } from './apply-change';
import { inSlices } from './in-slices';
import type { OwnSheets } from './read-own-sheets';
import { readOwnSheets } from './read-own-sheets';
import type { RegisterChanges, WriteOptions } from './results';
import type { WorkbookEdit } from '../core/sheet/workbook-edit';
import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';

/** What writing would do, worked out but not done. */
export interface PlannedWrite {
  readonly changes: RegisterChanges;
  readonly edits: readonly WorkbookEdit[];
  readonly issues: readonly Issue[];
}

/** Works a write out against the workbook as it is now; fails where the workbook does not allow it. */
export async function planRegisterChange(
  host: WorkbookHost,
  reading: PlanReading,
  options: WriteOptions,
): Promise<ActionResult<PlannedWrite>> {
  const { onProgress: _, ...quiet } = options;
  const own = await readOwnSheets(host, quiet, options.snapshot);
  const refusal = refusalOf(own, reading);
  if (refusal) return refusal;
  const state = own.state!;
  const { snapshot, texts, matches } = options;
  const asked = { reading, plan: snapshot, own: own.snapshot, state, texts, ...(matches && { matches }) };
  const plan = await inSlices(planRegisters(asked), options.signal);
  const blocked = plan.issues.filter((issue) => issue.severity === 'error');
  if (blocked.length > 0) return { ok: false, issues: blocked };
  const changes = changesOf(plan);
  if (plan.edits.length === 0) return { ok: true, value: { changes, edits: [], issues: plan.issues }, issues: [] };
  const change = { what: 'write-registers', edits: plan.edits, before: { ...own, state }, state: plan.state } as const;
  const { edits, undoable } = await inSlices(journalled(change), options.signal);
  const issues = undoable ? plan.issues : [...plan.issues, tooLarge];
  return { ok: true, value: { changes, edits, issues }, issues: [] };
}

const tooLarge: Issue = { code: 'write.undo-too-large', severity: 'warning', source: null, params: {} };

function refusalOf(own: OwnSheets, reading: PlanReading): ActionResult<never> | null {
  const { snapshot, state } = own;
  const locked = snapshot.sheets.find((sheet) => sheet.isProtected);
  const registers = REGISTERS.map((spec) => registerSheetName(snapshot, spec));
  if (reading.assignments.length + targetCount(reading) === 0) return failed('write.nothing-to-write');
  if (!state) return failed('state.unreadable');
  if (registers.some((name) => name !== null) && state.records.length === 0) return failed('state.lost');
  if (unfinishedEntry(state)) return failed('state.unfinished-change');
  if (snapshot.structureProtected && (!own.stateExists || registers.includes(null))) {
    return failed('workbook.structure-protected');
  }
  if (locked) return failed('sheet.protected', { sheet: locked.name });
  const taken = takenName(snapshot);
  return taken === undefined ? null : failed('register.name-taken', { name: taken });
}

/** A name that a register needs and the user has for something else; one left over from a deleted register points nowhere. */
function takenName(snapshot: WorkbookSnapshot): string | undefined {
  const names = namesOf(snapshot);
  return REGISTERS.filter((spec) => registerSheetName(snapshot, spec) === null)
    .flatMap((spec) => [...spec.dataNames.values()])
    .find((name) => names.get(name.toLowerCase())?.formula.includes('#REF!') === false);
}

function targetCount({ objectives, assignments }: PlanReading): number {
  return [...objectives, ...assignments].reduce((sum, owner) => sum + owner.targets.length, 0);
}

function changesOf({ assignments, targets }: RegisterPlan): RegisterChanges {
  const rows = ({ added, kept, changed, gone }: RegisterPlan['targets']) => ({ added, kept, changed, gone });
  return {
    assignments: rows(assignments),
    targets: rows(targets),
    differences: [...assignments.differences, ...targets.differences],
    sheets: { assignments: assignments.sheet, targets: targets.sheet },
  };
}
