import { UNIT_ALIASES, UNIT_SUCCESSORS, type UnitAlias, type UnitSuccessor } from './unit-aliases';
import { type HomeOffice, unitWords } from './unit-key';

/** The unit that a member names. */
export interface ResolvedUnit {
  /** As it may be shown: short forms written out, without the plan's own level and place. */
  readonly unit: string;
  /** Members of one unit have the same key. */
  readonly key: string;
  /** `sure` the user says so, or only the spelling differs; `likely` by how offices write; `itself` nothing is known. */
  readonly certainty: 'sure' | 'likely' | 'itself';
  readonly by: 'user' | 'alias' | 'words' | 'itself';
  /** What the office became, where the plan is of later; only to be offered. */
  readonly successor: UnitSuccessor | null;
}

/** Where and when a member is read. */
export interface UnitContext {
  readonly home?: HomeOffice | null;
  /** ISO day of the plan; without it no successor is offered. */
  readonly planDay?: string | null;
}

/** Maps a member, as written, to its unit; the user's aliases go before the practice of offices. */
export function resolveUnit(
  member: string,
  aliases: readonly UnitAlias[],
  { home = null, planDay = null }: UnitContext = {},
): ResolvedUnit {
  const words = unitWords(member, home);
  const found = (list: readonly UnitAlias[]) => list.find(({ name }) => unitWords(name, home).key === words.key);
  const user = found(aliases);
  const alias = user ?? practiceOf(words.key, planDay);
  const named = alias ? unitWords(alias.unit, home) : words;
  // what the user calls a unit stays as the user wrote it
  const unit = user ? user.unit : named.spelt;
  const isSpeltOut = words.spelt !== member.trim().replace(/\s+/g, ' ');
  const by = user ? 'user' : alias ? 'alias' : isSpeltOut ? 'words' : 'itself';
  const certainty = by === 'user' || by === 'words' ? 'sure' : by === 'alias' ? 'likely' : 'itself';
  return { unit, key: named.key, certainty, by, successor: successorOf(named.key, planDay) };
}

const PRACTICE_BY_KEY: ReadonlyMap<string, UnitAlias> = new Map(
  UNIT_ALIASES.map((alias) => [unitWords(alias.name).key, alias]),
);
const SUCCESSOR_BY_KEY: ReadonlyMap<string, UnitSuccessor> = new Map(
  UNIT_SUCCESSORS.map((each) => [unitWords(each.unit).key, each]),
);

function practiceOf(key: string, planDay: string | null): UnitAlias | undefined {
  const alias = PRACTICE_BY_KEY.get(key);
  const holds = alias?.until === undefined || (planDay !== null && planDay < alias.until);
  return holds ? alias : undefined;
}

function successorOf(key: string, planDay: string | null): UnitSuccessor | null {
  const successor = planDay === null ? undefined : SUCCESSOR_BY_KEY.get(key);
  return successor && planDay! >= successor.from ? successor : null;
}
