import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Language } from '../../i18n';
import { LiveRegion } from '../frame/live-region';
import { PaneHeader } from '../frame/pane-header';
import { ReadingView } from '../start/reading-view';
import { StartView } from '../start/start-view';
import type { Done, PaneState, PaneViewName } from './pane-state';
import { announcement } from './announcement';
import type { PaneActions } from './pane-actions';
import { useWords } from './pane-context';
import { usePane, type PaneCommands } from './use-pane';
import type { ListenToRibbon } from './use-ribbon';
import { ViewTabs } from './view-tabs';

const ActionsBar = lazy(() => import('../actions-bar/actions-bar'));
const Notices = lazy(() => import('../notices/notices'));
const loadPlanView = () => import('./plan-view');
const PlanView = lazy(loadPlanView);
const CasesView = lazy(() => import('../cases/cases-view'));
const BareView = lazy(() => import('./bare-view'));
const DoneToasts = lazy(() => import('../notices/done-toasts'));

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    // What is focused is never hidden behind the tools above or the buttons below.
    scrollPaddingBlock: '120px 72px',
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

interface PaneViewProps {
  readonly actions: PaneActions;
  readonly listenToRibbon: ListenToRibbon | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** The pane: its parts, one in front. */
export function PaneView({ actions, listenToRibbon, onLanguage }: PaneViewProps) {
  const styles = useStyles();
  const words = useWords();
  const [state, commands] = usePane(actions, words.texts.registers, listenToRibbon);
  const { view } = state;
  const [casesOpened, setCasesOpened] = useState(false);
  // Opened once, it stays on the page with its choices and figures.
  if (view === 'cases' && !casesOpened) setCasesOpened(true);
  return (
    <div className={styles.pane}>
      <PaneHeader onLanguage={onLanguage} />
      <ViewTabs view={view} onView={commands.chooseView} />
      <ViewPanel name="plan" view={view}>
        <PlanPart state={state} commands={commands} />
      </ViewPanel>
      <ViewPanel name="cases" view={view}>
        {casesOpened && (
          <Suspense fallback={null}>
            <CasesView actions={actions} />
          </Suspense>
        )}
      </ViewPanel>
      {state.done && <Told done={state.done} state={state} commands={commands} />}
    </div>
  );
}

interface ViewPanelProps {
  readonly name: PaneViewName;
  readonly view: PaneViewName;
  readonly children: ReactNode;
}

/** One part of the pane; those not in front keep their place and all that was typed. */
function ViewPanel({ name, view, children }: ViewPanelProps) {
  const styles = useStyles();
  return (
    <div
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`view-${name}`}
      hidden={name !== view}
      className={name === view ? styles.panel : styles.hidden}
    >
      {children}
    </div>
  );
}

interface PlanPartProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The plan: one flow of read, review, write, highlight. */
function PlanPart({ state, commands }: PlanPartProps) {
  const styles = useStyles();
  const words = useWords();
  const isReading = state.reading !== null;
  useEffect(() => {
    // The review arrives while the plan is being read.
    if (isReading) void loadPlanView();
  }, [isReading]);
  const stopOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isReading) commands.stopReading();
  };
  return (
    <div className={styles.panel} onKeyDown={stopOnEscape}>
      {hasNotices(state) && (
        <Suspense fallback={null}>
          <Notices state={state} commands={commands} />
        </Suspense>
      )}
      {state.reading ? (
        <ReadingView progress={state.reading} onStop={commands.stopReading} />
      ) : state.plan ? (
        <Suspense fallback={null}>
          <PlanView state={state} plan={state.plan} commands={commands} />
        </Suspense>
      ) : state.bare ? (
        <Suspense fallback={null}>
          <BareView state={state} plan={state.bare} commands={commands} />
        </Suspense>
      ) : (
        <StartView
          scope={state.scope}
          onScope={commands.chooseScope}
          onRead={() => void commands.read()}
          focusRead={state.stopped || state.nothingFound}
        />
      )}
      {!isReading && (
        <Suspense fallback={null}>
          <ActionsBar state={state} commands={commands} />
        </Suspense>
      )}
      <LiveRegion message={announcement(state, words)} />
    </div>
  );
}

interface ToldProps {
  readonly done: Done;
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** What was just done, with the way to take it back. */
function Told({ done, state, commands }: ToldProps) {
  return (
    <Suspense fallback={null}>
      <DoneToasts
        done={done}
        plan={state.plan ?? state.bare}
        onUndo={commands.undo}
        onTakeBack={(change) => void commands.takeBackCorrection(change)}
      />
    </Suspense>
  );
}

const hasNotices = ({ unfinished, failure, nothingFound, reading }: PaneState): boolean =>
  unfinished || failure !== null || (nothingFound && !reading);
