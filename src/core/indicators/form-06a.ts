import { TRAIT_BITS, type CaseTable } from '../cases/case-table';
import type { CaseField } from '../cases/case-field';
import type { CaseClass, CaseWindow, ClassTest } from './case-classes';
import { has, isClosedOnTime, isOpenInTime, isResolved } from './case-tests';
import { groupedClasses } from './compute-indicators';

/** The columns of form II.06a that hold numbers, as they are numbered on it (3–13). */
export const COLUMNS_06A = ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;
export type Column06a = (typeof COLUMNS_06A)[number];

/** One row of the form: a field (lĩnh vực); '' where the sheet names none. */
export interface Row06a {
  readonly name: string;
  readonly cells: Readonly<Record<Column06a, number>>;
}

/** Form II.06a/VPCP/KSTT of a reporting period. */
export interface Form06a {
  readonly rows: readonly Row06a[];
  readonly total: Row06a;
  /** Columns of the sheet that the form needs and that are absent: what is counted of them is not known. */
  readonly missing: readonly CaseField[];
}

/** The checks printed with the form: a column is the sum of others. */
export const CHECKS_06A: readonly (readonly [Column06a, readonly Column06a[]])[] = [
  ['3', ['4', '5', '6']],
  ['7', ['8', '9', '10']],
  ['11', ['12', '13']],
  ['3', ['7', '11']],
];

/** What each column counts (as one-stop systems fill the form; the circular's own text was not read). */
const COUNTS: Readonly<Record<Column06a, ClassTest>> = {
  '3': () => true,
  '4': (one) => one.isNew && has(one, TRAIT_BITS.online),
  // Trực tiếp, dịch vụ bưu chính
  '5': (one) => one.isNew && !has(one, TRAIT_BITS.online),
  '6': (one) => !one.isNew,
  '7': isResolved,
  '8': (one) => one.state === 'early',
  // Đúng hạn, with what was returned or withdrawn
  '9': (one) => isClosedOnTime(one) && one.state !== 'early',
  '10': (one) => one.state === 'late',
  '11': (one) => !isResolved(one),
  // Trong hạn, with what waits for a supplement
  '12': isOpenInTime,
  '13': (one) => one.state === 'open-overdue',
};

const NEEDS: readonly CaseField[] = ['received', 'due', 'done', 'channel', 'field'];

/** Fills the form from case records, a row for each field. */
export function form06a(cases: CaseTable, window: CaseWindow): Form06a {
  const groups = groupedClasses(cases, window, 'field');
  return {
    rows: groups.map(({ name, classes }) => row06a(name, classes)),
    total: row06a(
      '',
      groups.flatMap(({ classes }) => classes),
    ),
    missing: NEEDS.filter((field) => !cases.has.has(field) && !(field === 'done' && cases.has.has('returned'))),
  };
}

function row06a(name: string, classes: readonly CaseClass[]): Row06a {
  const count = (test: ClassTest) => classes.reduce((sum, one) => (test(one) ? sum + one.count : sum), 0);
  return {
    name,
    cells: Object.fromEntries(COLUMNS_06A.map((column) => [column, count(COUNTS[column])])) as Row06a['cells'],
  };
}

/** The checks that a row of figures fails, whoever filled it in. */
export const failedChecks06a = ({ cells }: Row06a): readonly (readonly [Column06a, readonly Column06a[]])[] =>
  CHECKS_06A.filter(([whole, parts]) => cells[whole] !== parts.reduce((sum, part) => sum + cells[part], 0));
