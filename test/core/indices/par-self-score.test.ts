import { readSelfScore } from '../../../src/core/indices/par-self-score/read-self-score';
import { selfScore } from '../../../src/core/indices/par-self-score/self-score';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf } from '../../support/plan-workbook';

const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Đường dẫn'];
const score = (...rows: CellValue[][]) => {
  const reading = readSelfScore(sheetOf({ rows: [['BẢNG TỰ CHẤM ĐIỂM'], HEADINGS, ...rows] }))!;
  return { reading, result: selfScore(reading) };
};
const rowsOf = (rows: readonly { readonly row: number }[]) => rows.map(({ row }) => row);

it('adds up the criteria, groups once, and lists what has no evidence yet', () => {
  const { reading, result } = score(
    ['I', 'Công tác chỉ đạo, điều hành', 5, 4, null, null],
    ['1', 'Kế hoạch', 3, 2.5, null, null],
    ['1.1', 'Ban hành kế hoạch', 1, '1', '11/KH-UBND', null],
    ['1.2', 'Mức độ hoàn thành', 2, '1,5', null, 'https://xa.example/kh'],
    ['2', 'Sáng kiến', 2, 1.5, null, null],
    ['II', 'Thủ tục hành chính', 4, 5, null, null],
    ['1', 'Đúng hạn', 3, 3.01, '05/BC-UBND', null],
    ['2', 'Xin lỗi', 1, 0, null, null],
    ['3', 'Công khai', 1, null, null, null],
    [null, 'Tổng cộng', 9, 8, null, null],
  );
  expect(reading.rows.filter(({ isGroup }) => isGroup).map(({ row }) => row)).toEqual([2, 3, 7]);
  // 1 + 1.5 + 1.5 + 3.01 + 0 of 1 + 2 + 2 + 3 + 1 + 1
  expect(result).toMatchObject({ points: 7.01, maxPoints: 10, criteria: 6 });
  expect(rowsOf(result.withoutEvidence)).toEqual([6]);
  expect(rowsOf(result.aboveMax)).toEqual([7, 8]);
  expect(rowsOf(result.notScored)).toEqual([10]);
  expect(result.unequalSums).toEqual([
    { row: 7, of: 'max', stated: 4, sum: 5 },
    { row: 7, of: 'self', stated: 5, sum: 3.01 },
  ]);
});

it.each<[number | string, number, boolean, boolean]>([
  // at the most points, and a hair above; nothing scored needs no evidence
  [2, 2, false, true],
  [2.01, 2, true, true],
  ['2,0', 2, false, true],
  [0.1 + 0.2, 0.3, false, true],
  [0, 2, false, false],
  [0.25, 2, false, true],
])('%s of %s: above %s, evidence lacks %s', (self, max, above, lacks) => {
  const { result } = score([1, 'Một', max, self, null, null]);
  expect([result.aboveMax.length > 0, result.withoutEvidence.length > 0]).toEqual([above, lacks]);
});

it('rows without a number belong to the one above', () => {
  const { reading, result } = score(
    ['1', 'Kế hoạch', 2, 2, null, null],
    [null, '- Ban hành', 1, 1, 'KH 1', null],
    [null, '- Thực hiện', 1, 1, 'BC 2', null],
    ['2', 'Khác', 1, 1, 'BC 3', null],
  );
  expect(reading.rows.map(({ isGroup }) => isGroup)).toEqual([true, false, false, false]);
  expect(result).toMatchObject({ points: 3, maxPoints: 3, unequalSums: [] });
});

it('another sheet is none', () => {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    [1, 'Rà soát', 'Công an'],
  ];
  expect(readSelfScore(sheetOf({ rows }))).toBeNull();
});
