import type { PlanRead } from '../../actions/results';
import type { Issue } from '../../core/issues/issue';
import type { PaneActions } from './pane-actions';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';
import { runGuarded } from './run-guarded';

/** What to read, where it differs from what was chosen before. */
export interface ReadRequest {
  readonly scope?: PaneState['scope'];
  readonly year?: number;
}

/** Reading the plan: a later reading replaces an earlier one, any can be stopped. */
export function readCommands(actions: PaneActions, store: PaneStore) {
  let running: AbortController | null = null;
  return {
    read: async (request: ReadRequest = {}): Promise<void> => {
      running?.abort();
      const controller = (running = new AbortController());
      const scope = request.scope ?? store.getState().scope;
      store.dispatch({ type: 'read-started', scope });
      const year = request.year === undefined ? {} : { year: request.year };
      await readOnce(actions, store, controller.signal, { scope: { sheets: scope }, ...year });
      if (running === controller) running = null;
    },
    stopReading: () => {
      if (!running) return;
      running.abort();
      running = null;
      store.dispatch({ type: 'read-stopped' });
    },
  };
}

async function readOnce(
  actions: PaneActions,
  { dispatch }: PaneStore,
  signal: AbortSignal,
  wanted: Parameters<PaneActions['read']>[0],
): Promise<void> {
  const onProgress = (done: number, total: number) => {
    if (!signal.aborted) dispatch({ type: 'progress', progress: { done, total } });
  };
  const result = await runGuarded<PlanRead>(() => actions.read({ ...wanted, onProgress, signal }));
  // A reading that was stopped, or replaced by a later one, has nothing more to say.
  if (signal.aborted) return;
  if (result.ok) dispatch({ type: 'read-done', plan: result.value });
  else if (foundNothing(result.issues)) dispatch({ type: 'nothing-found' });
  else dispatch({ type: 'failed', step: 'read', issues: result.issues });
}

function foundNothing(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'sheet.no-plan' || code === 'workbook.empty');
}
