import type { Issue } from '../core/issues/issue';
import { HostError } from '../hosts/workbook-host';
import type { ActionResult } from './action-result';

/** The border of every action: a host's failure becomes an issue; what is no host's failure is a fault of ours and is thrown on. */
export async function attempt<T>(work: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, issues: [issueOf(error)] };
  }
}

/** The issue that a host's failure is. */
export function issueOf(error: unknown): Issue {
  if (error instanceof HostError) return { code: error.code, severity: 'error', source: null, params: error.params };
  if (isAbort(error)) return { code: 'host.cancelled', severity: 'info', source: null, params: {} };
  throw error;
}

/** A result that is only an issue. */
export function failed<T>(code: Issue['code'], params: Issue['params'] = {}): ActionResult<T> {
  return { ok: false, issues: [{ code, severity: 'error', source: null, params }] };
}

/** Lets the page paint and listen before long work goes on; an aborted action ends here. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new HostError('host.cancelled');
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
