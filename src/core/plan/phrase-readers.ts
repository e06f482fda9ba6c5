import { splitLabels, type LabelledPart } from '../readers/headers/read-labels';
import { isDitto, readOrganisations } from '../readers/organisations/read-organisations';
import { readSchedule, type ScheduleContext } from '../readers/schedules/read-schedule';
import { mayStateTargets } from '../readers/targets/may-hold-targets';
import { readTargets, type TargetPlace, type TargetReading } from '../readers/targets/read-targets';
import type { Schedule } from '../readers/schedule';
import type { Target } from '../readers/target';
import type { TextSpan } from '../source/source-ref';
import { perContext, remembered } from '../text/remembered';
import type { PlanYears } from './plan-years';
import { wordFaults, type WordFault } from './word-faults';

export type { TargetPlace };

/** What the column, or the label, of a cell says of the members in it. */
export type WhoColumn = 'lead' | 'support' | 'person' | 'mixed';

/** Who a cell names, split into members, each named once. */
export interface ReadMembers {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  /** A person's name stands where units are wanted. */
  readonly hasPersonInUnit: boolean;
  /** 0–1. */
  readonly confidence: number;
}

/** The readers of phrases for one plan, each remembering what it has read: the same words give the same object. */
export interface PhraseReaders {
  /** What dates are read against: the plan's year, or the first and last of its years. */
  readonly dates: ScheduleContext;
  readonly schedule: (text: string) => Schedule;
  /** Nothing but the plan's year is wanting to read it: "Quý II" in a plan that names none. */
  readonly wantsYear: (text: string) => boolean;
  readonly targets: (text: string, place: TargetPlace, unit: string | null) => readonly Target[];
  /** Numbers that are no target's and not known to be something else. */
  readonly unreadNumbers: (text: string, place: TargetPlace, unit: string | null) => readonly TextSpan[];
  readonly members: (text: string, column: WhoColumn) => ReadMembers;
  /** The labels in a cell's words, with what stands behind each. */
  readonly labels: (text: string) => readonly LabelledPart[];
  readonly isDitto: (text: string) => boolean;
  /** What the writer of a sentence would want to see again. */
  readonly faults: (text: string) => readonly WordFault[];
}

/** Readers for a plan of a year; plans say the same words in many rows, so each wording is read once. */
export function phraseReaders(planYear: number | null, years: PlanYears | null = null): PhraseReaders {
  const dates = datesOf(planYear, years);
  const year = planYear === null ? {} : { planYear };
  const targetReader = (place: TargetPlace, unit: { readonly unit?: string }) =>
    remembered((text): TargetReading =>
      mayStateTargets(text, place) && (/\p{Nd}/u.test(text) || MAY_HOLD_TARGET.test(text))
        ? readTargets(text, { place, ...year, ...unit })
        : NO_TARGETS,
    );
  const inPlace = perContext((place: TargetPlace) => targetReader(place, {}));
  const ofUnit = perContext((unit: string) => perContext((place: TargetPlace) => targetReader(place, { unit })));
  const targetsIn = (place: TargetPlace, unit: string | null) => (unit === null ? inPlace(place) : ofUnit(unit)(place));
  const membersIn = perContext((column: WhoColumn) => remembered((text) => members(text, column)));
  return {
    dates,
    schedule: remembered((text) => readSchedule(text, dates)),
    wantsYear: planYear === null ? remembered(isReadWithYear) : () => false,
    targets: (text, place, unit) => targetsIn(place, unit)(text).targets,
    unreadNumbers: (text, place, unit) => targetsIn(place, unit)(text).unread,
    members: (text, column) => membersIn(column)(text),
    labels: remembered((text) => splitLabels(text).parts),
    isDitto,
    faults: remembered(wordFaults),
  };
}

/** Any year will do: only whether it is read then. */
function isReadWithYear(text: string): boolean {
  const { unread, confidence } = readSchedule(text, { planYear: 2024 });
  return unread.length === 0 && confidence >= 0.5;
}

/** "Trong năm", "thường xuyên" in a plan of several years is said of all of them. */
const datesOf = (planYear: number | null, years: PlanYears | null): ScheduleContext =>
  years && years.last > years.first ? { planYear, planYears: [years.first, years.last] } : { planYear };

const NO_TARGETS: TargetReading = { targets: [], unread: [] };

/** Without a digit: a number in words, a direction or a wanted nothing: without any of them there is no target to look for. */
const MAY_HOLD_TARGET =
  /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|gấp|nửa|không|tất cả|toàn bộ|mọi|hết|tăng|giảm|nâng|hạ|cao|thấp|cải thiện|nhóm|top|vượt|duy trì|giữ)(?!\p{L})|^[\x00-\x7f]*$/iu;

/** Words behind a member that say what it does are no member; then a person should look. */
const UNSURE = 0.85;

function members(text: string, column: WhoColumn): ReadMembers {
  const read = readOrganisations(text, { column });
  return {
    lead: distinct(read.lead),
    support: distinct(read.support),
    person: distinct(read.person),
    hasPersonInUnit: column !== 'person' && column !== 'mixed' && read.members.some((member) => member.isPerson),
    confidence: read.unread.length > 0 ? UNSURE : 1,
  };
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
