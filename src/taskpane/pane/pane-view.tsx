import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type KeyboardEvent } from 'react';
import type { Language } from '../../i18n';
import { LiveRegion } from '../frame/live-region';
import { PaneHeader } from '../frame/pane-header';
import { ReadingView } from '../start/reading-view';
import { StartView } from '../start/start-view';
import type { Done, PaneState } from './pane-state';
import { announcement } from './announcement';
import type { PaneActions } from './pane-actions';
import { useWords } from './pane-context';
import { usePane, type PaneCommands } from './use-pane';
import type { ListenToRibbon } from './use-ribbon';

const ActionsBar = lazy(() => import('../actions-bar/actions-bar'));
const Notices = lazy(() => import('../notices/notices'));
const loadPlanView = () => import('./plan-view');
const PlanView = lazy(loadPlanView);
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
});

interface PaneViewProps {
  readonly actions: PaneActions;
  readonly listenToRibbon: ListenToRibbon | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** One flow: read, review, write, highlight. */
export function PaneView({ actions, listenToRibbon, onLanguage }: PaneViewProps) {
  const styles = useStyles();
  const words = useWords();
  const [state, commands] = usePane(actions, words.texts.registers, listenToRibbon);
  const isReading = state.reading !== null;
  useEffect(() => {
    // The review arrives while the plan is being read.
    if (isReading) void loadPlanView();
  }, [isReading]);
  const stopOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isReading) commands.stopReading();
  };
  return (
    <div className={styles.pane} onKeyDown={stopOnEscape}>
      <PaneHeader onLanguage={onLanguage} />
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
      {state.done && <Told done={state.done} state={state} commands={commands} />}
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
        plan={state.plan}
        onUndo={commands.undo}
        onTakeBack={(change) => void commands.takeBackCorrection(change)}
      />
    </Suspense>
  );
}

const hasNotices = ({ unfinished, failure, nothingFound, reading }: PaneState): boolean =>
  unfinished || failure !== null || (nothingFound && !reading);
