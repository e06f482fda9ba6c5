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
