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
    const { plan, work, reading } = store.getState();
    if (!plan || work || reading) return false;
    store.dispatch({ type: 'work-started', work: 'correct' });
    const result = await runGuarded(() => keepAndRead(actions, plan, wanted));
    if (!result.ok) {
      store.dispatch({ type: 'failed', step: 'correct', issues: result.issues });
      return false;
    }
    const { read, kept } = result.value;
    const corrected = correctedBy(wanted, plan.corrections, kept, takesBack);
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
  readonly read: PlanRead;
  readonly kept: readonly KeptCorrection[];
}

/** Reads the very sheets again that the plan was read from: another may be in front by now. */
async function keepAndRead(
  actions: PaneActions,
  plan: PlanRead,
  wanted: CorrectionChange,
): Promise<ActionResult<KeptAndRead>> {
  const kept = await actions.correct(wanted);
  if (!kept.ok) return kept;
  const read = await actions.read({ scope: { sheets: plan.reading.sheets.map(({ sheet }) => sheet) } });
  if (read.ok) return { ok: true, value: { read: read.value, kept: kept.value }, issues: read.issues };
  // A plan that cannot be read any more could not be corrected back from the pane either.
  const back = inverseOf(wanted, plan.corrections, kept.value);
  if (back) await actions.correct(back);
  return read.issues.some(({ code }) => code === 'sheet.no-plan') ? { ok: false, issues: [NOTHING_LEFT] } : read;
}

const NOTHING_LEFT: Issue = { code: 'correction.nothing-left', severity: 'error', source: null, params: {} };

function correctedBy(
  wanted: CorrectionChange,
  before: readonly KeptCorrection[],
  after: readonly KeptCorrection[],
  takesBack: boolean,
): Corrected {
  const undo = takesBack ? null : inverseOf(wanted, before, after);
  if (wanted.kind === 'add') return { what: 'kept', correction: wanted.correction, undo };
  return { what: 'removed', correction: before.find(({ id }) => id === wanted.id)?.correction ?? null, undo };
}

/** What puts the corrections back as they were; null where nothing changed. */
function inverseOf(
  wanted: CorrectionChange,
  before: readonly KeptCorrection[],
  after: readonly KeptCorrection[],
): CorrectionChange | null {
  const isSame = (one: KeptCorrection, other: KeptCorrection) =>
    one.id === other.id && JSON.stringify(one.correction) === JSON.stringify(other.correction);
  // Removed, or replaced by a later one for the same place.
  const gone = before.find((kept) => !after.some((other) => isSame(kept, other)));
  if (gone) return { kind: 'add', correction: gone.correction };
  if (wanted.kind === 'remove') return null;
  const added = after.find((kept) => !before.some((other) => isSame(kept, other)));
  return added ? { kind: 'remove', id: added.id } : null;
}
