import { type StickyPattern, WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import type { Cue, Join } from '../token';
import type { Lexer } from './lexer';

interface CueEntry {
  readonly cue: Cue;
  readonly pattern: StickyPattern;
  /** How the last word must be spelled where the cell has diacritics. */
  readonly spelled?: readonly string[];
}
/** trước khi kết thúc năm · trước lúc hết tháng 6 */
export const BEFORE_END =
  'trước (?:khi|lúc) (?:kết thúc|hết) (?=năm(?! học)(?![a-z])|qu[yi] ?[\\dIiVv]|tháng ?\\d|20\\d\\d|\\d{1,2} tháng|ngày ?\\d)';
const TO_DATE = '(?: (?:là|đến|vào|trong|hết|ngày(?! ?\\d)))?';

const CUES: readonly CueEntry[] = [
  // 2026 và các năm sau · những năm tiếp theo · trở đi
  {
    cue: 'onward',
    pattern: sticky(
      `(?:(?:và |, )?(?:cho )?(?:các|những) năm (?:sau|tiếp theo|tiếp|kế tiếp|kế|về sau|tới)(?: đó)?|trở đi|trở về sau|về sau)${WORD_END}`,
    ),
  },
  // chậm nhất (là ngày) · không muộn hơn · không quá · hạn cuối
  {
    cue: 'by',
    pattern: sticky(
      `(?:(?:chậm|muộn|trễ) nhất|không (?:được |để )?(?:muộn|chậm|trễ) (?:hơn|quá)|không (?:được |để )?quá|tối đa|(?:thời )?hạn (?:cuối cùng|cuối|chót)|đến hạn|deadline)${TO_DATE}${WORD_END}`,
    ),
  },
  // trước khi kết thúc (quý II) · trước khi hết (năm): to its last day
  { cue: 'by', pattern: sticky(BEFORE_END) },
  // trước và trong ngày 30/11
  { cue: 'by', pattern: sticky(`trước và trong(?= (?:ngày|tháng|quý|năm|\\d))`) },
  // trước (ngày) · xong trước
  { cue: 'before', pattern: sticky(`trước (?:hạn|thời điểm|thời hạn|mốc)?${WORD_END}`) },
  // hết (tháng 6) · đến hết
  { cue: 'until', pattern: sticky(`(?:cho )?(?:đến |tới )?hết${WORD_END}`) },
  // từ · kể từ · bắt đầu từ · bắt đầu
  { cue: 'from', pattern: sticky(`(?:(?:kể|tính|bắt đầu)(?: thực hiện)? )?từ${WORD_END}`), spelled: ['từ'] },
  { cue: 'from', pattern: sticky(`bắt đầu(?: thực hiện)?${WORD_END}`) },
  { cue: 'after', pattern: sticky(`sau(?! đó)${WORD_END}`), spelled: ['sau'] },
  { cue: 'now', pattern: sticky(`(?:hiện )?nay${WORD_END}`) },
  { cue: 'approximate', pattern: sticky(`(?:khoảng|dự kiến|ước|tầm(?! nhìn))(?: vào)?${WORD_END}`) },
  {
    cue: 'within',
    pattern: sticky(`trong(?: (?:vòng|thời gian|thời hạn|khoảng thời gian|khoảng|phạm vi))?${WORD_END}`),
  },
  // định kỳ · hằng · mỗi · từng; theo, các, báo cáo before a unit
  {
    cue: 'every',
    pattern: sticky(`(?:định kỳ|thường kỳ|hàng|mỗi|từng|theo (?=tháng|quý|tuần|năm|định)|hằng)${WORD_END}`),
  },
  ...(['every', 'report'] as const).map((cue) => ({
    cue,
    pattern: sticky(
      `${cue === 'every' ? 'các' : '(?:đối với |dành cho )?(?:các )?(?:báo cáo|bc)'} (?=(?:tháng|qu[yi]|tuần|năm|[369] tháng|0[369] tháng)(?! (?:\\d|i|v|sau|tiếp|kế|đầu|cuối|dinh|che|hoach))${WORD_END})`,
    ),
  })),
];

/** Small words that say how a date is meant. */
export const lexCue: Lexer = (text, at) => {
  for (const { cue, pattern, spelled } of CUES) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const end = at + match[0].trimEnd().length;
    const lastWord = match[0].trimEnd().split(/\s/).at(-1)!;
    if (spelled && !isSpelled(text, end - lastWord.length, end, spelled)) continue;
    return [{ kind: 'cue', cue, start: at, end }];
  }
  return null;
};

const ONGOING = sticky(
  `(?:thường xuyên|thường xuyện|liên tục|thường trực|quanh năm|(?:trong |xuyên )?suốt(?: (?:cả|trong))?(?= (?:năm|\\d|quá trình|thời gian|giai đoạn|nhiệm kỳ))|xuyên suốt|(?:trong |suốt |xuyên suốt )?(?:cả|toàn|trong|suốt) (?:nhiệm kỳ|khóa)(?! ?[\\divx])|ongoing|regularly)${WORD_END}`,
);
/** 24/24 · 24/24h · trực 24/7: round the clock; "24/7" alone too, but "trước 24/7" is a day */
const ROUND_THE_CLOCK = sticky(
  '(?:trực |hoạt động )?24 ?/ ?24 ?(?:h|giờ)?(?![a-z0-9/])|(?:trực|hoạt động) 24 ?/ ?7(?![\\d/])',
);
const ALWAYS = /^[\s•·●]*24\s?\/\s?7[\s.]*$/;
/** "TX", alone in its part of the cell: thường xuyên */
const SHORT_ONGOING = sticky('(?<=^|[\\n;,•·●+-] ?)t/?x(?=[\\s.]*(?:$|[;,\\n(]))');
/** thường xuyên · liên tục · suốt (năm) */
export const lexOngoing: Lexer = (text, at) => {
  if (text.folded[at] === '2' && ALWAYS.test(text.folded))
    return [{ kind: 'ongoing', start: at, end: text.folded.trimEnd().length }];
  const match = matchAt(ONGOING, text, at) ?? matchAt(SHORT_ONGOING, text, at) ?? matchAt(ROUND_THE_CLOCK, text, at);
  return match && [{ kind: 'ongoing', start: at, end: at + match[0].length }];
};

const JOINS: readonly (readonly [StickyPattern, Join])[] = [
  [sticky(`(?:cho )?(?:đến|tới)${WORD_END}`), 'to'],
  [sticky(`(?:và|cùng|rồi)${WORD_END}|[&+]`), 'and'],
  [sticky(`(?:hoặc|hay)${WORD_END}`), 'or'],
  [sticky(';'), 'semicolon'],
  [sticky('\\n'), 'break'],
  [sticky(','), 'comma'],
  [sticky('/'), 'slash'],
  [sticky('->|=>|[-→÷~]'), 'dash'],
  [sticky(':'), 'colon'],
  [sticky('\\.(?!\\.)'), 'stop'],
  [sticky('[(\\[]'), 'open'],
  [sticky('[)\\]]'), 'close'],
];

/** Signs and words between the parts of a cell. */
export const lexJoin: Lexer = (text, at) => {
  for (const [pattern, join] of JOINS) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    if (join === 'to' && !isSpelled(text, at, at + match[0].length, ['đến', 'tới', 'cho đến', 'cho tới'])) continue;
    return [{ kind: 'join', join, start: at, end: at + match[0].length }];
  }
  return null;
};
