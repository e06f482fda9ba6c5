import { drawn } from './drawn-sheet';
import type { Layout } from './layout';

/** Where one table ends and another begins, and what only looks like a heading. */
export const CONTINUOUS_LAYOUTS: readonly Layout[] = [
  {
    name: 'the heading again with the columns in another order and one left out',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Sản phẩm
1|Cập nhật thủ tục|Văn phòng|Phòng Kinh tế|Tháng 3|Danh mục
2|Niêm yết thủ tục|Văn phòng||Tháng 4|Bảng niêm yết
II. CẢI CÁCH CÔNG VỤ|||||
TT|Nhiệm vụ|Sản phẩm|Thời gian hoàn thành|Cơ quan chủ trì|
1|Đánh giá công chức|Báo cáo|Tháng 12|Phòng Văn hóa - Xã hội|
2|Luân chuyển công chức|Quyết định|Quý III|Văn phòng|
`),
        merges: ['A4:F4'],
      },
    ],
    assignments: [
      {
        rows: [2],
        lead: ['Văn phòng'],
        support: ['Phòng Kinh tế'],
        due: '2026-03-01/2026-03-31',
        deliverable: 'Danh mục',
      },
      { rows: [3], lead: ['Văn phòng'], support: [], due: '2026-04-01/2026-04-30' },
      {
        rows: [6],
        lead: ['Phòng Văn hóa - Xã hội'],
        support: [],
        due: '2026-12-01/2026-12-31',
        deliverable: 'Báo cáo',
      },
      { rows: [7], lead: ['Văn phòng'], support: [], due: '2026-07-01/2026-09-30', deliverable: 'Quyết định' },
    ],
  },
  {
    name: 'lead and due filled once, the cells below empty without a merge; a row of its own again behind them',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nội dung|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn
I|Nhóm nhiệm vụ số hóa|Văn phòng|Các phòng|30/6/2026
1|Số hóa hộ tịch|||
2|Số hóa đất đai||Phòng Kinh tế|
3|Số hóa văn bản|||Tháng 5/2026
II|Nhóm nhiệm vụ dữ liệu|Công an xã||
4|Làm sạch dữ liệu dân cư|||Thường xuyên
`),
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng'], support: ['Các phòng'], due: 'by 2026-06-30' },
      { rows: [4], lead: ['Văn phòng'], support: ['Phòng Kinh tế'], due: 'by 2026-06-30' },
      { rows: [5], lead: ['Văn phòng'], support: ['Các phòng'], due: '2026-05-01/2026-05-31' },
      { rows: [7], lead: ['Công an xã'], support: [], due: 'ongoing 2026-01-01/2026-12-31' },
    ],
  },
  {
    name: 'two running numbers a row, notes with asterisks, a total with figures, a second signature block',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|TT nhóm|Nhiệm vụ|Chỉ tiêu|Cơ quan chủ trì|Thời gian
#1|1.1|Xử lý phản ánh, kiến nghị|100% đúng hạn|Văn phòng|Thường xuyên
#2|1.2|Tổ chức đối thoại|02 cuộc/năm|UBND xã|Quý II, Quý IV
Tổng số: 02 nhiệm vụ|||||
(*) Thời gian tính từ ngày ký kế hoạch.|||||
Nơi nhận:||||TM. ỦY BAN NHÂN DÂN|
- Các phòng;||||CHỦ TỊCH|
`),
      },
    ],
    assignments: [
      { rows: [2], lead: ['Văn phòng'], due: 'ongoing 2026-01-01/2026-12-31', targets: ['>=100%'] },
      { rows: [3], lead: ['UBND xã'], due: '2026-04-01/2026-06-30 | 2026-10-01/2026-12-31', targets: ['>=2 cuộc/năm'] },
    ],
  },
  {
    name: 'a table that goes on over three sheets: the heading on the first only, groups and inheritance begun before',
    year: 2026,
    sheets: [
      {
        name: 'PL (1)',
        rows: drawn(`
TT|Nhiệm vụ|Cơ quan chủ trì|Thời gian
I|Chuyển đổi số|Văn phòng|
1|Ký số văn bản||Tháng 2
`),
      },
      {
        name: 'PL (2)',
        rows: drawn(`
2|Họp không giấy||Tháng 3
3|Số hóa kho lưu trữ||Tháng 4
`),
      },
      {
        name: 'PL (3)',
        rows: drawn(`
4|Đào tạo kỹ năng số|Phòng Văn hóa - Xã hội|Tháng 5
`),
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng'], due: '2026-02-01/2026-02-28', section: ['I. Chuyển đổi số'] },
      { rows: [1], lead: ['Văn phòng'], due: '2026-03-01/2026-03-31', section: ['I. Chuyển đổi số'] },
      { rows: [2], lead: ['Văn phòng'], due: '2026-04-01/2026-04-30', section: ['I. Chuyển đổi số'] },
      { rows: [1], lead: ['Phòng Văn hóa - Xã hội'], due: '2026-05-01/2026-05-31' },
    ],
  },
  {
    name: 'indicators under agencies as group rows, targets and units as numbers, a remark column full of numbers',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
BIỂU GIAO CHỈ TIÊU NĂM 2026|||||
TT|Tên chỉ tiêu|ĐVT|Kế hoạch 2026|Tiến độ báo cáo|Ghi chú
A|Phòng Kinh tế||||
1|Thu ngân sách trên địa bàn|Triệu đồng|#12500|Hằng tháng|Năm 2025: 11.200
2|Tỷ lệ giải ngân vốn đầu tư công|%|#95|Hằng quý|
B|Phòng Văn hóa - Xã hội||||
1|Tỷ lệ hộ nghèo giảm|%|#1.5|6 tháng, năm|
2|Số lao động được đào tạo|Người|#150|Hằng quý|
`),
        merges: ['A1:F1'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Phòng Kinh tế'], due: 'FREQ=MONTHLY', targets: ['>=12500 Triệu đồng'] },
      { rows: [5], lead: ['Phòng Kinh tế'], due: 'FREQ=MONTHLY;INTERVAL=3', targets: ['>=95%'] },
      {
        rows: [7],
        lead: ['Phòng Văn hóa - Xã hội'],
        due: 'FREQ=MONTHLY;INTERVAL=6 | FREQ=YEARLY',
        targets: ['>=1.5%'],
      },
      { rows: [8], lead: ['Phòng Văn hóa - Xã hội'], due: 'FREQ=MONTHLY;INTERVAL=3', targets: ['>=150 Người'] },
    ],
  },
  {
    name: 'one table with an empty column between its halves',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nhiệm vụ|Cơ quan chủ trì||Chỉ tiêu|Thời hạn
1|Giải quyết hồ sơ đúng hạn|Văn phòng||Tối thiểu 98%|Quý I
2|Trả lời kiến nghị|Phòng Kinh tế||100%|Quý II
`),
      },
    ],
    assignments: [
      { rows: [2], lead: ['Văn phòng'], due: '2026-01-01/2026-03-31', targets: ['>=98%'] },
      { rows: [3], lead: ['Phòng Kinh tế'], due: '2026-04-01/2026-06-30', targets: ['>=100%'] },
    ],
  },
];
