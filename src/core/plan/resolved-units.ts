import { type ResolvedUnit, resolveUnit } from '../readers/organisations/units/resolve-unit';
import type { UnitAlias } from '../readers/organisations/units/unit-aliases';
import { homeOffice } from '../readers/organisations/units/unit-key';
import type { PlanReading } from './plan-reading';

/** One way in which the plan writes a unit. */
export interface UnitMember {
  readonly text: string;
  /** Assignments that it leads, supports or does. */
  readonly lead: number;
  readonly support: number;
  readonly person: number;
}

/** A unit with every wording that the plan has for it, the most frequent first. */
export interface PlanUnit extends ResolvedUnit {
  readonly members: readonly UnitMember[];
  /** Ids of the assignments that name it. */
  readonly assignments: readonly string[];
}

/** The units of a plan. */
export interface PlanUnits {
  /** By the number of assignments, most first. */
  readonly units: readonly PlanUnit[];
  /** Names that look alike and are not joined: a person should say whether they are one. */
  readonly alike: readonly (readonly [one: string, other: string])[];
}

const ROLES = ['lead', 'support', 'person'] as const;

/** Groups the members of a plan by unit; the plan's words stay as they are. */
export function resolvedUnits(reading: PlanReading, aliases: readonly UnitAlias[]): PlanUnits {
  const { agency, issued, year } = reading.plan;
  const context = { home: homeOffice(agency), planDay: issued ?? (year === null ? null : `${year}-01-01`) };
  const groups = new Map<string, PlanUnit[]>();
  for (const [text, counts] of membersOf(reading)) {
    const resolved = resolveUnit(text, aliases, context);
    const { ids, ...member } = counts;
    const unit: PlanUnit = { ...resolved, members: [{ text, ...member }], assignments: [...ids] };
    groups.set(resolved.key, [...(groups.get(resolved.key) ?? []), unit]);
  }
  const units = [...groups.values()].map(joined).sort((a, b) => b.assignments.length - a.assignments.length);
  return { units, alike: lookAlikes(units) };
}

type Counts = Record<(typeof ROLES)[number], number> & { readonly ids: Set<string> };

function membersOf({ assignments }: PlanReading): ReadonlyMap<string, Counts> {
  const members = new Map<string, Counts>();
  for (const assignment of assignments) {
    for (const role of ROLES) {
      for (const text of assignment[role]) {
        const counts = members.get(text) ?? { lead: 0, support: 0, person: 0, ids: new Set<string>() };
        counts[role] += 1;
        counts.ids.add(assignment.id);
        members.set(text, counts);
      }
    }
  }
  return members;
}

/** One unit of several wordings, under the best name: the user's, then one with diacritics, then the most frequent. */
function joined(parts: readonly PlanUnit[]): PlanUnit {
  const rank = ({ by, unit, assignments }: PlanUnit) =>
    (by === 'user' ? 4000 : 0) +
    (/[^\x00-\x7f]/.test(unit) ? 2000 : 0) +
    (/\p{Ll}/u.test(unit) ? 1000 : 0) +
    assignments.length;
  const best = parts.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const members = parts.flatMap((part) => part.members).sort((a, b) => uses(b) - uses(a));
  return { ...best, members, assignments: [...new Set(parts.flatMap((part) => part.assignments))] };
}

const uses = ({ lead, support, person }: UnitMember) => lead + support + person;

/** More units than any plan has; comparing each with each stays short. */
const MOST_COMPARED = 400;

function lookAlikes(units: readonly PlanUnit[]): PlanUnits['alike'] {
  const compared = units.slice(0, MOST_COMPARED).map(({ unit, key }) => ({ unit, words: new Set(key.split(' ')) }));
  return compared.flatMap((one, index) =>
    compared
      .slice(index + 1)
      .flatMap((other) => (areAlike(one.words, other.words) ? [[one.unit, other.unit] as const] : [])),
  );
}

/** All words but one the same: "Phòng Văn hóa" and "Phòng Văn hóa - Xã hội" differ in two and are not asked about. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size >= 2 && many.size - shared <= 1 && few.size - shared <= 1;
}
