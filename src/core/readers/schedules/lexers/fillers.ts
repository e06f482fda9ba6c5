import { type StickyPattern, WORD_END, matchAt, sticky } from '../schedule-text';
import { type Lexer, listedMention } from './lexer';

const LINE_START = '(?<=^|\\n)';
/** Bullets and numbers of a list: "- ", "+ ", "1. ", "a) ", "• " */
const BULLET = sticky(
  `${LINE_START}(?:[-+*•·●○▪▫◦–]{1,3}(?! ?\\d{1,2}[/.]\\d)|\\d{1,2}(?:\\)|\\.(?! ?\\d))|[a-e]\\))(?= |\\S)`,
);
/** Lần 1 · đợt 2 · bước 3 · giai đoạn 1 */
const ORDINAL = sticky(
  `(?:lần|đợt|bước|giai đoạn|kỳ|vòng|mục|điểm|phần) (?:thứ )?(?:\\d{1,2}(?!\\d|/\\d{1,2}(?!\\d))|i{1,3}|iv|nhất|hai|ba|tư|cuối|đầu)(?![a-z])`,
);
const MARKS = sticky('[."\'…*•·●○▪▫◦_=<>!?%]{1,12}');

/** Words that go with a date and say nothing about it. */
const FILLERS = [
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời gian',
  'thời hạn hoàn thành',
  'thời hạn',
  'thời điểm',
  'hạn',
  'hoàn thành',
  'hoàn tất',
  'kết thúc',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'tiến hành',
  'báo cáo',
  'gửi',
  'trình',
  'ban hành',
  'phê duyệt',
  'xây dựng',
  'tham mưu',
  'dự thảo',
  'sơ kết',
  'tổng kết',
  'đánh giá',
  'kiểm tra',
  'rà soát',
  'tổng hợp',
  'cập nhật',
  'công bố',
  'định hướng',
  'tầm nhìn',
  'phấn đấu',
  'đảm bảo',
  'bảo đảm',
  'duy trì',
  'kịp thời',
  'ngay',
  'xong',
  'vào',
  'là',
  'của',
  'các',
  'những',
  'cho',
  'tại',
  'ngày',
  'giai đoạn',
  'nhiệm kỳ',
  'năm học',
  'lần',
  'đợt',
  'bước',
  'mốc',
  'cả',
  'đồng thời',
  'sau đó',
  'trước mắt',
  'trong giờ hành chính',
  'giờ hành chính',
  'làm việc',
  'ít nhất',
  'tối thiểu',
  'kế hoạch',
  'sáng',
  'chiều',
  'cuối ngày',
  'trong ngày',
  'ngay trong ngày',
  'và',
  'được',
  'có',
  'phải',
  'dương lịch',
  'kỳ',
  'kết quả',
  'đúng',
  'ngay từ',
  'theo',
  'nhân dịp',
  'nộp',
  'lúc',
  'vào lúc',
  'cần',
  'phải',
  'hoàn thiện',
  'khởi công',
  'khánh thành',
  'khai mạc',
  'bế mạc',
  'phát động',
  'chuyển sang',
  'tập huấn',
  'khảo sát',
  'tuyên truyền',
  'nghiệm thu',
  'thẩm định',
  'bàn giao',
  'quyết toán',
  'thanh tra',
  'giám sát',
  'lấy ý kiến',
  'đăng ký',
  'công khai',
  'lập',
  'kỷ niệm',
  'bc',
  'kh',
  'tiếp theo',
  'kế tiếp',
  'trong dịp',
  'dịp',
];
/** trình HĐND xã, before the session that it is brought to */
const BROUGHT_TO = sticky(
  `trình (?:tại )?(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đảng ủy|ban thường vụ|btv|thường trực)(?: (?:hđnd|xã|phường|huyện|tỉnh|thành phố)){0,2}${WORD_END}`,
);
/** 3 năm (2024-2026): the count of the years that follow */
const YEAR_COUNT = sticky(
  '(?:\\d{1,2}|hai|ba|năm) năm (?=\\(? ?(?:giai đoạn )?(?:19|20)\\d\\d ?(?:-|,|đến|và) ?(?:năm )?(?:19|20)\\d\\d)',
);
/** tầm nhìn đến năm 2045: how far one looks, no deadline */
const VISION = sticky('(?:và |, )?tầm nhìn (?:đến |tới )?(?:năm )?(?:19|20)\\d\\d(?!\\d)');
/** Ngày Pháp luật 9/11 · dịp Quốc khánh 2/9 · nhân ngày Chuyển đổi số quốc gia 10/10: the name of a day before its date */
const NAMED_DAY = sticky(
  '(?:nhân |kỷ niệm |hưởng ứng |chào mừng )?(?:ngày|dịp|lễ)(?: (?!tháng|quý|năm|trước|sau|đến|tới|hết|từ|hàng|hằng|làm|ký|ban|có|và|hoặc|mùng|mồng|cuối|đầu|giữa)[a-z]{2,7}){1,6} (?=(?:ngày )?\\d{1,2} ?/ ?\\d{1,2}(?![\\d]))',
);
const FILLER = sticky(`(?:${[...FILLERS].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`);

/** Bullets, ordinals of milestones and the words around dates. */
export const lexBullet: Lexer = (text, at) => filler(text, at, BULLET);
export const lexOrdinal: Lexer = (text, at, before) =>
  filler(text, at, ORDINAL) ??
  (listedMention(before) ? null : filler(text, at, YEAR_COUNT)) ??
  filler(text, at, NAMED_DAY) ??
  filler(text, at, VISION);
export const lexFiller: Lexer = (text, at) =>
  filler(text, at, BROUGHT_TO) ?? filler(text, at, FILLER) ?? filler(text, at, MARKS);

function filler(text: Parameters<Lexer>[0], at: number, pattern: StickyPattern) {
  const match = matchAt(pattern, text, at);
  return match && [{ kind: 'filler', start: at, end: at + match[0].length } as const];
}

const KIND =
  'thông báo kết luận|văn bản|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|kế hoạch|công văn|thông báo|tờ trình|đề án|luật|hướng dẫn|chương trình|báo cáo|nq|qđ|kh|nđ|tt|ct|cv|tb|hd';
const CODE =
  '\\d{1,5}[a-z]?(?:/\\d{4})?[/-](?!thang|nam|quy|lan|ngay|tuan|t\\d|q\\d|dot)[a-z]{2,}[a-z0-9]{0,9}(?:[-/&][a-z0-9]{1,12}){0,4}';
const DATE = '(?:,? (?:ban hành )?ngày \\d{1,2}(?:([/.\\-])\\d{1,2}\\1\\d{4}| tháng \\d{1,2} năm \\d{4}))';
const DATED = `${DATE}?`;
/** 2/3 chỉ tiêu · 3/4 số xã: a share, no day */
const SHARE = sticky(
  '\\d{1,3} ?/ ?\\d{1,3} (?:tổng |tổng số |số )?(?:chỉ tiêu|tiêu chí|số|xã|thôn|đơn vị|hộ|điểm|hồ sơ|nhiệm vụ|trường|cơ quan|phòng|mục tiêu|nội dung)(?: (?:xã|thôn|đơn vị|hộ|hồ sơ|nhiệm vụ|trường|cơ quan))?(?![a-z])',
);
export const lexShare: Lexer = (text, at) => {
  const match = matchAt(SHARE, text, at);
  return match && [{ kind: 'word', start: at, end: at + match[0].length }];
};

/** Kế hoạch số 45/KH-UBND ngày 20/01/2026 · 01-NQ/TU · Đề án 06: numbers of documents are no dates */
const DOCUMENTS = [
  sticky(`(?:${KIND}) (?:số )?\\d{1,5}${DATE}`),
  sticky(`(?:(?:${KIND}) (?:số )?)?${CODE}${DATED}`),
  sticky(`(?:${KIND}) (?:số )?\\d{1,5}(?![\\d/])(?! (?:tháng|quý|ngày|tuần|năm(?! \\d)|lần))${DATED}`),
];
export const lexDocument: Lexer = (text, at) => {
  for (const pattern of DOCUMENTS) {
    const match = matchAt(pattern, text, at);
    if (match) return [{ kind: 'document', start: at, end: at + match[0].length }];
  }
  return null;
};
