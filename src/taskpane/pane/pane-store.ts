import { INITIAL_STATE, paneReducer, type PaneEvent, type PaneState } from './pane-state';

/** Holds the pane's state outside React, so that work under way always sees the latest. */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store at its beginning. */
export function createPaneStore(): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      state = paneReducer(state, event);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
