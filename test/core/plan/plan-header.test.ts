import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const header = (...lines: readonly (string | null)[][]) => readWorkbook(workbookOf(sheetOf({ rows: lines }))).plan;

test('title over two lines, number, agency from the letterhead, place and date', () => {
  expect(
    header(
      ['ỦY BAN NHÂN DÂN\nXÃ AN LẠC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 07/KH-UBND', 'An Lạc, ngày 5 tháng 02 năm 2026'],
      ['KẾ HOẠCH'],
      ['Cải cách hành chính năm 2026'],
      ['I. MỤC ĐÍCH'],
    ),
  ).toEqual({
    title: 'KẾ HOẠCH Cải cách hành chính năm 2026',
    number: '07/KH-UBND',
    agency: 'ỦY BAN NHÂN DÂN XÃ AN LẠC',
    issued: '2026-02-05',
    year: 2026,
  });
});

test('an annex names the plan that it belongs to', () => {
  expect(
    header(
      ['PHỤ LỤC'],
      ['NHIỆM VỤ TRỌNG TÂM NĂM 2025'],
      ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 28/12/2024 của UBND huyện Bình Minh)'],
    ),
  ).toEqual({
    title: 'PHỤ LỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025',
    number: '21/KH-UBND',
    agency: 'UBND huyện Bình Minh',
    issued: '2024-12-28',
    year: 2025,
  });
});

test('the year of a law in the title is not the plan’s', () => {
  expect(header(['KẾ HOẠCH THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTg NGÀY 03/4/2019 NĂM 2026']).year).toBe(2026);
});

test('a sheet that says nothing gives nothing', () => {
  expect(header(['abc'])).toEqual({ title: null, number: null, agency: null, issued: null, year: null });
});
