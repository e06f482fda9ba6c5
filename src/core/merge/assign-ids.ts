import type { Fingerprint } from '../registers/fingerprint';
import type { StateRecord } from '../registers/state/state';
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

/** Keeps the ids of what is recognised and mints new ones, in reading order, for the rest. */
export function assignIds(
  records: readonly StateRecord[],
  fingerprints: readonly Fingerprint[],
  prefix: string,
  counter: number,
): AssignedIds {
  const matching = matchFingerprints(
    records.map((record) => record.fingerprint),
    fingerprints,
  );
  let last = counter;
  const ids = fingerprints.map((_, index) => {
    const old = matching.oldOf.get(index);
    if (old !== undefined) return records[old]!.id;
    last += 1;
    return prefix + String(last).padStart(3, '0');
  });
  const matched = new Set(matching.oldOf.values());
  return {
    ids,
    gone: records.filter((_, index) => !matched.has(index)),
    ambiguous: matching.ambiguous.map(({ old, fresh }) => ({ oldId: records[old]!.id, freshId: ids[fresh]! })),
    counter: last,
  };
}
