import type { Assignment, Objective, PlanReading } from '../../src/core/plan/plan-reading';
import type { Schedule } from '../../src/core/readers/schedule';
import type { LocatedTarget, AlternativeBound, TargetOperator } from '../../src/core/readers/target';
import type { LocalDate } from '../../src/core/calendar/local-date';
import type { SourceRef } from '../../src/core/source/source-ref';

/** A reading made by hand, for tests that begin after reading. */
export interface TargetSeed {
  readonly operator: TargetOperator;
  readonly value?: number | null;
  readonly upper?: number;
  readonly unit?: string;
  readonly canonical: string;
  readonly subject?: string;
  readonly alternatives?: readonly AlternativeBound[];
  /** Zero-based cell. */
  readonly row: number;
  readonly column: number;
}

export interface AssignmentSeed {
  readonly task: string;
  readonly row: number;
  readonly section?: readonly string[];
  readonly lead?: readonly string[];
  readonly due?: Partial<Schedule>;
  readonly targets?: readonly TargetSeed[];
}

const NO_SCHEDULE: Schedule = {
  canonical: 'none',
  text: '',
  kind: 'none',
  parts: [],
  unread: [],
  basis: 'stated',
  confidence: 1,
};

/** A due date with one window. */
export function dueIn(text: string, start: string, end: string): Schedule {
  const window = { start: start as LocalDate, end: end as LocalDate };
  const part = {
    canonical: `${start}/${end}`,
    kind: 'window',
    window,
    recurrence: null,
    basis: 'stated',
    start: 0,
    end: text.length,
  } as const;
  return { ...NO_SCHEDULE, canonical: part.canonical, text, kind: 'window', parts: [part] };
}

/** A recurrence. */
export function every(text: string, rule: string): Schedule {
  const part = {
    canonical: rule,
    kind: 'recurrence',
    window: null,
    recurrence: rule,
    basis: 'stated',
    start: 0,
    end: text.length,
  } as const;
  return { ...NO_SCHEDULE, canonical: rule, text, kind: 'recurrence', parts: [part] };
}

export function targetOf(sheet: string, seed: TargetSeed): LocatedTarget {
  return {
    operator: seed.operator,
    value: seed.value ?? null,
    upper: seed.upper ?? null,
    unit: seed.unit ?? '',
    canonical: seed.canonical,
    text: seed.canonical,
    start: 0,
    end: seed.canonical.length,
    subject: seed.subject ?? '',
    scope: null,
    against: null,
    year: null,
    alternatives: seed.alternatives ?? [],
    basis: 'stated',
    confidence: 1,
    indicatorCode: null,
    row: seed.row + 1,
    source: cellRef(sheet, seed.row, seed.column),
  };
}

export function cellRef(sheet: string, row: number, column: number): SourceRef {
  return { sheet, areas: [{ row, column, rowCount: 1, columnCount: 1 }] };
}

function assignmentOf(sheet: string, seed: AssignmentSeed, index: number): Assignment {
  return {
    id: `A${index + 1}`,
    sheet,
    rows: [seed.row + 1],
    source: { sheet, areas: [{ row: seed.row, column: 0, rowCount: 1, columnCount: 6 }] },
    section: seed.section ?? [],
    objectiveId: null,
    task: seed.task,
    measure: '',
    deliverable: '',
    lead: seed.lead ?? ['Văn phòng'],
    support: [],
    person: [],
    start: NO_SCHEDULE,
    due: { ...NO_SCHEDULE, ...seed.due },
    targets: (seed.targets ?? []).map((target) => targetOf(sheet, target)),
    fields: { task: cellRef(sheet, seed.row, 1) },
    certainty: {},
    confidence: 1,
    issues: [],
  };
}

/** A plan on one sheet. */
export function planOf(
  sheet: string,
  assignments: readonly AssignmentSeed[],
  objectives: readonly { readonly text: string; readonly row: number; readonly targets: readonly TargetSeed[] }[] = [],
): PlanReading {
  return {
    plan: { title: null, number: null, agency: null, issued: null, year: 2026 },
    sheets: [{ sheet, kind: 'plan', hidden: false }],
    tables: [],
    objectives: objectives.map(({ text, row, targets }, index): Objective => ({
      id: `O${index + 1}`,
      sheet,
      rows: [row + 1],
      text,
      targets: targets.map((target) => targetOf(sheet, target)),
    })),
    assignments: assignments.map((seed, index) => assignmentOf(sheet, seed, index)),
    issues: [],
  };
}
