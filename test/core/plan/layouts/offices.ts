import type { Layout } from './layout';

const Q1 = '2026-01-01/2026-03-31';
const Q2 = '2026-04-01/2026-06-30';
const YEAR = 'ongoing 2026-01-01/2026-12-31';

/** More ways in which offices lay out their tables. */
export const OFFICE_LAYOUTS: readonly Layout[] = [
  {
    name: 'months 1 to 12 under "Tháng"',
    year: 2026,
    sheets: [
      {
        rows: [
          [
            'STT',
            'Nội dung công việc',
            'Đơn vị thực hiện',
            'Tháng',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          [null, null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          [1, 'Kiểm tra công vụ', 'Phòng Nội vụ', null, null, 'x', null, null, null, null, null, 'x', null, null, null],
          [
            2,
            'Khảo sát hài lòng',
            'Văn phòng UBND',
            null,
            null,
            null,
            null,
            null,
            'x',
            null,
            null,
            null,
            null,
            null,
            null,
          ],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:O1'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Nội vụ'], due: '2026-03-01/2026-03-31 | 2026-09-01/2026-09-30' },
      { rows: [4], lead: ['Văn phòng UBND'], due: '2026-06-01/2026-06-30' },
    ],
  },
  {
    name: 'indicators with last year, this year, a comparison and the agency under "Đơn vị"',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Kế hoạch năm 2026', 'Đơn vị theo dõi, thực hiện'],
          ['I', 'Kinh tế', null, null, null, null],
          [1, 'Thu ngân sách trên địa bàn', 'tỷ đồng', 12.5, 14, 'Phòng Kinh tế'],
          [2, 'Diện tích trồng rừng tập trung', 'ha', 300, '320', 'Phòng Kinh tế'],
          ['II', 'Xã hội', null, null, null, null],
          [3, 'Tỷ lệ hộ nghèo', '%', '4,1', 'Dưới 3,5', 'Phòng Văn hóa'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Kinh tế'], due: 'none', targets: ['>=14 tỷ đồng'] },
      { rows: [4], lead: ['Phòng Kinh tế'], due: 'none', targets: ['>=320 ha'] },
      { rows: [6], lead: ['Phòng Văn hóa'], due: 'none', targets: ['<3.5%'], section: ['II. Xã hội'] },
    ],
  },
  {
    name: 'criteria with points over several depths',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Chủ trì', 'Thời gian'],
          ['1', 'CHỈ ĐẠO ĐIỀU HÀNH', 10, 8, null, null],
          ['1.1', 'Kế hoạch cải cách hành chính', 4, 3, null, null],
          ['1.1.1', 'Ban hành đúng thời hạn', 2, 2, 'Văn phòng UBND', 'Quý I'],
          ['1.1.2', 'Thực hiện đủ nhiệm vụ', 2, 1, 'Văn phòng UBND', 'Thường xuyên'],
          ['1.2', 'Tuyên truyền', 6, 5, 'Phòng Văn hóa', 'Quý II'],
        ],
      },
    ],
    assignments: [
      {
        rows: [4],
        lead: ['Văn phòng UBND'],
        due: Q1,
        section: ['1. CHỈ ĐẠO ĐIỀU HÀNH', '1.1. Kế hoạch cải cách hành chính'],
      },
      { rows: [5], lead: ['Văn phòng UBND'], due: YEAR },
      { rows: [6], lead: ['Phòng Văn hóa'], due: Q2, section: ['1. CHỈ ĐẠO ĐIỀU HÀNH'] },
    ],
  },
  {
    name: 'bullets in the ordinal column, each with its own lead, under a decimal heading',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'],
          [1, 'Công tác tuyên truyền', null, null, null],
          ['-', 'Viết tin bài trên trang thông tin', 'Phòng Văn hóa', 'Các thôn', 'Hằng tháng'],
          ['-', 'Tổ chức tọa đàm', 'Mặt trận Tổ quốc', null, 'Quý II'],
          [2, 'Công tác kiểm tra', null, null, null],
          ['-', 'Kiểm tra Bộ phận một cửa', 'Phòng Nội vụ', 'Văn phòng UBND', 'Quý I'],
        ],
      },
    ],
    assignments: [
      {
        rows: [3],
        lead: ['Phòng Văn hóa'],
        support: ['Các thôn'],
        due: 'FREQ=MONTHLY',
        section: ['1. Công tác tuyên truyền'],
      },
      { rows: [4], lead: ['Mặt trận Tổ quốc'], support: [], due: Q2 },
      { rows: [6], lead: ['Phòng Nội vụ'], support: ['Văn phòng UBND'], due: Q1, section: ['2. Công tác kiểm tra'] },
    ],
  },
  {
    name: 'headings without numbers in the task column, in capitals and not',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
          [null, 'CÔNG TÁC CHỈ ĐẠO', null, null],
          [1, 'Ban hành kế hoạch năm', 'Văn phòng UBND', 'Quý I'],
          [2, 'Giao ban hằng tháng', 'Văn phòng UBND', 'Thường xuyên'],
          [null, 'Công tác đào tạo, bồi dưỡng', null, null],
          [1, 'Cử công chức đi học', 'Phòng Nội vụ', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], due: Q1, section: ['CÔNG TÁC CHỈ ĐẠO'] },
      { rows: [4], lead: ['Văn phòng UBND'], due: YEAR },
      { rows: [6], lead: ['Phòng Nội vụ'], due: Q2, section: ['Công tác đào tạo, bồi dưỡng'] },
    ],
  },
  {
    name: 'lead merged down over numbered rows; the last row of the group has none',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
          ['I', 'Đất đai', null, null, null],
          [1, 'Cấp giấy chứng nhận', 'Phòng Kinh tế', 'Các thôn', 'Quý I'],
          [2, 'Đo đạc lại bản đồ', null, null, 'Quý II'],
          [3, 'Giải quyết tranh chấp', null, null, null],
          ['II', 'Hộ tịch', null, null, null],
          [1, 'Số hóa sổ hộ tịch', null, null, 'Quý I'],
        ],
        merges: ['C3:C5', 'D3:D5', 'E4:E5'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Kinh tế'], support: ['Các thôn'], due: Q1 },
      { rows: [4], lead: ['Phòng Kinh tế'], support: ['Các thôn'], due: Q2 },
      { rows: [5], lead: ['Phòng Kinh tế'], support: ['Các thôn'], due: Q2 },
      { rows: [7], lead: [], due: Q1 },
    ],
    issues: ['assignment.lead-missing'],
  },
  {
    name: 'a heading re-issued after a group, one cell shorter and with a column renamed',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Ghi chú'],
          ['A', 'NHIỆM VỤ THƯỜNG XUYÊN', null, null, null, null],
          [1, 'Trực tiếp công dân', 'Văn phòng UBND', null, 'Thường xuyên', null],
          ['B', 'NHIỆM VỤ ĐỘT XUẤT', null, null, null, null],
          ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', null],
          [1, 'Ứng phó bão lũ', 'Ban Chỉ huy Quân sự', 'Công an xã', 'Quý II', null],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], due: YEAR, section: ['A. NHIỆM VỤ THƯỜNG XUYÊN'] },
      { rows: [6], lead: ['Ban Chỉ huy Quân sự'], support: ['Công an xã'], due: Q2, section: ['B. NHIỆM VỤ ĐỘT XUẤT'] },
    ],
  },
  {
    name: 'the next table’s title stands right under the last row of another order of columns',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Người thực hiện', 'Thời gian'],
          [1, 'Chấm công', 'Lê Thị Hoa', 'Thường xuyên'],
          ['BẢNG 2: PHÂN CÔNG LÃNH ĐẠO'],
          ['TT', 'Lãnh đạo phụ trách', 'Nhiệm vụ', 'Đơn vị thực hiện'],
          [1, 'Nguyễn Văn Tám', 'Chỉ đạo chung', 'Văn phòng UBND'],
          [2, 'Trần Thị Chín', 'Khối văn xã', 'Phòng Văn hóa'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: [], person: ['Lê Thị Hoa'], due: YEAR },
      { rows: [5], task: 'Chỉ đạo chung', lead: ['Văn phòng UBND'], person: ['Nguyễn Văn Tám'], due: 'none' },
      { rows: [6], lead: ['Phòng Văn hóa'], person: ['Trần Thị Chín'], due: 'none' },
    ],
  },
  {
    name: 'rows of one number without merges: who is taken over, when stays its own',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
          [1, 'Xây dựng đề án vị trí việc làm', 'Phòng Nội vụ', 'Các phòng', 'Quý I'],
          [null, 'Trình phê duyệt đề án', null, null, 'Quý II'],
          [2, 'Tuyển dụng công chức', 'Phòng Nội vụ', null, 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Nội vụ'], support: ['Các phòng'], due: Q1 },
      { rows: [3], lead: ['Phòng Nội vụ'], support: ['Các phòng'], due: Q2 },
      { rows: [4], lead: ['Phòng Nội vụ'], support: [], due: Q2 },
    ],
  },
  {
    name: 'a heading without its number column, tasks numbered in their words',
    year: 2026,
    sheets: [
      {
        rows: [
          ['Nội dung', 'Chủ trì', 'Thời gian'],
          ['I. Công tác tổ chức', null, null],
          ['1. Kiện toàn tổ công tác', 'Phòng Nội vụ', 'Quý I'],
          ['2. Phân công nhiệm vụ thành viên', 'Văn phòng UBND', 'Quý I'],
          ['II. Công tác tài chính', null, null],
          ['1. Lập dự toán', 'Phòng Kinh tế', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Nội vụ'], due: Q1, section: ['I. Công tác tổ chức'] },
      { rows: [4], lead: ['Văn phòng UBND'], due: Q1 },
      { rows: [6], lead: ['Phòng Kinh tế'], due: Q2, section: ['II. Công tác tài chính'] },
    ],
  },
  {
    name: '1)–4) parts under lettered criteria, and labels in two columns',
    year: 2026,
    sheets: [
      {
        name: 'Tiêu chí',
        rows: [
          ['II. CÁC TIÊU CHÍ'],
          ['a) Tiêu chí công khai'],
          ['1) Mục tiêu: 100% thủ tục được niêm yết.'],
          ['2) Giải pháp: Rà soát hằng tuần.'],
          ['3) Đơn vị chủ trì: Văn phòng UBND.'],
          ['4) Thời gian thực hiện: Quý I.'],
          ['b) Tiêu chí phản ánh'],
          ['1) Mục tiêu: Tối thiểu 95% phản ánh được trả lời.'],
          ['2) Đơn vị chủ trì: Công an xã.'],
          ['3) Thời gian thực hiện: Thường xuyên.'],
        ],
      },
      {
        name: 'Hai cột',
        rows: [
          ['1.', 'Lắp camera an ninh'],
          ['Đơn vị chủ trì:', 'Công an xã'],
          ['Thời gian thực hiện:', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [2, 3, 4, 5, 6], lead: ['Văn phòng UBND'], due: Q1, targets: ['>=100%'] },
      { rows: [7, 8, 9, 10], lead: ['Công an xã'], due: YEAR, targets: ['>=95%'] },
      { rows: [1, 2, 3], task: 'Lắp camera an ninh', lead: ['Công an xã'], due: Q2 },
    ],
  },
  {
    name: 'submitting and watching agencies beside "chủ trì" are neither lead nor support',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Tên đề án', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Cấp trình', 'Thời gian trình'],
          [1, 'Đề án sắp xếp trường học', 'Phòng Văn hóa', 'Phòng Kinh tế', 'HĐND xã', 'Quý II'],
          [2, 'Đề án thu gom rác', 'Phòng Kinh tế', 'Các thôn', 'UBND xã', 'Quý I'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Văn hóa'], support: ['Phòng Kinh tế'], due: Q2 },
      { rows: [3], lead: ['Phòng Kinh tế'], support: ['Các thôn'], due: Q1 },
    ],
  },
  {
    name: 'data whose words could be headings do not begin a new table',
    year: 2026,
    sheets: [
      {
        rows: [
          ['Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Cách đo lường', 'Thời hạn'],
          ['Tổ chức thực hiện nhiệm vụ', 'Các đơn vị', 'Các cơ quan liên quan', 'Kết quả thực hiện', 'Quý I'],
          ['Báo cáo kết quả thực hiện', 'Các ngành', 'Đơn vị liên quan', 'Báo cáo', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Các đơn vị'], support: ['Các cơ quan liên quan'], due: Q1 },
      { rows: [3], lead: ['Các ngành'], support: ['Đơn vị liên quan'], due: Q2 },
    ],
  },
  {
    name: 'a row cut by a page in every cell, the rest beginning with capitals',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
          [1, 'Xây dựng chương trình thực hiện Nghị quyết của', 'Văn phòng HĐND và', 'Các phòng chuyên môn,', 'Quý I/'],
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
          [null, 'Hội đồng nhân dân xã về thu ngân sách', 'UBND', 'các thôn', '2026'],
          [2, 'Đối thoại với hộ kinh doanh', 'Phòng Kinh tế', 'Công an xã', 'Tháng 6'],
          [null, '- Chuẩn bị tài liệu', null, null, null],
          [null, null, null, 'Mặt trận Tổ quốc', null],
        ],
      },
    ],
    assignments: [
      {
        rows: [2, 4],
        task: 'Xây dựng chương trình thực hiện Nghị quyết của Hội đồng nhân dân xã về thu ngân sách',
        lead: ['Văn phòng HĐND và UBND'],
        support: ['Các phòng chuyên môn', 'các thôn'],
        due: Q1,
      },
      {
        rows: [5, 6, 7],
        lead: ['Phòng Kinh tế'],
        support: ['Công an xã', 'Mặt trận Tổ quốc'],
        due: '2026-06-01/2026-06-30',
      },
    ],
  },
  {
    name: 'duties of the members of a committee, and shares beside a unit of measure',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ được phân công', 'Thời gian'],
          [1, 'Nguyễn Văn Tám', 'Chủ tịch', 'Chỉ đạo chung', 'Quý I'],
        ],
      },
      {
        name: 'Chỉ tiêu',
        rows: [
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Chủ trì'],
          [1, 'Hồ sơ đúng hạn', '%', '≥ 98%', 'Văn phòng UBND'],
          [2, 'Hồ sơ trả qua bưu chính', '%', 0.1, 'Bưu điện'],
          [3, 'Mô hình mới', 'Mô hình', 1, 'Phòng Văn hóa'],
        ],
        formats: { D3: '0%' },
      },
    ],
    assignments: [
      { rows: [2], task: 'Chỉ đạo chung', lead: [], person: ['Nguyễn Văn Tám'], due: Q1 },
      { rows: [2], lead: ['Văn phòng UBND'], due: 'none', targets: ['>=98%'] },
      { rows: [3], lead: ['Bưu điện'], due: 'none', targets: ['>=10%'] },
      { rows: [4], lead: ['Phòng Văn hóa'], due: 'none', targets: ['>=1 Mô hình'] },
    ],
  },
  {
    name: '"Nội dung" merged over the numbers and the words; years one-hot; a column of numbers without a heading',
    sheets: [
      {
        rows: [
          ['Nội dung', null, 'Chủ trì', 'Lộ trình', null],
          [null, null, null, '2026', '2027'],
          ['I', 'Hạ tầng', null, null, null],
          ['1', 'Lắp camera', 'Công an xã', 'x', 'x'],
          ['2', 'Nâng cấp đường truyền', 'Văn phòng UBND', null, 'x'],
        ],
        merges: ['A1:B2', 'C1:C2', 'D1:E1'],
      },
      {
        name: 'Không tên cột',
        rows: [
          [null, 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [1, 'Dọn kho lưu trữ', 'Văn phòng UBND', 'Quý I/2026'],
          [2, 'Tiêu hủy tài liệu', 'Văn phòng UBND', 'Quý II/2026'],
        ],
      },
    ],
    assignments: [
      {
        rows: [4],
        task: 'Lắp camera',
        lead: ['Công an xã'],
        due: '2026-01-01/2026-12-31 | 2027-01-01/2027-12-31',
        section: ['I. Hạ tầng'],
      },
      { rows: [5], lead: ['Văn phòng UBND'], due: '2027-01-01/2027-12-31' },
      { rows: [2], task: 'Dọn kho lưu trữ', lead: ['Văn phòng UBND'], due: Q1 },
      { rows: [3], lead: ['Văn phòng UBND'], due: Q2 },
    ],
  },
  {
    name: 'no numbers at all: headings are lines of words alone',
    year: 2026,
    sheets: [
      {
        rows: [
          ['Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          ['Lĩnh vực văn hóa', null, null],
          ['Tổ chức lễ hội', 'Phòng Văn hóa', 'Quý I'],
          ['- Bố trí bãi xe', null, null],
          ['Lĩnh vực y tế', null, null],
          ['Tiêm chủng mở rộng', 'Trạm Y tế', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3, 4], lead: ['Phòng Văn hóa'], due: Q1, section: ['Lĩnh vực văn hóa'] },
      { rows: [6], lead: ['Trạm Y tế'], due: Q2, section: ['Lĩnh vực y tế'] },
    ],
  },
];
