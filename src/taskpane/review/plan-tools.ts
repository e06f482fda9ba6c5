import { createContext, useContext } from 'react';
import type { ActionResult } from '../../actions/action-result';
import type { AskedCell } from '../../actions/explain-cell';
import type { ShownHeadings } from '../../actions/find-headings';
import type { CorrectionChange, PlanRead } from '../../actions/results';
import type { CellTrace } from '../../core/plan/cell-trace';
import type { SourceRef } from '../../core/source/source-ref';

/** What can be done from inside the plan that was read: asking why, and putting it right. */
export interface PlanTools {
  readonly plan: PlanRead;
  /** Work is under way: nothing can be kept now. */
  readonly busy: boolean;
  readonly explain: (plan: PlanRead, at: AskedCell) => Promise<ActionResult<CellTrace>>;
  /** Gives whether the plan was read again with the change. */
  readonly correct: (change: CorrectionChange) => Promise<boolean>;
  /** The rows selected in Excel, as headings of a table. */
  readonly findHeadings: () => Promise<ActionResult<ShownHeadings>>;
  readonly onReveal: (source: SourceRef) => void;
}

const ToolsContext = createContext<PlanTools | null>(null);

/** Gives the tools to everything inside. */
export const PlanToolsProvider = ToolsContext.Provider;

/** The tools over the plan that was read. */
export function usePlanTools(): PlanTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('usePlanTools outside a PlanToolsProvider');
  return tools;
}
