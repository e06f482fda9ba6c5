import { useEffect, useState } from 'react';
import type { ActionResult } from '../../actions/action-result';
import type { PlanRead } from '../../actions/results';
import type { CellTrace } from '../../core/plan/cell-trace';
import type { AskedCell } from '../../actions/explain-cell';

interface Answer {
  readonly plan: PlanRead;
  readonly result: ActionResult<CellTrace>;
}

/** Asks for the trace of a cell; null while it is on its way. Another cell needs another caller (a key). */
export function useTrace(
  explain: (plan: PlanRead, at: AskedCell) => Promise<ActionResult<CellTrace>>,
  plan: PlanRead,
  { sheet, row, column }: AskedCell,
): ActionResult<CellTrace> | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let gone = false;
    void explain(plan, { sheet, row, column }).then((result) => {
      if (!gone) setAnswer({ plan, result });
    });
    return () => {
      gone = true;
    };
  }, [explain, plan, sheet, row, column]);
  return answer?.plan === plan ? answer.result : null;
}
