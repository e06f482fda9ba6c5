import type { ColumnRole } from '../readers/column-role';
import type { PhraseReaders } from './phrase-readers';

/** Lead, support and persons of one assignment. */
export interface Members {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  readonly confidence: number;
}

const WHO: readonly ColumnRole[] = ['lead', 'support', 'person'];

/** Splits the words of the lead, support and person columns into members, each named once. */
export function readMembers(
  texts: readonly { readonly role: ColumnRole; readonly field: { readonly text: string } }[],
  readers: PhraseReaders,
): Members {
  const read = texts
    .filter(({ role }) => WHO.includes(role))
    .map(({ role, field }) => readers.members(field.text, role));
  const all = (role: 'lead' | 'support' | 'person') => [...new Set(read.flatMap((members) => members[role]))];
  return {
    lead: all('lead'),
    support: all('support'),
    person: all('person'),
    confidence: Math.min(1, ...read.map((members) => members.confidence)),
  };
}
