import { drawn } from './drawn-sheet';
import type { Layout } from './layout';

const ALL_YEAR = 'ongoing 2026-01-01/2026-12-31';

/** More of what offices of districts and provinces do with their tables. */
export const DISTRICT_LAYOUTS: readonly Layout[] = [
  {
    name: 'a register of conclusions: number and day of the document, deadline, day done and status are told apart',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
DANH MỤC NHIỆM VỤ UBND TỈNH GIAO||||||||
STT|Số, ký hiệu văn bản|Ngày ban hành|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Hạn hoàn thành|Ngày hoàn thành|Kết quả xử lý
1|125/TB-VPUB|05/02/2026|Rà soát các dự án chậm tiến độ|Phòng Kinh tế|Văn phòng|20/02/2026|18/02/2026|Đã hoàn thành
2|130/TB-VPUB|10/02/2026|Báo cáo tình hình giải ngân|Phòng Kinh tế||25/02/2026||Đang thực hiện
3|412/UBND-NC|12/02/2026|Kiểm tra kỷ luật hành chính|Văn phòng|Phòng Văn hóa - Xã hội|Không thời hạn||
`),
        merges: ['A1:I1'],
      },
    ],
    assignments: [
      {
        rows: [3],
        task: 'Rà soát các dự án chậm tiến độ',
        lead: ['Phòng Kinh tế'],
        support: ['Văn phòng'],
        due: 'by 2026-02-20',
        targets: [],
      },
      { rows: [4], lead: ['Phòng Kinh tế'], support: [], due: 'by 2026-02-25', targets: [] },
      { rows: [5], lead: ['Văn phòng'], support: ['Phòng Văn hóa - Xã hội'], due: 'none', targets: [] },
    ],
  },
  {
    name: 'quarters as columns with crosses under "Thời gian thực hiện", leads merged down over a group',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nội dung hoạt động|Thời gian thực hiện||||Đơn vị chủ trì|Đơn vị phối hợp|Kinh phí (triệu đồng)
||Quý I|Quý II|Quý III|Quý IV|||
I|Tuyên truyền|||||||#120
1|Viết tin, bài|x|x|x|x|Phòng Văn hóa - Xã hội|Các thôn|#20
2|Tổ chức hội thi|||x|||Đoàn Thanh niên|#100
II|Đào tạo|||||||#50
3|Tập huấn công chức||x|||Văn phòng||#50
`),
        merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2', 'H1:H2', 'I1:I2', 'G4:G5'],
      },
    ],
    assignments: [
      {
        rows: [4],
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Các thôn'],
        due: '2026-01-01/2026-03-31 | 2026-04-01/2026-06-30 | 2026-07-01/2026-09-30 | 2026-10-01/2026-12-31',
        targets: [],
      },
      { rows: [5], lead: ['Phòng Văn hóa - Xã hội'], support: ['Đoàn Thanh niên'], due: '2026-07-01/2026-09-30' },
      { rows: [7], lead: ['Văn phòng'], support: [], due: '2026-04-01/2026-06-30', targets: [] },
    ],
  },
  {
    name: "leads as group rows with bulleted tasks below, dates in the bullets' own column",
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Đơn vị/Nhiệm vụ|Thời hạn|Sản phẩm
1|Văn phòng HĐND và UBND||
|- Tham mưu kế hoạch kiểm tra|Tháng 2|Kế hoạch
|- Tổng hợp báo cáo quý|Hằng quý|Báo cáo
2|Phòng Kinh tế||
|- Cập nhật giá đất|Quý I|Quyết định
|- Theo dõi giải ngân|Thường xuyên|
`),
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng HĐND và UBND'], due: '2026-02-01/2026-02-28' },
      { rows: [4], lead: ['Văn phòng HĐND và UBND'], due: 'FREQ=MONTHLY;INTERVAL=3' },
      { rows: [6], lead: ['Phòng Kinh tế'], due: '2026-01-01/2026-03-31' },
      { rows: [7], lead: ['Phòng Kinh tế'], due: ALL_YEAR },
    ],
  },
  {
    name: 'two columns cut in mid-word by the page, the title of the next table behind the last row',
    sheets: [
      {
        rows: drawn(`
KẾ HOẠCH NĂM 2026||||
TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian
1|Hướng dẫn người dân nộp hồ sơ trên Cổng dịch vụ|Bộ phận Tiếp nhận và|Các công|Thường
|công quốc gia|Trả kết quả|chức chuyên môn|xuyên
2|Cài đặt chữ ký số|Văn phòng||Quý I/2026
BIỂU 2: PHÂN CÔNG THEO DÕI||||
TT|Lĩnh vực theo dõi|Người phụ trách|Đơn vị|
1|Đất đai, xây dựng|Nguyễn Văn Thử|Phòng Kinh tế|
2|Hộ tịch, chứng thực|Trần Thị Mẫu|Văn phòng|
`),
        merges: ['A1:E1', 'A6:E6'],
      },
    ],
    assignments: [
      {
        rows: [3, 4],
        task: 'Hướng dẫn người dân nộp hồ sơ trên Cổng dịch vụ công quốc gia',
        lead: ['Bộ phận Tiếp nhận và Trả kết quả'],
        support: ['Các công chức chuyên môn'],
        due: ALL_YEAR,
      },
      { rows: [5], lead: ['Văn phòng'], due: '2026-01-01/2026-03-31' },
      { rows: [8], task: 'Đất đai, xây dựng', person: ['Nguyễn Văn Thử'], lead: ['Phòng Kinh tế'], due: 'none' },
      { rows: [9], person: ['Trần Thị Mẫu'], lead: ['Văn phòng'], due: 'none' },
    ],
  },
  {
    name: 'persons under a unit header with dashes, numbers that restart in each group, notes and totals between',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
Stt|Công việc|Bộ phận thực hiện|Thời gian thực hiện|Ghi chú
A|LĨNH VỰC VĂN PHÒNG|||
1|Trực điện thoại phản ánh|- PCT Nguyễn Văn Thử⏎+ CV Trần Thị Mẫu|Hằng ngày|
2|Lập báo cáo|Văn phòng|Trước ngày 20 hằng tháng|
|Cộng: 02 việc|||
B|LĨNH VỰC TƯ PHÁP|||
1|Đăng ký hộ tịch lưu động|Văn phòng|Tháng 3; tháng 9|
2..|Tuyên truyền pháp luật|Văn phòng; Phòng Văn hóa - Xã hội|06 tháng đầu năm|
|Cộng: 02 việc|||
Ghi chú: các việc đột xuất do Chủ tịch giao.||||
||Người lập biểu||
`),
      },
    ],
    assignments: [
      { rows: [3], lead: ['PCT Nguyễn Văn Thử', 'CV Trần Thị Mẫu'], due: 'FREQ=DAILY' },
      { rows: [4], lead: ['Văn phòng'], due: 'before FREQ=MONTHLY;BYMONTHDAY=20' },
      {
        rows: [7],
        lead: ['Văn phòng'],
        due: '2026-03-01/2026-03-31 | 2026-09-01/2026-09-30',
        section: ['B. LĨNH VỰC TƯ PHÁP'],
      },
      { rows: [8], lead: ['Văn phòng', 'Phòng Văn hóa - Xã hội'], due: '2026-01-01/2026-06-30' },
    ],
  },
  {
    name: 'tasks as bullets with who and when in brackets, no table at all',
    sheets: [
      {
        rows: drawn(`
KẾ HOẠCH PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2026
I. MỤC TIÊU
- Thành lập mới ít nhất 03 hợp tác xã.
- Thu nhập bình quân tăng 8% so với năm 2025.
II. NHIỆM VỤ
1. Rà soát, phân loại hợp tác xã
Đơn vị chủ trì: Phòng Kinh tế.
Đơn vị phối hợp: Các thôn; Hội Nông dân xã.
Thời gian thực hiện: Quý I năm 2026.
2. Hỗ trợ vay vốn
Đơn vị chủ trì: Hội Nông dân xã.
Đơn vị phối hợp: Ngân hàng Chính sách xã hội.
Thời gian: Thường xuyên.
III. TỔ CHỨC THỰC HIỆN
Giao Phòng Kinh tế theo dõi, báo cáo trước ngày 15/12/2026.
`),
      },
    ],
    objectives: [
      { rows: [3], targets: ['>=3 hợp tác xã'] },
      { rows: [4], targets: ['change >=+8% vs 2025'] },
    ],
    assignments: [
      {
        rows: [6, 7, 8, 9],
        lead: ['Phòng Kinh tế'],
        support: ['Các thôn', 'Hội Nông dân xã'],
        due: '2026-01-01/2026-03-31',
        section: ['II. NHIỆM VỤ'],
      },
      {
        rows: [10, 11, 12, 13],
        lead: ['Hội Nông dân xã'],
        support: ['Ngân hàng Chính sách xã hội'],
        due: ALL_YEAR,
        section: ['II. NHIỆM VỤ'],
      },
    ],
  },
  {
    name: 'indicators with targets by quarter and year, a baseline before them, an agency that only watches',
    sheets: [
      {
        rows: drawn(`
CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026||||||||
TT|Chỉ tiêu|Đơn vị tính|Kết quả năm 2025|Mục tiêu năm 2026||Cơ quan chủ trì|Cơ quan theo dõi
||||6 tháng|Cả năm||
1|Tỷ lệ văn bản ký số|%|#92|#95|#100|Văn phòng|Phòng Văn hóa - Xã hội
2|Số thủ tục toàn trình|thủ tục|#80|#90|#100|Trung tâm Phục vụ hành chính công|Văn phòng
`),
        merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3', 'H2:H3'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Văn phòng'], due: 'none', targets: ['>=95%', '>=100%'] },
      {
        rows: [5],
        lead: ['Trung tâm Phục vụ hành chính công'],
        due: 'none',
        targets: ['>=90 thủ tục', '>=100 thủ tục'],
      },
    ],
  },
  {
    name: 'decimal groups three deep, each level in the same column, leads on the deepest rows only',
    sheets: [
      {
        rows: drawn(`
CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026|||||
STT|Nội dung nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian|Sản phẩm
1|Phát triển hạ tầng||||
1.1|Hạ tầng giao thông||||
1.1.1|Nâng cấp đường thôn|Phòng Kinh tế|Các thôn|Quý III/2026|Công trình
1.1.2|Lắp đặt biển báo|Công an xã||Tháng 4/2026|
1.2|Hạ tầng số||||
1.2.1|Phủ sóng thôn vùng lõm|Phòng Văn hóa - Xã hội|Doanh nghiệp viễn thông|Năm 2026|
2|Cải cách hành chính|Văn phòng|||Báo cáo
2.1|Rà soát thủ tục|||Quý II/2026|
2.2|Công khai thủ tục||Phòng Kinh tế|Quý III/2026|
`),
        merges: ['A1:F1'],
      },
    ],
    assignments: [
      {
        rows: [5],
        lead: ['Phòng Kinh tế'],
        support: ['Các thôn'],
        due: '2026-07-01/2026-09-30',
        section: ['1. Phát triển hạ tầng', '1.1. Hạ tầng giao thông'],
      },
      { rows: [6], lead: ['Công an xã'], support: [], due: '2026-04-01/2026-04-30' },
      {
        rows: [8],
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Doanh nghiệp viễn thông'],
        due: '2026-01-01/2026-12-31',
        section: ['1. Phát triển hạ tầng', '1.2. Hạ tầng số'],
      },
      { rows: [10], lead: ['Văn phòng'], support: [], due: '2026-04-01/2026-06-30' },
      { rows: [11], lead: ['Văn phòng'], support: ['Phòng Kinh tế'], due: '2026-07-01/2026-09-30' },
    ],
  },
  {
    name: 'headings in capitals with slips and NFD, column of sources, the month alone in the due column',
    year: 2026,
    sheets: [
      {
        rows: drawn(
          `
STT|TÊN NHIỆM VỤ, ĐỀ ÁN|CƠ SỞ PHÁP LÝ|CƠ QUAN, ĐƠN VỊ CHỦ TRÌ|CƠ QUAN, ĐƠN VỊ PHỐI HỢP|THỜI GIAN TRÌNH (THÁNG)|CẤP TRÌNH
1|Đề án phát triển du lịch|Nghị quyết số 08-NQ/TU ngày 12/3/2024|Phòng Văn hóa - Xã hội|nt|Tháng 5|UBND
2|Quy chế làm việc|Luật số 72/2025/QH15|Văn phòng|Phòng Kinh tế|Thang 6/2026|UBND
3|Kế hoạch sử dụng đất||nt|-nt-|Tháng 11//2026|HĐND
`.normalize('NFD'),
        ),
      },
    ],
    assignments: [
      {
        rows: [2],
        task: 'Đề án phát triển du lịch',
        lead: ['Phòng Văn hóa - Xã hội'],
        support: [],
        due: '2026-05-01/2026-05-31',
        targets: [],
      },
      { rows: [3], lead: ['Văn phòng'], support: ['Phòng Kinh tế'], due: '2026-06-01/2026-06-30', targets: [] },
      { rows: [4], lead: ['Văn phòng'], support: ['Phòng Kinh tế'], due: '2026-11-01/2026-11-30', targets: [] },
    ],
  },
  {
    name: 'a table without numbers: the field in a first column merged down, a date range in two columns',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
Lĩnh vực|Nội dung|Người phụ trách|Phối hợp|Từ ngày|Đến ngày
Tư pháp|Rà soát văn bản|Nguyễn Văn Thử|Văn phòng|#46023|#46054
|Hòa giải cơ sở|Nguyễn Văn Thử|Các thôn|01/3/2026|31/3/2026
Đất đai|Chỉnh lý bản đồ|Trần Thị Mẫu|Phòng Kinh tế|#46082|30/6/2026
`),
        merges: ['A2:A3'],
        formats: { E2: 'dd/mm/yyyy', F2: 'dd/mm/yyyy', E4: 'd/m/yyyy' },
      },
    ],
    assignments: [
      {
        rows: [2],
        task: 'Rà soát văn bản',
        person: ['Nguyễn Văn Thử'],
        support: ['Văn phòng'],
        lead: [],
        start: 'by 2026-01-01',
        due: 'by 2026-02-01',
      },
      {
        rows: [3],
        task: 'Hòa giải cơ sở',
        person: ['Nguyễn Văn Thử'],
        support: ['Các thôn'],
        lead: [],
        start: 'by 2026-03-01',
        due: 'by 2026-03-31',
      },
      {
        rows: [4],
        task: 'Chỉnh lý bản đồ',
        person: ['Trần Thị Mẫu'],
        support: ['Phòng Kinh tế'],
        lead: [],
        start: 'by 2026-03-01',
        due: 'by 2026-06-30',
      },
    ],
  },
];
