import type { CaseField } from './case-field';

/** What can be wrong with a row of cases. */
export const QUALITY_CODES = [
  // Rows that no indicator counts
  'duplicate-code',
  'received-missing',
  'date-unreadable',
  'done-before-received',
  'future-date',
  'done-date-missing',
  // Counted, and told
  'due-missing',
  'due-before-received',
  'code-missing',
  'code-date-differs',
  'date-as-text',
  'dates-swapped',
  // No column says when cases were done: the day the result was handed over stands for it
  'done-from-returned',
  'status-unknown',
  'channel-unknown',
  // Totals, repeated headings, signatures: passed over
  'not-a-case',
] as const;
export type QualityCode = (typeof QUALITY_CODES)[number];

/** The kinds whose rows are left out of every figure. */
export const LEFT_OUT: ReadonlySet<QualityCode> = new Set<QualityCode>([
  'duplicate-code',
  'received-missing',
  'date-unreadable',
  'done-before-received',
  'future-date',
  'done-date-missing',
]);

/** One kind of finding on a sheet, with the very rows (zero-based) and the column that shows it. */
export interface QualityFinding {
  readonly code: QualityCode;
  readonly field: CaseField;
  readonly column: number;
  readonly rows: readonly number[];
}

/** What was found before any figure was computed. */
export interface QualityReport {
  readonly sheet: string;
  /** Rows with at least one filled case cell, without headings and totals. */
  readonly rowCount: number;
  /** Rows that figures are computed from. */
  readonly counted: number;
  readonly findings: readonly QualityFinding[];
}
