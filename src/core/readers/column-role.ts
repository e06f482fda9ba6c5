/** Roles of a column (design.md §4); texts of all of them are in i18n. */
export const COLUMN_ROLES = [
  'ordinal',
  'task',
  'objective',
  'target',
  'measure',
  'deliverable',
  'lead',
  'support',
  'person',
  'start',
  'due',
  'budget',
  'weight',
  'note',
  'status',
  'unit-of-measure',
  'source-document',
  'code',
  'other',
] as const;

/** What a column of a plan table holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];
