import type { ActionResult } from '../../actions/action-result';
import type { PlanRead, WriteOptions } from '../../actions/results';
import type { Issue } from '../../core/issues/issue';
import type { ChosenMatches } from '../../core/merge/assign-ids';
import type { RegisterTexts } from '../../core/registers/register-texts';
import type { PaneActions } from './pane-actions';
import type { Done, PaneEvent, Work } from './pane-state';
import type { PaneStore } from './pane-store';
import { runGuarded } from './run-guarded';

type Outcome<T> = (value: T, issues: readonly Issue[]) => PaneEvent;

const done = (value: Done): PaneEvent => ({ type: 'done', done: value });

/** Writing the registers, after a look at what would change. */
export function writeCommands(actions: PaneActions, store: PaneStore, texts: RegisterTexts) {
  const options = ({ snapshot }: PlanRead): WriteOptions => {
    const matches = store.getState().preview?.matches ?? {};
    return { texts, snapshot, ...(Object.keys(matches).length > 0 && { matches }) };
  };
  const preview = async (): Promise<void> => {
    const { plan } = store.getState();
    if (!plan) return;
    await runAlone(
      store,
      'preview',
      () => actions.preview(plan.reading, options(plan)),
      (changes, issues) => ({ type: 'previewed', changes, issues }),
    );
  };
  return {
    preview: () => void preview(),
    /** Which row a new one is; what the write would do is looked at again, until the last answer is in it. */
    match: async (fresh: string, chosen: string): Promise<void> => {
      const answers = () => store.getState().preview?.matches;
      store.dispatch({ type: 'matched', matches: { ...answers(), [fresh]: chosen } });
      if (store.getState().work) return;
      for (let told: ChosenMatches | undefined; answers() && told !== answers();) {
        told = answers();
        await preview();
      }
    },
    write: (withoutUndo = false) => {
      const { plan } = store.getState();
      if (!plan) return;
      // Taken now: the dialog with its answers goes as the work begins.
      const wanted = { ...options(plan), withoutUndo };
      const write = () => actions.write(plan.reading, wanted);
      void runAlone(store, 'write', write, (changes, issues) => done({ kind: 'write', changes, issues }));
    },
  };
}

/** Highlighting in the plan, and taking things back. */
export function changeCommands(actions: PaneActions, store: PaneStore) {
  return {
    highlight: () =>
      void runAlone(
        store,
        'highlight',
        () => actions.highlight({}),
        (highlighted, issues) => done({ kind: 'highlight', highlighted, issues }),
      ),
    removeHighlights: () =>
      void runAlone(
        store,
        'removeHighlights',
        () => actions.removeHighlights(),
        (_, issues) => done({ kind: 'removeHighlights', issues }),
      ),
    undo: () =>
      void runAlone(
        store,
        'undo',
        () => actions.undo(),
        (undone, issues) => done({ kind: 'undo', undone, issues }),
      ),
    recover: () =>
      void runAlone(
        store,
        'recover',
        () => actions.recover(),
        (undone, issues) => done({ kind: 'recover', undone, issues }),
      ),
  };
}

/** One piece of work at a time: a second click while one runs does nothing. */
async function runAlone<T>(
  { getState, dispatch }: PaneStore,
  work: Work,
  action: () => Promise<ActionResult<T>>,
  outcome: Outcome<T>,
): Promise<void> {
  if (getState().work || getState().reading) return;
  dispatch({ type: 'work-started', work });
  const result = await runGuarded(action);
  dispatch(result.ok ? outcome(result.value, result.issues) : { type: 'failed', step: work, issues: result.issues });
}
