/** What is true of one generated case; days are whole serials, 0 for none. */
export interface GeneratedCase {
  readonly code: string;
  readonly procedure: string;
  readonly field: string;
  readonly received: number;
  readonly due: number;
  readonly done: number;
  readonly status: string;
  readonly channel: string;
  readonly unit: string;
  readonly officer: string;
  readonly fee: number;
  readonly paidOnline: boolean;
  readonly digitised: boolean;
  readonly resultDigital: boolean;
  readonly reused: boolean;
  readonly apology: boolean;
  readonly reappointments: number;
  /** How the row is dirty, else null. */
  readonly kind: string | null;
}
export interface GeneratedExport {
  readonly rows: (string | number)[][];
  readonly merges: string[];
  readonly cases: readonly GeneratedCase[];
  /** Zero-based row of the first case. */
  readonly firstRow: number;
  readonly fields: readonly string[];
}
export const EXPORT_DAY: number;
export const DIRTY_KINDS: readonly string[];
export function generateExport(
  count: number,
  options?: { readonly layout?: number; readonly seed?: number; readonly dirty?: number },
): GeneratedExport;
