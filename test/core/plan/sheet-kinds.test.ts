import type { SheetKind } from '../../../src/core/plan/plan-reading';
import { readWorkbook } from '../../../src/core/read-workbook';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

const LISTS: readonly (readonly [SheetKind, string, string])[] = [
  [
    'case-records',
    'an export of the one-stop system',
    `
Đơn vị tiếp nhận|Người tiếp nhận|Tên thủ tục hành chính|Mã hồ sơ|Trạng thái|Địa chỉ|Chủ hồ sơ|Ngày nộp hồ sơ|Ngày nhận|Ngày hẹn trả|Ngày kết thúc xử lý
TTPVHCC|Lê Thị Mẫu|Đăng ký khai sinh|H99-260105-0011|Đã trả|Thôn Đông|Trần Văn Thử|05/01/2026|05/01/2026|08/01/2026|07/01/2026
TTPVHCC|Lê Thị Mẫu|Chứng thực bản sao|H99-260105-0012|Đã trả|Thôn Đoài|Đỗ Văn Thử|05/01/2026|05/01/2026|05/01/2026|05/01/2026`,
  ],
  [
    'case-records',
    'the two-row heading of a paper book',
    `
SỔ THEO DÕI HỒ SƠ NĂM 2026|||||||||
TT|Mã hồ sơ|Nội dung hồ sơ|Số lượng (bộ)|Họ tên chủ hồ sơ|Địa chỉ|Ngày tháng năm||Trả kết quả|
||||||Nhận hồ sơ|Hẹn trả kết quả|Ngày nhận KQ|Bên giao
1|01/2026|Cấp bản sao trích lục|#1|Phạm Văn Ví|Thôn Thượng|06/01/2026|07/01/2026|07/01/2026|Dụ
2|02/2026|Đăng ký lại khai sinh|#1|Vũ Thị Dụ|Thôn Hạ|06/01/2026|12/01/2026|10/01/2026|Dụ`,
  ],
  [
    'case-records',
    'fees',
    `
Mã hồ sơ|Người tiếp nhận|Loại tiếp nhận|Tên người nộp|Số biên lai|Ngày tiếp nhận|Ngày thu|Phí|Lệ phí|Tổng
H99-260105-0013|Lê Thị Mẫu|Trực tiếp|Ngô Văn Thử|0001|05/01/2026|05/01/2026|#0|#8000|#8000`,
  ],
  [
    'case-records',
    'codes without headings',
    `
000.00.01.H99-260105-0011|Trần Văn Thử|05/01/2026|07/01/2026
000.00.01.H99-260105-0012|Đỗ Văn Thử|05/01/2026|06/01/2026
000.00.01.H99-260106-0001|Vũ Thị Dụ|06/01/2026|09/01/2026`,
  ],
  [
    'survey',
    'five levels',
    `
KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG||||||
TT|Câu hỏi|Rất hài lòng|Hài lòng|Bình thường|Không hài lòng|Rất không hài lòng
1|Nơi ngồi chờ|#30|#20|#4|#1|#0
2|Thái độ phục vụ|#28|#21|#6|#0|#0`,
  ],
  [
    'survey',
    'one row a sheet of paper',
    `
Dấu thời gian|Giới tính|Năm sinh|Nghề nghiệp|1. Mức độ hài lòng về thời gian giải quyết|2. Mức độ hài lòng về công chức
02/03/2026|Nam|#1980|Nông dân|Hài lòng|Rất hài lòng
02/03/2026|Nữ|#1991|Giáo viên|Không hài lòng|Hài lòng`,
  ],
  [
    'feedback',
    'phản ánh, kiến nghị',
    `
STT|Mã PAKN|Nội dung phản ánh|Người gửi|Ngày gửi|Cơ quan xử lý|Kết quả trả lời|Trạng thái
1|PAKN-0012|Đèn đường hỏng ở ngõ 4|Bùi Văn Thử|03/02/2026|Phòng Kinh tế|Đã sửa ngày 05/02|Đã trả lời
2|PAKN-0013|Rác ở bờ mương|Bùi Thị Mẫu|04/02/2026|Thôn Đông|Đã dọn|Đã trả lời`,
  ],
  [
    'contacts',
    'danh bạ',
    `
DANH BẠ ĐIỆN THOẠI ỦY BAN NHÂN DÂN XÃ||||
TT|Họ và tên|Chức vụ|Số điện thoại|Email
1|Nguyễn Văn Thử|Chủ tịch|0900 000 001|thu@vidu.vn
2|Trần Thị Mẫu|Văn thư|0900 000 002|mau@vidu.vn`,
  ],
  [
    'report',
    'a finished report with figures',
    `
BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026||||||
TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện 6 tháng|Tỷ lệ đạt (%)|So với cùng kỳ (%)
1|Thu ngân sách|Triệu đồng|#5200|#2700|#51.9|#104
2|Số hồ sơ tiếp nhận|Hồ sơ|#3000|#1620|#54|#110`,
  ],
  [
    'report',
    'figures of the one-stop office, no title',
    `
TT|Lĩnh vực|Tồn kỳ trước|Tiếp nhận kỳ này|Đã giải quyết đúng hạn|Quá hạn|Tỷ lệ đạt
1|Hộ tịch|#2|#140|#139|#1|#99.3
2|Đất đai|#12|#64|#60|#4|#93.8`,
  ],
  [
    'register',
    'documents that came in',
    `
Số đến|Ngày đến|Số, ký hiệu|Ngày văn bản|Trích yếu nội dung|Nơi gửi
12|05/01/2026|45/UBND-NC|04/01/2026|V/v rà soát nhân sự|UBND tỉnh
13|06/01/2026|9/KH-SNV|05/01/2026|Kế hoạch kiểm tra công vụ|Sở Nội vụ`,
  ],
  ['other', 'a chart and some words', `Biểu đồ\nNguồn: tự tổng hợp`],
];

const kindsOf = (...sheets: readonly ReturnType<typeof sheetOf>[]) => readWorkbook(workbookOf(...sheets)).sheets;

describe('sheets that hold no plan are named', () => {
  test.each(LISTS)('%s: %s', (kind, _, picture) => {
    const sheet = sheetOf({ rows: drawn(picture.replace(/\n$/, '')) });
    expect(kindsOf(sheet)).toEqual([{ sheet: 'Kế hoạch', kind, hidden: false }]);
    // The same in NFD, as a Mac types it
    const values = sheet.values.map((row) =>
      row.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value)),
    );
    expect(kindsOf({ ...sheet, values })[0]!.kind).toBe(kind);
  });
});

test('the issue names the kind; an empty sheet has none; a hidden sheet is read and said to be hidden', () => {
  const [, , records] = LISTS[0]!;
  const hidden = { ...sheetOf({ name: 'Hồ sơ', rows: drawn(records) }), visibility: 'hidden' as const };
  const plan = sheetOf({
    name: 'KH',
    rows: drawn('TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn\n1|Rà soát thủ tục|Văn phòng|Quý I/2026'),
  });
  const reading = readWorkbook(
    workbookOf({ ...plan, visibility: 'veryHidden' }, hidden, sheetOf({ name: 'Trống', rows: [] })),
  );
  expect(reading.sheets).toEqual([
    { sheet: 'KH', kind: 'plan', hidden: true },
    { sheet: 'Hồ sơ', kind: 'case-records', hidden: true },
    { sheet: 'Trống', kind: 'empty', hidden: false },
  ]);
  expect(reading.issues.filter(({ code }) => code === 'sheet.no-plan').map(({ params }) => params)).toEqual([
    { sheet: 'Hồ sơ', kind: 'case-records' },
  ]);
});

test('a sheet with a plan below a list is a plan', () => {
  const [, , contacts] = LISTS.find(([kind]) => kind === 'contacts')!;
  const rows = [
    ...drawn(contacts),
    [],
    ...drawn('TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn\n1|Rà soát thủ tục|Văn phòng|Quý I/2026'),
  ];
  expect(kindsOf(sheetOf({ rows }))[0]!.kind).toBe('plan');
});

test('a hundred thousand case records are known by their head', () => {
  const head = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Trạng thái'];
  const rows: CellValue[][] = [head];
  for (let i = 1; i <= 100_000; i++) rows.push([i, `H99-${i}`, `Lê Văn ${i % 90}`, '06/01/2026', 'Đang xử lý']);
  let looked = 0;
  const sheet = sheetOf({ rows });
  const values = new Proxy(sheet.values, {
    get: (all, key, self) => {
      looked++;
      return Reflect.get(all, key, self) as unknown;
    },
  });
  expect(kindsOf({ ...sheet, values })[0]!.kind).toBe('case-records');
  expect(looked).toBeLessThan(1_500_000);
});
