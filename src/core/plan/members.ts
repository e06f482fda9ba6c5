import type { ColumnRole } from '../readers/column-role';
import type { PhraseReaders, ReadMembers, WhoColumn } from './phrase-readers';

/** Lead, support and persons of one assignment. */
export type Members = ReadMembers;

/** Words of one role, with the roles of the column that they stand in where they stand in one. */
interface WhoText {
  readonly role: ColumnRole;
  readonly field: { readonly text: string };
  readonly column?: { readonly roles: readonly ColumnRole[] };
}

/** Splits the words of the lead, support and person columns into members, each named once. */
export function readMembers(texts: readonly WhoText[], readers: PhraseReaders): Members {
  const read = texts.flatMap((text) => {
    const column = whoColumn(text);
    return column ? [readers.members(text.field.text, column)] : [];
  });
  const all = (role: 'lead' | 'support' | 'person') => [...new Set(read.flatMap((members) => members[role]))];
  return {
    lead: all('lead'),
    support: all('support'),
    person: all('person'),
    hasPersonInUnit: read.some((members) => members.hasPersonInUnit),
    confidence: Math.min(1, ...read.map((members) => members.confidence)),
  };
}

function whoColumn({ role, column }: WhoText): WhoColumn | null {
  if (role !== 'lead' && role !== 'support' && role !== 'person') return null;
  const holds = column?.roles ?? [];
  return holds.includes('lead') && holds.includes('person') ? 'mixed' : role;
}
