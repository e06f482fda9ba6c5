import type { Issue } from '../../core/issues/issue';
import type { Assignment, Objective, PlanReading } from '../../core/plan/plan-reading';
import type { LocatedTarget } from '../../core/readers/target';
import { collectDoubts } from './collect-doubts';

/** A run of items under one heading of the plan. */
export interface ReviewGroup<Item> {
  readonly key: string;
  /** The heading itself; null for the group that ParPlan makes (its words depend on the language). */
  readonly heading: string | null;
  /** The headings above it, outermost first; the sheet comes first where several were read. */
  readonly above: readonly string[];
  readonly items: readonly Item[];
}

export interface AssignmentItem {
  readonly key: string;
  readonly assignment: Assignment;
  readonly doubts: readonly Issue[];
}

export interface TargetItem {
  readonly key: string;
  readonly target: LocatedTarget;
  /** What it belongs to, in the plan's words. */
  readonly owner: string;
}

export interface DoubtItem {
  readonly key: string;
  readonly issue: Issue;
  /** The task that it is about, where there is one. */
  readonly about: string;
}

/** What the review shows, by tab. */
export interface ReviewModel {
  readonly doubtful: ReviewGroup<AssignmentItem> | null;
  readonly assignments: readonly ReviewGroup<AssignmentItem>[];
  readonly objectiveTargets: ReviewGroup<TargetItem> | null;
  readonly targets: readonly ReviewGroup<TargetItem>[];
  readonly doubts: readonly DoubtItem[];
  readonly counts: {
    readonly assignments: number;
    readonly objectives: number;
    readonly targets: number;
    readonly doubts: number;
  };
  readonly severalSheets: boolean;
}

const MODELS = new WeakMap<PlanReading, ReviewModel>();

/** Arranges a reading for the review: doubts first, then in the plan's own order. Worked out once for each reading. */
export function reviewOf(reading: PlanReading): ReviewModel {
  let model = MODELS.get(reading);
  if (!model) MODELS.set(reading, (model = buildReview(reading)));
  return model;
}

function buildReview(reading: PlanReading): ReviewModel {
  const doubts = collectDoubts(reading);
  const severalSheets = new Set(reading.assignments.map(({ sheet }) => sheet)).size > 1;
  const keyOf = placeKeys();
  const items = reading.assignments.map((assignment) => ({
    key: keyOf(assignment),
    assignment,
    doubts: doubts.byAssignment.get(assignment.id) ?? [],
  }));
  const sectionOf = ({ assignment: { section, sheet } }: AssignmentItem) =>
    severalSheets ? [sheet, ...section] : section;
  const objectiveTargets = reading.objectives.flatMap(targetsOfObjective);
  const doubtful = items.filter((item) => item.doubts.length > 0);
  const targets = items.flatMap((item) =>
    targetsOfAssignment(item).map((target) => ({ ...target, section: sectionOf(item) })),
  );
  return {
    doubtful: ownGroup('doubtful', doubtful),
    assignments: groupBySection(
      items.filter((item) => item.doubts.length === 0),
      sectionOf,
    ),
    objectiveTargets: ownGroup('objectives', objectiveTargets),
    targets: groupBySection(targets, ({ section }) => section),
    doubts: doubtItems(doubts.all, doubtful),
    counts: {
      assignments: items.length,
      objectives: reading.objectives.length,
      targets: objectiveTargets.length + targets.length,
      doubts: doubts.all.length,
    },
    severalSheets,
  };
}

/** Keys by place, which a correction elsewhere leaves as they are; ids are counted anew at each reading. */
function placeKeys(): (assignment: Assignment) => string {
  const known = new Map<string, number>();
  return ({ sheet, rows }) => {
    const place = `A${rows[0] ?? 0}|${sheet}`;
    const before = known.get(place) ?? 0;
    known.set(place, before + 1);
    return before === 0 ? place : `${place}|${before}`;
  };
}

function ownGroup<Item>(key: string, items: readonly Item[]): ReviewGroup<Item> | null {
  return items.length > 0 ? { key, heading: null, above: [], items } : null;
}

function targetsOfObjective({ id, text, targets }: Objective): TargetItem[] {
  return targets.map((target, index) => ({ key: `${id}.${index}`, target, owner: text }));
}

function targetsOfAssignment({ key, assignment }: AssignmentItem): TargetItem[] {
  return assignment.targets.map((target, index) => ({
    key: `${key}.${index}`,
    target,
    owner: assignment.task,
  }));
}

/** One group for each section path, in order of first appearance; no section at all is a group of its own. */
function groupBySection<Item>(
  items: readonly Item[],
  sectionOf: (item: Item) => readonly string[],
): ReviewGroup<Item>[] {
  const groups = new Map<string, { section: readonly string[]; items: Item[] }>();
  for (const item of items) {
    const section = sectionOf(item);
    const key = section.join('\n');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { section, items: [item] });
  }
  return [...groups].map(([key, group]) => ({
    key: `section:${key}`,
    heading: group.section.at(-1) ?? null,
    above: group.section.slice(0, -1),
    items: group.items,
  }));
}

function doubtItems(issues: readonly Issue[], doubtful: readonly AssignmentItem[]): DoubtItem[] {
  const about = new Map(doubtful.flatMap((item) => item.doubts.map((issue) => [issue, item.assignment.task] as const)));
  return issues.map((issue, index) => ({ key: `D${index}`, issue, about: about.get(issue) ?? '' }));
}
