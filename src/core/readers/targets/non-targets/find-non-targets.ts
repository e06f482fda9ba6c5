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

/** A bare year, not before what is counted ("2.000 hộ" has its dot; "2025 hồ sơ" is a count). */
const BARE_YEAR = vietnamesePattern(String.raw`(?=\d)(?<![\d.,/])(?:19|20)\d{2}(?![\d/]|[.,]\d| ?%)`, 'g');

/** Labels that are also common words: "mục tiêu 10 mô hình" is a count, "Mục tiêu 10:" is a label. */
const COMMON_LABEL = vietnamesePattern(
  `^${anyPhrase(
    phrases(`nội dung | tiêu chí | chỉ tiêu | mục tiêu | nhiệm vụ | chỉ số | nhóm | số | đợt | lớp | kỳ | đội | bản
    khu | ca | chuyên đề | mẫu | hàng | phần | điểm | tập | loại | hạng | giai đoạn | lần | vùng | khối
    ưu tiên | bước | kế hoạch | dự án | đề án | chương trình | báo cáo | văn bản | hướng dẫn | thông báo
    đề tài | thư | khu vực | bảng | cột`),
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
      if (!isCount(scan, rule, match[0], claim.end) && !isTaken(taken, claim)) claims.push(claim);
    }
  }
  for (const match of findAll(scan, BARE_YEAR)) {
    const claim = { start: match.index, end: match.index + match[0].length, rule: 'year' };
    if (!lookUpUnit(scan.text, scan.tokens, tokenFrom(scan.tokens, claim.end))) claims.push(claim);
  }
  return claims;
}

/** A label or a document's word whose number counts what follows: "tổ chức đợt 3 lớp" stays rare, "chỉ tiêu 25 mô hình" is common. */
function isCount(scan: Scan, rule: string, words: string, end: number): boolean {
  if (rule !== 'label' && rule !== 'document') return false;
  if (!patternFor(COMMON_LABEL, scan.text).test(words)) return false;
  const unit = lookUpUnit(scan.text, scan.tokens, tokenFrom(scan.tokens, end));
  return unit !== null && unit.kind !== 'points';
}
