import { phrases } from '../../../text/dictionary';
import { anyPhrase, patternFor, vietnamesePattern } from '../../../text/vietnamese-pattern';
import { lookUpUnit } from '../../quantities/read-unit';
import { tokenFrom } from '../../../text/tokens';
import { type Claim, findAll, isTaken, type Scan } from '../scan';
import { mayMatch, neighboursOf } from './number-neighbours';
import { OTHER_NUMBERS } from './other-numbers';
import { REFERENCES } from './references';
import { TIMES } from './times';

const NON_TARGETS = [...REFERENCES, ...TIMES, ...OTHER_NUMBERS];
/** Names of the rules. */
export const NON_TARGET_RULES: readonly string[] = [...new Set(NON_TARGETS.map(({ rule }) => rule))];

/** A bare year, not before what is counted ("2.000 hộ" has its dot; "2025 hồ sơ" is a count). */
const BARE_YEAR = vietnamesePattern(String.raw`(?=\d)(?<![\d.,/])(?:19|20)\d{2}(?![\d/]|[.,]\d| ?%)`, 'g');

/** Labels that are also common words: "mục tiêu 10 mô hình" is a count, "Mục tiêu 10:" is a label. */
const COMMON_LABEL = vietnamesePattern(
  `^${anyPhrase(
    phrases(`nội dung | tiêu chí | chỉ tiêu | mục tiêu | nhiệm vụ | chỉ số | nhóm | số | đợt | lớp | kỳ | đội | bản
    khu | ca | chuyên đề | mẫu | hàng | phần | điểm | tập | loại | hạng | giai đoạn | lần | vùng | khối
    ưu tiên | bước | kế hoạch | dự án | đề án | chương trình | báo cáo | văn bản | hướng dẫn | thông báo
    đề tài | thư | khu vực | bảng | cột | cấp`),
  )}`,
);

/** Every stretch whose numbers are known not to be targets: references, times, names, lists, formulas. */
export function findNonTargets(scan: Scan, taken: Uint8Array): readonly Claim[] {
  const claims: Claim[] = [];
  const { value } = scan.text;
  if (!/\d/.test(value)) return claims;
  const neighbours = neighboursOf(scan);
  for (const nonTarget of NON_TARGETS) {
    if (!mayMatch(nonTarget, value, neighbours)) continue;
    const { rule, pattern } = nonTarget;
    for (const match of findAll(scan, pattern)) {
      const claim = { start: match.index, end: match.index + match[0].length, rule };
      if (rule === 'past year' && !isPast(scan, match[1])) continue;
      if (!isCount(scan, rule, match[0], claim.end) && !isTaken(taken, claim)) claims.push(claim);
    }
  }
  for (const match of findAll(scan, BARE_YEAR)) {
    const claim = { start: match.index, end: match.index + match[0].length, rule: 'year' };
    if (!lookUpUnit(scan.text, scan.tokens, tokenFrom(scan.tokens, claim.end))) claims.push(claim);
  }
  return claims;
}

/** Without the plan's year a result of a year is taken as past. */
const isPast = ({ context: { planYear } }: Scan, year: string | undefined) =>
  planYear === undefined || Number(year) < planYear;

/** A label or a document's word whose number counts what follows: "tổ chức đợt 3 lớp" stays rare, "chỉ tiêu 25 mô hình" is common. */
function isCount(scan: Scan, rule: string, words: string, end: number): boolean {
  if (rule !== 'label' && rule !== 'document' && rule !== 'clock') return false;
  const unit = lookUpUnit(scan.text, scan.tokens, tokenFrom(scan.tokens, end));
  // "24/24 xã", not the hours of a day
  if (rule === 'clock') return /^24\/24$/.test(words) && unit !== null;
  if (!patternFor(COMMON_LABEL, scan.text).test(words)) return false;
  // "Dự án 3 Chương trình mục tiêu quốc gia" is a part of that programme
  if (rule === 'document' && unit?.spelling === 'chương trình') return false;
  return unit !== null && unit.kind !== 'points';
}
