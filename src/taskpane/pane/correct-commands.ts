import type { ActionResult } from '../../actions/action-result';
import type { AskedCell } from '../../actions/explain-cell';
import type { CorrectionChange, PlanRead } from '../../actions/results';
import type { Issue } from '../../core/issues/issue';
import type { CellTrace } from '../../core/plan/cell-trace';
import type { KeptCorrection } from '../../core/plan/correction';
import type { PaneActions } from './pane-actions';
import type { Corrected } from './pane-state';
import type { PaneStore } from './pane-store';
import { runGuarded } from './run-guarded';

/** Asking why a cell was read so, and putting the reading right. */
export function correctCommands(actions: PaneActions, store: PaneStore) {
  const change = async (wanted: CorrectionChange, takesBack: boolean): Promise<boolean> => {
    const { plan, bare, work, reading } = store.getState();
    const before = plan ?? bare;
    if (work || reading) return false;
    store.dispatch({ type: 'work-started', work: 'correct' });
    const result = await runGuarded(() => keepAndRead(actions, before, wanted));
    if (!result.ok) {
      store.dispatch({ type: 'failed', step: 'correct', issues: result.issues });
      return false;
    }
    const { read, kept } = result.value;
    if (!read) {
      store.dispatch({ type: 'nothing-found' });
      return true;
    }
    const corrected = correctedBy(wanted, before?.corrections ?? null, kept, takesBack);
    store.dispatch({ type: 'corrected', plan: read, done: { kind: 'correct', corrected, issues: [] } });
    return true;
  };
  return {
    /** Gives whether the plan was read again with the change. */
    correct: (wanted: CorrectionChange) => change(wanted, false),
    takeBackCorrection: (wanted: CorrectionChange) => change(wanted, true),
    explain: (plan: PlanRead, at: AskedCell): Promise<ActionResult<CellTrace>> =>
      runGuarded(() => actions.explain(plan, at)),
  };
}

interface KeptAndRead {
  /** Null where a correction was removed that alone had shown a plan. */
  readonly read: PlanRead | null;
  readonly kept: readonly KeptCorrection[];
}

/** Reads the very sheets again that the plan was read from, another may be in front by now, and the one that is spoken of. */
async function keepAndRead(
  actions: PaneActions,
  plan: PlanRead | null,
  wanted: CorrectionChange,
): Promise<ActionResult<KeptAndRead>> {
  const kept = await actions.correct(wanted);
  if (!kept.ok) return kept;
  const read = await actions.read({ scope: { sheets: sheetsOf(plan, wanted) } });
  const lostAll = read.ok && plan !== null && holdsTasks(plan) && !holdsTasks(read.value);
  if (read.ok && (!lostAll || wanted.kind === 'remove'))
    return { ok: true, value: { read: read.value, kept: kept.value }, issues: read.issues };
  const isNoPlan = lostAll || read.issues.some(({ code }) => code === 'sheet.no-plan');
  if (isNoPlan && wanted.kind === 'remove') return { ok: true, value: { read: null, kept: kept.value }, issues: [] };
  // A plan that cannot be read any more could not be corrected back from the pane either.
  const back = inverseOf(wanted, plan?.corrections ?? null, kept.value);
  if (back) await actions.correct(back);
  return isNoPlan ? { ok: false, issues: [NOTHING_LEFT] } : { ok: false, issues: read.issues };
}

const holdsTasks = ({ reading }: PlanRead): boolean => reading.assignments.length + reading.objectives.length > 0;

function sheetsOf(plan: PlanRead | null, wanted: CorrectionChange): readonly string[] {
  const read = plan?.reading.sheets.map(({ sheet }) => sheet) ?? [];
  const spoken = wanted.kind === 'add' && wanted.correction.kind !== 'plan-year' ? [wanted.correction.at.sheet] : [];
  return [...new Set([...read, ...spoken])];
}

const NOTHING_LEFT: Issue = { code: 'correction.nothing-left', severity: 'error', source: null, params: {} };

function correctedBy(
  wanted: CorrectionChange,
  before: readonly KeptCorrection[] | null,
  after: readonly KeptCorrection[],
  takesBack: boolean,
): Corrected {
  const undo = takesBack ? null : inverseOf(wanted, before, after);
  if (wanted.kind === 'add') return { what: 'kept', correction: wanted.correction, undo };
  return { what: 'removed', correction: before?.find(({ id }) => id === wanted.id)?.correction ?? null, undo };
}

/** What puts the corrections back as they were; null where nothing changed. Where nobody read them before, the last is the one added. */
function inverseOf(
  wanted: CorrectionChange,
  before: readonly KeptCorrection[] | null,
  after: readonly KeptCorrection[],
): CorrectionChange | null {
  if (!before) return after.length > 0 ? { kind: 'remove', id: after.at(-1)!.id } : null;
  const isSame = (one: KeptCorrection, other: KeptCorrection) =>
    one.id === other.id && JSON.stringify(one.correction) === JSON.stringify(other.correction);
  // Removed, or replaced by a later one for the same place.
  const gone = before.find((kept) => !after.some((other) => isSame(kept, other)));
  if (gone) return { kind: 'add', correction: gone.correction };
  if (wanted.kind === 'remove') return null;
  const added = after.find((kept) => !before.some((other) => isSame(kept, other)));
  return added ? { kind: 'remove', id: added.id } : null;
}
