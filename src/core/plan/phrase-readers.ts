import { isDitto, readOrganisations } from '../readers/organisations/read-organisations';
import { readSchedule } from '../readers/schedules/read-schedule';
import { readTargets, type TargetPlace, type TargetReading } from '../readers/targets/read-targets';
import type { Schedule } from '../readers/schedule';
import type { Target } from '../readers/target';
import type { TextSpan } from '../source/source-ref';

export type { TargetPlace };

/** What the column, or the label, of a cell says of the members in it. */
export type WhoColumn = 'lead' | 'support' | 'person' | 'mixed';

/** Who a cell names, split into members. */
export interface ReadMembers {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  /** A person's name stands where units are wanted. */
  readonly hasPersonInUnit: boolean;
  /** 0–1. */
  readonly confidence: number;
}

/** The readers of phrases for one plan year, each remembering what it has read. */
export interface PhraseReaders {
  readonly planYear: number | null;
  readonly schedule: (text: string) => Schedule;
  readonly targets: (text: string, place: TargetPlace, unit: string | null) => readonly Target[];
  /** Numbers that are no target's and not known to be something else. */
  readonly unreadNumbers: (text: string, place: TargetPlace) => readonly TextSpan[];
  readonly members: (text: string, column: WhoColumn) => ReadMembers;
  readonly isDitto: (text: string) => boolean;
}

/** Readers for a plan of a year; plans say the same words in many rows, so each wording is read once. */
export function phraseReaders(planYear: number | null): PhraseReaders {
  const year = planYear === null ? {} : { planYear };
  const targetReaders = new Map<TargetPlace, (text: string) => TargetReading>();
  const targetsOf = (text: string, place: TargetPlace): TargetReading => {
    if (!MAY_HOLD_TARGET.test(text)) return NO_TARGETS;
    const reader = targetReaders.get(place) ?? remember((words) => readTargets(words, { place, ...year }));
    targetReaders.set(place, reader);
    return reader(text);
  };
  return {
    planYear,
    schedule: remember((text: string) => readSchedule(text, { planYear })),
    // the same deliverable stands in many rows; a unit from another column is rare
    targets: (text, place, unit) =>
      (unit !== null && MAY_HOLD_TARGET.test(text)
        ? readTargets(text, { place, ...year, unit })
        : targetsOf(text, place)
      ).targets,
    unreadNumbers: (text, place) => targetsOf(text, place).unread,
    members: rememberByColumn(members),
    isDitto,
  };
}

const NO_TARGETS: TargetReading = { targets: [], unread: [] };

/** A digit, a number in words, a direction or a wanted nothing: without any of them there is no target to look for. */
const MAY_HOLD_TARGET =
  /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|gấp|nửa|không|tất cả|toàn bộ|mọi|hết|tăng|giảm|nâng|hạ|cao|thấp|cải thiện|nhóm|top|vượt|duy trì|giữ)(?!\p{L})|^[\x00-\x7f]*$/iu;

/** Words behind a member that say what it does are no member; then a person should look. */
const UNSURE = 0.85;

function members(text: string, column: WhoColumn): ReadMembers {
  const read = readOrganisations(text, { column });
  return {
    lead: read.lead,
    support: read.support,
    person: read.person,
    hasPersonInUnit: column !== 'person' && column !== 'mixed' && read.members.some((member) => member.isPerson),
    confidence: read.unread.length > 0 ? UNSURE : 1,
  };
}

/** Wordings that are remembered at once; a sheet of ever new texts must not fill the memory. */
const MOST_REMEMBERED = 4000;

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}

function rememberByColumn(read: (text: string, column: WhoColumn) => ReadMembers): PhraseReaders['members'] {
  const readers = new Map<WhoColumn, (text: string) => ReadMembers>();
  return (text, column) => {
    const reader = readers.get(column) ?? remember((words: string) => read(words, column));
    readers.set(column, reader);
    return reader(text);
  };
}
