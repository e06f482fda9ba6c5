import { foldText, matchingText, sameSpelling } from '../../../text/fold-text';
import type { Scan } from '../scan';
import type { NonTarget } from './references';

/** The words that stand next to the numbers of a text: they tell at a glance which rules have nothing to find. */
export interface NumberNeighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** How many tokens before a number may hold the word that names it: "Quyết định số: 12". */
const REACH = 4;

/** Collects the words before and after each number. */
export function neighboursOf({ tokens }: Scan): NumberNeighbours {
  const before = new Set<string>();
  const after = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    for (let back = 1; back <= REACH && at - back >= 0; back++) before.add(tokens[at - back]!.words);
    for (let on = 1; on <= 2 && at + on < tokens.length; on++) after.add(tokens[at + on]!.words);
  });
  return { before, after };
}

interface Gate {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const gates = new WeakMap<NonTarget, Gate>();

/** Whether a rule can have a match beside these words. */
export function mayMatch(rule: NonTarget, value: string, neighbours: NumberNeighbours): boolean {
  if (rule.needs && !rule.needs.some((sign) => value.includes(sign))) return false;
  if (!rule.after && !rule.before) return true;
  const gate = gates.get(rule) ?? gateOf(rule);
  if (rule.after && !gate.after.some((word) => neighbours.before.has(word))) return false;
  return !rule.before || gate.before.some((word) => neighbours.after.has(word));
}

function gateOf(rule: NonTarget): Gate {
  const gate = { after: lastWords(rule.after ?? []), before: lastWords(rule.before ?? []) };
  gates.set(rule, gate);
  return gate;
}

/** The last word of each phrase, with and without diacritics. */
function lastWords(phrases: readonly string[]): readonly string[] {
  const words = phrases.map((phrase) => phrase.split(' ').at(-1)!);
  return [...new Set(words.flatMap((word) => [matchingText(word), sameSpelling(foldText(word))]))];
}
