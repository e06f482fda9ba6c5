import type { Steps } from '../core/sheet/steps';
import { breathe } from './attempt';

/** Milliseconds of work between two breaths: a frame of the screen, so that nothing of the pane is seen to wait. */
export const SLICE = 16;

/** Does long work in slices; between them the page paints and listens, and an aborted action ends. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breathe(signal);
    until = performance.now() + SLICE;
  }
}
