import type { Issue } from '../core/issues/issue';

/** What a use case gives back: its value with the doubts beside it, or only the reasons why there is none. */
export type ActionResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What every action takes beside its own options. */
export interface ActionOptions {
  /** Called with what is done and what is to do, in cells. */
  readonly onProgress?: (done: number, total: number) => void;
  /** An aborted action gives the issue `host.cancelled`. */
  readonly signal?: AbortSignal;
}
