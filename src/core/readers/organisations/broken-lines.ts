import type { Side } from './joined-parts';
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

/** A line that goes on in small letters, or after a noun that wants its name ("Văn phòng ⏎ UBND xã"). */
export function continuesLine(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (/(?:^|\s)(?:va|cua|thuoc|cac|voi|cung|tai|&|-)$/.test(l)) return true;
  if (isCompound(l.split(' ').at(-1)!, r.split(' ')[0]!)) return true;
  if (WANTS_NAME.test(l) && (leadingNoun(r) === null || /^(?:quan su|thue|bao hiem|thanh tra)/.test(r))) return true;
  if (isHead(l) && (leadingHead(r) === null || /^(?:ubnd|hdnd)/.test(r)) && !isBare(l)) return true;
  const begins = leadingHead(r) !== null || leadingGroup(r) !== null || /^(?:cac|nhung|toan the) /.test(r);
  if (begins) return false;
  if (left.isCased) return /^\p{Ll}/u.test(right.words.trim());
  return goesOnUncased(left, right);
}

/** Where the case of letters says nothing, a line that begins no office goes on with the one above. */
function goesOnUncased(left: Side, right: Side): boolean {
  const [l, r] = [left.folded, right.folded];
  if (/^(?:va|&) /.test(r) || isJointName(l, r)) return true;
  const isBrand = /^[\x21-\x7e]+$/.test(right.words.trim()) && right.words.trim().length < 12;
  if (isBrand || isPersonName(right.words) || isPersonName(left.words)) return false;
  return leadingPlace(r) === null && (leadingHead(l) !== null || leadingGroup(l) !== null || /^(?:cac|nhung) /.test(l));
}
