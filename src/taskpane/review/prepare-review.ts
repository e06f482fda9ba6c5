import type { PlanRead } from '../../actions/results';
import { mapInSteps, type Steps } from '../../core/sheet/steps';
import { clearsOf } from '../clears/clears-of';
import { reviewOf } from './review-model';
import { assignmentWords } from './search-words';

/** Works out, a few assignments a step, what the review would else work out for all of them at its first sight or first letter of a search. */
export function* prepareReview({ reading }: PlanRead): Steps<void> {
  yield* mapInSteps(reading.assignments, clearsOf);
  const { doubtful, assignments } = reviewOf(reading);
  for (const group of doubtful ? [doubtful, ...assignments] : assignments)
    yield* mapInSteps(group.items, assignmentWords);
}
