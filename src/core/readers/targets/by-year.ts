import { vietnamesePattern } from '../../text/vietnamese-pattern';
import type { Draft } from './draft';
import { type Claim, findAll, type Scan } from './scan';

interface YearWords {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** "đến năm 2030": a horizon, not only the year the plan speaks of. */
  readonly horizon: boolean;
  /** "so với năm 2023", "của năm 2023": another thing's year. */
  readonly foreign: boolean;
}

/** năm 2027 · (đến năm 2030) · vào cuối năm 2029 */
const YEAR = vietnamesePattern(
  String.raw`(?<!\p{L})(đến |tới |đến hết |hết |vào |trong |của |so với |hơn |từ |kể từ |cho |bằng |kế hoạch |giao |nhiệm vụ |công tác |chỉ tiêu ){0,2}(?:cuối |hết |kết thúc |mốc ){0,1}năm ((?:19|20)\d{2})(?!\d|\s?-\s?(?:19|20)\d{2})`,
  'g',
);
/** đến 2030 · (2027) right behind a number */
const SHORT_YEAR = vietnamesePattern(
  String.raw`(?<!\d{4} )(?<!\p{L})(đến |tới |đến hết |\()((?:19|20)\d{2})(?!\d|[.,]\d| ?%|\s?-\s?(?:19|20)\d{2})(?=\)| ?[,:;]| \p{L})`,
  'g',
);
/** What every year of a target holds; most cells have none. */
const MENTIONS = /(?:n[ăa]m|[đd][ếe]n|t[ớo]i|h[ếe]t)[ \n]{1,2}(?:19|20)\d{2}|\((?:19|20)\d{2}\)/;
const HORIZON = /^(?:đến|tới|den|toi|hết|het)/;
/** "trong năm 2026": when it is done, not the year of a step. */
const DURING = /^(?:trong|cho)/;
const FOREIGN =
  /^(?:của|so với|hơn|từ|kể từ|bằng|kế hoạch|giao|nhiệm vụ|công tác|chỉ tiêu|cua|so voi|hon|tu|ke tu|bang|ke hoach|nhiem vu|cong tac|chi tieu)/;

/** Gives each target the year that its words hold it for: "60% năm 2027, 90% năm 2029", "Đến năm 2030, …". */
export function readYears(scan: Scan, drafts: readonly Draft[], quoted: readonly Claim[]): readonly Draft[] {
  if (drafts.length === 0 || !MENTIONS.test(scan.text.value)) return drafts;
  const years = [...findAll(scan, YEAR), ...findAll(scan, SHORT_YEAR)]
    .sort((a, b) => a.index - b.index)
    .map(yearWords)
    .filter((words) => !words.foreign && !quoted.some(({ start, end }) => words.start >= start && words.end <= end));
  if (years.length === 0) return drafts;
  const dated = drafts.map((draft, index) => ({
    draft,
    words: yearOf(scan, draft, drafts[index - 1], drafts[index + 1], years),
  }));
  const named = new Set(dated.flatMap(({ words }) => (words ? [words.year] : [])));
  const { planYear } = scan.context;
  return dated.map(({ draft, words }) => {
    if (!words || draft.operator === 'trend' || draft.value === null || draft.lead?.multiple) return draft;
    const tells = named.size > 1 || (planYear === undefined ? words.certain : words.year !== planYear);
    return tells ? { ...draft, year: words.year } : draft;
  });
}

function yearWords(match: RegExpExecArray): YearWords {
  const words = match[0];
  const prefix = words.trimStart();
  return {
    start: match.index,
    end: match.index + words.length,
    year: Number(match[2]),
    horizon: HORIZON.test(prefix),
    foreign: FOREIGN.test(prefix),
  };
}

/** Right after the number ("60% năm 2027"), right before it ("năm 2027 đạt 60%"), or a horizon earlier in its statement. */
function yearOf(
  scan: Scan,
  draft: Draft,
  last: Draft | undefined,
  next: Draft | undefined,
  years: readonly YearWords[],
): { year: number; certain: boolean } | null {
  const { value } = scan.text;
  const at = lowerBound(years, draft.end);
  const after = years[at];
  if (after && after.end <= (next?.start ?? Infinity) && /^[ \n(]{0,3}$/.test(value.slice(draft.end, after.start)))
    return { year: after.year, certain: !DURING.test(value.slice(after.start, after.end)) };
  const before = years[at - 1];
  if (!before || before.end > draft.start) return null;
  const between = value.slice(before.end, draft.start);
  if (/^[ \n,:)(-]{0,3}$/.test(between))
    return ownYear(value, before, last) ? { year: before.year, certain: before.horizon } : null;
  const reaches = LIST_HEAD.test(between) ? between.length < 800 : !/[;\n]|\.(?!\d)/.test(between.slice(0, 250));
  if (before.horizon && reaches && (LIST_HEAD.test(between) || between.length < 250))
    return { year: before.year, certain: true };
  return null;
}

/** "Đến năm 2030: …; …": a heading of all that follows it. */
const LIST_HEAD = /^[ \n]?:/;

/** "60% năm 2027, 90%": the year has been taken by the number before it. */
const ownYear = (value: string, words: YearWords, last: Draft | undefined) =>
  last === undefined || !/^[ (]{0,2}$/.test(value.slice(last.end, words.start));

function lowerBound(years: readonly YearWords[], position: number): number {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (years[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
