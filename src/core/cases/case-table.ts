import type { CaseField, DayField, NameField, TraitField } from './case-field';

/** Names of one field, each once; `of` holds an index into `names` for every case (0: none). */
export interface NameColumn {
  readonly names: readonly string[];
  readonly of: Uint32Array | Uint16Array;
}

/**
 * The cases (hồ sơ) of one sheet, column by column, so that a million of them are read without an object for each:
 * case `i` is `days.due[i]`, `status[i]`, … . What is left out (duplicates, unreadable rows) is in the quality report, not here.
 */
export interface CaseTable {
  readonly sheet: string;
  readonly count: number;
  /** Zero-based sheet row of each case. */
  readonly rows: Int32Array;
  /** Whole serial numbers of the 1900 date system; 0 where there is none. */
  readonly days: Readonly<Record<DayField, Int32Array>>;
  /** Minute of the day at which the case was received; -1 where the cell has no time. */
  readonly receivedMinute: Int16Array;
  readonly names: Readonly<Record<NameField, NameColumn>>;
  /** Index into CASE_STATUSES. */
  readonly status: Uint8Array;
  /** Index into CHANNELS. */
  readonly channel: Uint8Array;
  /** Bits of {@link TRAIT_BITS}. */
  readonly traits: Uint16Array;
  /** The fields that the sheet has a column for: what it has none for cannot be computed. */
  readonly has: ReadonlySet<CaseField>;
}

/** A bit for each trait of a case that does not depend on a period. */
export const TRAIT_BITS = {
  fee: 1,
  paidOnline: 2,
  digitised: 4,
  resultDigital: 8,
  reused: 16,
  apology: 32,
  /** Full online service (toàn trình; formerly mức độ 4). */
  fullOnline: 64,
  /** Its appointment was moved once or more. */
  reappointed: 128,
  /** Moved more than once: against NĐ 61/2018/NĐ-CP Điều 19 khoản 9. */
  reappointedAgain: 256,
  /** A supplement was asked for more than once. */
  supplementedAgain: 512,
  online: 1024,
  post: 2048,
} as const satisfies Record<TraitField | string, number>;

/** Bits in use. */
export const TRAIT_SPACE = 4096;
