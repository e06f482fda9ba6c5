import type { RequestBody } from '../wire/wire';
import { ACTION } from '../wire/wire';

/** One request of the add-in and what it carried. */
export interface RoundTrip {
  /** Cells whose values were read or written. */
  readonly cells: number;
  readonly actions: number;
  readonly requestLength: number;
  readonly responseLength: number;
  /** The error's code where it failed. */
  readonly failed: string | null;
}

/** Whether a request does work for the add-in: neither office.js's own start-up nor its release of references. */
export function isWork(body: RequestBody): boolean {
  const services = Object.values(body.ObjectPaths).some((path) => path.Name.startsWith('Microsoft.'));
  if (services) return false;
  return body.Actions.some((action) => action.ActionType !== ACTION.instantiate && action.Name !== '_RemoveReference');
}
