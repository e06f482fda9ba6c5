import type { NormalisedText } from '../../text/normalise-text';
import type { Piece } from './member';
import { isPost, namesPerson } from './persons';
import { isJointName, startsWithField } from './office-fields';
import {
  isGroup,
  isHead,
  isLargeGroup,
  isPlace,
  leadingGroup,
  leadingHead,
  leadingNoun,
  leadingPlace,
} from './office-nouns';

type Sign = 'strong' | 'line' | 'comma' | 'and' | 'slash' | 'dash' | 'nothing';
interface Cut extends Piece {
  readonly sign: Sign;
}

/**
 * Signs between members: ; line breaks , và & + / and " - " before a noun of offices. Inside brackets nothing separates.
 * "cùng" and "với" separate after a member.
 */
const SIGNS =
  /;[\s;]*|(?<!(?:^|\n)\s?\d{1,2})\.\s+(?=[-+•]|\p{Lu})|\s?\n[\n\s]*|,\s*(?:và\s|Và\s|VÀ\s)?|\s(?:và|Và|VÀ|cùng với|cùng|với)\s+|\s?&\s|\s\+\s?|\s?\/\s?|\s-\s/gu;
/** The same where the whole cell is typed without diacritics. */
const BARE_SIGNS = new RegExp(
  SIGNS.source.replace('và|Và|VÀ|', 'va|Va|VA|cung voi|cung|voi|').replace('và\\s|', 'va\\s|'),
  'gu',
);
const BULLETED = /(?:^|\n)\s?(?:[-+*•·●]|\d{1,2}[.)]|[a-eđ]\))\s?\S/;
const BULLET = /^[\s\-+*•·●○▪▫◦–—]{1,4}|^(?:\d{1,2}[.)]|[a-eđ]\))\s+/;

/** Cuts a section into members: first at every sign, then what belongs together is put together again. */
export function separateMembers(text: NormalisedText, section: Piece): readonly Piece[] {
  const cuts = cutsOf(text, section);
  const pieces: Piece[] = [];
  let start = section.start;
  for (const cut of [...cuts, { start: section.end, end: section.end, sign: 'strong' as const }]) {
    const piece = trimmed(text, { start, end: cut.start });
    if (piece.end > piece.start) pieces.push(piece);
    start = cut.end;
  }
  return pieces;
}

function cutsOf(text: NormalisedText, section: Piece): readonly Cut[] {
  const words = text.text.slice(section.start, section.end);
  const found = outsideBrackets(
    words,
    [...words.matchAll(text.hasDiacritics ? SIGNS : BARE_SIGNS)].map((match) => cutOf(match, section.start)),
    section.start,
  );
  const bulleted = BULLETED.test(words);
  const cuts: Cut[] = [];
  let start = section.start;
  found.forEach((cut, index) => {
    const left = sideOf(text, start, cut.start);
    const right = sideOf(text, cut.end, found[index + 1]?.start ?? section.end);
    const onBullet = text.text.slice(cut.start, cut.end).includes('\n') && BULLET.test(right.words);
    if (!onBullet && !separates(cut.sign, left, right, bulleted)) return;
    cuts.push(cut);
    start = cut.end;
  });
  return [...cuts, ...unsigned(text, section, cuts)].sort((a, b) => a.start - b.start);
}

/** The words on one side of a sign, as written and folded. */
interface Side {
  readonly words: string;
  readonly folded: string;
}
/** Of a long side its two ends are enough; the limit keeps the work linear. */
const SIDE = 160;

function sideOf(text: NormalisedText, start: number, end: number): Side {
  const cut = (whole: string): string =>
    end - start > 2 * SIDE
      ? `${whole.slice(start, start + SIDE)} ${whole.slice(end - SIDE, end)}`
      : whole.slice(start, end);
  const words = cut(text.text);
  const bullet = BULLET.exec(words)?.[0].length ?? 0;
  return { words, folded: cut(text.folded).slice(bullet).replace(/\s+/g, ' ').trim() };
}

function cutOf(match: RegExpExecArray, offset: number): Cut {
  const [sign] = match;
  const start = offset + match.index;
  return { start, end: start + sign.length, sign: signOf(sign) };
}

function signOf(sign: string): Sign {
  if (/[;.]/.test(sign)) return 'strong';
  if (sign.includes(',')) return 'comma';
  if (/\p{L}/u.test(sign)) return 'and';
  if (sign.includes('\n')) return 'line';
  if (sign.includes('/')) return 'slash';
  return sign.includes('-') ? 'dash' : 'and';
}

function outsideBrackets(words: string, cuts: readonly Cut[], offset: number): readonly Cut[] {
  let depth = 0;
  let at = 0;
  return cuts.filter((cut) => {
    for (; at < cut.start - offset; at++) {
      if (words[at] === '(') depth++;
      if (words[at] === ')') depth = Math.max(0, depth - 1);
    }
    return depth === 0 || cut.sign === 'line';
  });
}

function separates(
  sign: Sign,
  { words: left, folded: l }: Side,
  { words: right, folded: r }: Side,
  bulleted: boolean,
): boolean {
  if (l === '' || r === '') return true;
  switch (sign) {
    case 'strong':
    case 'nothing':
      return true;
    case 'line':
      return !bulleted && !continues(l, r, right);
    case 'slash':
      return !/^(?:d|c|b|k)$|\d$/.test(l.split(' ').at(-1)!) && /\p{L}{2}/u.test(right) && !isAbbreviation(left, right);
    case 'dash':
      return (
        leadingHead(l) !== null &&
        !isOfficeOfTwoBodies(l, r) &&
        /^(?:cong an|so|phong|tram|hoi|ban chqs|truong|ubnd|doan thanh nien) ?/.test(r)
      );
    case 'comma':
      return !belongs(l, r, left, right, false);
    case 'and':
      return !belongs(l, r, left, right, true);
  }
}

/** A line that goes on in small letters, or after a noun that wants its name ("Văn phòng ⏎ UBND xã"). */
function continues(l: string, r: string, right: string): boolean {
  if (/(?:^|\s)(?:va|cua|thuoc|cac|voi|cung|tai|&|-)$/.test(l)) return true;
  if (isHead(l) && (leadingHead(r) === null || /^(?:ubnd|hdnd)/.test(r)) && !isCompleteHead(l)) return true;
  return /^\p{Ll}/u.test(right.trim()) && leadingHead(r) === null && leadingGroup(r) === null && !r.startsWith('cac ');
}
const isCompleteHead = (head: string): boolean =>
  /^(?:cong an|quan su|tu phap|dia chinh|noi vu|y te|ke toan|van thu|thu quy|mat tran|dang uy|cong doan|doan thanh nien|ubnd|hdnd)$/.test(
    head,
  );

/** Whether a comma or "và" stands inside one name or one group. */
function belongs(l: string, r: string, left: string, right: string, and: boolean): boolean {
  const part = l
    .split(/[,;\n]/)
    .at(-1)!
    .trim();
  if (isOfficeOfTwoBodies(l, r) || isJointName(part, r, and)) return true;
  if (/(?:^|\s)cac bo, co quan ngang bo$/.test(l) && r.startsWith('co quan thuoc chinh phu')) return true;
  if (!and && namesPerson(left) && isPost(right)) return true;
  if (isOneGroup(l, r, right)) return true;
  if (sharesNamedHead(l, r, left, right)) return true;
  const unnamed = /^\p{Ll}/u.test(right.trim()) && leadingHead(r) === null && leadingGroup(r) === null;
  if (!unnamed || /^(?:cac|nhung|toan the) /.test(r) || startsWithField(r) || leadingPlace(r)) return false;
  return and ? leadingHead(l) !== null : /^(?:cac|nhung) /.test(l);
}

/** Văn phòng HĐND và UBND · Văn phòng Đoàn ĐBQH và HĐND · Thường trực HĐND và UBND */
function isOfficeOfTwoBodies(l: string, r: string): boolean {
  const body = '(?:hdnd|hoi dong nhan dan|doan dbqh|doan dai bieu quoc hoi)';
  if (!new RegExp(`(?:van phong|vp|lanh dao van phong) ${body}$`).test(l)) return false;
  return /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)/.test(r);
}

/** các sở, ban, ngành · CB, CC liên quan · UBND các xã, phường · các cấp, các ngành */
function isOneGroup(l: string, r: string, right: string): boolean {
  const tail = lastGroup(l);
  const part = l.split(', ').at(-1)!;
  if (/(?:^|\s)cac cap$/.test(l) && /^cac nganh/.test(r)) return true;
  // "ban" of "Ban Chỉ huy" is no "bản"
  const place = /^ban \p{L}/u.test(r) && !/^bản /iu.test(right.trim()) ? null : leadingPlace(r);
  if (place && endsWithPlace(part) && !namesOne(right, place)) return true;
  const group = leadingGroup(r) ?? place;
  if (!group || !(isGroup(tail) || isGroup(part))) return false;
  return isLargeGroup(group) || !namesOne(right, group);
}

/** What "các" or the beginning of the member stands before: "UBND các xã" → "xã". */
function lastGroup(l: string): string {
  const part = l.split(', ').at(-1)!;
  return part.replace(/^.*(?:^|\s)(?:cac|nhung|moi|toan the|tat ca|tung|toan bo) /, '').trim();
}

function endsWithPlace(l: string): boolean {
  const words = l.split(' ');
  return isPlace(words.at(-1)!) || isPlace(words.slice(-2).join(' ')) || isPlace(words.slice(-3).join(' '));
}

/** "Phòng Nội vụ" after "các ban," is an office with a name, not one more kind. */
function namesOne(right: string, group: string): boolean {
  const count = group.split(' ').length;
  const next = right.trim().split(/\s+/)[count];
  return next !== undefined && /^\p{Lu}/u.test(next) && right !== right.toUpperCase();
}

/** "Các phòng: Nội vụ, Tư pháp", "Các Cục A, B": the parts share the noun, so they are one member (design.md §4). */
function sharesNamedHead(l: string, r: string, left: string, right: string): boolean {
  const match =
    /^(?:(?:thu truong|truong|lanh dao) )?(?:cac |nhung )?[a-z]+(?: [a-z]+)?\s?:\s?\S|^(?:cac|nhung) (so|phong|cuc|vu|bo|xa|phuong|thon|huyen|ban|ap|truong) \S/.exec(
      l,
    );
  if (!match || leadingNoun(r) !== null || leadingGroup(r) !== null || /^(?:cac|nhung) /.test(r)) return false;
  if (l.includes(':')) return true;
  const named = left
    .trim()
    .replace(/^[-+•\s]+/, '')
    .split(/\s+/)[2];
  return named !== undefined && /^\p{Lu}/u.test(named) && /^\p{Lu}/u.test(right.trim());
}

/** TN/TKQ, KT/HT: letters of one name. */
function isAbbreviation(left: string, right: string): boolean {
  const short = /^\p{Lu}{1,3}$/u;
  return short.test(left.trim().split(/\s/).at(-1)!) && short.test(right.trim().split(/\s/)[0]!);
}

/** Members with nothing between: the same noun of offices again ("Sở Nội vụ Sở Tài chính"), or a new one after "xã". */
function unsigned(text: NormalisedText, section: Piece, cuts: readonly Cut[]): readonly Cut[] {
  const words = text.text.slice(section.start, section.end);
  const ends = new Set(cuts.flatMap(({ end }) => [end, end + 1, end + 2]));
  const heads = [...words.matchAll(UNSIGNED)].map((match) => ({ ...cutOf(match, section.start), head: match[0] }));
  return outsideBrackets(words, heads, section.start).flatMap(({ start }, index): Cut[] => {
    if (start === section.start || ends.has(start)) return [];
    const previous =
      text.folded
        .slice(Math.max(section.start, start - 16), start)
        .trim()
        .split(/\s+/)
        .at(-1) ?? '';
    const last = heads[index - 1];
    const together = last !== undefined && !cuts.some((cut) => cut.start > last.start && cut.start < start);
    const again = together && last.head === heads[index]!.head && !HOLDS.has(previous);
    return again || ENDS.has(previous) ? [{ start, end: start, sign: 'nothing' }] : [];
  });
}
const UNSIGNED =
  /(?<=[\s,;\-+•]|^)(?:Sở|Phòng|Công an|Trạm|Hội|Đoàn Thanh niên|Ban CHQS|Công chức|Cục|Chi cục|Trung tâm|Văn phòng|Trường)(?=\s)/gu;
const HOLDS = new Set([
  'thuoc',
  'cua',
  'tai',
  'va',
  'truong',
  'pho',
  'giam',
  'doc',
  'lanh',
  'dao',
  'chanh',
  'cac',
  'voi',
  'huy',
  'nhanh',
  '-',
]);
const ENDS = new Set(['xa', 'phuong', 'huyen', 'tinh']);

/** Without bullets before and signs behind. */
function trimmed(text: NormalisedText, piece: Piece): Piece {
  const words = text.text.slice(piece.start, piece.end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  let end = words.length;
  while (end > lead && TRAILING.has(words[end - 1]!)) end--;
  return { start: piece.start + lead, end: piece.start + Math.max(lead, end) };
}
const LEADING = /^(?:[\s\-+*•·●○▪▫◦–—.,;:"']|\d{1,2}[.)]\s|[a-eđ]\)\s?)*/u;
const TRAILING = new Set(' \n\t.,;:-–—/+&"\'');
