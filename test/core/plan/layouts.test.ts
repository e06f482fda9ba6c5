import { readWorkbook } from '../../../src/core/read-workbook';
import type { Assignment } from '../../../src/core/plan/plan-reading';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { ANNEX_LAYOUTS } from './layouts/annexes';
import { CONTINUOUS_LAYOUTS } from './layouts/continuous';
import { DISTRICT_LAYOUTS } from './layouts/districts';
import { GROUP_LAYOUTS } from './layouts/groups';
import { HEADER_LAYOUTS } from './layouts/headers';
import type { ExpectedAssignment, Layout } from './layouts/layout';
import { MIXED_LAYOUTS } from './layouts/mixed';
import { NARRATIVE_LAYOUTS } from './layouts/narrative';
import { OFFICE_LAYOUTS } from './layouts/offices';
import { PROGRAMME_LAYOUTS } from './layouts/programmes';
import { WORKBOOK_LAYOUTS } from './layouts/workbooks';

const LAYOUTS: readonly Layout[] = [
  ...HEADER_LAYOUTS,
  ...GROUP_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...OFFICE_LAYOUTS,
  ...NARRATIVE_LAYOUTS,
  ...ANNEX_LAYOUTS,
  ...PROGRAMME_LAYOUTS,
  ...WORKBOOK_LAYOUTS,
  ...DISTRICT_LAYOUTS,
  ...CONTINUOUS_LAYOUTS,
];

/** Of an assignment, what the expectation names. */
function comparable(assignment: Assignment, expected: ExpectedAssignment | undefined) {
  const all = {
    rows: assignment.rows,
    task: assignment.task,
    lead: assignment.lead,
    support: assignment.support,
    person: assignment.person,
    start: assignment.start.canonical,
    due: assignment.due.canonical,
    targets: assignment.targets.map((target) => target.canonical),
    section: assignment.section,
    deliverable: assignment.deliverable,
  };
  return expected ? Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]])) : all;
}

describe('layouts of real plans, each with its reading made by hand', () => {
  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const workbook = workbookOf(...layout.sheets.map((sheet) => sheetOf(sheet)));
    const reading = readWorkbook(workbook, layout.year === undefined ? {} : { year: layout.year });
    expect(reading.assignments.map((assignment, i) => comparable(assignment, layout.assignments[i]))).toEqual(
      layout.assignments,
    );
    if (layout.objectives) {
      const objectives = reading.objectives.map(({ rows, targets }) => ({
        rows,
        targets: targets.map((target) => target.canonical),
      }));
      expect(objectives).toEqual(layout.objectives);
    }
    for (const code of layout.issues ?? []) expect(reading.issues.map((issue) => issue.code)).toContain(code);
  });
});
