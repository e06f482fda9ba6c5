import { CASE_STATUSES, type CaseStatus } from '../cases/case-status';
import { TRAIT_SPACE, type CaseTable } from '../cases/case-table';

/** A reporting window in whole serials of the 1900 date system, both ends included. */
export interface CaseWindow {
  readonly from: number;
  readonly to: number;
  /** The day of the report, at most `to`: what was done later is still open. */
  readonly asOf: number;
  /** Open cases due up to this day are due soon. */
  readonly soonUntil: number;
}

/** How a case stands in a window, compared by day (practice of one-stop systems: before, on, after the due day). */
export const CASE_STATES = [
  'early',
  'on-day',
  'late',
  // Resolved without a due day: on time by practice
  'no-due',
  // Withdrawn, refused or stopped: on time by practice
  'withdrawn',
  'open',
  'open-soon',
  'open-overdue',
  // Waiting for a supplement or a payment: in time by practice
  'waiting',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Cases that are alike in all that indicators ask: what they have in common, and how many they are. */
export interface CaseClass {
  readonly state: CaseState;
  /** Received in the window; else carried over from before it. */
  readonly isNew: boolean;
  /** Bits of TRAIT_BITS. */
  readonly traits: number;
  readonly count: number;
}

/** Whether a class is of those asked for. */
export type ClassTest = (one: Omit<CaseClass, 'count'>) => boolean;

const STATE = Object.fromEntries(CASE_STATES.map((state, index) => [state, index])) as Record<CaseState, number>;
const STATES = CASE_STATES.length;
/** A case of another time has the number past all classes. */
const OUTSIDE = 2 * STATES;

/** What decides the class of a case, each a bit; read off by subtraction, so that a million cases take no branch. */
const BIT = {
  receivedAfter: 1,
  receivedBefore: 2,
  /** No day of receipt is known. */
  noReceipt: 4,
  /** Done, by the day of the report. */
  done: 8,
  doneBefore: 16,
  noDue: 32,
  doneEarly: 64,
  doneLate: 128,
  dueLater: 256,
  overdue: 512,
  /** Has a day on which it was done, if after the report. */
  everDone: 1024,
} as const;
/** Above the bits: what the status says. */
const STATUS_SHIFT = 11;
const STATUS_KINDS = { other: 0, ending: 1, waits: 2, noCase: 3 } as const;

const ENDING: readonly CaseStatus[] = ['withdrawn', 'refused', 'stopped'];
const WAITS: readonly CaseStatus[] = ['supplement', 'financial-duty'];

const KIND_OF_STATUS = Uint8Array.from(CASE_STATUSES, (status) => {
  if (ENDING.includes(status)) return STATUS_KINDS.ending;
  if (WAITS.includes(status)) return STATUS_KINDS.waits;
  return status === 'not-accepted' ? STATUS_KINDS.noCase : STATUS_KINDS.other;
});

/** The class by all that decides it. */
const DECISIONS = Uint8Array.from({ length: 4 << STATUS_SHIFT }, (_, bits) => {
  const is = (name: keyof typeof BIT) => (bits & BIT[name]) !== 0;
  const state = decide(is, bits >> STATUS_SHIFT);
  if (state === null || is('receivedAfter')) return OUTSIDE;
  const carried = is('receivedBefore') && !is('noReceipt');
  if (is('done') && is('doneBefore') && (carried || is('noReceipt'))) return OUTSIDE;
  return STATE[state] + (carried ? STATES : 0);
});

function decide(is: (name: keyof typeof BIT) => boolean, kind: number): CaseState | null {
  if (is('done')) {
    if (kind === STATUS_KINDS.ending) return 'withdrawn';
    if (is('noDue')) return 'no-due';
    return is('doneEarly') ? 'early' : is('doneLate') ? 'late' : 'on-day';
  }
  if (kind === STATUS_KINDS.noCase) return null;
  if (kind === STATUS_KINDS.ending && !is('everDone')) return 'withdrawn';
  if (kind === STATUS_KINDS.waits) return 'waiting';
  if (is('noDue') || is('dueLater')) return 'open';
  return is('overdue') ? 'open-overdue' : 'open-soon';
}

/** The class number of each case in a window: its state, and past the states those carried over from before. */
function classNumbers(cases: CaseTable, { from, to, asOf, soonUntil }: CaseWindow): Uint8Array {
  const { received, due, done } = cases.days;
  const { status, count } = cases;
  const last = Math.min(to, asOf);
  const numbers = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const receivedOn = received[at]!;
    const dueOn = due[at]!;
    const doneOn = done[at]!;
    // x < y as a bit: the sign of x - y; serials are far below 2^31
    const everDone = (0 - doneOn) >>> 31;
    numbers[at] =
      DECISIONS[
        ((last - receivedOn) >>> 31) |
          (((receivedOn - from) >>> 31) << 1) |
          (((receivedOn - 1) >>> 31) << 2) |
          ((everDone & ((doneOn - last - 1) >>> 31)) << 3) |
          (((doneOn - from) >>> 31) << 4) |
          (((dueOn - 1) >>> 31) << 5) |
          (((doneOn - dueOn) >>> 31) << 6) |
          (((dueOn - doneOn) >>> 31) << 7) |
          (((soonUntil - dueOn) >>> 31) << 8) |
          (((dueOn - last) >>> 31) << 9) |
          (everDone << 10) |
          (KIND_OF_STATUS[status[at]!]! << STATUS_SHIFT)
      ]!;
  }
  return numbers;
}

/** The cases of a window by class: two plain passes over the columns, whatever the number of indicators asked afterwards. */
export function caseClasses(cases: CaseTable, window: CaseWindow): readonly CaseClass[] {
  const { traits, count } = cases;
  const numbers = classNumbers(cases, window);
  const counters = new Int32Array((OUTSIDE + 1) * TRAIT_SPACE);
  for (let at = 0; at < count; at++) counters[numbers[at]! * TRAIT_SPACE + traits[at]!]! += 1;
  const found: CaseClass[] = [];
  for (let slot = 0; slot < OUTSIDE * TRAIT_SPACE; slot++)
    if (counters[slot] !== 0) found.push({ ...classOf(slot), count: counters[slot]! });
  return found;
}

/** The same for every group of cases, by the group's index; groups without a case have an empty list. */
export function caseClassesBy(
  cases: CaseTable,
  window: CaseWindow,
  groupOf: (at: number) => number,
  groups: number,
): readonly (readonly CaseClass[])[] {
  const numbers = classNumbers(cases, window);
  const counts = Array.from({ length: groups }, () => new Map<number, number>());
  for (let at = 0; at < cases.count; at++) {
    if (numbers[at] === OUTSIDE) continue;
    const slot = numbers[at]! * TRAIT_SPACE + cases.traits[at]!;
    const ofGroup = counts[groupOf(at)]!;
    ofGroup.set(slot, (ofGroup.get(slot) ?? 0) + 1);
  }
  return counts.map((ofGroup) => [...ofGroup].map(([slot, count]) => ({ ...classOf(slot), count })));
}

/** The cases of a window that are of the classes asked for, as places in the table: the drill-down of a figure. */
export function casesOfClass(cases: CaseTable, window: CaseWindow, test: ClassTest): readonly number[] {
  const numbers = classNumbers(cases, window);
  const found: number[] = [];
  for (let at = 0; at < cases.count; at++)
    if (numbers[at] !== OUTSIDE && test(classOf(numbers[at]! * TRAIT_SPACE + cases.traits[at]!))) found.push(at);
  return found;
}

function classOf(slot: number): Omit<CaseClass, 'count'> {
  const number = Math.floor(slot / TRAIT_SPACE);
  return { state: CASE_STATES[number % STATES]!, isNew: number < STATES, traits: slot % TRAIT_SPACE };
}
