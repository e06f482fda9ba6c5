import { readSchedule } from '../../../src/core/readers/schedules/read-schedule';
import { cellWords, isDateFormat } from '../../../src/core/tables/cell-words';
import { contentShape } from '../../../src/core/tables/column-content';
import { sheetGrid } from '../../../src/core/tables/sheet-grid';
import { sheetParts } from '../../../src/core/tables/find-tables';
import { sheetOf } from '../../support/plan-workbook';

test('dates, shares and numbers as words', () => {
  expect(cellWords(46112, 'dd/mm/yyyy', '1900')).toBe('31/03/2026');
  expect(cellWords(46112 - 1462, 'dd/mm/yyyy', '1904')).toBe('31/03/2026');
  expect(cellWords(46112, 'mm/yyyy', '1900')).toBe('03/2026');
  expect(cellWords(0.07, '0%', '1900')).toBe('7%');
  expect(cellWords(0.125, '0.0%', '1900')).toBe('12,5%');
  expect(cellWords(1.1, '0.00', '1900')).toBe('1,10');
  expect(cellWords(12.5, undefined, '1900')).toBe('12,5');
  expect(cellWords(true, undefined, '1900')).toBe('');
  expect(cellWords({ error: '#REF!' }, undefined, '1900')).toBe('');
});

test.each<[number, string, string, string]>([
  [46106, 'dd/mm/yyyy', '25/03/2026', 'by 2026-03-25'],
  [46106.7, 'd/m/yy h:mm', '25/03/2026', 'by 2026-03-25'],
  [46106, '[$-42A]dd mmmm yyyy', '25/03/2026', 'by 2026-03-25'],
  [46106, '[$-F800]dddd, mmmm dd, yyyy', '25/03/2026', 'by 2026-03-25'],
  [46106, 'dd/mm', '25/03/2026', 'by 2026-03-25'],
  [46106, 'd/m/yyyy;@', '25/03/2026', 'by 2026-03-25'],
  [46106, '"Tháng" m/yyyy', '03/2026', '2026-03-01/2026-03-31'],
  [46106, 'mmm-yy', '03/2026', '2026-03-01/2026-03-31'],
  [46106, 'mmmm', '03/2026', '2026-03-01/2026-03-31'],
  [46106, 'yyyy', '2026', '2026-01-01/2026-12-31'],
  [2026, 'dd/mm/yyyy', '2026', '2026-01-01/2026-12-31'],
  [46106, 'General', '46106', 'by 2026-03-25'],
  [0.5, 'h:mm', '12:00', 'none'],
  [0.99999, '[$-409]h:mm AM/PM;@', '24:00', 'none'],
  [-5, 'dd/mm/yyyy', '-5', 'none'],
  [60, 'dd/mm/yyyy', '60', 'none'],
  [3, '"Tháng "0', 'Tháng 3', '2026-03-01/2026-03-31'],
  [7, '0" ngày"', '7 ngày', 'P7D'],
  [12000, '#,##0', '12000', 'none'],
])('%d shown by %s is "%s", due %s', (value, format, words, canonical) => {
  expect(cellWords(value, format, '1900')).toBe(words);
  const read = readSchedule(words, { planYear: 2026 });
  expect(read.canonical).toBe(canonical);
  if (canonical === 'none') expect(read.unread).not.toEqual([]);
});

test('number formats that show a date', () => {
  expect(['dd/mm/yyyy', '[$-42A]d mmmm yyyy', 'm/yy', 'yyyy'].map(isDateFormat)).toEqual([true, true, true, true]);
  expect(['General', '0.00', '#,##0 "đ"', '0%', '@', 'h:mm'].map(isDateFormat)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['Quý I/2026', 'schedule'],
  ['Thường xuyên', 'schedule'],
  ['Trước ngày 30/6/2026', 'schedule'],
  ['Văn phòng UBND', 'organisation'],
  ['Các phòng chuyên môn', 'organisation'],
  ['95%', 'quantity'],
  ['Dưới 3,5', 'quantity'],
  ['hồ sơ', 'unit'],
  ['%', 'unit'],
  ['x', 'mark'],
  ['Đã hoàn thành', 'status'],
  ['Báo cáo kết quả', 'document'],
  ['Nâng cao chất lượng phục vụ', 'text'],
])('the shape of %s is %s', (text, shape) => {
  expect(contentShape(text)).toBe(shape);
});

test('a sheet is cut into lines and tables; a list of something else is no plan', () => {
  const grid = sheetGrid(
    sheetOf({
      rows: [
        ['KẾ HOẠCH'],
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        [1, 'Rà soát', 'Công an xã'],
        ['Nơi nhận:'],
        ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Trạng thái'],
        [1, 'H05-1', 'Lê An', '06/01/2026', 'Đang xử lý'],
      ],
    }),
    '1900',
  );
  const parts = sheetParts(grid).map((part) =>
    part.kind === 'table' ? `table ${part.table.isPlan} ${part.table.rows.length}` : `lines ${part.rows.length}`,
  );
  expect(parts).toEqual(['lines 1', 'table true 1', 'lines 1', 'table false 1']);
});

test('the cost grows with the cells, not with their square', () => {
  let reads = 0;
  const countReads = (count: number) => {
    reads = 0;
    const rows = Array.from({ length: count }, (_, i) => [i + 1, `Nhiệm vụ số ${i}`, null]);
    const sheet = sheetOf({ rows: [['STT', 'Nhiệm vụ', 'Chủ trì'], ['I', 'Nhóm', 'Công an xã'], ...rows] });
    const grid = sheetGrid(sheet, '1900');
    const counted = { ...grid, coverAt: (row: number, column: number) => (reads++, grid.coverAt(row, column)) };
    sheetParts(counted);
    return reads;
  };
  const small = countReads(500);
  expect(countReads(1000)).toBeLessThan(small * 2.3);
});
