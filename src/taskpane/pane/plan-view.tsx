import { lazy, Suspense, useMemo, useState } from 'react';
import type { PlanRead } from '../../actions/results';
import { CardMemoryProvider, createCardMemory } from '../review/card-memory';
import { HighlightLegend } from '../review/highlight-legend';
import { PlanSummary } from '../review/plan-summary';
import { PlanToolsProvider, type PlanTools } from '../review/plan-tools';
import { Review } from '../review/review';
import type { PaneState } from './pane-state';
import type { PaneCommands } from './use-pane';

const WriteDialog = lazy(() => import('../write/write-dialog'));
const AskedCell = lazy(() => import('../why/asked-cell'));
const TablesView = lazy(() => import('../correct/tables-view'));

interface PlanViewProps {
  readonly state: PaneState;
  readonly plan: PlanRead;
  readonly commands: PaneCommands;
}

/** After reading: the plan, the review, and what can be done with it. */
export default function PlanView({ state, plan, commands }: PlanViewProps) {
  const [tables, setTables] = useState(false);
  const [memory] = useState(createCardMemory);
  const busy = state.work !== null;
  const { explain, correct, findHeadings, reveal } = commands;
  const tools = useMemo<PlanTools>(
    () => ({ plan, busy, explain, correct, findHeadings, onReveal: reveal }),
    [plan, busy, explain, correct, findHeadings, reveal],
  );
  return (
    <PlanToolsProvider value={tools}>
      <main>
        {state.asked && (
          <Suspense fallback={null}>
            <AskedCell
              at={state.asked}
              onAnother={commands.explainSelected}
              onTables={() => setTables(true)}
              onClose={commands.closeAsked}
            />
          </Suspense>
        )}
        {tables && (
          <Suspense fallback={null}>
            <TablesView onBack={() => setTables(false)} />
          </Suspense>
        )}
        {/* Stays on the page, so that nobody loses their place in it. */}
        <div hidden={tables}>
          <PlanSummary
            plan={plan}
            onRead={() => void commands.read()}
            onYear={(year) => void correct({ kind: 'add', correction: { kind: 'plan-year', year } })}
            onTables={() => setTables(true)}
          />
          {state.legend && <HighlightLegend onClose={commands.closeLegend} />}
          <CardMemoryProvider value={memory}>
            <Review reading={plan.reading} onReveal={reveal} />
          </CardMemoryProvider>
        </div>
      </main>
      <Dialogs state={state} commands={commands} />
    </PlanToolsProvider>
  );
}

/** What a write would do, while the user decides. */
function Dialogs({ state: { preview, work }, commands }: Omit<PlanViewProps, 'plan'>) {
  if (!preview) return null;
  return (
    <Suspense fallback={null}>
      <WriteDialog
        preview={preview}
        busy={work !== null}
        onMatch={(fresh, chosen) => void commands.match(fresh, chosen)}
        onWrite={commands.write}
        onClose={commands.closePreview}
        onReveal={commands.reveal}
      />
    </Suspense>
  );
}
