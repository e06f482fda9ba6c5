import { readSchedule } from '../readers/schedules/read-schedule';
import { readTargets, type TargetPlace } from '../readers/targets/read-targets';
import type { Schedule } from '../readers/schedule';
import type { Target } from '../readers/target';
import type { ColumnRole } from '../readers/column-role';

export type { TargetPlace };

/** Who a cell names, split into members. */
export interface ReadMembers {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  /** 0–1. */
  readonly confidence: number;
}

/** The readers of phrases for one plan year, each remembering what it has read. */
export interface PhraseReaders {
  readonly planYear: number | null;
  readonly schedule: (text: string) => Schedule;
  readonly targets: (text: string, place: TargetPlace, unit: string | null) => readonly Target[];
  readonly members: (text: string, role: ColumnRole) => ReadMembers;
  readonly isDitto: (text: string) => boolean;
}

/** Readers for a plan of a year; plans say the same words in many rows, so each wording is read once. */
export function phraseReaders(planYear: number | null): PhraseReaders {
  const year = planYear === null ? {} : { planYear };
  return {
    planYear,
    schedule: remember((text: string) => readSchedule(text, { planYear })),
    targets: (text, place, unit) =>
      /\d|\p{L}/u.test(text) ? readTargets(text, { place, ...year, ...(unit === null ? {} : { unit }) }).targets : [],
    members: rememberByRole((text, role) => ({
      lead: role === 'lead' ? [text] : [],
      support: role === 'support' ? [text] : [],
      person: role === 'person' ? [text] : [],
      confidence: 1,
    })),
    isDitto: (text) => /^[-–\s]*(?:nt|như trên|["”〃])[-–\s.]*$/iu.test(text.trim()),
  };
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function rememberByRole(
  read: (text: string, role: ColumnRole) => ReadMembers,
): (text: string, role: ColumnRole) => ReadMembers {
  const byRole = new Map<ColumnRole, (text: string) => ReadMembers>();
  return (text, role) => {
    const reader = byRole.get(role) ?? remember((words: string) => read(words, role));
    byRole.set(role, reader);
    return reader(text);
  };
}
