import type { PlanReading } from '../core/plan/plan-reading';
import type { WorkbookHost } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';
import { attempt } from './attempt';
import { planRegisterChange } from './plan-register-change';
import type { RegisterChanges, WriteOptions } from './results';

/** What writing the registers would add, keep, change and mark; the workbook stays as it is. */
export function previewRegisters(
  host: WorkbookHost,
  reading: PlanReading,
  options: WriteOptions,
): Promise<ActionResult<RegisterChanges>> {
  return attempt(async () => {
    const planned = await planRegisterChange(host, reading, options);
    return planned.ok ? { ok: true, value: planned.value.changes, issues: planned.value.issues } : planned;
  });
}
