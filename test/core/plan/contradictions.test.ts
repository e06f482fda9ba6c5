import { readWorkbook } from '../../../src/core/read-workbook';
import { toA1 } from '../../../src/core/sheet/a1';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

/** Issues of a plan of 2026, issued on 10 February; each as `code cell`. */
function issues(rows: string): readonly string[] {
  const picture = `
Bình An, ngày 10 tháng 02 năm 2026|||||
KẾ HOẠCH NĂM 2026|||||
TT|Nhiệm vụ|Chủ trì|Phối hợp|Bắt đầu|Thời hạn
${rows}
9|Tổng kết công tác cải cách hành chính|Văn phòng|Công an|Tháng 11|Tháng 12`;
  return readWorkbook(workbookOf(sheetOf({ rows: drawn(picture) }))).issues.map(
    ({ code, source }) => `${code} ${(source?.areas ?? []).map(toA1).join(',')}`,
  );
}

test.each([
  ['schedule.start-after-due E4', '1|Rà soát thủ tục|Văn phòng|Công an|Quý III/2026|Tháng 5/2026'],
  ['schedule.two-deadlines F4', '1|Rà soát thủ tục, xong trước ngày 10/3/2026|Văn phòng|Công an||Quý III/2026'],
  ['schedule.before-issued F4', '1|Rà soát thủ tục|Văn phòng|Công an||Tháng 01/2026'],
  ['schedule.status-instead F4', '1|Rà soát thủ tục|Văn phòng|Công an||Đã hoàn thành'],
  ['organisation.lead-also-support D4', '1|Rà soát thủ tục|Văn phòng|Công an; Văn phòng||Tháng 5/2026'],
  [
    'target.contradiction B4',
    '1|Hồ sơ trễ hạn tối thiểu 5%; hồ sơ trễ hạn không quá 2%|Văn phòng|Công an||Tháng 5/2026',
  ],
  [
    'assignment.repeated B5',
    '1|Công khai thủ tục hành chính tại trụ sở|Văn phòng|Công an||Tháng 5\n2|Công khai thủ tục hành chính tại trụ sở|Văn phòng|Công an||Tháng 5',
  ],
])('%s', (expected, rows) => {
  expect(issues(rows)).toEqual([expected]);
});

test.each([
  ['a start within the due window', '1|Rà soát thủ tục|Văn phòng|Công an|Tháng 4/2026|Quý II/2026'],
  ['a start and a recurrence', '1|Rà soát thủ tục|Văn phòng|Công an|Tháng 4/2026|Hằng tháng'],
  ['a date and a recurrence', '1|Rà soát thủ tục trước ngày 10/3/2026|Văn phòng|Công an||Hằng quý'],
  [
    'several milestones in the task',
    '1|Xây dựng trước ngày 10/3/2026, báo cáo tháng 9|Văn phòng|Công an||Quý III/2026',
  ],
  ['the same deadline twice', '1|Rà soát thủ tục trước ngày 10/3/2026|Văn phòng|Công an||Quý I/2026'],
  ['a deadline by the task’s', '1|Rà soát thủ tục trước ngày 30/9/2026|Văn phòng|Công an||Tháng 5/2026'],
  ['due in the month of issue', '1|Rà soát thủ tục|Văn phòng|Công an||Tháng 02/2026'],
  ['ongoing over the whole year', '1|Rà soát thủ tục|Văn phòng|Công an||Thường xuyên'],
  ['a time yet to be settled', '1|Rà soát thủ tục|Văn phòng|Công an||Chưa xác định'],
  ['units that only share words', '1|Rà soát thủ tục|Văn phòng|Văn phòng Đảng ủy||Tháng 5/2026'],
  ['the members of a collective noun', '1|Rà soát thủ tục|Văn phòng|Các phòng, ban||Tháng 5/2026'],
  [
    'a floor under a ceiling',
    '1|Hồ sơ trễ hạn tối thiểu 1%; hồ sơ trễ hạn không quá 2%|Văn phòng|Công an||Tháng 5/2026',
  ],
  ['other subjects', '1|Hồ sơ đúng hạn tối thiểu 95%; hồ sơ trễ hạn không quá 2%|Văn phòng|Công an||Tháng 5/2026'],
  ['the same short name', '1|Tuyên truyền|Văn phòng|Công an||Tháng 5\n2|Tuyên truyền|Văn phòng|Công an||Tháng 5'],
  [
    'the same task of others',
    '1|Công khai thủ tục hành chính tại trụ sở|Văn phòng|Công an||Tháng 5\n2|Công khai thủ tục hành chính tại trụ sở|Công an|Các thôn||Tháng 5',
  ],
  [
    'the same task again later',
    '1|Công khai thủ tục hành chính tại trụ sở|Văn phòng|Công an||Tháng 5\n2|Công khai thủ tục hành chính tại trụ sở|Văn phòng|Công an||Tháng 9',
  ],
])('none about %s', (_, rows) => {
  expect(issues(rows)).toEqual([]);
});
