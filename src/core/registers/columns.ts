/** Columns of the register "Phân công", left to right, by the id that stays when the user renames or moves one. */
export const ASSIGNMENT_COLUMNS = [
  'id',
  'section',
  'task',
  'lead',
  'support',
  'person',
  'schedule',
  'start',
  'due',
  'recurrence',
  'measure',
  'deliverable',
  'status',
  'note',
  'check',
  'source',
] as const;

/** Columns of the register "Chỉ tiêu", left to right; those from `group` on are ParPlan's own and hidden. */
export const TARGET_COLUMNS = [
  'id',
  'section',
  'task',
  'subject',
  'words',
  'operator',
  'threshold',
  'upper',
  'unit',
  'baseline',
  'actual',
  'status',
  'reason',
  'check',
  'source',
  'group',
  'type',
  'value',
  'own',
  'code',
  'sheet',
  'row',
  'column',
  'sign',
] as const;

export type AssignmentColumn = (typeof ASSIGNMENT_COLUMNS)[number];
export type TargetColumn = (typeof TARGET_COLUMNS)[number];
