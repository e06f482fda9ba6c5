import type { Fingerprint } from '../registers/fingerprint';
import { isStride, type Steps } from '../sheet/steps';
import { similarPairs } from './similar-pairs';

/** Which earlier entry (index into `old`) each new one is. */
export interface Matching {
  readonly oldOf: ReadonlyMap<number, number>;
  /** Pairs that may belong together, but not surely: neither is matched. */
  readonly ambiguous: readonly { readonly old: number; readonly fresh: number }[];
}

type Key = (fingerprint: Fingerprint) => string;
/** From the strictest likeness to the loosest; words alone last, because a row may move to another section. */
const EXACT_KEYS: readonly Key[] = [
  (each) => [each.sheet, each.section, each.words].join('\u0001'),
  (each) => [each.section, each.words].join('\u0001'),
  (each) => (each.kind === 'target' ? [each.section, each.ordinal, each.words].join('\u0001') : each.words),
];

/** Matches one to one: exactly, then by similarity; what stays uncertain is said and left apart. */
export function* matchFingerprints(old: readonly Fingerprint[], fresh: readonly Fingerprint[]): Steps<Matching> {
  const state: MatchState = {
    old,
    fresh,
    oldOf: new Map(),
    ambiguous: [],
    freeOld: new Set(old.keys()),
    freeFresh: new Set(fresh.keys()),
  };
  for (const key of EXACT_KEYS) yield* matchExactly(state, key);
  yield* matchBySimilarity(state);
  yield* matchLastOfOwner(state);
  return { oldOf: state.oldOf, ambiguous: state.ambiguous };
}

/** What is still free while matching goes on. */
interface MatchState {
  readonly old: readonly Fingerprint[];
  readonly fresh: readonly Fingerprint[];
  readonly oldOf: Map<number, number>;
  readonly ambiguous: { old: number; fresh: number }[];
  readonly freeOld: Set<number>;
  readonly freeFresh: Set<number>;
}

function match(state: MatchState, old: number, fresh: number): void {
  state.oldOf.set(fresh, old);
  state.freeOld.delete(old);
  state.freeFresh.delete(fresh);
}

function doubt(state: MatchState, old: number, fresh: number): void {
  state.ambiguous.push({ old, fresh });
  state.freeOld.delete(old);
  state.freeFresh.delete(fresh);
}

function* matchExactly(state: MatchState, key: Key): Steps<void> {
  if (state.freeOld.size === 0) return;
  const oldByKey = yield* grouped(state.freeOld, (index) => key(state.old[index]!));
  const freshByKey = yield* grouped(state.freeFresh, (index) => key(state.fresh[index]!));
  let round = 0;
  for (const [word, fresh] of freshByKey) {
    const old = oldByKey.get(word);
    if (old) yield* matchAlike(state, old, fresh);
    if (isStride(round++)) yield;
  }
}

/** Entries with the same words ("nt"): as many as before in their order, else by their neighbours. */
function* matchAlike(state: MatchState, old: readonly number[], fresh: readonly number[]): Steps<void> {
  if (old.length === fresh.length) {
    old.forEach((index, position) => match(state, index, fresh[position]!));
    return;
  }
  const neighbours: readonly Key[] = [
    (each) => `${each.before}\u0001${each.after}`,
    (each) => each.before,
    (each) => each.after,
  ];
  for (const key of neighbours) {
    const free = yield* grouped(new Set(old.filter((index) => state.freeOld.has(index))), (index) =>
      key(state.old[index]!),
    );
    for (const index of fresh.filter((each) => state.freeFresh.has(each))) {
      const alike = free.get(key(state.fresh[index]!)) ?? [];
      if (alike.length === 1 && state.freeOld.has(alike[0]!)) match(state, alike[0]!, index);
    }
  }
  const restOld = old.filter((index) => state.freeOld.has(index));
  const restFresh = fresh.filter((index) => state.freeFresh.has(index));
  for (let index = 0; index < Math.min(restOld.length, restFresh.length); index += 1) {
    doubt(state, restOld[index]!, restFresh[index]!);
  }
}

function* matchBySimilarity(state: MatchState): Steps<void> {
  for (const pair of yield* similarPairs(state.old, state.freeOld, state.fresh, state.freeFresh)) {
    if (!state.freeOld.has(pair.old) || !state.freeFresh.has(pair.fresh)) continue;
    const rival = pair.rivals.some((other) => state.freeOld.has(other.old) && state.freeFresh.has(other.fresh));
    if (rival) doubt(state, pair.old, pair.fresh);
    else match(state, pair.old, pair.fresh);
  }
}

/** A target whose number and words both changed is still the same where its owner had one target left and has one left. */
function* matchLastOfOwner(state: MatchState): Steps<void> {
  if (state.freeOld.size === 0) return;
  const isTarget = (each: Fingerprint) => each.kind === 'target';
  const old = yield* grouped(state.freeOld, (index) => state.old[index]!.section);
  const fresh = yield* grouped(state.freeFresh, (index) => state.fresh[index]!.section);
  for (const [owner, [index, ...others]] of fresh) {
    const [before, ...more] = old.get(owner) ?? [];
    if (index === undefined || before === undefined || others.length || more.length) continue;
    const [left, right] = [state.old[before]!, state.fresh[index]!];
    if (isTarget(left) && isTarget(right) && left.ordinal === right.ordinal) match(state, before, index);
  }
}

function* grouped(indexes: Iterable<number>, key: (index: number) => string): Steps<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  let round = 0;
  for (const index of indexes) {
    const word = key(index);
    const group = groups.get(word);
    if (group) group.push(index);
    else groups.set(word, [index]);
    if (isStride(round++)) yield;
  }
  return groups;
}
