/** Where a table lies and how it looks. */
export interface KnownTable {
  readonly sheet: string;
  readonly style: string;
}
