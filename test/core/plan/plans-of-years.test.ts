import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';

const dueOf = (title: string, due: string, year?: number) =>
  readWorkbook(
    workbookOf(
      sheetOf({
        rows: [
          [title],
          ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
          [1, 'Rà soát thủ tục hành chính', 'Văn phòng HĐND và UBND', due],
          [2, 'Tập huấn kỹ năng số', 'Phòng Văn hóa - Xã hội', 'Quý II/2027'],
        ],
      }),
    ),
    year === undefined ? {} : { year },
  ).assignments[0]!.due.canonical;

const YEARS = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030';

describe('what a plan of several years says without a year', () => {
  test.each([
    ['Thường xuyên', 'ongoing 2026-01-01/2030-12-31'],
    ['Cả nhiệm kỳ', 'ongoing 2026-01-01/2030-12-31'],
    ['Trong năm', '2026-01-01/2030-12-31'],
    ['Thường xuyên trong năm', 'ongoing 2026-01-01/2030-12-31'],
    ['Hằng năm', 'FREQ=YEARLY'],
    ['Thường xuyên, báo cáo hằng quý', 'ongoing 2026-01-01/2030-12-31 | FREQ=MONTHLY;INTERVAL=3'],
    ['Năm 2027', '2027-01-01/2027-12-31'],
    ['Quý II/2028', '2028-04-01/2028-06-30'],
    ['Quý II', '2026-04-01/2026-06-30'],
  ])('%s', (due, canonical) => expect(dueOf(YEARS, due)).toBe(canonical));

  test.each([
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'Thường xuyên', 'ongoing 2026-01-01/2026-12-31'],
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'Trong năm', '2026-01-01/2026-12-31'],
    [
      'KẾ HOẠCH NĂM 2026 THỰC HIỆN CHƯƠNG TRÌNH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2026-2030',
      'Thường xuyên',
      'ongoing 2026-01-01/2026-12-31',
    ],
    ['KẾ HOẠCH NĂM 2026, ĐỊNH HƯỚNG ĐẾN NĂM 2030', 'Trong năm', '2026-01-01/2026-12-31'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG NHIỆM KỲ 2025-2030', 'Cả nhiệm kỳ', 'ongoing 2025-01-01/2030-12-31'],
  ])('%s: %s', (title, due, canonical) => expect(dueOf(title, due)).toBe(canonical));
});
