import { foldText } from '../../text/fold-text';

/** Short forms of the words of headings, each with the words that may follow it where it would else mean something else. */
const SHORT_FORMS: readonly (readonly [short: string, long: string, before?: string])[] = [
  // ĐVTH · TGHT · TGTH
  ['đvth', 'đơn vị thực hiện'],
  ['tght', 'thời gian hoàn thành'],
  ['tgth', 'thời gian thực hiện'],
  // ĐV chủ trì · Đ/vị · Đ.vị · CQ · C.quan · BP
  ['đ ?[./] ?vị', 'đơn vị'],
  ['đ\\. ?v\\.?|đv', 'đơn vị', 'chủ|phối|thực|phụ|tham|chịu|được|tính|đo|đầu|cùng|trình|soạn|liên'],
  ['c ?[./] ?quan', 'cơ quan'],
  ['cq', 'cơ quan', 'chủ|phối|thực|phụ|tham|chịu|được|đầu|trình|soạn|liên|,|đơn'],
  ['bp', 'bộ phận', 'chủ|phối|thực|phụ|tham|chịu|được|đầu'],
  // P.hợp · PH thực hiện
  ['p ?[./] ?hợp|ph ?[./] ?hợp', 'phối hợp'],
  // LĐ phụ trách · CV theo dõi · CB, CC thực hiện
  ['lđ', 'lãnh đạo', 'phụ|chỉ|theo|thực|được|ubnd'],
  ['cv', 'chuyên viên', 'phụ|theo|thực|tham|chịu|đầu'],
  ['cb', 'cán bộ', 'phụ|theo|thực|tham|chịu|đầu|chủ'],
  ['cc', 'công chức', 'phụ|theo|thực|tham|chịu|đầu|chủ'],
  // T/g hoàn thành · T.gian · TG thực hiện · Ngày HT
  ['t ?[./] ?g(?:ian)?|tg', 'thời gian', 'hoàn|thực|bắt|kết|dự|báo|ht|trình'],
  // KP thực hiện · KH giao · NV trọng tâm
  ['kp', 'kinh phí'],
  ['kh', 'kế hoạch', 'giao|năm|hoàn'],
  ['nv', 'nhiệm vụ', 'trọng|cụ|được|giao|chủ|chính'],
];

const WORD = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const patternOf = (source: string) =>
  [...source].map((char) => (char.charCodeAt(0) < 0x80 ? char : foldText(char))).join('');
const RULES = SHORT_FORMS.flatMap(([short, long, before]) => {
  const source = `${WORD}(?:${short})${END}\\.?${before ? `(?= ?(?:${before}))` : ''}`;
  const bare = patternOf(source);
  return [source, ...(bare === source ? [] : [bare])].map((one) => ({
    pattern: new RegExp(one, 'gu'),
    long,
    bareLong: foldText(long),
  }));
});
/** Longer texts are no headings. */
const LONGEST = 60;
/** Any short form at all: most headings have none, and most cells are no headings. */
const ANY = new RegExp(
  `${WORD}(?:${SHORT_FORMS.map(([short]) => `${short}|${patternOf(short)}`).join('|')}|ngày ht|ngay ht)${END}`,
  'u',
);

/** Writes the short forms of a heading out: "CQ chủ trì", "TGHT", "LĐ phụ trách". */
export function writtenOut(plain: string): string {
  if (plain.length > LONGEST || !ANY.test(plain)) return plain;
  const isBare = /^[\x00-\x7f]*$/.test(plain);
  const written = RULES.reduce(
    (text, { pattern, long, bareLong }) => text.replace(pattern, isBare ? bareLong : long),
    plain,
  );
  return written.replace(/(?<=ngày |ngay |gian )ht(?![\p{L}\d])/gu, isBare ? 'hoan thanh' : 'hoàn thành');
}
