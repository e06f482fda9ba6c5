/** A sheet of the sample as it is written down: texts only; `buildSample` lays it out. */
export interface SampleSheet {
  readonly name: string;
  /** In characters, column A first. */
  readonly widths: readonly number[];
  readonly title: readonly (readonly string[])[];
  /** Rows of the title (zero-based) merged over the table's width. */
  readonly mergeTitleRows: readonly number[];
  /** Rows of the letterhead (zero-based): agency on the left half, the State's name on the right half. */
  readonly letterheadRows: readonly number[];
  readonly header: readonly string[];
  /** `header` repeats the heading, as a page break in Word leaves it. */
  readonly rows: readonly ('header' | readonly string[])[];
  readonly footer: readonly (readonly string[])[];
}
