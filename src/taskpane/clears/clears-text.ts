import type { PlanReading } from '../../core/plan/plan-reading';
import { SIX_CLEARS, type SixClear } from '../../core/plan/six-clears';
import type { PaneWords } from '../pane/pane-context';
import { sourceWords } from '../words/source-words';
import { clearsOf, countClears, lacks, type ClearsCounts } from './clears-of';

/** What a plan leaves open as a text to be sent on: one line for each assignment, only those of one clear where it is given. */
export function clearsText(reading: PlanReading, only: SixClear | null, words: PaneWords): string {
  const { pane, number } = words;
  const { clears, plan, fields } = pane;
  const { hardlyStated } = countClears(reading);
  const told = SIX_CLEARS.filter((clear) => !hardlyStated.some(([each]) => each === clear));
  const wanted = only ? [only] : told;
  const lacking = reading.assignments.filter((each) => wanted.some((clear) => lacks(each, clear)));
  const lines = lacking.map((each) => {
    const states = clearsOf(each);
    const open = told
      .filter((clear) => states[clear] !== 'clear')
      .map((clear) => clears.markOf(clears.names[clear], clears.states[states[clear]]));
    const task = (each.task || fields.taskMissing).replace(/\s+/g, ' ');
    return clears.textLine(sourceWords(each.source, true), task, open.join('; '));
  });
  return [
    clears.textHeading(reading.plan.title ?? plan.untitled),
    ...(hardlyStated.length > 0 ? [hardlyStatedWords(hardlyStated, reading, words)] : []),
    clears.summary(lacking.length, number(lacking.length)),
    ...lines,
    clears.basis,
  ].join('\n');
}

/** What nearly every assignment leaves open, said once. */
export function hardlyStatedWords(
  hardlyStated: ClearsCounts['hardlyStated'],
  { assignments }: PlanReading,
  { pane: { clears }, number }: PaneWords,
): string {
  const all = number(assignments.length);
  const names = hardlyStated.map(([clear, count]) =>
    clears.hardlyStatedOne(clears.names[clear].toLowerCase(), number(count), all),
  );
  return clears.hardlyStated(names.join(', '));
}
