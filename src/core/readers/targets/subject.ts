import { phrases } from '../../text/dictionary';
import { foldText, matchingText, sameSpelling } from '../../text/fold-text';
import { trimSpan } from '../../text/split-list';
import { anyPhrase, patternFor, type VietnamesePattern, vietnamesePattern } from '../../text/vietnamese-pattern';
import { parted } from './clause';
import type { Draft } from './draft';
import type { Scan } from './scan';

/** "không để xảy ra cháy lớn": what there shall be none of. */
const HAPPENING = /^(?:x[ảa]y ra|ph[áa]t sinh|t[ìi]nh tr[ạa]ng) (?=\S)/i;

/** What a target measures, as written, and the words that narrow it. */
export interface Subject {
  readonly subject: string;
  readonly scope: string | null;
}

const REACH = 300;
const STOPS = /[.;:\n](?!\d)/g;

/** Words before what is measured that are not of it: aims, list marks, years, verbs of change. */
const OPENERS = vietnamesePattern(
  String.raw`^(?:[ \n,+•*()"-]|(?:theo|căn cứ) [^,:\n]{2,120}(?:,|:) |\d{1,2}(?:\.\d{1,2}){0,3}[.)] |[a-zđ]\) |(?:trong đó|bao gồm|cụ thể|và|hoặc|hay|phấn đấu|phần đầu|phản đầu|đảm bảo|bảo đảm|tiếp tục|duy trì|nâng(?! cấp)|tăng hạng|tăng(?! trưởng| cường)|giảm(?! nghèo)|kéo giảm|cắt giảm|rút ngắn|hạ(?! tầng| nguồn)|nâng cao|gia tăng|đưa|hoàn thành|mục tiêu \d{1,2}|mục tiêu|yêu cầu|chỉ tiêu|ct(?=:)|đến|hết|trong|cuối|năm|trong năm|riêng|còn|có|từng bước|hằng năm|hàng năm|đồng thời|thực hiện|tối thiểu|ít nhất|để)(?!\p{L})|(?:19|20)\d{2}(?!\d)){1,12}`,
);
const CLOSERS = vietnamesePattern(
  String.raw`(?:[ \n,(:"-]|(?<!\p{L})(?:đạt|đạt được|phải|phấn đấu|có|tỷ lệ|ở mức|là|được|duy trì|tăng|giảm|(?<!trở )(?:lên|xuống)|còn|đến|tới|hằng năm|hàng năm|bình quân|năm \d{4}|trong năm \d{4}|đến năm \d{4}|từ|mức|thực hiện)){1,8}$`,
);
/** What is said of the things measured, after them. */
const PREDICATE = vietnamesePattern(
  anyPhrase(
    phrases(`được | phải | có | đạt | đều | khi | hoàn thành | thực hiện | tham gia | hài lòng | sử dụng | đúng
    trước | bị | không | biết | ứng dụng | so với | trong năm | đánh giá
    trong vòng | trong thời hạn`),
  ) + String.raw`|(?<=\p{L} )năm(?!\p{L})|(?<!tuổi )trở lên`,
);
/** Verbs of making and doing: what they make stands behind the number. */
const DOING = vietnamesePattern(
  `^${anyPhrase(
    phrases(`quyết định ban hành | tiết kiệm | tích hợp | giải phóng | giải ngân | lấy ý kiến | lấy | bãi bỏ | xử lý
    thăm | tặng | trao | quyên góp | đăng tải | bố trí | kiểm tra | thu hút | vận động | tiếp nhận | số hóa | bắt
    tuyển chọn | trồng | lắp đặt | triển khai | cung cấp | cấp | hỗ trợ | mở | kết nạp | ban hành | rà soát | sửa chữa
    in | tổ chức | xây dựng | xây | đào tạo | bồi dưỡng | phát triển | thành lập | huy động | cử | bắt, vận động | giám sát
    kiên cố hóa | bê tông hóa | cứng hóa | nhựa hóa`),
  )}`,
);
/** What has a level of its own: "Số người tham gia: 350 người"; another word before a colon is a heading. */
const MEASURED = vietnamesePattern(
  `^${anyPhrase(
    phrases(`số | tổng | tổng số | tỷ lệ | tỷ trọng | tỷ suất | chỉ số | mức | mức độ | điểm | diện tích | sản lượng
    năng suất | giá trị | doanh thu | thu nhập | tốc độ | hệ số | công suất | số lượng | lượng | độ`),
  )}`,
);
/** "Quý I đạt 20%", "đến 31/12/2026 đạt 100%": when, not what. */
const TIME_ONLY = vietnamesePattern(
  String.raw`^(?:\P{L}{1,20}|(?:quý|tháng|ngày|năm|cả năm|\d{1,2} tháng|học kỳ)(?: (?:\d{1,4}|i{1,3}|iv|đầu|cuối|năm)){0,3})$`,
);
/** "Mỗi xã có 02 mô hình": for each of whom, not what. */
const EACH = vietnamesePattern(String.raw`^(?:bình quân ){0,1}(?:mỗi|từng) `);
/** "ở cấp tỉnh": where, not what. */
const WHERE = vietnamesePattern(String.raw`^(?:ở|tại|đối với|trên địa bàn|trong lĩnh vực) `);
const SCOPE_HEAD = vietnamesePattern(
  String.raw`(?:^|[.;\n] {0,1})(?:[-+•] {0,1}){0,1}((?:đối với|riêng|riêng đối với|tại|ở) [^,.;:\n]{2,200}?)(?:, |: )(?=[^.;\n]{0,300}$)`,
);
const SCOPE_TAIL = vietnamesePattern(
  String.raw`(?<!\p{L})((?:đối với|thuộc lĩnh vực|trong lĩnh vực|trên địa bàn|lĩnh vực|ở cấp|tại) [^,.;:\n()]{2,120})`,
);

/** Finds the words measured: before the number ("Tỷ lệ … đạt 80%"), else after it ("30% cuộc họp được …"). */
export function subjectOf(scan: Scan, draft: Draft, last: Draft | null, next: Draft | null): Subject {
  if (draft.subject) {
    const subject = written(scan, draft.subject.start, draft.subject.end);
    return { subject: subject.replace(HAPPENING, ''), scope: null };
  }
  const before = wordsBefore(scan, draft, last);
  if (draft.reader === 'rank' || draft.reader === 'comparison')
    return { subject: /^m[ộo]t$/i.test(before.subject) ? '' : before.subject, scope: headScope(scan, draft) };
  // "…, bằng 105% dự toán": still of what was measured before the comma
  if (before.subject === '' && last && draft.lead?.level === 'at' && !parted(scan.tokens, last.to, draft.from))
    return { subject: '', scope: null };
  const after = wordsAfter(scan, draft, next);
  if (before.subject === '' && is(scan, WHERE, after.subject)) return { subject: '', scope: after.subject };
  const made =
    after.subject !== '' &&
    (draft.lead?.level ?? null) === null &&
    (draft.operator !== 'change' || draft.lead?.amount === true);
  if (made && is(scan, EACH, before.subject)) return { subject: after.subject, scope: before.subject };
  const useBefore =
    !(made && (is(scan, DOING, before.subject) || (before.colon && !is(scan, MEASURED, before.subject)))) &&
    (before.subject.includes(' ') || (before.subject !== '' && after.subject === ''));
  const scope =
    headScope(scan, draft) ??
    (useBefore ? tailScope(scan, before.span) : (tailScope(scan, after.span) ?? after.predicate));
  return { subject: useBefore ? before.subject : after.subject, scope };
}

const is = (scan: Scan, pattern: VietnamesePattern, words: string) =>
  patternFor(pattern, scan.text).test(scan.text.hasDiacritics ? matchingText(words) : sameSpelling(foldText(words)));

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wordsBefore(
  scan: Scan,
  draft: Draft,
  last: Draft | null,
): { readonly subject: string; readonly span: Stretch; readonly colon: boolean } {
  const floor = Math.max(last?.end ?? 0, draft.start - REACH);
  const text = scan.text.value.slice(floor, draft.start);
  let from = 0;
  // "Tỷ lệ trễ hạn: ≤ 2%": a colon right before the number ends no statement
  let colon = false;
  for (const stop of text.matchAll(STOPS)) {
    if (stop[0] !== ':' || /\p{L}/u.test(text.slice(stop.index))) from = stop.index + 1;
    else colon = true;
  }
  const head = patternFor(SCOPE_HEAD, scan.text).exec(text);
  if (head) from = Math.max(from, head.index + head[0].length);
  const parenthesis = text.lastIndexOf('(');
  if (parenthesis >= from && !text.slice(parenthesis).includes(')')) from = parenthesis + 1;
  // what follows the last target in its own statement belongs to that one: "8% tập thể, |3% cá nhân"
  if (last && floor === last.end && from === 0) {
    const comma = text.search(/, |\(| và /);
    from = comma < 0 ? text.length : comma;
  }
  from += patternFor(OPENERS, scan.text).exec(text.slice(from))?.[0].length ?? 0;
  const tail = patternFor(CLOSERS, scan.text).exec(text.slice(from));
  const to = tail ? from + tail.index : text.length;
  const span = trimSpan(scan.source.text, floor + Math.min(from, to), floor + Math.max(from, to));
  const subject = written(scan, span.start, span.end);
  return { subject: is(scan, TIME_ONLY, subject) ? '' : subject, span, colon };
}

function wordsAfter(
  scan: Scan,
  draft: Draft,
  next: Draft | null,
): { subject: string; span: Stretch; predicate: string | null } {
  const end = Math.min(next?.start ?? Infinity, draft.end + REACH, scan.text.value.length);
  const skipped = /^ {0,1}\([^()\n]{0,40}\)/.exec(scan.text.value.slice(draft.end, end))?.[0].length ?? 0;
  const begin = draft.end + skipped;
  const text = scan.text.value.slice(begin, end);
  const stop = text.search(STATEMENT_END);
  const listed = next && stop < 0 ? text.search(NEXT_IN_LIST) : -1;
  const to = listed >= 0 ? listed : stop < 0 ? text.length : stop;
  const predicate = patternFor(PREDICATE, scan.text).exec(text.slice(0, to));
  const cut = predicate ? predicate.index : to;
  const span = trimSpan(scan.source.text, begin, begin + cut);
  const rest = trimSpan(scan.source.text, begin + cut, begin + to);
  const own = written(scan, span.start, span.end).replace(RATE_BEHIND, '');
  return {
    subject: [thingsOf(scan, draft), own].filter((part) => /\p{L}/u.test(part)).join(' '),
    span,
    predicate: rest.end > rest.start && !NO_SCOPE.test(text.slice(cut)) ? written(scan, rest.start, rest.end) : null,
  };
}

/** The things counted, without the rate or the whole they are of: "báo cáo/năm" → báo cáo, "/42 thôn" → thôn. */
function thingsOf(scan: Scan, { unit }: Draft): string {
  const things = unit
    .replace(/^\/\d{1,9} (?:số )?/, '')
    .replace(/(?<=[\p{L}²³\d])\/.{1,60}$/u, '')
    .replace(SCALE, '');
  return COUNTS_NOTHING.test(things) || unit === scan.context.unit ? '' : things;
}

/** Where the words about a number end: the statement does, or another thing is said behind a comma. */
const STATEMENT_END =
  /[.;\n](?!\d)|, (?=(?:m[ỗo]i|trong [đd][óo]|ph[ấa]n [đd][ấa]u|[đd][ạa]t|t[ăa]ng|gi[ảa]m|b[ằa]ng) )/;
/** "… của khách hàng/năm" */
const RATE_BEHIND =
  /(?:^| )(?:vào|đến|tới|vao|den|toi)$|\/(?:năm học|năm|tháng|quý|tuần|ngày|học kỳ|kỳ|vụ|nam|thang|quy|tuan)?$/i;
/** Before the next target of a list: ", 3%" · " và 3%". */
const NEXT_IN_LIST = /(?:, | và | va |,)[^,]{0,40}$/;
/** What is said of the number or the time, not of the things. */
const NO_SCOPE =
  /^[\s(]{0,2}(?:so v|tr[ưu][ớo]c (?:ng[àa]y |\d)|tr[ởo] l[êe]n|n[ăa]m|trong n[ăa]m|đến n|den n|vào n|hết)/;
/** Units that measure without naming things. */
const COUNTS_NOTHING =
  /^$|^[%‰/]|đồng|usd|vnđ|^(?:(?:ngày|giờ|phút|giây|tuần|quý|tháng|năm|điểm|lần|bậc|hạng|thứ hạng|tuổi|km2?|m[23²³]?|ha|tấn|tạ|kg|đ)(?: (?:làm việc|công|phần trăm|%|sàn|tuổi))?|(?:nghìn )?tỷ|tỉ|triệu|nghìn|ngàn|vạn)$/iu;
/** "triệu lượt": the things without their scale. */
const SCALE = /^(?:(?:nghìn|ngàn|triệu|tỷ|vạn|trăm|chục) ){1,2}(?=\S)/;

function headScope(scan: Scan, draft: Draft): string | null {
  const floor = Math.max(0, draft.start - REACH);
  const found = patternFor(SCOPE_HEAD, scan.text).exec(scan.text.value.slice(floor, draft.start));
  if (!found?.[1]) return null;
  const start = floor + found.index + found[0].indexOf(found[1]);
  return written(scan, start, start + found[1].length);
}

function tailScope(scan: Scan, span: Stretch): string | null {
  const found = patternFor(SCOPE_TAIL, scan.text).exec(scan.text.value.slice(span.start, span.end));
  return found?.[1] ? written(scan, span.start + found.index, span.start + found.index + found[1].length) : null;
}

const written = (scan: Scan, start: number, end: number) => {
  const span = trimSpan(scan.source.text, start, Math.max(start, end));
  return scan.source.text
    .slice(span.start, span.end)
    .replaceAll('\n', ' ')
    .replace(/^["'(,\s-]{1,4}|[',:(\s-]{1,4}$/g, '')
    .replace(UNPAIRED_QUOTE, '');
};
/** A quotation mark whose partner is outside: «Hài lòng"» keeps none, «"Hài lòng"» both. */
const UNPAIRED_QUOTE = /(?<=^[^"]{0,400})"$/;
