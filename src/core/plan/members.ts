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

const NOBODY: Members = { lead: [], support: [], person: [], hasPersonInUnit: false, confidence: 1 };

/** Splits the words of the lead, support and person columns into members, each named once. */
export function readMembers(texts: readonly WhoText[], readers: PhraseReaders): Members {
  let all = NOBODY;
  for (const text of texts) {
    const column = whoColumn(text);
    if (column === null) continue;
    const read = readers.members(text.field.text, column);
    all = all === NOBODY ? read : together(all, read);
  }
  return all;
}

function together(first: Members, second: Members): Members {
  return {
    lead: union(first.lead, second.lead),
    support: union(first.support, second.support),
    person: union(first.person, second.person),
    hasPersonInUnit: first.hasPersonInUnit || second.hasPersonInUnit,
    confidence: Math.min(first.confidence, second.confidence),
  };
}

/** Most columns name members of one role only: their lists are shared, not copied. */
function union(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...new Set([...first, ...second])];
}

/** What the words of a role are read as; null where the role names nobody. */
export function whoColumn({ role, column }: WhoText): WhoColumn | null {
  if (role !== 'lead' && role !== 'support' && role !== 'person') return null;
  return column && column.roles.includes('lead') && column.roles.includes('person') ? 'mixed' : role;
}
