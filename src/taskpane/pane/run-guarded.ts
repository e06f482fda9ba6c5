import type { ActionResult } from '../../actions/action-result';

/** Actions give issues, never errors; should one throw all the same, the user is told rather than left waiting. */
export async function runGuarded<T>(action: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await action();
  } catch (error) {
    console.error(error);
    return { ok: false, issues: [{ code: 'host.failed', severity: 'error', source: null, params: {} }] };
  }
}
