import type { CorrectionList } from '../../plan/correction';
import type { Fingerprint } from '../fingerprint';

/** A row's lasting id with what it is known by. */
export interface StateRecord {
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** Hashes of what we last wrote into the row's columns, in the register's column order; '' for owners without a row. */
  readonly written: string;
  /** Its source was not in the plan at the last reading. */
  readonly gone: boolean;
}

/** A change of the workbook that can be undone, as the journal keeps it. */
export interface StoredEntry {
  readonly id: number;
  /** `open`: begun, and not known to have been finished. */
  readonly status: 'open' | 'done';
  /** The journal's own JSON. */
  readonly text: string;
}

/** What ParPlan remembers in the workbook. */
export interface ParPlanState {
  /** The number that was given last, by id prefix; never given again. */
  readonly counters: Readonly<Record<string, number>>;
  /** Plan sheets by key (`S1`). */
  readonly sheetKeys: Readonly<Record<string, string>>;
  /** Headings as we wrote them, by register and column id. */
  readonly headings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys of the plan sheets that carry our highlight rules. */
  readonly highlighted: readonly string[];
  /** What a person corrected about the reading; no part of the history: undoing a write leaves it. */
  readonly corrections: CorrectionList;
  readonly records: readonly StateRecord[];
  readonly journal: readonly StoredEntry[];
}

export const EMPTY_STATE: ParPlanState = {
  counters: {},
  sheetKeys: {},
  headings: {},
  highlighted: [],
  corrections: { last: 0, kept: [] },
  records: [],
  journal: [],
};

/** Whether nothing is remembered any more, so that the sheet can go. */
export function isEmptyState(state: ParPlanState): boolean {
  const { records, journal, highlighted, corrections } = state;
  return records.length + journal.length + highlighted.length + corrections.kept.length === 0;
}
