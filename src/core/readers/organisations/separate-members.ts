import type { NormalisedText } from '../../text/normalise-text';
import { type Side, stoodTogether } from './joined-parts';
import { isOfficeOfTwoBodies, joinsBySign, sharesListedHead } from './joined-parts';
import type { Piece } from './member';
import { leadingGroup, leadingHead } from './office-nouns';
import { isJointName } from './office-fields';
import { namesPerson } from './persons';
import { showsCase } from './joined-parts';
import { unsignedStarts } from './unsigned-members';

type Sign = 'strong' | 'line' | 'comma' | 'and' | 'slash' | 'dash' | 'nothing';
interface Cut extends Piece {
  readonly sign: Sign;
}

/**
 * Signs between members: ; line breaks , và & + / and " - " before a noun of offices. Inside brackets nothing separates.
 * "cùng" and "với" separate after a member. A full stop behind a short form (P. Kinh tế, TT. VHTT) or an ordinal is none.
 */
const signs = (and: string, together: string) =>
  new RegExp(
    String.raw`;[\s;]*|(?<!(?:^|[\s;,(-])(?:\d{1,2}|[A-EĐa-eđPQHX]|TT|VP|TP|TX|CN|BS|TS|ThS|KS))\.\s+(?=[-+•]|\p{Lu})|\s-\s?\n\s*|\s?\n[\n\s]*|,\s*(?:(?:${and})\s)?|\s(?:${and}|${together})\s+|\s?&\s|\s\+\s?|\s?\/\s?|\s-\s`,
    'gu',
  );
const SIGNS = signs('và|Và|VÀ', 'cùng với|cùng|với|CÙNG VỚI|CÙNG|VỚI');
/** The same where the whole cell is typed without diacritics. */
const BARE_SIGNS = signs('va|Va|VA', 'cung voi|cung|voi|CUNG VOI|CUNG|VOI');
const BULLET = /^[\s\-+*•·●○▪▫◦–—]{1,4}|^(?:\(?\d{1,2}[.)]|[a-eđ][.)])\s+/iu;

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
  const isCased = showsCase(words);
  const cuts: Cut[] = [];
  let start = section.start;
  found.forEach((cut, index) => {
    const left = sideOf(text, start, cut.start, isCased);
    const right = sideOf(text, cut.end, found[index + 1]?.start ?? section.end, isCased);
    if (!separates(cut.sign, left, right)) return;
    cuts.push(cut);
    start = cut.end;
  });
  const unsigned = unsignedStarts(text, section, cuts, isCased).map((at): Cut => ({
    start: at,
    end: at,
    sign: 'nothing',
  }));
  return [...cuts, ...unsigned].sort((a, b) => a.start - b.start);
}

/** Of a long side its two ends are enough; the limit keeps the work linear. */
const SIDE = 160;

function sideOf(text: NormalisedText, start: number, end: number, isCased: boolean): Side {
  const cut = (whole: string): string =>
    end - start > 2 * SIDE
      ? `${whole.slice(start, start + SIDE)} ${whole.slice(end - SIDE, end)}`
      : whole.slice(start, end);
  const words = cut(text.text);
  const bullet = BULLET.exec(words)?.[0].length ?? 0;
  const folded = cut(text.folded).slice(bullet).replace(/\s+/g, ' ');
  return { words, folded: folded.replace(LOOSE_END, '').trim(), isCased };
}

/** Placeholder dots and closing signs. */
const LOOSE_END = /[\s.,;…]{1,40}$/;

function cutOf(match: RegExpExecArray, offset: number): Cut {
  const [sign] = match;
  const start = offset + match.index;
  return { start, end: start + sign.length, sign: signOf(sign) };
}

function signOf(sign: string): Sign {
  if (/[;.]/.test(sign)) return 'strong';
  if (sign.includes(',')) return 'comma';
  if (/\p{L}/u.test(sign)) return 'and';
  if (sign.includes('\n')) return sign.includes('-') ? 'dash' : 'line';
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

function separates(sign: Sign, left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (l === '' || r === '') return true;
  switch (sign) {
    case 'line':
    case 'nothing':
      return true;
    case 'strong':
      return !sharesListedHead(left, right);
    case 'slash':
      return (
        !/^(?:d|c|b|k)$|\d$/.test(l.split(' ').at(-1)!) && /\p{L}{2}/u.test(right.words) && !isOneName(left, right)
      );
    case 'dash':
      return separatesAtDash(left, right);
    case 'comma':
      return !joinsBySign(left, right, false);
    case 'and':
      return !joinsBySign(left, right, true);
  }
}

/** "Đảng ủy - HĐND - UBND", "Nguyễn Văn An - Lê Thị Bình"; but "Văn phòng - Thống kê", "Nguyễn Văn An - Trưởng phòng" */
function separatesAtDash(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (namesPerson(left.words) && namesPerson(right.words)) return true;
  return leadingHead(l) !== null && !isOfficeOfTwoBodies(l, r) && AFTER_DASH.test(r);
}
const AFTER_DASH =
  /^(?:cong an|so|phong|tram|hoi(?! hoa)|ban chqs|ban chi huy|truong|ubnd|hdnd|ubmttq|ubmt|mttq|dang uy|doan thanh nien|trung tam|ttpvhcc)(?: |$)/;

/** TN/TKQ, KT/HT: letters of one name; chất độc da cam/dioxin */
function isOneName(left: Side, right: Side): boolean {
  const short = /^\p{Lu}{1,3}$/u;
  if (isJointName(left.folded, right.folded)) return true;
  if (short.test(left.words.trim().split(/\s/).at(-1)!) && short.test(right.words.trim().split(/\s/)[0]!)) return true;
  const isCommon = /^\p{Ll}/u.test(right.words.trim()) && left.isCased;
  return isCommon && leadingHead(right.folded) === null && leadingGroup(right.folded) === null && stoodTogether(left);
}

/** Without bullets before and signs behind; a bracket that was opened before is one of them. */
function trimmed(text: NormalisedText, piece: Piece): Piece {
  const words = text.text.slice(piece.start, piece.end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  let end = words.length;
  const isLoose = () => words[end - 1] === ')' && !words.slice(lead, end).includes('(');
  while (end > lead && (TRAILING.has(words[end - 1]!) || isLoose())) end--;
  return { start: piece.start + lead, end: piece.start + Math.max(lead, end) };
}
const LEADING = /^(?:[\s\-+*•·●○▪▫◦–—.,;:"'…]|\(?\d{1,2}[.)]\s|\(\d{1,2}\)|[a-eđ]\)\s?|[a-eđ]\.\s)*/iu;
const TRAILING = new Set(' \n\t.,;:-–—/+&"\'…');
