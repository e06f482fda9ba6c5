import { vietnamesePattern } from '../../../text/vietnamese-pattern';
import type { NonTarget } from './references';

/** Numbers that say when. */
export const TIMES: readonly NonTarget[] = [
  {
    // ngày 23/4/2018 · 20/3-10/4/2026 · 23.4.2018
    rule: 'date',
    pattern: vietnamesePattern(
      String.raw`(?:ngày ){0,1}(?<![\d.,/])\d{1,2}[/.-]\d{1,2}[/.-](?:1\d|20)\d{2}(?!\d)`,
      'g',
    ),
  },
  {
    // 02/2026 · tháng 5 · T2/2026 · tháng 5 và tháng 11/2023 · tháng 3, 6, 9
    rule: 'month',
    pattern: vietnamesePattern(String.raw`(?<![\d.,/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)`, 'g'),
  },
  {
    rule: 'month',
    after: ['tháng', 't'],
    pattern: vietnamesePattern(
      String.raw`(?<!\d )(?<!\p{L})(?:tháng|thang|t)[ .]{0,2}(?:0?[1-9]|1[0-2])(?!\d|[.,]\d| ?%)(?:\/{1,2}\d{4}){0,1}(?:(?:, ?| và | ?- ?| đến )(?:0?[1-9]|1[0-2])(?!\d|[.,]\d| ?%| \p{L}{2})){0,5}`,
      'g',
    ),
  },
  {
    rule: 'quarter',
    needs: ['quý', 'quy'],
    pattern: vietnamesePattern(
      String.raw`quý [ \n]{0,1}(?:[1-4]|i{1,3}|iv)(?![\p{L}\d]|[.,]\d| ?%)(?: ?[-,] ?(?:i{1,3}|iv)){0,3}(?: ?\/ ?\d{4}){0,1}`,
      'g',
    ),
  },
  {
    // ngày 25 · từ ngày 10 đến 15 · ngày 30 tháng 4 · 25/3
    rule: 'day',
    after: ['ngày'],
    pattern: vietnamesePattern(
      String.raw`ngày \d{1,2}(?!\d|[.,]\d| ?%)(?: ?[-/] ?\d{1,2}(?!\d)){0,1}(?: đến (?:ngày ){0,1}\d{1,2}(?:\/\d{1,2}){0,1}){0,1}(?: tháng \d{1,2}){0,1}`,
      'g',
    ),
  },
  {
    // các ngày 05, 15 và 25 hằng tháng
    rule: 'day',
    after: ['ngày'],
    pattern: vietnamesePattern(
      String.raw`ngày \d{1,2}(?:(?:, ?| và )(?:ngày ){0,1}\d{1,2}(?!\d|[.,]\d| ?%)){1,6} (?:hằng |hàng |của |mỗi ){0,1}tháng`,
      'g',
    ),
  },
  {
    // năm 2026 · năm 2021-2025 · giai đoạn 2021 - 2025, a bare year
    rule: 'year',
    after: ['năm', 'đoạn', 'kỳ', 'học', 'đến', 'khóa', 'độ'],
    pattern: vietnamesePattern(
      String.raw`(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|năm học|đến|khóa|niên độ)[ :]{1,2}(?:19|20)\d{2}(?!\d|[.,]\d| ?%)(?: ?[-/] ?(?:năm ){0,1}(?:19|20)\d{2}(?!\d)){0,1}`,
      'g',
    ),
  },
  {
    rule: 'years',
    needs: ['-', '/'],
    pattern: vietnamesePattern(String.raw`(?<![\d.,])(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}(?![\d]|[.,]\d| ?%)`, 'g'),
  },
  {
    // 6 tháng đầu năm · 9 tháng · 5 năm 2021-2025 · 3 tháng một lần · 01 tháng/lần
    rule: 'span of time',
    before: ['tháng', 'năm', 'quý'],
    pattern: vietnamesePattern(
      String.raw`\d{1,2} (?:tháng|năm|quý)(?: (?:đầu|cuối)(?: năm){0,1}| (?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2}){0,1}|\/lần| (?:một|1|\/) lần)`,
      'g',
    ),
  },
  {
    rule: 'span of time',
    before: ['tháng', 'năm', 'quý'],
    pattern: vietnamesePattern(
      String.raw`(?:kế hoạch|chương trình|báo cáo|sơ kết|tổng kết|quý|tháng|trong|định kỳ|kỳ|đánh giá|hằng năm|,|và) (?:0?[2369]|12|5|10) (?:tháng|năm)(?!\p{L})`,
      'g',
    ),
  },
  {
    // trong thời hạn 03 ngày làm việc · chậm nhất 05 ngày kể từ · 07 ngày sau khi
    rule: 'time limit',
    before: ['ngày', 'giờ', 'phút', 'tuần', 'tháng'],
    pattern: vietnamesePattern(
      String.raw`(?:trong|trong vòng|thời hạn|thời gian|chậm nhất|chậm nhất là|muộn nhất|trước|sau|quá hạn)(?: (?:không quá|tối đa|ít nhất|tối thiểu|là|từ)){0,2} \d{1,3}(?: ?- ?\d{1,3}){0,1} (?:ngày|giờ|phút|tuần|tháng)(?: làm việc){0,1}|\d{1,3} (?:ngày|giờ|tháng|tuần)(?: làm việc){0,1},{0,1} (?:kể từ|sau khi|tính từ|trước khi|kể)`,
      'g',
    ),
  },
  {
    rule: 'clock',
    pattern: vietnamesePattern(
      String.raw`(?<![\d.,])\d{1,2} ?(?:h|g|giờ) ?\d{2}(?!\d)(?: phút){0,1}|\d{1,2}h(?!\p{L})|24\/(?:24|7)h{0,1}|7\/7 ngày`,
      'g',
    ),
  },
];
