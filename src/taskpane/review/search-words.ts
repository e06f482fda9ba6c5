import type { AssignmentItem, TargetItem } from './review-model';
import { createIndex } from './search-items';

/** What an assignment is found by. */
export const assignmentWords = createIndex<AssignmentItem>(({ assignment }) => {
  const { task, lead, support, person, deliverable, due, targets, section } = assignment;
  const targetTexts = targets.map(({ text, subject }) => `${text} ${subject}`);
  return [task, ...lead, ...support, ...person, deliverable, due.text, ...targetTexts, ...section].join(' ');
});

/** What a target is found by. */
export const targetTerms = createIndex<TargetItem>(({ target, owner }) => `${target.text} ${target.subject} ${owner}`);
