import { readWorkbook } from '../../../src/core/read-workbook';
import type { WorkbookSnapshot } from '../../../src/core/sheet/workbook-snapshot';
import { generatePlan } from '../../support/generated-plan';
import { generatedWorkbook } from '../../support/generated-plan/compare';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { ANNEX_LAYOUTS } from './layouts/annexes';
import { DISTRICT_LAYOUTS } from './layouts/districts';
import { GROUP_LAYOUTS } from './layouts/groups';
import { HEADER_LAYOUTS } from './layouts/headers';
import { MIXED_LAYOUTS } from './layouts/mixed';
import { OFFICE_LAYOUTS } from './layouts/offices';
import { drawn } from './layouts/drawn-sheet';

/** As an Excel below ExcelApi 1.13 gives it. */
const withoutMerges = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [], mergesUnread: true })),
});

const essence = (workbook: WorkbookSnapshot) =>
  readWorkbook(workbook, { year: 2026 }).assignments.map(({ sheet, rows, lead, support, due, targets }) =>
    JSON.stringify([sheet, rows, lead, support, due.canonical, targets.map((target) => target.canonical)]),
  );

/** How many assignments read the same without merges, of how many. */
function share(workbooks: readonly WorkbookSnapshot[]): number {
  let same = 0;
  let all = 0;
  for (const workbook of workbooks) {
    const without = new Set(essence(withoutMerges(workbook)));
    const known = essence(workbook);
    same += known.filter((one) => without.has(one)).length;
    all += known.length;
  }
  return same / all;
}

test('layouts whose merges cannot be read are read nearly the same', () => {
  const layouts = [
    HEADER_LAYOUTS,
    GROUP_LAYOUTS,
    MIXED_LAYOUTS,
    OFFICE_LAYOUTS,
    ANNEX_LAYOUTS,
    DISTRICT_LAYOUTS,
  ].flat();
  const merged = layouts.filter(({ sheets }) => sheets.some((sheet) => (sheet.merges ?? []).length > 0));
  const workbooks = merged.map(({ sheets }) => workbookOf(...sheets.map((sheet) => sheetOf(sheet))));
  expect(share(workbooks)).toBeGreaterThan(0.9);
});

test('generated plans whose merges cannot be read are read nearly the same', () => {
  const plans = Array.from({ length: 40 }, (_, i) => generatePlan(i + 1));
  expect(share(plans.map((plan) => generatedWorkbook(plan)))).toBeGreaterThan(0.95);
});

test('where merges are known, a blank cell names nobody', () => {
  const rows = drawn(`
TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn
1|Rà soát thủ tục|Văn phòng|Quý I/2026
2|Niêm yết thủ tục||Quý II/2026`);
  const workbook = workbookOf(sheetOf({ rows }));
  expect(readWorkbook(workbook).assignments.map(({ lead }) => lead)).toEqual([['Văn phòng'], []]);
  const inferred = readWorkbook(withoutMerges(workbook)).assignments;
  expect(inferred.map(({ lead, due }) => [lead, due.canonical])).toEqual([
    [['Văn phòng'], '2026-01-01/2026-03-31'],
    [['Văn phòng'], '2026-04-01/2026-06-30'],
  ]);
});
