import { VERDICTS_WORST_FIRST } from '../core/evaluation/verdict';
import type { Verdict } from '../core/evaluation/verdict';
import { highlightEdits, removeHighlightEdits } from '../core/highlights/highlight-edits';
import { registerVerdicts } from '../core/highlights/register-verdicts';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionOptions, ActionResult } from './action-result';
import { attempt, failed } from './attempt';
import { applyHighlightChange, startHighlight } from './highlight-change';
import type { Highlighted } from './results';

/** Paints the targets' cells in the plan by what "Chỉ tiêu" says of them; the rules follow later changes by themselves. */
export function highlightTargets(host: WorkbookHost, options: ActionOptions = {}): Promise<ActionResult<Highlighted>> {
  return attempt(async () => {
    const started = await startHighlight(host, options);
    if (!started.ok) return started;
    const { register, places, planSheets } = started.value;
    if (!register || places.length === 0) return failed('highlight.no-register');
    const sheets = places.map((each) => each.sheet);
    const elsewhere = planSheets.filter((sheet) => !sheets.includes(sheet));
    const edits = [...removeHighlightEdits(elsewhere), ...places.flatMap(highlightEdits)];
    const keys = places.map((each) => each.key);
    const failures = await applyHighlightChange(host, 'highlight', started.value, edits, keys, options);
    if (failures.length > 0) return { ok: false, issues: failures };
    return { ok: true, value: { counts: countsOf(registerVerdicts(register)), sheets }, issues: [] };
  });
}

function countsOf(verdicts: ReadonlyMap<string, Verdict>): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(VERDICTS_WORST_FIRST.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  return counts;
}
