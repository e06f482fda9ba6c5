import { removeHighlightEdits } from '../core/highlights/highlight-edits';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { attempt, failed } from './attempt';
import { applyHighlightChange, startHighlight } from './highlight-change';

/** Takes exactly ParPlan's rules off the plan's sheets. */
export function removeHighlights(
  host: WorkbookHost,
  options: ActionOptions = {},
): Promise<ActionResult<{ readonly sheets: readonly string[] }>> {
  return attempt(async () => {
    const started = await startHighlight(host, options);
    if (!started.ok) return started;
    const { own, planSheets } = started.value;
    if (own.state.highlighted.length === 0) return failed('highlight.nothing-to-remove');
    const edits = removeHighlightEdits(planSheets);
    const failures = await applyHighlightChange(host, 'remove-highlights', started.value, edits, [], options);
    if (failures.length > 0) return { ok: false, issues: failures };
    return { ok: true, value: { sheets: planSheets }, issues: [] };
  });
}
