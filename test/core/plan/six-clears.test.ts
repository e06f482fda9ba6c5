import {
  SIX_CLEARS,
  sixClears,
  sixClearsTotals,
  type ClearState,
  type SixClear,
} from '../../../src/core/plan/six-clears';
import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

const HEAD = 'TT|Nhiệm vụ|Sản phẩm|Chủ trì|Phối hợp|Người thực hiện|Thời hạn';
const check = (row: string) => {
  const rows = drawn(`${HEAD}\n${row}\n9|Tổng kết công tác năm|Báo cáo|Văn phòng|Công an|Lê Văn An|Tháng 12/2026`);
  return sixClears(readWorkbook(workbookOf(sheetOf({ rows }))).assignments[0]!);
};

test('an assignment that says all', () => {
  const row =
    '1|Xây dựng kế hoạch, trình Chủ tịch UBND xã phê duyệt|Kế hoạch|Văn phòng|Công an|Nguyễn Văn An|Trước ngày 10/3/2026';
  expect(Object.values(check(row))).toEqual(SIX_CLEARS.map(() => 'clear'));
});

test.each<[SixClear, ClearState, string]>([
  ['person', 'clear', '1|Rà soát thủ tục|Báo cáo|Phó Chủ tịch UBND xã|||Tháng 5'],
  ['person', 'unclear', '1|Rà soát thủ tục|Báo cáo|Văn phòng|Công an||Tháng 5'],
  ['person', 'open', '1|Rà soát thủ tục|Báo cáo||||Tháng 5'],
  ['task', 'unclear', '1|Thực hiện các nhiệm vụ khác được giao|Báo cáo|Văn phòng|||Tháng 5'],
  ['task', 'clear', '1|Hoàn thành nhiệm vụ thu ngân sách|Báo cáo|Văn phòng|||Tháng 5'],
  ['time', 'clear', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Hằng quý'],
  ['time', 'unclear', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Theo tiến độ dự án'],
  ['time', 'unclear', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Theo kế hoạch'],
  ['time', 'open', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||'],
  ['responsibility', 'clear', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Tháng 5'],
  ['responsibility', 'unclear', '1|Rà soát thủ tục|Báo cáo|Văn phòng; Công an|||Tháng 5'],
  ['responsibility', 'unclear', '1|Rà soát thủ tục|Báo cáo|Các phòng, ban|||Tháng 5'],
  ['responsibility', 'open', '1|Rà soát thủ tục|Báo cáo||Công an||Tháng 5'],
  ['product', 'clear', '1|Tối thiểu 95% hồ sơ đúng hạn||Văn phòng|||Tháng 5'],
  ['product', 'open', '1|Rà soát thủ tục||Văn phòng|||Tháng 5'],
  ['authority', 'clear', '1|Tham mưu HĐND xã ban hành nghị quyết|Nghị quyết|Văn phòng|||Tháng 5'],
  ['authority', 'unclear', '1|Xây dựng đề án, trình cấp có thẩm quyền phê duyệt|Đề án|Văn phòng|||Tháng 5'],
  ['authority', 'open', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Tháng 5'],
])('%s is %s: %s', (clear, state, row) => {
  expect(check(row)[clear]).toBe(state);
});

test('the totals count every assignment once for each clear', () => {
  const all = ['1|Rà soát thủ tục||Văn phòng|||', '1|Rà soát thủ tục|Báo cáo|Văn phòng|||Tháng 5/2026'].map(check);
  const totals = sixClearsTotals(all);
  expect(totals.time).toEqual({ clear: 1, unclear: 0, open: 1 });
  for (const { clear, unclear, open } of Object.values(totals)) expect(clear + unclear + open).toBe(2);
});
