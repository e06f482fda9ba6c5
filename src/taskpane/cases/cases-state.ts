import type { SheetFigures } from '../../actions/compute-cases';
import type { Issue } from '../../core/issues/issue';
import type { Progress } from '../pane/pane-state';
import type { CasesSettings } from './cases-settings';

/** All that the view of case records knows. */
export interface CasesState {
  readonly settings: CasesSettings;
  /** Where the running computation stands; null when none runs. */
  readonly running: Progress | null;
  readonly stopped: boolean;
  readonly found: { readonly sheets: readonly SheetFigures[]; readonly settings: CasesSettings } | null;
  /** What was read has no sheet of cases. */
  readonly nothingFound: boolean;
  readonly failure: readonly Issue[] | null;
}

export type CasesEvent =
  | { readonly type: 'chosen'; readonly settings: Partial<CasesSettings> }
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'stopped' }
  | { readonly type: 'found'; readonly sheets: readonly SheetFigures[] }
  | { readonly type: 'failed'; readonly issues: readonly Issue[] };

const NOTHING_SAID = { running: null, stopped: false, nothingFound: false, failure: null } as const;

/** The view before anything was computed. */
export const firstState = (settings: CasesSettings): CasesState => ({ settings, found: null, ...NOTHING_SAID });

/** The view's next state; without effects. */
export function casesReducer(state: CasesState, event: CasesEvent): CasesState {
  switch (event.type) {
    case 'chosen':
      return { ...state, settings: withOrdinal({ ...state.settings, ...event.settings }, event.settings) };
    case 'started':
      return { ...state, ...NOTHING_SAID, running: { done: 0, total: 0 } };
    case 'progress':
      return state.running ? { ...state, running: event.progress } : state;
    case 'stopped':
      return { ...state, ...NOTHING_SAID, stopped: true };
    case 'found':
      if (event.sheets.length === 0) return { ...state, ...NOTHING_SAID, nothingFound: true, found: null };
      return { ...state, ...NOTHING_SAID, found: { sheets: event.sheets, settings: state.settings } };
    case 'failed':
      return { ...state, ...NOTHING_SAID, ...failureOf(event.issues) };
  }
}

/** The fifth month is no fifth quarter. */
function withOrdinal(settings: CasesSettings, chosen: Partial<CasesSettings>): CasesSettings {
  return chosen.unit === undefined ? settings : { ...settings, ordinal: 1 };
}

function failureOf(issues: readonly Issue[]): Partial<CasesState> {
  const none = issues.some(({ code }) => code === 'cases.none' || code === 'workbook.empty');
  return none ? { nothingFound: true, found: null } : { failure: issues };
}
