import { isJointName, startsWithField } from './office-fields';
import {
  isBare,
  isGroup,
  isHead,
  isLargeGroup,
  isPlace,
  leadingGroup,
  leadingHead,
  leadingNoun,
  leadingPlace,
} from './office-nouns';
import { isPersonName, isPost, namesPerson } from './persons';

/** The words on one side of a sign, as written and folded. */
export interface Side {
  readonly words: string;
  readonly folded: string;
  /** Whether capitals mean something in this cell: they do not where all letters are capitals, or none. */
  readonly isCased: boolean;
}

/** Whether a word begins with a capital and goes on in small letters: only then the case of letters says anything. */
export const showsCase = (words: string): boolean => /\p{Lu}\p{Ll}/u.test(words);

/** Whether a comma or "và" stands inside one name or one group. */
export function joinsBySign(left: Side, right: Side, and: boolean): boolean {
  const [l, r] = [left.folded, right.folded];
  const part = lastPart(l);
  if (isOfficeOfTwoBodies(l, r) || isJointName(part, r, and)) return true;
  if (/(?:^|\s)cac bo, co quan ngang bo$/.test(l) && r.startsWith('co quan thuoc chinh phu')) return true;
  if (!and && namesPerson(left.words) && isPost(right.words)) return true;
  if (isOneGroup(left, right) || areSchools(l, r) || sharesNamedHead(left, right)) return true;
  // Trung tâm CUNG ứng, typed without diacritics
  if (and && (isNameWithAnd(left, right) || isOpenHead(left, right))) return true;
  const begins = leadingHead(r) !== null || leadingGroup(r) !== null || leadingPlace(r) !== null;
  if (begins || !/^\p{Ll}/u.test(right.words.trim())) return false;
  if (/^(?:cac|nhung|toan the) /.test(r) || startsWithField(r)) return false;
  return and ? leadingHead(l) !== null : /^(?:cac|nhung) /.test(l) || (left.isCased && NAMED_AFTER_WORK.test(part));
}

const isOpenHead = ({ folded: l }: Side, { folded: r }: Side) =>
  isHead(l) && !isBare(l) && leadingHead(r) === null && leadingGroup(r) === null && !/^(?:cac|nhung|toan the) /.test(r);

const lastPart = (l: string) =>
  l
    .split(/[,;\n]/)
    .at(-1)!
    .trim();

/** Bodies that are named after what they do, in small letters: Ban Chỉ đạo phòng, chống tham nhũng, lãng phí */
const NAMED_AFTER_WORK = /^(?:ban chi dao|bcd|tieu ban|hoi dong|to cong tac|ban chi huy|ban van dong|ban quan ly) /;

/** Whether words are only a noun and a name after it, nothing that a slash could list. */
export const stoodTogether = ({ folded }: Side): boolean => leadingHead(folded) !== null && folded.includes(' ');

/** Văn phòng HĐND và UBND · Văn phòng Đoàn ĐBQH và HĐND · Thường trực HĐND và UBND */
export function isOfficeOfTwoBodies(l: string, r: string): boolean {
  return OFFICE_OF.test(l) && SECOND_BODY.test(r);
}
const OFFICE_OF =
  /(?:van phong|vp|vp\.|lanh dao van phong) ?(?:hdnd|hoi dong nhan dan|doan dbqh|doan dai bieu quoc hoi)$/;
const SECOND_BODY = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)/;

/** Trung tâm Khuyến công và Xúc tiến thương mại: behind "và" stands nothing that is an office by itself. */
function isNameWithAnd(left: Side, right: Side): boolean {
  const [l, r] = [lastPart(left.folded), right.folded];
  if (!NAMED.test(l) || ENDS_NAME.test(l)) return false;
  if (leadingHead(r) !== null || leadingGroup(r) !== null || leadingPlace(r) !== null) return false;
  if (/^(?:cac|nhung|toan the|cung) /.test(r) || isPersonName(right.words)) return false;
  return r.includes(' ') || /\p{Ll}/u.test(right.words) || !/^[\x21-\x7e]+$/.test(right.words.trim());
}
const NAMED =
  /^(?:trung tam|ban|bcd|chi cuc|ngan hang|cong ty|tap doan|tong cong ty|vien|hoi dong|quy|doi|lien hiep|hop tac xa|htx|doanh nghiep) \S/;
/** With the level, the place or a number the name is complete: "Ban CHQS xã và Viettel". */
const ENDS_NAME = /(?:^|\s)(?:xa|phuong|huyen|tinh|thanh pho|tp|thi tran|thon|khu vuc)$/;

/** Kinds of schools after the noun said once: Trường MN, TH, THCS */
function areSchools(l: string, r: string): boolean {
  return SCHOOL_BEFORE.test(l) && SCHOOL.test(r);
}
const LEVEL =
  '(?:mn|mam non|mau giao|nha tre|th|tieu hoc|thcs|trung hoc co so|thpt|trung hoc pho thong|gdtx|ptdtbt|ptdtnt)';
const SCHOOL_BEFORE = new RegExp(`^(?:cac |hieu truong )*truong (?:.{0,60}, )?${LEVEL}$`);
const SCHOOL = new RegExp(`^${LEVEL}(?: (?:tren|thuoc|trong|xa|phuong|huyen|cong lap).*)?$`);

/** các sở, ban, ngành · CB, CC liên quan · UBND các xã, phường · các cấp, các ngành */
function isOneGroup(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  const tail = lastGroup(l);
  const part = l.split(', ').at(-1)!;
  if (/(?:^|\s)cac (?:cap|nganh)$/.test(l) && /^cac (?:nganh|cap)(?: |$)/.test(r)) return true;
  if (/^(?:cac )?chi$/.test(l) && /^(?:to|hoi) /.test(r)) return true;
  if (/^(?:cac )?luc luong /.test(l) && /^(?:cong an|quan su|dan quan|bien phong|kiem lam|y te|an ninh)/.test(r))
    return true;
  // "ban" of "Ban Chỉ huy" is no "bản"
  const place = /^ban [a-z]/.test(r) && !/^bản /iu.test(right.words.trim()) ? null : leadingPlace(r);
  if (place && endsWithPlace(part) && !namesOne(right, place)) return true;
  const group = leadingGroup(r) ?? place;
  if (!group) return false;
  if (KIND_OF_GROUP.test(part) && /^(?:don vi|doan the|hoi|co quan|to chuc|dia phuong)(?: |$)/.test(r)) return true;
  if (!(isGroup(tail) || isGroup(part))) return false;
  return isLargeGroup(group) || !namesOne(right, group);
}
/** Các phòng chuyên môn, đơn vị sự nghiệp · Các tổ chức chính trị - xã hội, đoàn thể */
const KIND_OF_GROUP = /^(?:cac )(?:phong|ban|co quan|to chuc|don vi) (?:chuyen mon|chinh tri ?-? ?xa hoi|su nghiep)$/;

/** What "các" or the beginning of the member stands before: "UBND các xã" → "xã". */
function lastGroup(l: string): string {
  const part = l.split(', ').at(-1)!;
  return part
    .replace(/^.*(?:^|\s)(?:cac|nhung|moi(?! truong)|toan the|tat ca|tung|toan bo) /, '')
    .replace(/^(?:cac|nhung) /, '')
    .trim();
}

function endsWithPlace(l: string): boolean {
  const words = l.split(' ');
  return isPlace(words.at(-1)!) || isPlace(words.slice(-2).join(' ')) || isPlace(words.slice(-3).join(' '));
}

/** "Phòng Nội vụ" after "các ban," is an office with a name, not one more kind. */
function namesOne({ words, folded, isCased }: Side, group: string): boolean {
  const count = group.split(' ').length;
  if (!isCased) {
    const rest = folded.split(' ').slice(count).join(' ');
    return (
      !/^(?:thuoc|truc thuoc)(?: |$)/.test(rest) &&
      (startsWithField(rest) || isBare(rest.split(' ').slice(0, 2).join(' ')))
    );
  }
  const next = words.trim().split(/\s+/)[count];
  return next !== undefined && /^\p{Lu}/u.test(next);
}

/** "Các phòng: Nội vụ, Tư pháp", "Các Cục A, B": the parts share the noun, so they are one member (design.md §4). */
function sharesNamedHead(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (LISTED.test(l)) return listsOn(right);
  if (!PLURAL.test(l) || leadingNoun(r) !== null || leadingGroup(r) !== null || /^(?:cac|nhung) /.test(r)) return false;
  const named = left.words
    .trim()
    .replace(/^[-+•\s]+/, '')
    .split(/\s+/)[2];
  return named !== undefined && /^\p{Lu}/u.test(named) && /^\p{Lu}/u.test(right.words.trim());
}
const LISTED = /^(?:(?:thu truong|truong|lanh dao) )?(?:cac |nhung )?(?:d\/c|[a-z]+(?: [a-z]+)?)\s?:\s?\S/;
const PLURAL = /^(?:cac|nhung) (?:so|phong|cuc|vu|bo|xa|phuong|thon|huyen|ban|ap|truong) \S/;

/** Các Phòng: Kinh tế; Văn hóa - Xã hội: the list goes on behind a semicolon while no office begins. */
export function sharesListedHead(left: Side, right: Side): boolean {
  return /^(?:cac|nhung) [a-z]+\s?:\s?\S/.test(left.folded) && listsOn(right) && startsWithField(right.folded);
}

/** A part of a list after "các …:"; a few fields sound like nouns of offices (Cục: Thuế, Hải quan). */
function listsOn({ folded: r }: Side): boolean {
  if (/^(?:thue|hai quan|to chuc|thanh tra|kho bac)(?: |$)/.test(r)) return true;
  return leadingNoun(r) === null && leadingGroup(r) === null && !/^(?:cac|nhung) /.test(r);
}
