import type { PlanReading } from '../core/plan/plan-reading';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { applyChange } from './apply-change';
import { attempt, breathe } from './attempt';
import { planRegisterChange } from './plan-register-change';
import type { RegisterChanges, WriteOptions } from './results';

/** Writes "Phân công" and "Chỉ tiêu", or brings them up to date; what the user filled in stays. */
export function writeRegisters(
  host: WorkbookHost,
  reading: PlanReading,
  options: WriteOptions,
): Promise<ActionResult<RegisterChanges>> {
  return attempt(async () => {
    const planned = await planRegisterChange(host, reading, options);
    if (!planned.ok) return planned;
    const { changes, edits, issues } = planned.value;
    const untold = issues.filter((issue) => issue.code === 'write.undo-too-large' && !options.withoutUndo);
    if (untold.length > 0) return { ok: false, issues: untold };
    await breathe(options.signal);
    const failures = edits.length > 0 ? await applyChange(host, edits, options) : [];
    return failures.length > 0 ? { ok: false, issues: failures } : { ok: true, value: changes, issues };
  });
}
