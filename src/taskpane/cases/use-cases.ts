import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SourceRef } from '../../core/source/source-ref';
import type { PaneActions } from '../pane/pane-actions';
import { runGuarded } from '../pane/run-guarded';
import { firstSettings, questionOf, todayOfClock, type CasesSettings } from './cases-settings';
import { casesReducer, firstState, type CasesEvent, type CasesState } from './cases-state';

/** What can be done with case records. */
export interface CasesCommands {
  readonly choose: (settings: Partial<CasesSettings>) => void;
  readonly compute: (settings: CasesSettings) => Promise<void>;
  readonly stop: () => void;
  readonly reveal: (source: SourceRef) => void;
}

/** State and commands of the view of case records. */
export function useCases(actions: PaneActions): readonly [CasesState, CasesCommands] {
  const [state, dispatch] = useReducer(casesReducer, null, () => firstState(firstSettings(todayOfClock())));
  const [running] = useState<Running>(() => ({ controller: null }));
  const commands = useMemo(() => casesCommands(actions, dispatch, running), [actions, running]);
  const stop = useRef(() => running.controller?.abort());
  useEffect(() => stop.current, []);
  return [state, commands];
}

interface Running {
  controller: AbortController | null;
}

function casesCommands(actions: PaneActions, dispatch: (event: CasesEvent) => void, running: Running): CasesCommands {
  return {
    choose: (settings) => dispatch({ type: 'chosen', settings }),
    compute: async (settings) => {
      running.controller?.abort();
      const { signal } = (running.controller = new AbortController());
      dispatch({ type: 'started' });
      const onProgress = (done: number, total: number) => {
        if (!signal.aborted) dispatch({ type: 'progress', progress: { done, total } });
      };
      const question = { ...questionOf(settings, todayOfClock()), onProgress, signal };
      const result = await runGuarded(() => actions.cases(question));
      // What was stopped, or replaced by a later one, has nothing more to say.
      if (signal.aborted) return;
      dispatch(result.ok ? { type: 'found', sheets: result.value.sheets } : { type: 'failed', issues: result.issues });
    },
    stop: () => {
      running.controller?.abort();
      dispatch({ type: 'stopped' });
    },
    reveal: (source) =>
      void runGuarded(() => actions.reveal(source)).then((result) => {
        if (!result.ok) dispatch({ type: 'failed', issues: result.issues });
      }),
  };
}
