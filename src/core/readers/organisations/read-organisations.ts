import { type NormalisedText, normaliseText } from '../../text/normalise-text';
import { withoutNotes } from './beside-members';
import { joinBrokenLines } from './broken-lines';
import { saysDitto } from './ditto';
import type { Member, MemberRole, Organisations, Piece } from './member';
import { isPersonName } from './persons';
import { type RoleSection, sectionsOf, splitCooperation, splitSuffix, withoutPrefix } from './role-labels';
import { separateMembers } from './separate-members';

export { isDitto } from './ditto';
export type { Organisations } from './member';

/** What the column says of its cells; `mixed`: roles and persons stand in one cell. */
export interface OrganisationContext {
  readonly column: 'lead' | 'support' | 'person' | 'mixed';
}

/** Splits a cell into its members, each as written, by role (design.md §4). */
export function readOrganisations(raw: string, context: OrganisationContext): Organisations {
  const normalised = normaliseText(raw);
  if (normalised.folded.trim() === '' || saysDitto(normalised)) return NOBODY;
  const text = joinBrokenLines(normalised);
  const fallback = context.column === 'mixed' ? 'lead' : context.column;
  const sections = sectionsOf(text, fallback).flatMap((section) => splitCooperation(text, section));
  const unread: Piece[] = [];
  const members = sections.flatMap((section) => membersOf(text, section, context, unread));
  return {
    members,
    lead: textsOf(members, 'lead'),
    support: textsOf(members, 'support'),
    person: textsOf(members, 'person'),
    unread: unread.map(({ start, end }) => text.rawSpan(start, end)),
  };
}

const NOBODY: Organisations = { members: [], lead: [], support: [], person: [], unread: [] };

function membersOf(
  text: NormalisedText,
  section: RoleSection,
  context: OrganisationContext,
  unread: Piece[],
): Member[] {
  const pieces = separateMembers(text, withoutPrefix(text, section)).map((piece) => splitSuffix(text, piece));
  const later = laterRoles(pieces);
  let isClause = false;
  return pieces.flatMap(({ piece, role }, index) => {
    const said = role ?? later[index] ?? section.role;
    if (isClause && CLAUSE_GOES_ON.test(text.folded.slice(piece.start, piece.end))) {
      unread.push(piece);
      return [];
    }
    const { piece: clean, notes } = withoutNotes(text, piece);
    unread.push(...notes);
    if (clean.end === clean.start) return [];
    const whole = withoutPrefix(text, clean);
    const named = withoutClause(text, whole, unread);
    isClause = named.end < whole.end;
    if (!/\p{L}/u.test(text.text.slice(named.start, named.end))) {
      unread.push(piece);
      return [];
    }
    const reader = (role ?? later[index]) ? 'suffix' : section.reader;
    return [memberOf(text, named, { role: said, reader }, context)];
  });
}

/** "X, Y phối hợp": the role behind the last holds for those before it. */
function laterRoles(pieces: readonly { role: MemberRole | null }[]): readonly (MemberRole | null)[] {
  const later: (MemberRole | null)[] = [];
  let next: MemberRole | null = null;
  for (const { role } of [...pieces].reverse()) {
    later.push(next === 'support' ? next : null);
    next = role ?? next;
  }
  return later.reverse();
}

function memberOf(
  text: NormalisedText,
  piece: Piece,
  { role, reader }: Pick<Member, 'role' | 'reader'>,
  context: OrganisationContext,
): Member {
  const words = text.text.slice(piece.start, piece.end).replace(/\s+/g, ' ').trim();
  const isPerson = isPersonName(words);
  const asPerson = isPerson && context.column === 'mixed' && role !== 'support';
  const found = asPerson ? ({ role: 'person', reader: 'person' } as const) : { role, reader };
  return { text: words, ...found, isPerson, ...text.rawSpan(piece.start, piece.end) };
}

/** "… theo chức năng, nhiệm vụ chủ động triển khai": what follows the member says what it does. */
const CLAUSE =
  /\s(?:theo (?:chuc nang|nhiem vu|linh vuc|tham quyen|quy dinh)|chiu trach nhiem|co trach nhiem|de (?:tham muu|thuc hien|trien khai|to chuc)|nham |tham muu |chu dong (?:trien khai|thuc hien|tham muu)|trien khai thuc hien)/;

/** "… theo chức năng, nhiệm vụ, lĩnh vực quản lý chủ động triển khai và tham mưu …": a list inside such words. */
const CLAUSE_GOES_ON =
  /^\s?(?:(?:nhiem vu|quyen han|chuc nang|linh vuc|tham quyen)(?![a-z])|(?:tham muu|chu dong|trien khai|to chuc|thuc hien|bao cao|don doc|theo doi) )/;

function withoutClause(text: NormalisedText, piece: Piece, unread: Piece[]): Piece {
  const match = CLAUSE.exec(text.folded.slice(piece.start, piece.end));
  if (!match || match.index === 0) return piece;
  const end = piece.start + match.index;
  unread.push({ start: end + 1, end: piece.end });
  return { start: piece.start, end };
}

const textsOf = (members: readonly Member[], role: MemberRole): readonly string[] =>
  members.filter((member) => member.role === role).map(({ text }) => text);
