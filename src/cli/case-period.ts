import { parseLocalDate, parseVietnameseDate, type LocalDate } from '../core/calendar/local-date';
import type { DateWindow } from '../core/calendar/period';
import { reportingWindow, type WindowRule } from '../core/calendar/reporting-window';

/** `2026`, `2026-05`, `2026-Q2`, `2026-H1`, `2026-9M`; or two days `2026-01-01..2026-05-14`. */
export function periodWindow(text: string, rule: WindowRule): DateWindow | null {
  const [first, last, surplus] = text.split('..');
  if (last !== undefined) {
    const [start, end] = [dayOption(first!), dayOption(last)];
    return surplus === undefined && start && end && start <= end ? { start, end } : null;
  }
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9)M|(\d{2})))?$/i.exec(text);
  if (!match) return null;
  const [, year, quarter, half, nine, month] = match;
  if (quarter) return reportingWindow('quarter', Number(year), Number(quarter), rule);
  if (half) return reportingWindow('half-year', Number(year), Number(half), rule);
  if (nine) return reportingWindow('nine-months', Number(year), 1, rule);
  if (month) return reportingWindow('month', Number(year), Number(month), rule);
  return reportingWindow('year', Number(year), 1, rule);
}

/** A day as `2026-05-14` or `14/5/2026`. */
export const dayOption = (text: string): LocalDate | null => parseLocalDate(text) ?? parseVietnameseDate(text);
