import type { Fingerprint } from '../registers/fingerprint';
import type { StateRecord } from '../registers/state/state';
import type { Steps } from '../sheet/steps';
import { matchFingerprints } from './match-fingerprints';

/** Lasting ids for what was read now. */
export interface AssignedIds {
  /** In the order of the fingerprints given. */
  readonly ids: readonly string[];
  /** Earlier records that the reading does not hold any more. */
  readonly gone: readonly StateRecord[];
  /** An earlier record that may be the new one, and the new one's id. */
  readonly ambiguous: readonly { readonly oldId: string; readonly freshId: string }[];
  /** The number that was given last. */
  readonly counter: number;
}

/** What a person chose where it is not sure which earlier row a new one is: by the new row's id, the earlier row's id or `new`. */
export type ChosenMatches = Readonly<Record<string, string>>;

/**
 * Keeps the ids of what is recognised and mints new ones, in reading order, for the rest. A choice holds for the pair that was told;
 * the number that the new row would have had is not given to another, so that the other choices mean the same rows.
 */
export function* assignIds(
  records: readonly StateRecord[],
  fingerprints: readonly Fingerprint[],
  prefix: string,
  counter: number,
  chosen: ChosenMatches = {},
): Steps<AssignedIds> {
  const matching = yield* matchFingerprints(
    records.map((record) => record.fingerprint),
    fingerprints,
  );
  let last = counter;
  const minted = fingerprints.map((_, index) => {
    const old = matching.oldOf.get(index);
    if (old !== undefined) return records[old]!.id;
    last += 1;
    return prefix + String(last).padStart(3, '0');
  });
  const matched = new Set(matching.oldOf.values());
  const pairs = matching.ambiguous.map((pair) => ({
    ...pair,
    oldId: records[pair.old]!.id,
    freshId: minted[pair.fresh]!,
  }));
  const ids = [...minted];
  for (const { old, fresh, oldId, freshId } of pairs) {
    if (chosen[freshId] !== oldId) continue;
    ids[fresh] = oldId;
    matched.add(old);
  }
  return {
    ids,
    gone: records.filter((_, index) => !matched.has(index)),
    ambiguous: pairs
      .filter(({ oldId, freshId }) => chosen[freshId] !== oldId && chosen[freshId] !== 'new')
      .map(({ oldId, freshId }) => ({ oldId, freshId })),
    counter: last,
  };
}
