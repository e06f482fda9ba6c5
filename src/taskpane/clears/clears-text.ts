import type { PlanReading } from '../../core/plan/plan-reading';
import { SIX_CLEARS, type SixClear } from '../../core/plan/six-clears';
import type { PaneWords } from '../pane/pane-context';
import { sourceWords } from '../words/source-words';
import { clearsOf, lacks } from './clears-of';

/** What a plan leaves open as a text to be sent on: one line for each assignment, only those of one clear where it is given. */
export function clearsText(reading: PlanReading, only: SixClear | null, { pane, number }: PaneWords): string {
  const { clears, plan, fields } = pane;
  const wanted = only ? [only] : SIX_CLEARS;
  const lacking = reading.assignments.filter((each) => wanted.some((clear) => lacks(each, clear)));
  const lines = lacking.map((each) => {
    const states = clearsOf(each);
    const words = SIX_CLEARS.filter((clear) => states[clear] !== 'clear').map((clear) =>
      clears.markOf(clears.names[clear], clears.states[states[clear]]),
    );
    const task = (each.task || fields.taskMissing).replace(/\s+/g, ' ');
    return clears.textLine(sourceWords(each.source, true), task, words.join('; '));
  });
  return [
    clears.textHeading(reading.plan.title ?? plan.untitled),
    clears.summary(lacking.length, number(lacking.length)),
    ...lines,
    clears.basis,
  ].join('\n');
}
