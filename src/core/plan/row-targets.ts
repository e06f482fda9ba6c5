import type { ColumnRole } from '../readers/column-role';
import type { LocatedTarget, Target } from '../readers/target';
import type { TableColumn } from '../tables/column-roles';
import { cellAtPosition, locateSpan, type FieldText } from './field-text';
import type { PhraseReaders, TargetPlace } from './phrase-readers';
import type { RoleText } from './role-texts';

/** The place of a role's words, for roles whose words may state targets. */
export const TARGET_PLACES: Readonly<Partial<Record<ColumnRole, TargetPlace>>> = {
  objective: 'objective',
  task: 'task',
  target: 'target',
  deliverable: 'deliverable',
  measure: 'measure',
};

const NO_TARGETS: readonly LocatedTarget[] = [];

/** The targets of one assignment's row, in column order; one said again in its deliverable or measure is given once. */
export function rowTargets(
  sheet: string,
  texts: readonly RoleText[],
  readers: PhraseReaders,
): readonly LocatedTarget[] {
  let found = NO_TARGETS;
  for (const { role, field, column, isTold } of texts) {
    const place = TARGET_PLACES[role];
    if (!place || field.inherited || isTold) continue;
    const targets = readers.targets(field.text, place, place === 'target' ? unitOf(texts) : null);
    if (targets.length === 0) continue;
    const located = locateTargets(sheet, field, targets);
    const isRepeat = place === 'deliverable' || place === 'measure';
    const own = isRepeat ? notYet(found, located) : located;
    const dated = place === 'target' ? own.map((target) => withYear(target, column)) : own;
    found = found.length === 0 ? dated : [...found, ...dated];
  }
  return found;
}

function notYet(told: readonly LocatedTarget[], targets: readonly LocatedTarget[]): readonly LocatedTarget[] {
  const all = [...told];
  for (const target of targets) if (!all.some((other) => isSameTarget(other, target))) all.push(target);
  return all.slice(told.length);
}

/** The unit of another column as written; "Tỷ lệ (%)" is a share. */
export function unitOf(texts: readonly RoleText[]): string | null {
  const words = texts.find((text) => text.role === 'unit-of-measure')?.field.text ?? '';
  const unit = words.replace(/\s+/g, ' ').trim();
  return unit === '' ? null : unit.includes('%') ? '%' : unit;
}

/** A target under "Năm 2027" holds for that year; "6 tháng" under "Mục tiêu năm 2026" is the plan's own. */
function withYear(target: LocatedTarget, { period, header }: TableColumn): LocatedTarget {
  const year = period === null ? null : (/20\d\d/.exec(header.split(' > ').at(-1)!)?.[0] ?? null);
  if (year === null || target.year !== null) return target;
  return { ...target, year: Number(year), canonical: `${target.canonical} @${year}` };
}

/** Ties targets to the cells that their words stand in. */
export function locateTargets(sheet: string, field: FieldText, targets: readonly Target[]): readonly LocatedTarget[] {
  return targets.map((target) => located(target, sheet, field));
}

/** Written out: a copy by `...` of an object of this size costs many times as much, and plans have thousands of targets. */
function located(target: Target, sheet: string, field: FieldText): LocatedTarget {
  const { start, end, comparison } = target;
  const copy: LocatedTarget = {
    operator: target.operator,
    value: target.value,
    upper: target.upper,
    unit: target.unit,
    subject: target.subject,
    scope: target.scope,
    canonical: target.canonical,
    text: target.text,
    start,
    end,
    against: target.against,
    year: target.year,
    alternatives: target.alternatives,
    basis: target.basis,
    confidence: target.confidence,
    indicatorCode: target.indicatorCode,
    row: cellAtPosition(field, start).row + 1,
    source: locateSpan(sheet, field, start, end),
  };
  return comparison === undefined ? copy : { ...copy, comparison };
}

/** The same threshold of the same thing: enough of the words that name it are the same. */
function isSameTarget(one: Target, other: Target): boolean {
  if (one.canonical !== other.canonical) return false;
  const a = subjectWords(one);
  const b = subjectWords(other);
  if (a.size === 0 || b.size === 0) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

const subjectWords = (target: Target) =>
  new Set(
    `${target.subject} ${target.scope ?? ''}`
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1),
  );
