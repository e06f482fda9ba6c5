import { lazy, Suspense } from 'react';
import type { PlanRead } from '../../actions/results';
import { HighlightLegend } from '../review/highlight-legend';
import { PlanSummary } from '../review/plan-summary';
import { Review } from '../review/review';
import type { PaneState } from './pane-state';
import type { PaneCommands } from './use-pane';

const WriteDialog = lazy(() => import('../write/write-dialog'));

interface PlanViewProps {
  readonly state: PaneState;
  readonly plan: PlanRead;
  readonly commands: PaneCommands;
}

/** After reading: the plan, the review, and what can be done with it. */
export default function PlanView({ state, plan, commands }: PlanViewProps) {
  const readAgain = (year?: number) => void commands.read(year === undefined ? {} : { year });
  return (
    <>
      <main>
        <PlanSummary reading={plan.reading} onRead={readAgain} />
        {state.legend && <HighlightLegend onClose={commands.closeLegend} />}
        <Review reading={plan.reading} onReveal={commands.reveal} />
      </main>
      {state.preview && (
        <Suspense fallback={null}>
          <WriteDialog preview={state.preview} onWrite={commands.write} onClose={commands.closePreview} />
        </Suspense>
      )}
    </>
  );
}
