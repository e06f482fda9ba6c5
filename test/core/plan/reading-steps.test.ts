import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { readWorkbookInSteps } from '../../../src/core/read-workbook';
import { STRIDE } from '../../../src/core/sheet/steps';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const HEAD: readonly CellValue[] = ['TT', 'Nhiệm vụ', 'Chỉ tiêu', 'Chủ trì', 'Thời hạn'];

/** Reads a plan of so many rows and tells how many steps it took and how many rows the busiest of them looked at. */
function stepsOf(count: number) {
  const task = (row: number) => `Rà soát hồ sơ của khu ${row} theo Kế hoạch số ${row}/KH-UBND`;
  const rows = Array.from({ length: count }, (_, i): readonly CellValue[] => [
    i + 1,
    task(i + 1),
    `Đạt ${(i % 50) + 50}%`,
    'Văn phòng',
    'Quý I',
  ]);
  const sheet = sheetOf({ rows: [HEAD, ...rows] });
  const seen = new Set<string>();
  const values = new Proxy(sheet.values, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.add(key);
      return Reflect.get(target, key, receiver);
    },
  });
  const steps = readWorkbookInSteps(workbookOf({ ...sheet, values }), { year: 2026 });
  let taken = 0;
  let busiest = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    // The first step glances at all cells, once, without reading their words
    if (taken > 0) busiest = Math.max(busiest, seen.size);
    seen.clear();
    taken++;
  }
  return { taken, busiest };
}

test('a reading pauses every few rows, in proportion to its rows, and no step looks at more than a few', () => {
  const [one, two, four] = [stepsOf(500), stepsOf(1000), stepsOf(2000)];
  expect(one.taken).toBeGreaterThan((5 * 500) / STRIDE);
  const growth = two.taken - one.taken;
  expect(growth).toBeGreaterThan(0);
  expect(Math.abs(four.taken - two.taken - 2 * growth)).toBeLessThan(0.1 * growth);
  // The rows of a stride, and those looked ahead at
  expect(four.busiest).toBeLessThanOrEqual(2 * STRIDE);
});
