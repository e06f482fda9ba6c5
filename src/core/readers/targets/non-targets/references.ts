import { phrases } from '../../../text/dictionary';
import { anyPhrase, vietnamesePattern, type VietnamesePattern } from '../../../text/vietnamese-pattern';

/** A rule of numbers that are never targets. */
export interface NonTarget {
  readonly rule: string;
  readonly pattern: VietnamesePattern;
  /** Signs or letters of which every match has one: without them the pattern need not be tried. */
  readonly needs?: readonly string[];
  /** Words of which one stands just before the number of every match ("số" and ":" apart): as costly as `needs`. */
  readonly after?: readonly string[];
  /** Words of which one stands right after the number of every match. */
  readonly before?: readonly string[];
}

/** What names a document before its number. */
const DOCUMENTS =
  phrases(`nghị định | nghị quyết | quyết định | thông tư | thông tư liên tịch | chỉ thị | kế hoạch | công văn
    luật | bộ luật | pháp lệnh | văn bản | kết luận | hướng dẫn | thông báo | báo cáo | tờ trình
    chương trình | chương trình hành động | đề án | công điện | quy định | văn bản hợp nhất | thư | dự án
    tổ công tác | tổ đề án | tổ công nghệ số | ban chỉ đạo | đề tài | tiểu dự án | nq | qđ | kh | ct | nđ
    tt | cv | trung ương | tw`);

/** What names a part of a document, a form, a level, a place with a number of its own. */
const LABELS =
  phrases(`điều | khoản | điểm | chương | mục | tiểu mục | tiết | phụ lục | phụ biểu | biểu | biểu mẫu | mẫu
    mẫu biểu | bảng | phần | hình | trang | bước | dòng | cột | ô | hàng | tập | quyển | bài số | nội dung
    tiêu chí | tiêu chí thành phần | chỉ tiêu | mục tiêu | nhiệm vụ | chỉ số | nhóm | nhóm nhiệm vụ
    giai đoạn | đợt | lần | lần thứ | kỳ | kỳ họp | kỳ họp thứ | khóa | nhiệm kỳ | phiên họp | vòng
    khu vực | vùng | khối | tổ | thôn | ấp | bản | buôn | khu phố | khu | xóm | tổ dân phố | đội | lô
    quốc lộ | tỉnh lộ | hương lộ | đường tỉnh | đường số | phiên bản | thế hệ | hạng | loại | cấp độ | ca
    lớp | khối lớp | dự án thành phần | hợp phần | chuyên đề | câu | số | stt | thứ | ưu tiên`);

/** Of what follows a label's number, only more numbers of the list; a share, a scale or a decimal makes it a quantity. */
const NOT_A_SHARE = String.raw`(?! ?%| ?‰|[.,]\d|\d| (?:triệu|tỷ|nghìn|ngàn|phần trăm)(?!\p{L}))`;
const MORE = String.raw`(?:(?:, ?| và | hoặc |-| - |\/|;)\d{1,2}(?![\p{L}\d])${NOT_A_SHARE}){0,6}`;

/** Numbers that name a document or a part of one. */
export const REFERENCES: readonly NonTarget[] = [
  {
    // 61/2018/NĐ-CP · 11/KH-UBND · 01-NQ/TU · 401/UBND-NV · 42/2022/QH15
    rule: 'document number',
    pattern: vietnamesePattern(
      String.raw`(?<![\d.,])\d{1,5}(?: {0,1}\/\d{4}){0,1} {0,1}[-/] {0,1}(?:[a-zđ]{1,8}\d{0,2}(?:[-/] {0,1}[a-zđ&]{1,12}\d{0,2}){1,3}|qh\d{1,2}|ubtvqh\d{1,2}|[a-z]{2,4}\/tw)`,
      'g',
    ),
  },
  {
    // 468/QĐ · 20/2019/QĐ
    rule: 'document number',
    pattern: vietnamesePattern(
      String.raw`(?<![\d.,])\d{1,5}(?:\/\d{4}){0,1}[-/](?:nđ|nq|qđ|ct|kh|cv|tt|ttlt|tb|bc|ttr|hd|kl|đa|ctr|qh\d{0,2}|ubnd|hđnd|vbhn|tw|cp)(?!\p{L})`,
      'g',
    ),
  },
  {
    // Quyết định số 1291 · Nghị quyết 57 · Đề án 06 · Luật số 31/2024
    rule: 'document',
    after: DOCUMENTS,
    pattern: vietnamesePattern(
      `${anyPhrase(DOCUMENTS)}(?: số){0,1}:{0,1} {0,1}\\d{1,5}(?:\\/\\d{4}){0,1}(?![\\p{L}\\d])${NOT_A_SHARE}(?! ngày(?! \\d))`,
      'g',
    ),
  },
  {
    // Điều 5, khoản 2, Phụ lục 1, Mục tiêu 3, thôn 4, lần 2, tiêu chí 14.2
    rule: 'label',
    after: LABELS,
    pattern: vietnamesePattern(
      `(?<!tổng |đạt |ở |còn )${anyPhrase(LABELS)}(?: số){0,1}:{0,1} {0,1}\\d{1,4}(?:\\.\\d{1,3}){0,3}(?![\\p{L}])${NOT_A_SHARE}${MORE}`,
      'g',
    ),
  },
  {
    // trường cấp 2, nhà cấp 4
    rule: 'label',
    after: ['cấp'],
    pattern: vietnamesePattern(String.raw`(?<!\p{L})cấp [1-5](?![\d%/]|[.,]\d| ?%)`, 'g'),
  },
  {
    // mức độ 3, 4 · trực tuyến 3 và 4 · cấp độ 4 trở lên
    rule: 'service level',
    after: ['mức', 'độ', 'tuyến', 'dvctt', 'dvc'],
    pattern: vietnamesePattern(
      String.raw`(?:mức độ|mức|cấp độ|trực tuyến|dvctt|dvc)(?: độ){0,1} [1-5](?![\d.,]\d|\d| ?%| (?:triệu|tỷ|điểm|nghìn))(?:(?:, ?| và | hoặc | hay | ?- ?|\/|, mức độ | và mức độ )[1-5](?!\d|[.,]\d| ?%)(?! \p{L}{1,7} (?:cuộc|lớp))){0,3}`,
      'g',
    ),
  },
  {
    // mức độ 3,4 (typed without the space)
    rule: 'service level',
    after: ['mức', 'độ', 'tuyến', 'dvctt', 'dvc'],
    pattern: vietnamesePattern(
      String.raw`(?:mức độ|cấp độ|trực tuyến|dvctt|dvc) [1-5],[1-5](?![\d,]|[.]\d| ?%| điểm| triệu)`,
      'g',
    ),
  },
  {
    rule: 'quoted slogan',
    needs: ['"', "'"],
    pattern: vietnamesePattern(String.raw`["'][^"'%\n]{0,40}\d[^"'%\n]{0,40}["']`, 'g'),
  },
  {
    // ISO 9001:2015 · TCVN 9001 · Windows 11
    rule: 'standard',
    after: phrases('iso | iec | tcvn | qcvn | tcxdvn | windows | office | web | nam | vneid | covid'),
    pattern: vietnamesePattern(
      String.raw`(?:iso(?:\/iec){0,1}|tcvn|qcvn|tcxdvn|windows|office|web|việt nam|vneid|covid)[ -]{0,2}(?:iso ){0,1}\d{1,5}(?:[.:-]\d{1,4}){0,3}`,
      'g',
    ),
  },
];
