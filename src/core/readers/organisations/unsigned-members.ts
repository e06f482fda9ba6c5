import type { NormalisedText } from '../../text/normalise-text';
import { anyPhrase, matchingSlice, patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import { isCompound } from './broken-lines';
import type { Piece } from './member';
import { isFieldOffice } from './office-fields';

/** Nouns that begin a member where no sign stands before it, as in text pasted from PDF. */
const HEADS = vietnamesePattern(
  anyPhrase([
    ...['sở', 'phòng', 'công an', 'trạm', 'hội', 'đoàn thanh niên', 'ban chqs', 'ban chỉ huy', 'công chức', 'cục'],
    ...['chi cục', 'trung tâm', 'văn phòng', 'trường', 'ubnd', 'hđnd'],
  ]),
  'g',
);
/** Before these words the noun is part of a longer name. */
const HOLDS = new Set(
  'thuoc cua tai va truong pho giam doc lanh dao chanh cac voi huy nhanh vien bo uy - &'.split(' '),
);
const ENDS = new Set(['xa', 'phuong', 'huyen', 'tinh']);
const ASSOCIATION =
  /^hoi (?:nong dan|nd|phu nu|lien hiep|lhpn|cuu chien binh|ccb|khuyen hoc|nguoi cao tuoi|chu thap do|dong y)/;
/** Offices that stand beside a room of the same level, never over it. */
const BESIDE_ROOM = /^(?:cong an|tram|trung tam|ban chqs|ban chi huy|doan thanh nien|cong chuc|hoi)/;

/** Where members begin with nothing before them: the same noun again ("Sở Nội vụ Sở Tài chính"), or a new one after "xã". */
export function unsignedStarts(
  text: NormalisedText,
  section: Piece,
  cuts: readonly Piece[],
  isCased: boolean,
): readonly number[] {
  const signed = new Set(cuts.flatMap(({ end }) => [end, end + 1, end + 2]));
  const words = matchingSlice(text, section.start, section.end);
  const starts: number[] = [];
  let member = { start: section.start, head: '' };
  let depth = 0;
  let at = 0;
  let cut = 0;
  for (const match of words.matchAll(patternFor(HEADS, text))) {
    const start = section.start + match.index;
    for (; at < match.index; at++) depth += words[at] === '(' ? 1 : words[at] === ')' ? -1 : 0;
    while (cut < cuts.length && cuts[cut]!.end <= start) member = { start: cuts[cut++]!.end, head: '' };
    const begins = start === section.start || signed.has(start);
    if (!begins && depth <= 0 && beginsMember(text, member, start, match[0], isCased)) {
      starts.push(start);
      member = { start, head: match[0] };
    } else if (member.head === '') member = { ...member, head: match[0] };
  }
  return starts;
}

function beginsMember(
  text: NormalisedText,
  member: { readonly start: number; readonly head: string },
  start: number,
  head: string,
  isCased: boolean,
): boolean {
  if (isCased && !/^\p{Lu}/u.test(text.text.slice(start, start + 1))) return false;
  const before = text.folded.slice(Math.max(member.start, start - 16), start);
  // a bracket, a dash or another sign inside a name
  if (!/[a-z)]\s$/.test(before)) return false;
  const previous = before.trim().split(/\s+/).at(-1)!;
  const words = text.folded.slice(start, start + 40).replace(/\s+/g, ' ');
  if (!isCased && isCompound(previous, words.split(/[^a-z]/)[0]!) && !ASSOCIATION.test(words)) return false;
  if (ENDS.has(previous)) return true;
  if (head === member.head && !HOLDS.has(previous)) return true;
  const room = text.folded.slice(member.start, Math.min(start, member.start + 80));
  return (
    BESIDE_ROOM.test(words) &&
    isFieldOffice(
      room
        .replace(/\s+/g, ' ')
        .replace(/^[\s\-+•*]+/, '')
        .trim(),
    )
  );
}
