import type { NormalisedText } from '../../text/normalise-text';
import { matchingSlice, patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { MemberReader, MemberRole, Piece } from './member';
import { isHead, leadingGroup, leadingHead } from './office-nouns';
import { isPersonName } from './persons';

/** A stretch of the cell that has one role. */
export interface RoleSection extends Piece {
  readonly role: MemberRole;
  readonly reader: MemberReader;
}
type LabelRole = MemberRole | 'doing';

const KEY =
  'chu tri|phoi hop|thuc hien|phu trach|dau moi|trach nhiem|tham muu|chi dao|theo doi|phan cong|(?:don vi|co quan) lien quan';
/** "Đơn vị chủ trì:", "- Công chức phối hợp/thực hiện:", "b) Trách nhiệm thực hiện:" at the start of a line or a sentence */
const LABEL = new RegExp(
  `(?<=^|[\\n;.,]\\s?)(?:[-+*•]{1,2}\\s?|[a-e]\\)\\s?|\\d{1,2}[.)]\\s?)?[^:\\n;,]{0,50}(?:${KEY})(?:[^:\\n;.]{0,60}):`,
  'g',
);
/** CT: …; PH: … */
const SHORT_LABEL = /(?<=^|[\n;]\s?)(?:[-+*•]\s?)?(ct|đvct|dvct|ph|dvph)\s?:/g;
/** "Chủ trì - Văn phòng", "Chủ trì Văn phòng": the label without its colon, only as the first words of a line */
const BARE_LABEL =
  /(?<=^|\n|;\s?)(?:[-+*•]\s?)?(?:don vi |co quan |nganh |bo phan )?(chu tri|phoi hop)(?: thuc hien)?\s?(?:-\s|(?=[a-z]))(?!,|;|va |phoi|voi|cung)/g;

/** Cuts a cell at its labels; without labels it is one section of the column's role. */
export function sectionsOf(text: NormalisedText, fallback: MemberRole): readonly RoleSection[] {
  const labels = labelsOf(text.folded);
  const first = labels[0]?.start ?? text.text.length;
  const hasLead = labels.some(({ role }) => role === 'lead');
  const sections = labels.map(({ role, end }, index): RoleSection => {
    const stop = labels[index + 1]?.start ?? text.text.length;
    const settled = role === 'doing' ? (hasLead ? 'support' : 'lead') : role;
    return { role: settled, reader: 'label', start: end, end: stop };
  });
  const before: RoleSection[] = first > 0 ? [{ role: fallback, reader: 'column', start: 0, end: first }] : [];
  return [...before, ...sections].filter(({ start, end }) => text.text.slice(start, end).trim() !== '');
}

function labelsOf(folded: string): readonly { start: number; end: number; role: LabelRole }[] {
  const labels: { start: number; end: number; role: LabelRole }[] = [];
  // a look for what every match holds spares most cells the patterns
  const hasColon = folded.includes(':');
  for (const match of hasColon ? folded.matchAll(LABEL) : [])
    labels.push({ start: match.index, end: match.index + match[0].length, role: roleOf(match[0]) });
  if (labels.length > 0) return labels;
  const hasRole = folded.includes('chu tri') || folded.includes('phoi hop');
  const found = [...(hasColon ? folded.matchAll(SHORT_LABEL) : []), ...(hasRole ? folded.matchAll(BARE_LABEL) : [])];
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length, role: roleOf(match[1]!) }))
    .sort((a, b) => a.start - b.start);
}

/** What a label says; "thực hiện" depends on whether another label says "chủ trì". */
function roleOf(label: string): LabelRole {
  if (/^(?:dv)?ct$|chu tri/.test(label)) return 'lead';
  if (/^(?:dv)?ph$/.test(label) || label.includes('phoi hop') || label.includes('lien quan')) return 'support';
  if (/(?:nguoi|dong chi|d\/c|ca nhan|can bo|lanh dao)[^:]{0,20}(?:thuc hien|phu trach|chi dao|theo doi)/.test(label))
    return 'person';
  if (/trach nhiem|phu trach|dau moi|phan cong/.test(label)) return 'lead';
  return label.includes('thuc hien') ? 'doing' : 'lead';
}

/** "X (chủ trì,) phối hợp với Y": where X ends and Y begins; null where the words are not between two members. */
const INFIX =
  /(?:[,;(]\s?|\s)(?:la don vi )?(?:(?:chu tri|chu dong)(?:,| va)?\s)?(?:thuc hien(?:,| va)?\s)?phoi hop(?: chat che| thuc hien)?(?: cung voi| voi| cung)?(?:\s?:)?\s(?=[a-z])(?!thuc hien(?:[ .;]|$))/;
/** "X chủ trì; Y phối hợp", "X: chủ trì", "X (PH)", "X tham mưu": the role stands behind the members */
const SUFFIX =
  /(?:\s?[:-]\s?|[\s(]{1,2})(?:lam |la )?(?:don vi |co quan )?(chu tri|phoi hop|dau moi|thuc hien|tham muu)(?: thuc hien| chinh| tham muu)?\)?$|\s?\((ct|ph|dm)\)$/;
/** Chủ trì, phối hợp với: as the first words, without any label sign */
const PREFIX = vietnamesePattern(
  '^[\\s\\-+•]{0,3}(?:(?:chủ trì|phối hợp)(?: thực hiện)?(?: cùng với| với| cùng)?\\s)(?=[\\p{L}(])',
);
/** Giao Phòng Kinh tế, giao cho, do … thực hiện: only before a noun of offices or a person (Giao thông, Đo đạc) */
const GIVEN = vietnamesePattern('^[\\s\\-+•]{0,3}(?:giao|phân công|do)(?: nhiệm vụ)?(?: cho)?\\s');

/** Splits a section at "phối hợp với"; on a lead line what follows supports. */
export function splitCooperation(text: NormalisedText, section: RoleSection): readonly RoleSection[] {
  const words = text.folded.slice(section.start, section.end);
  const match = words.includes('phoi hop') ? INFIX.exec(words) : null;
  const before = words.slice(0, match?.index).trim();
  // Hội đồng phối hợp phổ biến, giáo dục pháp luật
  if (!match || before === '' || /(?:hoi dong|quy che|to|ban)$/.test(before)) return [section];
  const support = section.role === 'person' ? 'person' : 'support';
  return [
    { ...section, end: section.start + match.index },
    { role: support, reader: 'cooperation', start: section.start + match.index + match[0].length, end: section.end },
  ];
}

/** The role that stands behind a member ("Văn phòng chủ trì"), and the member without it. */
export function splitSuffix(text: NormalisedText, piece: Piece): { piece: Piece; role: MemberRole | null } {
  const words = text.folded.slice(piece.start, piece.end);
  const match = SUFFIX.exec(words);
  // Phòng Tham mưu
  const isName = match?.[1] === 'tham muu' && isHead(words.slice(0, match.index));
  if (!match || match.index === 0 || isName) return { piece, role: null };
  const role = match[1] === 'phoi hop' || match[2] === 'ph' ? 'support' : 'lead';
  return { piece: { start: piece.start, end: piece.start + match.index }, role };
}

/** A piece without "giao", "phối hợp với" at its beginning. */
export function withoutPrefix(text: NormalisedText, piece: Piece): Piece {
  const start = piece.start + givenLength(text, piece);
  const words = matchingSlice(text, start, Math.min(piece.end, start + LONGEST_PREFIX));
  return { start: start + (patternFor(PREFIX, text).exec(words)?.[0].length ?? 0), end: piece.end };
}
const LONGEST_PREFIX = 60;

function givenLength(text: NormalisedText, piece: Piece): number {
  const end = Math.min(piece.end, piece.start + LONGEST_PREFIX);
  const length = patternFor(GIVEN, text).exec(matchingSlice(text, piece.start, end))?.[0].length ?? 0;
  if (length === 0) return 0;
  const [words, rest] = [text.text, text.folded].map((whole) => whole.slice(piece.start + length, end)) as [
    string,
    string,
  ];
  const isMember = leadingHead(rest) !== null || leadingGroup(rest) !== null || /^(?:cac|nhung) /.test(rest);
  return isMember || isPersonName(words) ? length : 0;
}
