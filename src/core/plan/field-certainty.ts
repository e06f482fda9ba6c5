/** The fields of an assignment that are read from cells. */
export const FIELD_NAMES = ['task', 'measure', 'deliverable', 'lead', 'support', 'person', 'start', 'due'] as const;

/** A field of an assignment that is read from cells. */
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * How a field came to its value, where it did not simply stand in a cell under its own heading; language-free, texts are in i18n.
 * Closed: a reason is added here and in both languages.
 */
export type CertaintyReason =
  /** The column's role was found by what stands in it, not by its heading. */
  | 'column-by-content'
  /** A label inside the cell ("Chủ trì: …") said whose words these are. */
  | 'label'
  /** From the heading of the group above. */
  | 'from-group'
  /** From a cell merged over several rows. */
  | 'from-merge'
  /** "nt", "-nt-": as the row above. */
  | 'ditto'
  /** From the numbered row above, without a merged cell or a ditto mark that says so. */
  | 'from-above'
  /** Put together from a row that goes on below. */
  | 'continued'
  /** A year that the words do not name. */
  | 'year-assumed'
  /** Part of the words could not be read. */
  | 'words-unread'
  /** A person's name where units stand. */
  | 'person-in-unit'
  /** "khoảng", "xấp xỉ". */
  | 'approximate'
  /** A bare number: "95%" is read as at least. */
  | 'comparison-assumed'
  /** A number whose unit is not known. */
  | 'unit-unknown'
  /** Legacy TCVN3 or VNI letters, converted. */
  | 'legacy-letters'
  /** Day and month of a real date were swapped back. */
  | 'swapped-date'
  /** A person corrected it. */
  | 'corrected'
  /** Nothing was found. */
  | 'missing';

/** How sure a field is, 0–1, and why it is not simply certain; no reasons: it stands under its own heading and was read whole. */
export interface FieldCertainty {
  readonly confidence: number;
  readonly reasons: readonly CertaintyReason[];
}

/** One for every field that stands under its own heading and was read whole: shared, so that it costs nothing. */
export const CERTAIN: FieldCertainty = { confidence: 1, reasons: [] };
