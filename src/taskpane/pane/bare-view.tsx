import { useMemo } from 'react';
import type { PlanRead } from '../../actions/results';
import TablesView from '../correct/tables-view';
import { PlanToolsProvider, type PlanTools } from '../review/plan-tools';
import type { PaneState } from './pane-state';
import type { PaneCommands } from './use-pane';

interface BareViewProps {
  readonly state: PaneState;
  readonly plan: PlanRead;
  readonly commands: PaneCommands;
}

/** After a reading that found tables but no task: the person says what their columns are. */
export default function BareView({ state, plan, commands }: BareViewProps) {
  const busy = state.work !== null;
  const { explain, correct, findHeadings, reveal } = commands;
  const tools = useMemo<PlanTools>(
    () => ({ plan, busy, explain, correct, findHeadings, onReveal: reveal }),
    [plan, busy, explain, correct, findHeadings, reveal],
  );
  return (
    <PlanToolsProvider value={tools}>
      <main>
        <TablesView isBare onBack={commands.closeBare} />
      </main>
    </PlanToolsProvider>
  );
}
