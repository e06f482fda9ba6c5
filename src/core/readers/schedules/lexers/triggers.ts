import { type StickyPattern, WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import type { Trigger } from '../token';
import { BEFORE_END } from './cues';
import type { Lexer } from './lexer';

const NOT_DATED = '(?! ?(?:\\d|mùng|mồng))';
const anyOf = (phrases: readonly string[]): StickyPattern =>
  sticky(`(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`);

/** What a deadline hangs on, longest phrase first. */
const TRIGGERS: readonly (readonly [StickyPattern, Trigger])[] = [
  [
    anyOf([
      'ngay sau khi',
      'sau khi',
      'ngay khi',
      'trước khi',
      'trong khi',
      'khi',
      'ngay sau',
      'đột xuất',
      'phát sinh',
      'nếu có',
      'khi cần',
    ]),
    'following',
  ],
  [anyOf(['kể từ khi', 'tính từ khi', 'từ khi']), 'since'],
  // đầu năm học mới · cuối nhiệm kỳ · mùa mưa bão
  [
    sticky(
      `(?:(?:đầu|giữa|cuối) (?:nhiệm kỳ|năm học|học kỳ|khóa|vụ|mùa)|mùa (?:mưa|khô|bão|lũ|hè|vụ|cao điểm))(?! ?\\d)${WORD_END}`,
    ),
    'following',
  ],
  [
    sticky(`(?:kể từ|tính từ|từ) (?:ngày|thời điểm|lúc) ${NOT_DATED}(?!cuối|đầu|giữa)(?=[a-z])(?!thang|nam |quy )`),
    'since',
  ],
  [sticky(`(?:nhân |trong )?dịp${WORD_END}${NOT_DATED}(?! ngày ?\\d)`), 'following'],
  [
    sticky(`(?:sau|trước) (?:ngày|thời điểm|lúc) ${NOT_DATED}(?!cuối|đầu|giữa)(?=[a-z])(?!thang|nam |quy )`),
    'following',
  ],
  [
    anyOf([
      'kỳ họp',
      'các kỳ họp',
      'phiên họp',
      'cuộc họp',
      'đại hội',
      'hội nghị',
      'họp giao ban',
      'họp báo',
      'họp',
      'lễ',
      'tết',
    ]),
    'session',
  ],
  [
    anyOf([
      ...[
        'tiến độ',
        'lộ trình',
        'yêu cầu',
        'đề nghị',
        'thực tế',
        'tình hình',
        'diễn biến',
        'nhu cầu',
        'vụ việc',
        'mùa vụ',
        'thời vụ',
        'lịch',
        'hướng dẫn',
        'chỉ đạo',
        'sự chỉ đạo',
        'phát sinh',
        'đợt',
        'thông báo',
        'kỳ họp',
        'từng đợt',
      ].map((word) => `theo ${word}`),
      ...[
        'hướng dẫn',
        'ý kiến',
        'chỉ đạo',
        'văn bản',
        'kết quả',
        'phê duyệt',
        'chủ trương',
        'thông báo',
        'quyết định',
      ].flatMap((awaited) => [`chờ ${awaited}`, `chờ có ${awaited}`]),
      'tùy tình hình',
      'tùy thực tế',
      'tùy theo',
      'tùy thuộc',
      'phụ thuộc',
      'đồng bộ với',
      'gắn với',
    ]),
    'depending',
  ],
  [
    anyOf([
      ...[
        'kế hoạch',
        'quy định',
        'chương trình',
        'thời gian',
        'thời hạn',
        'phân công',
        'quyết định',
        'nghị quyết',
        'nghị định',
        'thông tư',
        'văn bản',
        'công văn',
        'đề án',
        'dự án',
        'hợp đồng',
        'quy chế',
        'đúng',
        'chức năng',
        'nhiệm vụ',
        'giai đoạn',
        'từng giai đoạn',
        'kết luận',
        'chỉ thị',
        'luật',
        'các',
        'kh',
        'qđ',
        'nq',
        'cv',
        'ctr',
      ].map((word) => `theo ${word}`),
      'căn cứ',
      'có kế hoạch riêng',
      'kế hoạch riêng',
    ]),
    'unsettled',
  ],
  [
    anyOf([
      'đang',
      'chưa',
      'đã',
      'không xác định',
      'không có',
      'không thời hạn',
      'không',
      'sớm nhất',
      'thời gian tới',
      'lâu dài',
      'chậm tiến độ',
      'quá hạn',
      'trễ hạn',
      'vượt tiến độ',
      'chuyển tiếp',
      'tạm dừng',
      'đúng hạn',
      'đúng thời hạn',
      'đúng tiến độ',
      'đúng quy định',
      'đảm bảo thời gian',
      'đảm bảo tiến độ',
    ]),
    'status',
  ],
];
const KEEPS = ['hang', 'dinh ky', 'tung thang', 'tung quy'].join('|');
const RECURRING = sticky(
  `theo (?:định kỳ|hằng|tháng|quý(?! (?:định|chế|hoạch|trình))|tuần|năm|từng (?:tháng|quý|năm))${WORD_END}|(?:${KEEPS})`,
);
/** "không quá", "không muộn hơn", "không chậm" are bounds; "theo quy" must not be "theo quý". */
const BOUND = sticky(`(?:không (?:được |để )?(?:quá|muộn|chậm|trễ))${WORD_END}|${BEFORE_END}`);

/** Words that tie a deadline to an event or leave it unsettled. */
export const lexTrigger: Lexer = (text, at) => {
  if (matchAt(RECURRING, text, at) || matchAt(BOUND, text, at)) return null;
  for (const [pattern, trigger] of TRIGGERS) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    if (match[0] === 'le' && !isSpelled(text, at, end, ['lễ'])) continue;
    if (match[0] === 'da' && !isSpelled(text, at, end, ['đã'])) continue;
    if (match[0] === 'tet' && !isSpelled(text, at, end, ['tết'])) continue;
    const sort = match[0].startsWith('truoc') ? 'preceding' : trigger;
    return [{ kind: 'trigger', start: at, end: at + match[0].trimEnd().length, trigger: sort }];
  }
  return null;
};
