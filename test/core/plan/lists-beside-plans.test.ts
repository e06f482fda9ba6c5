import { readWorkbook } from '../../../src/core/read-workbook';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const CRITERION: readonly CellValue[][] = [
  ['1. Số hóa hồ sơ lưu trữ của bộ phận một cửa'],
  ['a) Mục tiêu: Đạt tối thiểu 85% hồ sơ được số hóa.'],
  ['b) Đơn vị chủ trì: Văn phòng - Thống kê.'],
  ['c) Thời hạn hoàn thành: Tháng 9/2026.'],
];

/** Rows under headings that no plan has. */
const list = (count: number): readonly CellValue[][] => [
  ['Kỳ số liệu', 'Khu vực', 'Tỷ trọng', 'Nhận xét của điều tra viên'],
  ...Array.from({ length: count }, (_, i) => [`Kỳ ${i}`, `Khu ${i % 7}`, i, `đạt ${i % 90}% so với kỳ trước đó`]),
];

const read = (...rows: readonly (readonly CellValue[])[]) => readWorkbook(workbookOf(sheetOf({ rows })));

test('a long list of something else states no objectives, whatever its cells say', () => {
  expect(read(...list(400)).objectives).toEqual([]);
});

test('rows of a list too short to be told from a plan without headings are read as prose', () => {
  expect(read(...list(8)).objectives.length).toBeGreaterThan(0);
});

test('a plan in prose below a long list, or above it, is read whole', () => {
  for (const rows of [
    [...list(400), [], ...CRITERION],
    [...CRITERION, [], ...list(400)],
  ]) {
    const { assignments } = read(...rows);
    expect(assignments.map(({ lead, due, targets }) => [lead, due.canonical, targets.map((t) => t.canonical)])).toEqual(
      [[['Văn phòng - Thống kê'], '2026-09-01/2026-09-30', ['>=85%']]],
    );
  }
});

test('headings between the rows of a long list do not bring its rows back', () => {
  const rows = list(300).flatMap((row, i) => (i % 40 === 5 ? [[`Phần ${i}`], row] : [row]));
  expect(read(...rows).objectives).toEqual([]);
});

const RECORDS: readonly CellValue[][] = [
  ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Trạng thái'],
  ...Array.from({ length: 2000 }, (_, i) => [i + 1, `H05-${i}`, `Lê Văn ${i}`, '06/01/2026', 'Đang xử lý']),
];
const PLAN: readonly CellValue[][] = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Niêm yết công khai thủ tục', 'Tư pháp - Hộ tịch', 'Quý II/2026'],
];

test('a plan right below thousands of case records, or in prose below them, is read with its rows', () => {
  const table = read(...RECORDS, ...PLAN).assignments;
  expect(table.map(({ rows, lead }) => [rows, lead])).toEqual([[[2003], ['Tư pháp - Hộ tịch']]]);
  const prose = read(...RECORDS, [], ...CRITERION).assignments;
  expect(prose.map(({ rows, lead }) => [rows[0], lead])).toEqual([[2003, ['Văn phòng - Thống kê']]]);
});
