import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RegisterTexts } from '../../core/registers/register-texts';
import type { SourceRef } from '../../core/source/source-ref';
import { correctCommands } from './correct-commands';
import type { PaneActions } from './pane-actions';
import type { PaneState, PaneViewName } from './pane-state';
import { createPaneStore, type PaneStore } from './pane-store';
import { readCommands } from './read-commands';
import { runGuarded } from './run-guarded';
import { useRibbon, type ListenToRibbon } from './use-ribbon';
import { changeCommands, writeCommands } from './work-commands';

/** What the user can do; the outcome of each goes to the state. */
export type PaneCommands = ReturnType<typeof readCommands> &
  ReturnType<typeof writeCommands> &
  ReturnType<typeof changeCommands> &
  ReturnType<typeof correctCommands> &
  ReturnType<typeof paneCommands>;

/** The pane's state and commands over one workbook. */
export function usePane(
  actions: PaneActions,
  texts: RegisterTexts,
  listenToRibbon?: ListenToRibbon,
): readonly [PaneState, PaneCommands] {
  const [store] = useState(createPaneStore);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const reading = useMemo(() => readCommands(actions, store), [actions, store]);
  const commands = useMemo<PaneCommands>(
    () => ({
      ...reading,
      ...writeCommands(actions, store, texts),
      ...changeCommands(actions, store),
      ...correctCommands(actions, store),
      ...paneCommands(actions, store),
    }),
    [reading, actions, store, texts],
  );
  useEffect(() => reading.stopReading, [reading]);
  const hasPlan = useCallback(() => store.getState().plan !== null, [store]);
  useRibbon(listenToRibbon, commands, hasPlan);
  useOfferOfRecovery(actions, store);
  return [state, commands];
}

function paneCommands(actions: PaneActions, { dispatch }: PaneStore) {
  return {
    chooseView: (view: PaneViewName) => dispatch({ type: 'view-chosen', view }),
    chooseScope: (scope: PaneState['scope']) => dispatch({ type: 'scope-chosen', scope }),
    closePreview: () => dispatch({ type: 'preview-closed' }),
    closeFailure: () => dispatch({ type: 'failure-closed' }),
    showLegend: () => dispatch({ type: 'legend-shown', shown: true }),
    closeLegend: () => dispatch({ type: 'legend-shown', shown: false }),
    postponeRecovery: () => dispatch({ type: 'unfinished', unfinished: false }),
    closeBare: () => dispatch({ type: 'bare-closed' }),
    findHeadings: () => runGuarded(() => actions.findHeadings()),
    closeAsked: () => dispatch({ type: 'cell-asked', at: null }),
    explainSelected: () =>
      void runGuarded(() => actions.selected()).then((selected) => {
        if (!selected.ok) return dispatch({ type: 'failed', step: 'explainSelected', issues: selected.issues });
        const { sheet, area } = selected.value;
        dispatch({ type: 'cell-asked', at: { sheet, row: area.row, column: area.column } });
      }),
    reveal: (source: SourceRef) =>
      void runGuarded(() => actions.reveal(source)).then(({ ok, issues }) => {
        if (!ok) dispatch({ type: 'failed', step: 'reveal', issues });
      }),
  };
}

/** At opening: a change that an earlier session left unfinished. */
function useOfferOfRecovery(actions: PaneActions, { dispatch }: PaneStore): void {
  useEffect(() => {
    let gone = false;
    void runGuarded(() => actions.findUnfinished()).then((found) => {
      if (!gone && found.ok && found.value) dispatch({ type: 'unfinished', unfinished: true });
    });
    return () => {
      gone = true;
    };
  }, [actions, dispatch]);
}
