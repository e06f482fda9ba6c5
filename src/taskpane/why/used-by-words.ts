import type { PlanReading } from '../../core/plan/plan-reading';
import type { WhyTexts } from '../../i18n/vi/pane-why';

/** A group's cell may stand for hundreds of assignments. */
const NAMED = 3;
const SHOWN = 60;

/** What of the plan came from a cell, by name where few; null where nothing did. */
export function usedByWords(
  ids: readonly string[],
  reading: PlanReading,
  why: WhyTexts,
  number: (value: number) => string,
): string | null {
  if (ids.length === 0) return null;
  if (ids.length > NAMED) return why.usedByMany(ids.length, number(ids.length));
  const names = ids.flatMap((id) => nameOf(id, reading) ?? []);
  return names.length > 0 ? why.usedBy(names.join('; ')) : null;
}

/** The beginning of a task or an objective; null where the reading has none of that id. */
export function nameOf(id: string, { assignments, objectives }: PlanReading): string | null {
  const text = assignments.find((each) => each.id === id)?.task ?? objectives.find((each) => each.id === id)?.text;
  if (!text) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
