import { phrases } from '../../text/dictionary';
import { trimSpan } from '../../text/split-list';
import { anyPhrase, patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { Draft } from './draft';
import type { Scan } from './scan';

/** What a target measures, as written, and the words that narrow it. */
export interface Subject {
  readonly subject: string;
  readonly scope: string | null;
}

const REACH = 300;
const STOPS = /[.;:\n](?!\d)/g;

/** Words before what is measured that are not of it: aims, list marks, years, verbs of change. */
const OPENERS = vietnamesePattern(
  String.raw`^(?:[ \n,+•*()"-]|\d{1,2}(?:\.\d{1,2}){0,3}[.)] |[a-zđ]\) |(?:trong đó|bao gồm|cụ thể|và|hoặc|hay|phấn đấu|phần đầu|phản đầu|đảm bảo|bảo đảm|tiếp tục|duy trì|nâng|tăng|giảm|kéo giảm|cắt giảm|rút ngắn|hạ|nâng cao|gia tăng|đưa|hoàn thành|mục tiêu \d{1,2}|mục tiêu|yêu cầu|chỉ tiêu|đến|hết|trong|cuối|năm|trong năm|riêng|còn|có|từng bước|hằng năm|hàng năm|đồng thời|thực hiện|tối thiểu|ít nhất|để|số)(?!\p{L})|(?:19|20)\d{2}(?!\d)){1,12}`,
);
const CLOSERS = vietnamesePattern(
  String.raw`(?:[ \n,(:"-]|(?<!\p{L})(?:đạt|đạt được|phải|phấn đấu|có|tỷ lệ|ở mức|là|được|duy trì|tăng|giảm|lên|xuống|còn|hằng năm|hàng năm|bình quân|năm \d{4}|trong năm \d{4}|đến năm \d{4}|từ|mức|thực hiện)){1,8}$`,
);
/** What is said of the things measured, after them. */
const PREDICATE = vietnamesePattern(
  anyPhrase(
    phrases(`được | phải | có | đạt | đều | khi | hoàn thành | thực hiện | tham gia | hài lòng | sử dụng | đúng
    trước | trở lên | bị | không | biết | ứng dụng | so với | trong năm | năm`),
  ),
);
const SCOPE_HEAD = vietnamesePattern(
  String.raw`(?:^|[.;\n] {0,1})(?:[-+•] {0,1}){0,1}((?:đối với|riêng|riêng đối với|tại|ở) [^,.;:\n]{2,200}?)(?:, |: )(?=[^.;\n]{0,300}$)`,
);
const SCOPE_TAIL = vietnamesePattern(
  String.raw`(?<!\p{L})((?:đối với|thuộc lĩnh vực|trong lĩnh vực|trên địa bàn|lĩnh vực|ở cấp|tại) [^,.;:\n()]{2,120})`,
);

/** Finds the words measured: before the number ("Tỷ lệ … đạt 80%"), else after it ("30% cuộc họp được …"). */
export function subjectOf(scan: Scan, draft: Draft, last: Draft | null, next: Draft | null): Subject {
  if (draft.subject) return { subject: written(scan, draft.subject.start, draft.subject.end), scope: null };
  const before = wordsBefore(scan, draft, last);
  const after = wordsAfter(scan, draft, next);
  if (draft.reader === 'rank') return { subject: before.subject, scope: null };
  const useBefore = before.subject.includes(' ') || (before.subject !== '' && after.subject === '');
  const scope =
    headScope(scan, draft) ??
    (useBefore ? tailScope(scan, before.span) : (tailScope(scan, after.span) ?? after.predicate));
  return { subject: useBefore ? before.subject : after.subject, scope };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wordsBefore(scan: Scan, draft: Draft, last: Draft | null): { subject: string; span: Stretch } {
  const floor = Math.max(last?.end ?? 0, draft.start - REACH);
  const text = scan.text.value.slice(floor, draft.start);
  let from = 0;
  for (const stop of text.matchAll(STOPS)) from = stop.index + 1;
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
  return { subject: written(scan, span.start, span.end), span };
}

function wordsAfter(
  scan: Scan,
  draft: Draft,
  next: Draft | null,
): { subject: string; span: Stretch; predicate: string | null } {
  const end = Math.min(next?.start ?? Infinity, draft.end + REACH, scan.text.value.length);
  const text = scan.text.value.slice(draft.end, end);
  const stop = text.search(/[.;\n](?!\d)/);
  const listed = next && stop < 0 ? text.search(NEXT_IN_LIST) : -1;
  const to = listed >= 0 ? listed : stop < 0 ? text.length : stop;
  const predicate = patternFor(PREDICATE, scan.text).exec(text.slice(0, to));
  const cut = predicate ? predicate.index : to;
  const span = trimSpan(scan.source.text, draft.end, draft.end + cut);
  const rest = trimSpan(scan.source.text, draft.end + cut, draft.end + to);
  const things = COUNTS_NOTHING.test(draft.unit) || draft.unit === scan.context.unit ? '' : draft.unit;
  const own = written(scan, span.start, span.end);
  return {
    subject: [things, own].filter((part) => part !== '').join(' '),
    span,
    predicate: rest.end > rest.start && !NO_SCOPE.test(text.slice(cut)) ? written(scan, rest.start, rest.end) : null,
  };
}

/** Before the next target of a list: ", 3%" · " và 3%". */
const NEXT_IN_LIST = /(?:, | và | va |,)[^,]{0,40}$/;
/** What is said of the number or the time, not of the things. */
const NO_SCOPE = /^[\s(]{0,2}(?:so v|tr[ởo] l[êe]n|n[ăa]m|trong n[ăa]m|đến n|den n|vào n|hết)/;
/** Units that measure without naming things. */
const COUNTS_NOTHING =
  /^$|^[%‰/]|đồng|usd|vnđ|(?:^|\s)(?:ngày|giờ|phút|tháng|năm|điểm|lần|bậc|hạng|tuổi|km|m|m2|ha|tấn|tạ|kg)(?![\p{L}\d])/iu;

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
    .replace(/^["'(,\s-]{1,4}|["',:(\s-]{1,4}$/g, '');
};
