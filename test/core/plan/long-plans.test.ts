import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const HEAD: readonly CellValue[] = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const COUNT = 2200;

/** A plan of many rows; each is made from its number. */
const read = (row: (number: number) => readonly CellValue[]) =>
  readWorkbook(workbookOf(sheetOf({ rows: [HEAD, ...Array.from({ length: COUNT }, (_, i) => row(i + 1))] })), {
    year: 2026,
  });

test.each([
  ['as numbers', (number: number) => number],
  ['as text', (number: number) => `${number}.`],
])('running numbers above 999, those that look like years included, %s', (_, ordinal) => {
  const { assignments, tables } = read((number) => [ordinal(number), `Công việc ${number}`, 'Văn phòng', 'Quý I']);
  expect(tables).toHaveLength(1);
  expect(assignments).toHaveLength(COUNT);
  expect(assignments.filter(({ rows, lead }) => rows.length !== 1 || lead.join() !== 'Văn phòng')).toEqual([]);
});

test('ditto marks over thousands of rows', () => {
  const { assignments } = read((number) =>
    number === 1 ? [1, 'Công việc', 'Văn phòng', 'Quý I'] : [number, `Công việc ${number}`, 'nt', '"'],
  );
  expect(assignments).toHaveLength(COUNT);
  expect(assignments.at(-1)).toMatchObject({ lead: ['Văn phòng'], due: { canonical: '2026-01-01/2026-03-31' } });
});

test('one assignment of thousands of rows keeps them all', () => {
  const { assignments } = read((number) =>
    number === 1 ? [1, 'Công việc', 'Văn phòng', 'Quý I'] : [null, `chi tiết ${number}`, null, null],
  );
  expect(assignments).toHaveLength(1);
  expect(assignments[0]!.rows).toHaveLength(COUNT);
  expect(assignments[0]!.task.endsWith(`chi tiết ${COUNT}`)).toBe(true);
});
