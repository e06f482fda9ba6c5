import type { ColumnRole } from '../column-role';
import { headingText, readHeader } from './read-header';

/** Words before a colon that say what follows: "Đơn vị chủ trì: …". */
export interface Label {
  readonly roles: readonly ColumnRole[];
  readonly namesLead: boolean;
  /** The words before the colon. */
  readonly text: string;
}

/** A stretch of a text behind a label, up to the next one; positions are of the text given. */
export interface LabelledPart extends Label {
  /** Where the label begins. */
  readonly from: number;
  /** Where the words behind the colon begin and end, white space left off. */
  readonly start: number;
  readonly end: number;
}

/** A text taken apart at its labels; `before` is what stands ahead of the first. */
export interface LabelledText {
  readonly before: { readonly start: number; readonly end: number };
  readonly parts: readonly LabelledPart[];
}

/** Who: only words like these make a label of an agency or a person ("Bộ phận một cửa:" is none). */
const WHO =
  /chủ trì|phối hợp|thực hiện|phụ trách|đầu mối|trách nhiệm|phân công|tham mưu|theo dõi|chỉ đạo|chịu|giao nhiệm vụ|hỗ trợ|chu tri|phoi hop|thuc hien/u;
const WHO_ROLES: readonly ColumnRole[] = ['lead', 'support', 'person'];
const OTHER_ROLES: readonly ColumnRole[] = [
  'start',
  'due',
  'objective',
  'target',
  'task',
  'deliverable',
  'measure',
  'budget',
  'note',
  'status',
];
const MAX_LABEL = 110;
const MARKER = /^[\s([]*(?:(?:[-–—+*•●▪]|\p{L}[.)]|\d{1,2}(?:\.\d{1,2})*[.)])\s*)*/u;

/** Reads a label (without its colon); null where the words name no role. */
export function readLabel(text: string): Label | null {
  const words = text.replace(MARKER, '').trim();
  if (words.split('(').length !== words.split(')').length) return null;
  if (words.length < 2 || words.length > MAX_LABEL || /[.;!?]\s/.test(words)) return null;
  const { roles, namesLead, certainty } = readHeader(words);
  const role = roles[0]!;
  const plain = headingText(words);
  if (WHO_ROLES.includes(role)) return certainty >= 0.6 && WHO.test(plain) ? { roles, namesLead, text: words } : null;
  const needed = role === 'due' || role === 'start' ? 0.75 : 0.85;
  return OTHER_ROLES.includes(role) && certainty >= needed ? { roles, namesLead, text: words } : null;
}

/** Takes a cell or a paragraph apart at the labels in it, at line starts and behind ". ; (" and commas. */
export function splitLabels(text: string): LabelledText {
  const heads: { from: number; start: number; label: Label }[] = [];
  for (const match of text.matchAll(/:/g)) {
    const head = labelBefore(text, match.index, heads[heads.length - 1]?.start ?? 0);
    if (head) heads.push(head);
  }
  const parts = heads.map(({ from, start, label }, i) => {
    const span = trimmed(text, start, heads[i + 1]?.from ?? text.length);
    return { ...label, from, ...span };
  });
  return { before: trimmed(text, 0, parts[0]?.from ?? text.length), parts };
}

/** The longest label that ends at a colon and begins at a border of phrases. */
function labelBefore(text: string, colon: number, floor: number) {
  const lowest = Math.max(floor, colon - MAX_LABEL);
  const line = text.lastIndexOf('\n', colon - 1) + 1;
  const borders = [Math.max(line, floor)];
  for (let at = Math.max(line, lowest); at < colon; at++) if (/[.;(,]/.test(text[at]!)) borders.push(at + 1);
  for (const from of borders.filter((border) => border >= lowest)) {
    const label = readLabel(text.slice(from, colon));
    if (label) return { from, start: colon + 1, label };
  }
  return null;
}

/** A span without white space, list signs and a bracket that closes what stands before it. */
function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const kept = words.replace(/(?<![\s;,(])[\s;,(]+$/, '');
  const unopened = kept.split(')').length > kept.split('(').length;
  const last = unopened ? kept.replace(/(?<![\s.;])[\s.;]*\)[\s.;]*$/, '') : kept;
  return { start: Math.min(from, end), end: Math.max(from, start + last.length) };
}
