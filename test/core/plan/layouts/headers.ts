import type { Layout } from './layout';

const Q1 = '2026-01-01/2026-03-31';
const Q2 = '2026-04-01/2026-06-30';
const YEAR = 'ongoing 2026-01-01/2026-12-31';

/** Headings: letterhead above, several rows, numbers of columns, footnote marks, broken words, repeats. */
export const HEADER_LAYOUTS: readonly Layout[] = [
  {
    name: 'letterhead, merged title and two heading rows with merged tops',
    sheets: [
      {
        rows: [
          ['ỦY BAN NHÂN DÂN\nXÃ HÒA PHÚ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          [
            'PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND xã Hòa Phú)',
          ],
          [],
          ['STT', 'Nhiệm vụ', 'Phân công thực hiện', null, 'Thời gian', null],
          [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          [1, 'Rà soát thủ tục đất đai', 'Phòng Kinh tế', 'Văn phòng UBND', 'Tháng 01/2026', 'Tháng 3/2026'],
          [2, 'Niêm yết công khai thủ tục', 'Văn phòng UBND', 'Công an xã', 'Tháng 02/2026', 'Tháng 4/2026'],
        ],
        merges: ['A2:F2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4'],
      },
    ],
    assignments: [
      {
        rows: [7],
        task: 'Rà soát thủ tục đất đai',
        lead: ['Phòng Kinh tế'],
        support: ['Văn phòng UBND'],
        start: '2026-01-01/2026-01-31',
        due: '2026-03-01/2026-03-31',
      },
      {
        rows: [8],
        lead: ['Văn phòng UBND'],
        support: ['Công an xã'],
        start: '2026-02-01/2026-02-28',
        due: '2026-04-01/2026-04-30',
      },
    ],
  },
  {
    name: 'footnote marks in headings, heading repeated on the next page, a row cut by it',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung công việc', 'Cơ quan chủ trì[1]', 'Cơ quan phối hợp(2)', 'Thời hạn*'],
          [1, 'Ban hành quy chế làm việc của Trung tâm', 'Văn phòng UBND', 'Các phòng chuyên môn', 'Quý I'],
          [2, 'Tập huấn kỹ năng số cho công chức', 'Phòng Văn hóa -', 'Bộ phận TN &', 'Quý II'],
          ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
          [null, 'và người hoạt động không chuyên trách', 'Xã hội', 'TKQ', null],
          [3, 'Tổng kết phong trào', 'Văn phòng UBND', null, 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Văn phòng UBND'], due: Q1 },
      {
        rows: [3, 5],
        task: 'Tập huấn kỹ năng số cho công chức và người hoạt động không chuyên trách',
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Bộ phận TN & TKQ'],
        due: Q2,
      },
      { rows: [6], lead: ['Văn phòng UBND'], support: [], due: Q2 },
    ],
  },
  {
    name: 'heading broken over two physical rows, at a space and inside a word',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nhiệm vụ cụ thể', 'Đơn vị phối', 'Đơn vị chủ', 'Thời hạn hoàn th'],
          [null, null, 'hợp', 'trì', 'ành'],
          [1, 'Kiểm tra công vụ', 'Công an xã', 'Văn phòng UBND', 'Quý I'],
          [2, 'Đối thoại với doanh nghiệp', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], support: ['Công an xã'], due: Q1 },
      { rows: [4], lead: ['Trung tâm Phục vụ hành chính công'], support: ['Phòng Kinh tế'], due: Q2 },
    ],
  },
  {
    name: 'lead column before the task column, a note and a signature below',
    year: 2026,
    sheets: [
      {
        rows: [
          ['Đơn vị chủ trì', 'Nội dung', 'Sản phẩm', 'Thời gian hoàn thành'],
          ['Văn phòng UBND', 'Xây dựng kế hoạch kiểm tra', 'Kế hoạch', 'Quý I'],
          ['Công an xã', 'Cập nhật dữ liệu dân cư', 'Báo cáo', 'Thường xuyên'],
          ['Tổng cộng', null, null, null],
          ['Ghi chú: các đơn vị báo cáo trước ngày 15 hằng tháng', null, null, null],
          [null, 'Nơi nhận:', null, null],
          [null, '- Như trên;', null, null],
          [null, 'TM. ỦY BAN NHÂN DÂN', null, null],
        ],
      },
    ],
    assignments: [
      { rows: [2], lead: ['Văn phòng UBND'], due: Q1, deliverable: 'Kế hoạch' },
      { rows: [3], lead: ['Công an xã'], due: YEAR },
    ],
  },
  {
    name: 'one-hot quarters under "Thời gian thực hiện" and a year of targets under a period',
    sheets: [
      {
        name: 'Lộ trình',
        rows: [
          ['LỘ TRÌNH THỰC HIỆN NĂM 2026'],
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian thực hiện', null, null, null],
          [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
          [1, 'Số hóa hồ sơ lưu', 'Văn phòng UBND', 'x', null, null, null],
          [2, 'Khảo sát hài lòng', 'Phòng Văn hóa', null, 'x', null, 'x'],
        ],
        merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'],
      },
      {
        name: 'Chỉ tiêu',
        rows: [
          ['TT', 'Tên chỉ tiêu', 'ĐVT', 'Giai đoạn 2026 - 2028', null, null, 'Đơn vị chủ trì'],
          [null, null, null, 'Năm 2026', 'Năm 2027', 'Năm 2028', null],
          [1, 'Tỷ lệ hồ sơ trực tuyến', '%', 60, 70, 80, 'Văn phòng UBND'],
          [2, 'Số mô hình dân vận khéo', 'mô hình', 2, 3, 4, 'Khối Dân vận'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Văn phòng UBND'], due: Q1 },
      { rows: [5], lead: ['Phòng Văn hóa'], due: `${Q2} | 2026-10-01/2026-12-31` },
      { rows: [3], lead: ['Văn phòng UBND'], due: 'none', targets: ['>=60% @2026', '>=70% @2027', '>=80% @2028'] },
      {
        rows: [4],
        lead: ['Khối Dân vận'],
        due: 'none',
        targets: ['>=2 mô hình @2026', '>=3 mô hình @2027', '>=4 mô hình @2028'],
      },
    ],
  },
];
