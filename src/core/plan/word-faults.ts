import { localDate } from '../calendar/local-date';
import type { IssueCode } from '../issues/issue-code';
import { foldText } from '../text/fold-text';

/** Something in a sentence that its writer would want to see again, with where it stands. */
export interface WordFault {
  readonly code: Extract<IssueCode, 'target.number-missing' | `text.${string}`>;
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, string>>;
}

/** Faults of a sentence that any reader of it sees: a number left out, words broken off, no such day, a slip in a key word. */
export function wordFaults(raw: string): readonly WordFault[] {
  const text = raw.normalize('NFC');
  const faults = [...missingNumbers(text), ...impossibleDates(text), ...slips(text), ...unfinished(text)];
  return faults.length === 0 ? NO_FAULTS : faults;
}

const NO_FAULTS: readonly WordFault[] = [];

/** Có ít nhất hoạt động kiểm tra … · đạt tối thiểu hồ sơ đúng hạn · đạt % hồ sơ · có …… hội nghị */
const AT_LEAST = new RegExp(
  [
    // "ít nhất" behind a verb or at the head: elsewhere it is "the least"
    /(?:^|[-+]\s|(?<!\p{L})(?:có|đạt|bảo đảm|đảm bảo|phấn đấu|tổ chức|triển khai|xây dựng|hoàn thành|ban hành|mở|thành lập) )ít nhất (?=\p{L})/u,
    // "tối thiểu" is an adjective too: only behind what counts or measures
    /(?<!\p{L})(?:đạt|phấn đấu có|phải có) (?:tỷ lệ )?(?:tối thiểu|không dưới|không ít hơn) (?=\p{L})/u,
    /(?<!\p{L})(?:đạt|có|tối thiểu|ít nhất|tối đa|không quá|không dưới|trên|dưới) (?:\.{3,20}|…{1,20}|_{2,20})\s?(?=%|\p{Ll})/u,
    /(?<!\p{L})(?:đạt|tối thiểu|ít nhất|tối đa|không quá|không dưới|trên) % (?=\p{Ll})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
/** "… theo quy định", "… mức khá": measured by no number of its own. */
const BY_WORDS =
  /^(?:theo|mức|loại|hạng|yêu cầu|tiêu chí|quy định|bằng|về|cho|như|các|những|tất cả|toàn bộ|khá|tốt|trung bình|năm|phải là|là người)(?!\p{L})/iu;
const NUMBER = /\d|(?<!\p{L})(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|chục|trăm|nửa|[ivx]{1,4})(?!\p{L})/iu;
const CLAUSE_END = /[,;.:\n]/;

function missingNumbers(text: string): readonly WordFault[] {
  return [...text.matchAll(AT_LEAST)].flatMap((match): readonly WordFault[] => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 120);
    const clause = rest.slice(0, endOf(rest));
    if (BY_WORDS.test(clause) || NUMBER.test(clause)) return [];
    const shown = `${match[0].trim()} ${clause.split(' ').slice(0, 4).join(' ')}`.trim();
    return [{ code: 'target.number-missing', start: match.index, end: from, params: { text: shown } }];
  });
}

function endOf(text: string): number {
  const end = text.search(CLAUSE_END);
  return end < 0 ? text.length : end;
}

/** ngày 30/9/20219 · trước ngày 31/02/2026: the day of a document or a deadline inside a sentence. */
const DAY = /(?<!\p{L})(?:ngày|trước|đến|hạn) (\d{1,2})\/(\d{1,2})\/(\d{4,6})(?![\d/])/giu;

function impossibleDates(text: string): readonly WordFault[] {
  return [...text.matchAll(DAY)].flatMap((match): readonly WordFault[] => {
    const [words, day, month, year] = match;
    if (year!.length === 4 && localDate(Number(year), Number(month), Number(day)) !== null) return [];
    const params = { text: words.slice(words.indexOf(' ') + 1) };
    return [{ code: 'text.impossible-date', start: match.index, end: match.index + words.length, params }];
  });
}

/** Words of a target with signs gone wrong: "Phản đầu 80%", "tối thiếu 90%", "it nhất 02". */
const KEY_WORDS =
  /(?<!\p{L})(?:ph\p{L}n đ\p{L}u|t\p{L}i thi\p{L}u|\p{L}t nh\p{L}t)(?= (?:đạt |tối thiểu |trên |có )?\d)/giu;
const MEANT: Readonly<Record<string, string>> = {
  'phan dau': 'phấn đấu',
  'toi thieu': 'tối thiểu',
  'it nhat': 'ít nhất',
};

function slips(text: string): readonly WordFault[] {
  return [...text.matchAll(KEY_WORDS)].flatMap((match): readonly WordFault[] => {
    const words = match[0];
    const meant = MEANT[foldText(words)];
    // Words without any signs are typed so on purpose
    if (meant === undefined || words.toLowerCase() === meant || foldText(words) === words.toLowerCase()) return [];
    return [
      { code: 'text.likely-slip', start: match.index, end: match.index + words.length, params: { text: words, meant } },
    ];
  });
}

/** "… hồ sơ tiếp nhận của đơn vị tại.", "… thuộc thẩm quyền của": a word that something has to follow; "tồn tại" stands alone. */
const OPEN_END =
  /(?<!\p{L})(?:của|và|hoặc|các|những|(?:đối|cùng|so|phù hợp|gắn) với|(?<!(?:hiện|tồn|đương|ngoại|ở|còn|thực|nội|tự|trở) )tại) ?[.;]?$/iu;
const SHORTEST = 25;

function unfinished(text: string): readonly WordFault[] {
  const whole = text.trimEnd();
  if (whole.length < SHORTEST) return [];
  const tail = OPEN_END.exec(whole.slice(-SHORTEST));
  if (!tail) return [];
  const start = whole.length - SHORTEST + tail.index;
  const params = { text: `…${whole.slice(-SHORTEST).replace(/^\S* /, '')}` };
  return [{ code: 'text.unfinished', start, end: whole.length, params }];
}
