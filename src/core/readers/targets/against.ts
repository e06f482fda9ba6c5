import { dictionary, phrases } from '../../text/dictionary';
import { anyPhrase, vietnamesePattern } from '../../text/vietnamese-pattern';
import { findAll, type Scan } from './scan';

/** What a change is measured against, and where that is said. */
export interface Against {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Told with "so với"; else only "… hơn năm 2023". */
  readonly withWords: boolean;
}

/** Past periods that carry no number, as the canonical form gives them. */
const NAMED = phrases(`
  năm trước | năm ngoái | năm trước đó | năm liền kề | năm trước liền kề | năm liền trước | năm học trước
  cùng kỳ năm trước | cùng kỳ năm ngoái | cùng kỳ | kỳ trước | quý trước | tháng trước | nhiệm kỳ trước
  giai đoạn trước | trước đây | hiện nay | hiện tại | đầu năm | đầu nhiệm kỳ | kế hoạch | kế hoạch giao | dự toán
  dự toán giao | chỉ tiêu | chỉ tiêu giao | quy định`);
const LABELS = dictionary(NAMED.map((label) => [label, label] as const));
const LAST_YEAR: ReadonlySet<string> = new Set(NAMED.filter((label) => /năm (?:trước|ngoái|liền)/.test(label)));

/** What may stand between "so với" and the period. */
const FILLERS = anyPhrase(
  phrases(`với | kết quả | thực hiện | mức | tỷ lệ | chỉ số | số liệu | thời điểm | cuối | của | điểm số | thứ hạng
    xếp hạng | kết quả thực hiện | ước thực hiện | bình quân | trung bình | số thực hiện | mức thực hiện`),
);
/** so với (kết quả, mức …) năm 2023 · so với cùng kỳ · so với 2024 · so với giai đoạn 2016-2020 · hơn năm 2023 */
const AGAINST = vietnamesePattern(
  String.raw`(?<!\p{L})(so với|hơn|bằng|vượt) (?:${FILLERS} ){0,4}` +
    String.raw`(?:(?:cùng kỳ ){0,1}(?:năm học |giai đoạn |năm |thời kỳ ){0,1}((?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2}){0,1})(?![\d%]|[.,]\d| ?%)|(${anyPhrase(NAMED)}))`,
  'g',
);

/** Words of which every comparison has one; most cells have none. */
const MENTIONS = /so v|h[ơo]n|b[ằa]ng|v[ượu]{1,3}t/;

/** Every past period or plan that the text compares with. */
export function findAgainst(scan: Scan): readonly Against[] {
  if (!MENTIONS.test(scan.text.value)) return [];
  return findAll(scan, AGAINST).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[2] ? match[2].replace(/\s/g, '') : labelOf(scan, match[3]!),
    withWords: /^so/.test(match[1]!),
  }));
}

/** The usual spelling; "năm trước" is the year before the plan's, where that is known. */
function labelOf(scan: Scan, words: string): string {
  const table = scan.text.hasDiacritics ? LABELS.marked : LABELS.bare;
  const label = table.get(words.replace(/\s{1,2}/g, ' ')) ?? words;
  const { planYear } = scan.context;
  return planYear !== undefined && LAST_YEAR.has(label) ? String(planYear - 1) : label;
}
