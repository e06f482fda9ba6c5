import type { NormalisedText } from '../../text/normalise-text';
import type { Side } from './joined-parts';
import type { Piece } from './member';
import { isJointName } from './office-fields';
import { isBare, isHead, leadingGroup, leadingHead, leadingNoun, leadingPlace } from './office-nouns';
import { isPersonName } from './persons';

/** Syllables of one word that a line break may part: phục ⏎ vụ, môi ⏎ trường; the second looks like a noun of offices. */
const COMPOUNDS = new Set([
  ...['phuc vu', 'dich vu', 'noi vu', 'nhiem vu', 'nghia vu', 'giao vu', 'hau vu', 'ngoai vu', 'thuong vu', 'co so'],
  ...['ho so', 'can bo', 'noi bo', 'dang bo', 'toan bo', 'tien bo', 'xa hoi', 'dai hoi', 'quoc hoi', 'moi truong'],
  ...['thi truong', 'nha truong', 'hien truong', 'quoc phong', 'van phong', 'du phong', 'bien phong', 'hoc vien'],
  ...['benh vien', 'thu vien', 'cong vien', 'nhan vien', 'thanh vien', 'doan vien', 'hoi vien', 'chuyen vien'],
  ...['giao vien', 'cong doan', 'tap doan', 'lien doan', 'chi doan', 'bo doi', 'quan doi', 'thong bao', 'canh bao'],
  ...[
    'du bao',
    'tinh bao',
    'dia ban',
    'thon ban',
    'van ban',
    'cong to',
    'can cuoc',
    'chi cuc',
    'tong cuc',
    'lien quan',
  ],
  ...['co quan', 'hai quan', 'dia phuong'],
]);

/** Whether two syllables that stand together are one word, so that the second begins no member. */
export const isCompound = (before: string, syllable: string): boolean => COMPOUNDS.has(`${before} ${syllable}`);

/** Nouns that say nothing without the words after them. */
const WANTS_NAME =
  /(?:^|\s)(?:phong|so|cuc|chi cuc|trung tam|cong chuc|ban chi huy|ban quan ly|ban chi dao|hoi lien hiep|hoi dong|bo phan|chi nhanh|phuc vu|lien hiep)$/;
/** A word that cannot end a member, or cannot begin one. */
const OPEN_END = /(?:^|\s)(?:va|cua|thuoc|cac|voi|cung|tai|toan the|tat ca|phoi hop|cap|&|-)$/;
const OPEN_START = /^(?:(?:va|cua|thuoc|voi|cung|&|la|lam) |chu tri, |phoi hop (?:voi|cung) )/;
const BULLET_LINE = /^\s?(?:[-+*•·●]|\(?\d{1,2}[.)]|[a-eđ][.)]\s)\s?\S/iu;
const LABEL_LINE = /^[^:\n;,]{2,50}:/;
/** Members that are also listed in small letters, one a line. */
const SMALL_MEMBER =
  /^(?:cac|nhung|cbcc|d\/c|dong chi|ong|ba|cong an|tram y te|van phong|trung tam|ban chqs|mat tran|hoi (?:nong dan|phu nu|lien hiep|cuu chien binh)|ke toan|thu quy|van thu|tu phap|dia chinh)(?: |$)/;

/** The text with the line breaks inside a member as spaces, the same length: cells pasted from PDF are full of them. */
export function joinBrokenLines(text: NormalisedText): NormalisedText {
  if (!text.text.includes('\n')) return text;
  const isCased = /\p{Ll}/u.test(text.text) && /\p{Lu}/u.test(text.text);
  const lines = linesOf(text.text);
  const bulleted = lines.slice(1).some(({ start, end }) => BULLET_LINE.test(text.text.slice(start, end)));
  const joined = new Set<number>();
  lines.slice(1).forEach(({ start, end }, index) => {
    const before = lines[index]!;
    const left = sideOf(text, before.start, before.end, /(?<![^;,:])[^;,:]*$/, isCased);
    const right = sideOf(text, start, end, /^[^;,]*/, isCased);
    if (left.folded === '' || right.folded === '' || BULLET_LINE.test(right.words)) return;
    if (bulleted ? !LABEL_LINE.test(right.words) : continuesLine(left, right)) joined.add(start - 1);
  });
  if (joined.size === 0) return text;
  const spaced = (words: string) => words.replace(/\n/g, (sign, at: number) => (joined.has(at) ? ' ' : sign));
  return { ...text, text: spaced(text.text), folded: spaced(text.folded) };
}

function linesOf(words: string): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  return [...lines, { start, end: words.length }];
}

/** The part of a line next to the break; of a long line its end is enough. */
function sideOf(text: NormalisedText, start: number, end: number, part: RegExp, isCased: boolean): Side {
  const near = part.source.endsWith('$') ? [Math.max(start, end - SIDE), end] : [start, Math.min(end, start + SIDE)];
  const words = text.text.slice(...near);
  const match = part.exec(words)!;
  // a word or two may be the beginning of a noun that goes on in the next line
  const isShort = !part.source.endsWith('$') && match[0].trim().split(' ').length < 3;
  const folded = isShort
    ? text.folded
        .slice(start, end + 20)
        .replace(/[;,:].*/s, '')
        .replace(/\s+/g, ' ')
    : text.folded.slice(...near).slice(match.index, match.index + match[0].length);
  return { words: match[0], folded: folded.replace(/^[\s\-+•*]+/, '').trim(), isCased };
}
const SIDE = 160;

/** A line that goes on in small letters, or after a noun that wants its name ("Văn phòng ⏎ UBND xã"). */
function continuesLine(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (LABEL_LINE.test(right.words) && !/^\p{Ll}/u.test(right.words)) return false;
  if (OPEN_END.test(l) || OPEN_START.test(`${r} `)) return true;
  // "Các thôn" before "Ban Chỉ huy": no "thôn, bản"
  const isBoard = /^ban\s/iu.test(right.words.trim()) && /thôn$/iu.test(left.words.trim());
  if (!isBoard && isCompound(l.split(' ').at(-1)!, r.split(/[^a-z]/)[0]!)) return true;
  // "Cục Chuyển đổi số", "Tổ Văn phòng" before "Các tổ …" are complete
  const isComplete =
    /số$/iu.test(left.words.trim()) ||
    /(?:van phong|thanh tra|lanh dao) so$/.test(l) ||
    (/ van phong$/.test(l) && r.startsWith('cac '));
  if (WANTS_NAME.test(l) && !isComplete && (leadingNoun(r) === null || /^(?:quan su|thue|bao hiem|thanh tra)/.test(r)))
    return true;
  if (isHead(l) && !isBare(l) && (leadingHead(r) === null || /^(?:ubnd|hdnd)/.test(r))) return true;
  // UBND ⏎ các xã
  if (
    (isHead(l) || /(?:^|\s)(?:truong thon|bi thu|hieu truong)$/.test(l)) &&
    /^cac [a-z]/.test(r) &&
    leadingPlace(r.slice(4)) !== null
  )
    return true;
  if (left.isCased) return /^\p{Ll}/u.test(right.words.trim()) && !SMALL_MEMBER.test(r);
  return goesOnUncased(left, right);
}

/** Where the case of letters says nothing, a line that begins no office goes on with the one above. */
function goesOnUncased(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (isJointName(l, r) || /^(?:xa|phuong|huyen|tinh|lien quan)$/.test(r)) return true;
  if (leadingHead(r) !== null || leadingGroup(r) !== null || /^(?:cac|nhung|toan the) /.test(r)) return false;
  const isBrand = /^[\x21-\x7e]+$/.test(right.words.trim()) && right.words.trim().length < 12;
  if (isBrand || isPersonName(right.words) || isPersonName(left.words)) return false;
  return leadingPlace(r) === null && (leadingHead(l) !== null || leadingGroup(l) !== null || /^(?:cac|nhung) /.test(l));
}
