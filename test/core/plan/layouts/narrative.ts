import type { Layout } from './layout';

const Q1 = '2026-01-01/2026-03-31';
const Q2 = '2026-04-01/2026-06-30';
const WHOLE = '2026-01-01/2026-12-31';

const lines = (...texts: readonly string[]) => texts.map((text) => [text]);

/** Plans without a table. */
export const NARRATIVE_LAYOUTS: readonly Layout[] = [
  {
    name: 'criteria with a)–d) parts, labels that drift, a line cut by a page',
    sheets: [
      {
        rows: lines(
          'KẾ HOẠCH',
          'Nâng cao Chỉ số cải cách hành chính năm 2026',
          'I. MỤC ĐÍCH, YÊU CẦU',
          '- Phấn đấu Chỉ số tăng 2-3 bậc so với năm 2025.',
          'II. NHIỆM VỤ',
          '1. Khắc phục tiêu chí chưa đạt',
          '1.1. Tiêu chí “Hồ sơ trước hạn”',
          'a) Mục tiêu, yêu cầu: Trên 97% hồ sơ được trả trước hạn. Không có công chức bị',
          'kỷ luật từ mức khiển trách trở lên.',
          'b) Nhiệm vụ, giải pháp:',
          '- Bộ phận một cửa nhắc hạn mỗi ngày, 100% hồ sơ có người theo dõi.',
          'c) Phân công trách nhiệm',
          '- Công chức chủ trì: Công chức Văn phòng.',
          '- Công chức phối hợp/Thực hiện: Các công chức chuyên môn.',
          'd) Thời gian thực hiện/hoàn thành: Trong năm 2026.',
          '1.2. Tiêu chí “Thanh toán trực tuyến”',
          'a) Mục tiêu: Tăng tỷ lệ hồ sơ thanh toán trực tuyến.',
          'b) Giải pháp: Hướng dẫn người dân.',
          'c) Phân công nhiệm vụ:',
          '- Bộ phận chủ trì: Cán bộ Văn hóa.',
          '- Công chức thực hiện: Các công chức chuyên môn.',
          'd) Thời gian hoàn thành: Quý II/2026.',
          'III. TỔ CHỨC THỰC HIỆN',
          '1. Giao Công chức Văn phòng: Theo dõi, đôn đốc việc thực hiện.',
          'Trên đây là kế hoạch của Ủy ban nhân dân xã./.',
          'Nơi nhận:',
          '- Lưu: VT.',
        ),
      },
    ],
    assignments: [
      {
        rows: [7, 8, 9, 10, 11, 12, 13, 14, 15],
        lead: ['Công chức Văn phòng'],
        support: ['Các công chức chuyên môn'],
        due: WHOLE,
        targets: ['>97%', '=0'],
        section: ['II. NHIỆM VỤ', '1. Khắc phục tiêu chí chưa đạt'],
      },
      {
        rows: [16, 17, 18, 19, 20, 21, 22],
        lead: ['Cán bộ Văn hóa'],
        support: ['Các công chức chuyên môn'],
        due: Q2,
        targets: ['trend up'],
      },
    ],
    objectives: [{ rows: [4], targets: ['change +2..3 bậc vs 2025'] }],
  },
  {
    name: 'numbered paragraphs with label lines',
    year: 2026,
    sheets: [
      {
        rows: lines(
          'II. NỘI DUNG',
          '1. Xây dựng quy chế dân chủ ở cơ sở',
          'Đơn vị chủ trì: Phòng Nội vụ',
          'Đơn vị phối hợp: Mặt trận Tổ quốc; Công an xã',
          'Thời gian thực hiện: Quý I',
          '2. Tổ chức hội thi tìm hiểu cải cách hành chính',
          '- Chuẩn bị bộ câu hỏi',
          '- Đơn vị chủ trì: Đoàn Thanh niên',
          '- Thời gian hoàn thành: Quý II',
        ),
      },
    ],
    assignments: [
      {
        rows: [2, 3, 4, 5],
        task: 'Xây dựng quy chế dân chủ ở cơ sở',
        lead: ['Phòng Nội vụ'],
        support: ['Mặt trận Tổ quốc', 'Công an xã'],
        due: Q1,
      },
      { rows: [6, 7, 8, 9], lead: ['Đoàn Thanh niên'], support: [], due: Q2 },
    ],
  },
  {
    name: 'labels inside the paragraph',
    year: 2026,
    sheets: [
      {
        rows: lines(
          'II. NHIỆM VỤ',
          '1. Sửa đổi quy trình tiếp công dân (Chủ trì: Phòng Tư pháp; phối hợp: Công an xã; hoàn thành: Quý I).',
          '2. Mở chuyên mục hỏi đáp. Đơn vị chủ trì: Phòng Văn hóa. Thời gian thực hiện: Quý II.',
        ),
      },
    ],
    assignments: [
      { rows: [2], lead: ['Phòng Tư pháp'], support: ['Công an xã'], due: Q1 },
      { rows: [3], lead: ['Phòng Văn hóa'], due: Q2 },
    ],
  },
  {
    name: 'headings without numbers over label lines',
    year: 2026,
    sheets: [
      {
        rows: lines(
          'Tiêu chí: Niêm yết thủ tục',
          'Chủ trì: Văn phòng UBND',
          'Thời hạn: Quý I',
          'Cải tạo phòng tiếp dân',
          'Chủ trì: Phòng Kinh tế',
          'Phối hợp: Công an xã',
          'Thời hạn: Quý II',
        ).slice(3),
      },
    ],
    assignments: [{ rows: [1, 2, 3, 4], lead: ['Phòng Kinh tế'], support: ['Công an xã'], due: Q2 }],
  },
  {
    name: 'plain prose gives no assignment, its numbers are objectives',
    sheets: [
      {
        rows: lines(
          'KẾ HOẠCH',
          'Chuyển đổi số năm 2026',
          'II. NHIỆM VỤ TRỌNG TÂM',
          '1. Nhận thức số',
          '- Bảo đảm 100% công chức sử dụng thư điện tử công vụ.',
          '- Tăng cường tuyên truyền theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020.',
          'III. TỔ CHỨC THỰC HIỆN',
          '1. Văn phòng UBND xã',
          '- Chủ trì, phối hợp với các phòng đôn đốc thực hiện kế hoạch.',
        ),
      },
    ],
    assignments: [],
    objectives: [{ rows: [5], targets: ['>=100%'] }],
  },
];
