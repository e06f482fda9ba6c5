import { vietnamesePattern } from '../../text/vietnamese-pattern';
import { findAll, type Scan } from './scan';

/** What a change is measured against, and where that is said. */
export interface Against {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Told with "so với"; else only "… hơn năm 2023". */
  readonly withWords: boolean;
}

/** so với (kết quả, mức …) năm 2023 · so với cùng kỳ · so với 2024 · so với giai đoạn 2016-2020 · hơn năm 2023 */
const AGAINST = vietnamesePattern(
  String.raw`(?<![\p{L}])(so với|hơn|so|bằng|vượt) (?:(?:với|kết quả|thực hiện|mức|tỷ lệ|chỉ số|số liệu|thời điểm|cuối|đầu|của|điểm số|thứ hạng|xếp hạng|kết quả thực hiện|ước thực hiện|bình quân|trung bình|chỉ tiêu) ){0,4}` +
    String.raw`(?:(cùng kỳ ){0,1}(?:năm học ){0,1}(?:năm ){0,1}((?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2}){0,1})(?![\d%]|[.,]\d| ?%)|giai đoạn ((?:19|20)\d{2} ?- ?(?:19|20)\d{2})|((?:cùng kỳ ){0,1}(?:năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn|năm học) (?:trước đó|trước|ngoái|liền kề|trước liền kề)|cùng kỳ|kế hoạch|dự toán|kế hoạch giao|năm|nhiệm kỳ|quy định|hiện nay|hiện tại|trước đây))(?!\p{L})`,
  'g',
);

/** Every past period or plan that the text compares with. */
export function findAgainst(scan: Scan): readonly Against[] {
  return findAll(scan, AGAINST).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: labelOf(scan, match),
    withWords: /^so/.test(match[1]!),
  }));
}

function labelOf(scan: Scan, match: RegExpExecArray): string {
  const years = match[3] ?? match[4];
  if (years) return years.replace(/\s/g, '');
  const words = scan.source.text.slice(match.index + match[0].length - match[5]!.length, match.index + match[0].length);
  const year = scan.context.planYear;
  if (year !== undefined && LAST_YEAR.test(match[5]!)) return String(year - 1);
  return words.toLowerCase().replaceAll('\n', ' ');
}

/** The year before the plan's, whatever its words. */
const LAST_YEAR = /^(?:cùng kỳ |cung ky )?(?:năm|nam) (?:trước|ngoái|liền|truoc|ngoai|lien)/;
