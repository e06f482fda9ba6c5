import { ASSIGNMENT_COLUMNS, TARGET_COLUMNS } from './columns';

/** What distinguishes the two registers; the rest of their handling is the same. */
export interface RegisterSpec {
  readonly key: 'assignments' | 'targets';
  /** ASCII name of the Excel table. */
  readonly table: string;
  /** A hidden workbook name with this prefix and a column's id stands on the column's heading: the column is found by it. */
  readonly namePrefix: string;
  /** Prefix of the ids of rows. */
  readonly idPrefix: string;
  readonly columns: readonly string[];
  /** Filled by the user: written empty once, never touched again. */
  readonly userColumns: ReadonlySet<string>;
  /** Formulas that follow the workbook by themselves: refreshed without asking whether someone changed them. */
  readonly liveColumns: ReadonlySet<string>;
  readonly hiddenColumns: ReadonlySet<string>;
  readonly dateColumns: ReadonlySet<string>;
  /** Workbook names over the data of columns, for formulas; by column id. */
  readonly dataNames: ReadonlyMap<string, string>;
  /** Widths in characters, by column id. */
  readonly widths: Readonly<Record<string, number>>;
  /** Zero-based row of the headings on a new sheet. */
  readonly headerRow: number;
}

export const ASSIGNMENT_REGISTER: RegisterSpec = {
  key: 'assignments',
  table: 'ParPlan_Assignments',
  namePrefix: 'pp_a_',
  idPrefix: 'NV',
  columns: ASSIGNMENT_COLUMNS,
  userColumns: new Set(['status', 'note']),
  liveColumns: new Set(['source']),
  hiddenColumns: new Set(),
  dateColumns: new Set(['start', 'due']),
  dataNames: new Map(),
  widths: {
    id: 8.5,
    section: 26,
    task: 40,
    lead: 18,
    support: 20,
    person: 12,
    schedule: 16,
    start: 10.5,
    due: 10.5,
    recurrence: 10,
    measure: 14,
    deliverable: 14,
    status: 10,
    note: 14,
    check: 14,
    source: 8.5,
  },
  headerRow: 3,
};

export const TARGET_REGISTER: RegisterSpec = {
  key: 'targets',
  table: 'ParPlan_Targets',
  namePrefix: 'pp_t_',
  idPrefix: 'CT',
  columns: TARGET_COLUMNS,
  userColumns: new Set(['baseline', 'actual', 'reason']),
  liveColumns: new Set(['status', 'source', 'value', 'own', 'code', 'sheet', 'row', 'column', 'sign']),
  hiddenColumns: new Set(['group', 'type', 'value', 'own', 'code', 'sheet', 'row', 'column', 'sign']),
  dateColumns: new Set(),
  dataNames: new Map([
    ['group', 'pp_group'],
    ['own', 'pp_own'],
    ['code', 'pp_status'],
    ['sheet', 'pp_sheet'],
    ['row', 'pp_row'],
    ['column', 'pp_col'],
  ]),
  widths: {
    id: 8.5,
    section: 24,
    task: 26,
    subject: 28,
    words: 20,
    operator: 10,
    threshold: 10,
    upper: 9,
    unit: 11,
    baseline: 10,
    actual: 11,
    status: 15,
    reason: 20,
    check: 14,
    source: 8.5,
    group: 10,
    type: 8,
    value: 10,
    own: 10,
    code: 10,
    sheet: 8,
    row: 8,
    column: 8,
    sign: 8,
  },
  headerRow: 4,
};

export const REGISTERS = [ASSIGNMENT_REGISTER, TARGET_REGISTER] as const;
