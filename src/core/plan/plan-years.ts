import type { PlanHeader } from './plan-reading';

/** The years that a plan is for. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/** "giai đoạn 2026 - 2030", "2026-2028", "đến năm 2030" */
const PERIOD = /(20\d\d)\s*[-–—]\s*(20\d\d)/u;
const UNTIL = /(?:đến|tới|định hướng|tầm nhìn)(?: đến)?(?: năm)? (20\d\d)/giu;

/** The years that a plan's title names around its year; null where no year is known. */
export function planYears(title: PlanHeader['title'], year: number | null): PlanYears | null {
  if (year === null) return null;
  const named = [...(title ?? '').matchAll(UNTIL)].map((match) => Number(match[1]));
  const period = PERIOD.exec(title ?? '');
  const all = [year, ...named, ...(period ? [Number(period[1]), Number(period[2])] : [])];
  return { first: Math.min(...all), last: Math.max(...all) };
}

/**
 * The years that the plan itself runs over: "giai đoạn 2026 - 2030". A plan of one year that only names a period
 * ("năm 2026 thực hiện Chương trình giai đoạn 2026 - 2030") or looks ahead ("định hướng đến năm 2030") runs over its year.
 */
export function spannedYears(title: PlanHeader['title'], year: number | null): PlanYears | null {
  const period = PERIOD.exec(title ?? '');
  if (year === null || !period) return null;
  const [first, last] = [Number(period[1]), Number(period[2])];
  const isOfOneYear = [...(title ?? '').matchAll(OWN_YEAR)].some((match) => Number(match[1]) === year);
  return first <= year && year <= last && !isOfOneYear ? { first, last } : null;
}
/** "năm 2026", and neither "từ năm 2026" nor "năm 2026 - 2030" */
const OWN_YEAR = /(?<!(?:từ|đến|tới|hết) )năm (20\d\d)(?!\s?[-–—]\s?20)/giu;
