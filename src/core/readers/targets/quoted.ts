import { patternFor, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { Draft } from './draft';
import type { Claim, Scan } from './scan';

/** (chỉ tiêu tỉnh giao 80%) · (kế hoạch huyện giao là 12 mô hình) · (Nghị quyết đề ra 85%) */
const PARENT = vietnamesePattern(
  String.raw`^[^()]{0,60}?(?:giao|đề ra|quy định)(?: cho \p{L}{1,7}){0,1}(?: năm \d{4}){0,1}(?:(?: là| đạt| từ| tối thiểu| trên| dưới|:) {0,1}){0,2}[ ]{0,1}$`,
);
/** (năm 2025 đạt 85%) · (năm 2025: 85%) · (thực hiện năm 2025 là 85%) */
const PAST = vietnamesePattern(
  String.raw`^(?:thực hiện |kết quả |ước |mức ){0,2}(?:năm )(\d{4})(?:(?: là| đạt| được| mới| chỉ| ước|:) {0,1}){0,3}[ ]{0,1}$`,
);

/** How far back a bracket may open. */
const REACH = 90;

/** Targets apart from numbers that a bracket after one only quotes: what it counts up to, a parent's target, the past. */
export function withoutQuoted(
  scan: Scan,
  drafts: readonly Draft[],
): { readonly drafts: readonly Draft[]; readonly quoted: readonly Claim[] } {
  const kept: Draft[] = [];
  const quoted: Claim[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    const open = last ? bracketBefore(scan, last, draft) : null;
    if (last && open !== null && isQuoted(scan, last, draft, open))
      quoted.push({ start: open, end: draft.end, rule: 'quoted' });
    else kept.push(draft);
  }
  return quoted.length === 0 ? { drafts, quoted } : { drafts: kept, quoted };
}

/** Where the bracket opens that a draft stands in, the target before it outside. */
function bracketBefore(scan: Scan, last: Draft, draft: Draft): number | null {
  const { value } = scan.text;
  const between = value.slice(Math.max(last.end, draft.start - REACH), draft.end);
  const open = between.lastIndexOf('(');
  if (open < 0 || between.indexOf(')', open) >= 0) return null;
  return draft.end - between.length + open;
}

function isQuoted(scan: Scan, last: Draft, draft: Draft, open: number): boolean {
  const { value } = scan.text;
  const number = scan.tokens.slice(draft.from, draft.to).find((token) => token.kind === 'number');
  if (!number) return false;
  if (last.reader === 'comparison' && EQUALS.test(value.slice(open + 1, number.start))) return true;
  if (explains(value, last, draft, open, number.start)) return true;
  const opening = value.slice(open + 1, number.start);
  if (patternFor(PARENT, scan.text).test(opening)) return true;
  const year = patternFor(PAST, scan.text).exec(opening)?.[1];
  return year !== undefined && scan.context.planYear !== undefined && Number(year) < scan.context.planYear;
}

/** "20% (05 cơ quan)", "75% (15/20 trường)", "(tương đương 12 hộ)": the share counted out right behind it. */
function explains(value: string, last: Draft, draft: Draft, open: number, number: number): boolean {
  if (!/^[%‰]/.test(last.unit) || draft.unit === '' || /^[%‰]/.test(draft.unit)) return false;
  const opening = value.slice(open + 1, number);
  return /^[ \n]?$/.test(value.slice(last.end, open)) && EQUALS.test(opening);
}
const EQUALS =
  /^ ?(?:(?:tương đương|tuong duong|tức là|tuc la|tức|tuc|bằng|bang|khoảng|khoang|với|voi|là|la|=) ?){0,2}$/;
