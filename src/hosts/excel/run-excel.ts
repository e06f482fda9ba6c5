import { HostError } from '../workbook-host';
import { toHostError } from './office-errors';
import { checkFloor } from './requirement-sets';

/** Runs a batch of Excel and turns what it throws into a HostError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  checkFloor();
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Throws where the user has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('host.cancelled');
}

/** Gives the page back to the user between two requests. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
