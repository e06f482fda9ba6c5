import type { Layout } from './layout';

const Q1 = '2026-01-01/2026-03-31';
const Q2 = '2026-04-01/2026-06-30';
const YEAR = 'ongoing 2026-01-01/2026-12-31';

/** Two roles in a column, the same heading with another meaning, several tables, objectives above, rows of one assignment. */
export const MIXED_LAYOUTS: readonly Layout[] = [
  {
    name: '"Phân công nhiệm vụ" holds lead and support with labels',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Phân công nhiệm vụ', 'Tiến độ'],
          [1, 'Xây dựng cổng thông tin', 'Chủ trì: Phòng Văn hóa\nPhối hợp: Văn phòng UBND; Công an xã', 'Quý I'],
          [2, 'Vận hành tổng đài', 'Chủ trì: Trung tâm Phục vụ hành chính công', 'Thường xuyên'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Văn hóa'], support: ['Văn phòng UBND', 'Công an xã'], due: Q1 },
      { rows: [3], lead: ['Trung tâm Phục vụ hành chính công'], support: [], due: YEAR },
    ],
  },
  {
    name: 'measures and the agency in one column; the objective is the task',
    sheets: [
      {
        rows: [
          ['MỤC TIÊU CHẤT LƯỢNG NĂM 2026'],
          [
            'STT',
            'Mục tiêu chất lượng',
            'Cách đo lường',
            'Biện pháp thực hiện/đơn vị thực hiện',
            'Thời gian hoàn thành',
          ],
          [
            1,
            'Tối thiểu 98% hồ sơ được trả đúng hạn',
            'Thống kê',
            'a) Biện pháp: Nhắc việc tự động.\nb) Trách nhiệm thực hiện: Văn phòng UBND.',
            'Tháng 12/2026',
          ],
          [
            2,
            'Không quá 2% phản ánh xử lý chậm',
            'Sổ theo dõi',
            'a) Biện pháp: Phân công trực.\nb) Trách nhiệm thực hiện: Công an xã.',
            'Tháng 12/2026',
          ],
        ],
        merges: ['A1:E1'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], due: '2026-12-01/2026-12-31', targets: ['>=98%'] },
      { rows: [4], lead: ['Công an xã'], due: '2026-12-01/2026-12-31', targets: ['<=2%'] },
    ],
  },
  {
    name: '"Kết quả" is a target in an indicator table and a deliverable in a task table; "Đơn vị" likewise',
    year: 2026,
    sheets: [
      {
        rows: [
          ['I. CHỈ TIÊU'],
          ['STT', 'Chỉ số', 'Đơn vị', 'Kết quả', 'Đơn vị chủ trì'],
          [1, 'Tỷ lệ hồ sơ trực tuyến', '%', '80', 'Văn phòng UBND'],
          [2, 'Số sáng kiến được công nhận', 'sáng kiến', '3', 'Phòng Văn hóa'],
          [],
          ['II. NHIỆM VỤ'],
          ['STT', 'Nội dung', 'Kết quả', 'Đơn vị', 'Tiến độ'],
          [1, 'Khảo sát nhu cầu', 'Báo cáo khảo sát', 'Phòng Kinh tế', 'Quý I'],
          [2, 'Ký kết quy chế', 'Quy chế phối hợp', 'Công an xã', 'Quý II'],
        ],
        merges: ['A1:E1', 'A6:E6'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], due: 'none', targets: ['>=80%'], section: ['I. CHỈ TIÊU'] },
      { rows: [4], lead: ['Phòng Văn hóa'], due: 'none', targets: ['>=3 sáng kiến'] },
      {
        rows: [8],
        lead: ['Phòng Kinh tế'],
        due: Q1,
        targets: [],
        deliverable: 'Báo cáo khảo sát',
        section: ['II. NHIỆM VỤ'],
      },
      { rows: [9], lead: ['Công an xã'], due: Q2, targets: [] },
    ],
  },
  {
    name: '"Tiến độ" with statuses is no due date where "Thời hạn" stands beside it',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn', 'Tiến độ'],
          [1, 'Kiểm kê tài sản', 'Phòng Kinh tế', 'Quý I', 'Đã hoàn thành'],
          [2, 'Đo đạc bản đồ', 'Phòng Kinh tế', 'Quý II', 'Đang thực hiện'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Kinh tế'], due: Q1 },
      { rows: [3], lead: ['Phòng Kinh tế'], due: Q2 },
    ],
  },
  {
    name: 'beside "chủ trì", a column "thực hiện" is support',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan thực hiện', 'Thời gian'],
          [1, 'Trồng cây đầu xuân', 'Phòng Kinh tế', 'Các thôn', 'Quý I'],
          [2, 'Ngày chủ nhật xanh', 'Đoàn Thanh niên', 'Các thôn', 'Thường xuyên'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Kinh tế'], support: ['Các thôn'], due: Q1 },
      { rows: [3], lead: ['Đoàn Thanh niên'], support: ['Các thôn'], due: YEAR },
    ],
  },
  {
    name: 'one small table for each objective, headings without merges, targets in the headings',
    year: 2026,
    sheets: [
      {
        rows: [
          ['1. Mục tiêu 1: Tối thiểu 97% văn bản được ký số'],
          ['Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
          ['- Cấp chữ ký số cho công chức', 'Văn phòng UBND', 'Các phòng', 'Quý I'],
          ['- Kiểm tra việc ký số', 'Văn phòng UBND', null, 'Thường xuyên'],
          ['2. Mục tiêu 2: 100% cuộc họp dùng tài liệu số, trong đó:'],
          ['- Tối thiểu 50% họp trực tuyến'],
          ['Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
          ['Cài đặt phần mềm họp', 'Phòng Văn hóa', null, 'Quý II'],
          ['II. TỔ CHỨC THỰC HIỆN'],
          ['1. Các phòng căn cứ kế hoạch này để thực hiện.'],
          ['Nơi nhận:'],
          ['- Lưu: VT.'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], support: ['Các phòng'], due: Q1, targets: [] },
      { rows: [4], lead: ['Văn phòng UBND'], due: YEAR },
      { rows: [8], lead: ['Phòng Văn hóa'], due: Q2 },
    ],
    objectives: [
      { rows: [1], targets: ['>=97%'] },
      { rows: [5, 6], targets: ['>=100%', '>=50%'] },
    ],
  },
  {
    name: 'tables of different column order on one sheet',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [1, 'Rà soát quy hoạch', 'Phòng Kinh tế', 'Quý I'],
          [],
          ['BIỂU 2. NHIỆM VỤ PHỐI HỢP'],
          ['Thời gian', 'Cơ quan chủ trì', 'Nội dung', 'Ghi chú'],
          ['Quý II', 'Công an xã', 'Diễn tập phòng cháy', 'tại trụ sở'],
          ['Thường xuyên', 'Trạm Y tế', 'Giám sát dịch bệnh', null],
        ],
        merges: ['A4:D4'],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Kinh tế'], due: Q1 },
      { rows: [6], task: 'Diễn tập phòng cháy', lead: ['Công an xã'], due: Q2 },
      { rows: [7], task: 'Giám sát dịch bệnh', lead: ['Trạm Y tế'], due: YEAR },
    ],
  },
  {
    name: 'one number, several tasks with dues of their own: each is an assignment; text alone continues',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [1, 'Nâng tỷ lệ số hóa lên tối thiểu 90%', 'Quét hồ sơ cũ', 'Văn phòng UBND', 'Quý I'],
          [null, null, 'Kiểm tra chất lượng dữ liệu', 'Phòng Văn hóa', 'Quý II'],
          [2, 'Cắt giảm thời gian', 'Rà soát quy trình nội bộ', 'Phòng Tư pháp', 'Quý II'],
          [null, null, '- Lập danh mục thủ tục cần cắt giảm', null, null],
        ],
        merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Văn phòng UBND'], due: Q1, targets: [] },
      { rows: [3], lead: ['Phòng Văn hóa'], due: Q2, targets: [] },
      { rows: [4, 5], lead: ['Phòng Tư pháp'], due: Q2 },
    ],
    objectives: [
      { rows: [2, 3], targets: ['>=90%'] },
      { rows: [4, 5], targets: [] },
    ],
  },
  {
    name: 'dates in cells, shares as numbers, a formula error in a date',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Chỉ tiêu', 'Mức phấn đấu', 'Người thực hiện', 'Hạn hoàn thành'],
          [1, 'Tỷ lệ hài lòng của người dân', 0.95, 'Nguyễn Thị Lan', 46112],
          [2, 'Số buổi đối thoại', '2 buổi', 'Trần Văn Nam', { error: '#REF!' }],
        ],
        formats: { C2: '0%', E2: 'dd/mm/yyyy' },
      },
    ],
    assignments: [
      { rows: [2], lead: [], person: ['Nguyễn Thị Lan'], due: 'by 2026-03-31', targets: ['>=95%'] },
      { rows: [3], lead: [], person: ['Trần Văn Nam'], due: 'none', targets: ['>=2 buổi'] },
    ],
    issues: ['cell.error-value'],
  },
  {
    name: 'a column nobody understands is told, not dropped',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Zyx', 'Thời hạn'],
          [1, 'Lập quỹ khuyến học', 'Hội Khuyến học', 'abc dài dòng', 'Quý I'],
          [2, 'Trao học bổng', 'Hội Khuyến học', 'điều khác', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Hội Khuyến học'], due: Q1 },
      { rows: [3], lead: ['Hội Khuyến học'], due: Q2 },
    ],
    issues: ['table.column-role-unknown'],
  },
  {
    name: 'sheets that hold no plan: case records, contacts, a survey',
    sheets: [
      {
        name: 'Hồ sơ',
        rows: [
          ['STT', 'Mã hồ sơ', 'Tên thủ tục hành chính', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái', 'Người xử lý'],
          [
            1,
            '000.01.02.H05-260105-0001',
            'Chứng thực bản sao',
            '05/01/2026',
            '06/01/2026',
            'Đã trả kết quả',
            'Lê Thị Mai',
          ],
          [2, '000.01.02.H05-260105-0002', 'Đăng ký khai sinh', '05/01/2026', '06/01/2026', 'Đang xử lý', 'Lê Thị Mai'],
        ],
      },
      {
        name: 'Danh bạ',
        rows: [
          ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Ghi chú'],
          [1, 'Lê Văn An', 'Chủ tịch', 'UBND xã', '0900000001', null],
          [2, 'Phạm Thị Bích', 'Công chức', 'Văn phòng', '0900000002', null],
        ],
      },
      {
        name: 'Khảo sát',
        rows: [
          ['STT', 'Nội dung', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng'],
          [1, 'Thái độ phục vụ', 12, 30, 1],
          [2, 'Thời gian giải quyết', 10, 28, 5],
        ],
      },
    ],
    assignments: [],
    objectives: [],
    issues: ['sheet.no-plan'],
  },
];
