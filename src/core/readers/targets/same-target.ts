import { foldText } from '../../text/fold-text';
import type { Target } from '../target';

/**
 * Whether two targets of one assignment say the same: equal canonical forms, and subjects that share most words or of
 * which one is left out. A deliverable or a measure often repeats the target of the task in other words.
 */
export function isSameTarget(a: Target, b: Target): boolean {
  if (a.canonical !== b.canonical) return false;
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.size === 0 || second.size === 0) return true;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size) >= SAME_SHARE;
}

/** The share of the shorter subject's words that the other must have. */
const SAME_SHARE = 0.6;

const wordsOf = ({ subject }: Target): ReadonlySet<string> =>
  new Set(foldText(subject.normalize('NFC')).match(/[\p{L}\d]{1,40}/gu) ?? []);
