import type { CorrectionChange, Highlighted, PlanRead, RegisterChanges, Undone } from '../../actions/results';
import type { AskedCell } from '../../actions/explain-cell';
import type { ChosenMatches } from '../../core/merge/assign-ids';
import type { Issue } from '../../core/issues/issue';
import type { Correction } from '../../core/plan/correction';

/** Work that changes the workbook, or compares with it, one at a time. */
export type Work = 'preview' | 'write' | 'highlight' | 'removeHighlights' | 'undo' | 'recover' | 'correct';

/** Anything that can fail and be tried again. */
export type Step = Work | 'read' | 'reveal' | 'explainSelected';

/** The parts of the pane. */
export const PANE_VIEWS = ['plan', 'cases'] as const;
export type PaneViewName = (typeof PANE_VIEWS)[number];

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was just done, to be told and offered for undoing; a new object each time. */
export type Done =
  | { readonly kind: 'write'; readonly changes: RegisterChanges; readonly issues: readonly Issue[] }
  | { readonly kind: 'highlight'; readonly highlighted: Highlighted; readonly issues: readonly Issue[] }
  | { readonly kind: 'removeHighlights'; readonly issues: readonly Issue[] }
  | { readonly kind: 'correct'; readonly corrected: Corrected; readonly issues: readonly Issue[] }
  | { readonly kind: 'undo' | 'recover'; readonly undone: Undone; readonly issues: readonly Issue[] };

/** A correction that was kept or removed, with the change that takes it back; null for one that took another back. */
export interface Corrected {
  readonly what: 'kept' | 'removed';
  readonly correction: Correction | null;
  readonly undo: CorrectionChange | null;
}

export interface Preview {
  readonly changes: RegisterChanges;
  readonly issues: readonly Issue[];
  /** Rows that could not be told apart, each as it was first told: it stays on the page once it is answered. */
  readonly questions: readonly Issue[];
  /** What was answered. */
  readonly matches: ChosenMatches;
}

/** All that the pane knows; the workbook can give every part of it back. */
export interface PaneState {
  readonly view: PaneViewName;
  readonly scope: 'active' | 'all';
  /** Where the running reading stands; null when none runs. */
  readonly reading: Progress | null;
  readonly stopped: boolean;
  readonly work: Work | null;
  readonly plan: PlanRead | null;
  /** No plan in what was read. */
  readonly nothingFound: boolean;
  /** What was read holds tables but no task: a person can say what their columns are. */
  readonly bare: PlanRead | null;
  readonly preview: Preview | null;
  readonly done: Done | null;
  /** The cell that the user asks about. */
  readonly asked: AskedCell | null;
  readonly legend: boolean;
  /** The registers were written in this session: the next step is to highlight. */
  readonly written: boolean;
  readonly failure: { readonly step: Step; readonly issues: readonly Issue[] } | null;
  readonly unfinished: boolean;
}

export const INITIAL_STATE: PaneState = {
  view: 'plan',
  scope: 'active',
  reading: null,
  stopped: false,
  work: null,
  plan: null,
  nothingFound: false,
  bare: null,
  preview: null,
  done: null,
  asked: null,
  legend: false,
  written: false,
  failure: null,
  unfinished: false,
};

export type PaneEvent =
  | { readonly type: 'view-chosen'; readonly view: PaneViewName }
  | { readonly type: 'scope-chosen'; readonly scope: PaneState['scope'] }
  | { readonly type: 'read-started'; readonly scope: PaneState['scope'] }
  | { readonly type: 'nothing-found' }
  | { readonly type: 'bare-closed' }
  | { readonly type: 'cell-asked'; readonly at: AskedCell | null }
  | { readonly type: 'matched'; readonly matches: ChosenMatches }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'read-stopped' }
  | { readonly type: 'read-done'; readonly plan: PlanRead }
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'previewed'; readonly changes: RegisterChanges; readonly issues: readonly Issue[] }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'done'; readonly done: Done }
  | { readonly type: 'corrected'; readonly plan: PlanRead; readonly done: Done }
  | { readonly type: 'failed'; readonly step: Step; readonly issues: readonly Issue[] }
  | { readonly type: 'failure-closed' }
  | { readonly type: 'legend-shown'; readonly shown: boolean }
  | { readonly type: 'unfinished'; readonly unfinished: boolean };

const NOTHING_SAID = { stopped: false, failure: null, nothingFound: false, bare: null } as const;

/** The pane's next state; without effects. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'view-chosen':
      return { ...state, view: event.view };
    case 'scope-chosen':
      return { ...state, scope: event.scope };
    case 'read-started':
      return { ...state, ...NOTHING_SAID, scope: event.scope, reading: { done: 0, total: 0 } };
    case 'progress':
      return state.reading ? { ...state, reading: event.progress } : state;
    case 'read-stopped':
      return { ...state, reading: null, stopped: true };
    case 'read-done':
      return { ...state, reading: null, ...planFound(event.plan) };
    case 'nothing-found':
      return { ...state, reading: null, work: null, plan: null, bare: null, asked: null, nothingFound: true };
    case 'bare-closed':
      return { ...state, bare: null };
    case 'cell-asked':
      return { ...state, asked: event.at };
    case 'work-started':
      // A look at the same write again, with an answer, does not take the dialog away.
      return { ...state, work: event.work, failure: null, preview: event.work === 'preview' ? state.preview : null };
    case 'previewed':
      return { ...state, work: null, preview: previewed(state.preview, event) };
    case 'matched':
      return state.preview ? { ...state, preview: { ...state.preview, matches: event.matches } } : state;
    case 'preview-closed':
      return { ...state, preview: null };
    case 'done':
      return { ...state, work: null, preview: null, ...afterDone(state, event.done) };
    case 'corrected':
      // The review stays where it is: only the plan under it is another.
      return { ...state, work: null, failure: null, ...planFound(event.plan), done: event.done };
    case 'failed':
      return {
        ...state,
        reading: null,
        work: null,
        preview: null,
        failure: event,
        unfinished: state.unfinished || leftUnfinished(event),
      };
    case 'failure-closed':
      return { ...state, failure: null };
    case 'legend-shown':
      return { ...state, legend: event.shown };
    case 'unfinished':
      return { ...state, unfinished: event.unfinished };
  }
}

function planFound(plan: PlanRead): Pick<PaneState, 'plan' | 'bare' | 'nothingFound'> {
  const { assignments, objectives } = plan.reading;
  const found = assignments.length + objectives.length > 0;
  const bare = !found && plan.reading.tables.length > 0 ? plan : null;
  return { plan: found ? plan : null, bare, nothingFound: !found };
}

const isQuestion = ({ code }: Issue) => code === 'register.ambiguous-match';

function previewed(
  before: Preview | null,
  { changes, issues }: { readonly changes: RegisterChanges; readonly issues: readonly Issue[] },
): Preview {
  const asked = before?.questions ?? [];
  const isNew = ({ params }: Issue) => !asked.some((each) => each.params['fresh'] === params['fresh']);
  return {
    changes,
    issues: issues.filter((issue) => !isQuestion(issue)),
    questions: [...asked, ...issues.filter((issue) => isQuestion(issue) && isNew(issue))],
    matches: before?.matches ?? {},
  };
}

function afterDone(state: PaneState, done: Done): Partial<PaneState> {
  switch (done.kind) {
    case 'write':
      return { done, written: true };
    case 'highlight':
      return { done, legend: true };
    case 'removeHighlights':
      return { done, legend: false };
    case 'undo':
      return { done, ...afterUndo(state, done.undone) };
    case 'recover':
      return { done, unfinished: false };
    case 'correct':
      return { done };
  }
}

function afterUndo({ legend, written }: PaneState, { what }: Undone): Partial<PaneState> {
  return {
    legend: what === 'highlight' ? false : legend,
    written: what === 'write-registers' ? false : written,
  };
}

function leftUnfinished(event: { readonly issues: readonly Issue[] }): boolean {
  return event.issues.some(({ code }) => code === 'write.failed-needs-recovery' || code === 'state.unfinished-change');
}
