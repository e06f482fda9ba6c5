import { summaryWords } from '../review/summary-words';
import type { PaneWords } from './pane-context';
import type { PaneState } from './pane-state';

/** What a screen reader is told of the state; failures and things done are told by their own notices. */
export function announcement(state: PaneState, words: PaneWords): string {
  const { pane } = words;
  if (state.reading) return pane.reading.running;
  if (state.work) return pane.actions.working[state.work];
  if (state.stopped) return pane.reading.stopped;
  if (state.nothingFound) return pane.empty.title;
  return state.plan && !state.failure ? summaryWords(state.plan.reading, words) : '';
}
