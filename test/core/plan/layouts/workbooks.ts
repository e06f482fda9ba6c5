import { drawn } from './drawn-sheet';
import type { Layout } from './layout';

const ALL_YEAR = 'ongoing 2026-01-01/2026-12-31';

/** Whole workbooks: other things beside the plan, tables side by side and over several sheets, criteria in prose. */
export const WORKBOOK_LAYOUTS: readonly Layout[] = [
  {
    name: 'a table that continues on the next sheet without headings; contacts, cases and a survey beside it',
    sheets: [
      {
        name: 'Trang 1',
        rows: drawn(`
KẾ HOẠCH KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2026|||||
TT|Nội dung|Cơ quan thực hiện|Cơ quan phối hợp|Thời gian thực hiện|Kết quả
I|CÔNG TÁC CHỈ ĐẠO||||
1|Ban hành kế hoạch kiểm soát|Văn phòng|Các phòng|Tháng 01/2026|Kế hoạch
2|Kiểm tra một cửa|Văn phòng|Phòng Kinh tế|Quý II/2026|Biên bản
`),
        merges: ['A1:F1'],
      },
      {
        name: 'Trang 2',
        rows: drawn(`
3|Tập huấn nghiệp vụ|Phòng Văn hóa - Xã hội|Văn phòng|Quý III/2026|Lớp tập huấn
II|CÔNG KHAI THỦ TỤC||||
4|Niêm yết thủ tục|Trung tâm Phục vụ hành chính công||Thường xuyên|Danh mục
`),
      },
      {
        name: 'Danh bạ',
        rows: drawn(`
STT|Họ và tên|Chức vụ|Đơn vị|Số điện thoại|Email
1|Nguyễn Văn Thử|Chủ tịch|UBND xã|0900 000 001|thu@vidu.vn
2|Trần Thị Mẫu|Công chức|Văn phòng|0900 000 002|mau@vidu.vn
`),
      },
      {
        name: 'Hồ sơ',
        rows: drawn(`
STT|Mã hồ sơ|Tên thủ tục hành chính|Đơn vị thực hiện|Ngày tiếp nhận|Ngày hẹn trả|Ngày kết thúc xử lý|Trạng thái
1|000.00.01.H99-260102-0001|Đăng ký khai sinh|Trung tâm Phục vụ hành chính công|02/01/2026|05/01/2026|04/01/2026|Đã trả kết quả
2|000.00.01.H99-260103-0002|Đăng ký kết hôn|Trung tâm Phục vụ hành chính công|03/01/2026|06/01/2026|07/01/2026|Đã trả kết quả
`),
      },
      {
        name: 'Khảo sát',
        rows: drawn(`
STT|Câu hỏi|Rất hài lòng|Hài lòng|Bình thường|Không hài lòng|Ghi chú
1|Thái độ của công chức|#40|#12|#3|#1|
2|Thời gian giải quyết hồ sơ|#38|#10|#6|#2|
`),
      },
    ],
    assignments: [
      { rows: [4], lead: ['Văn phòng'], support: ['Các phòng'], due: '2026-01-01/2026-01-31' },
      { rows: [5], lead: ['Văn phòng'], support: ['Phòng Kinh tế'], due: '2026-04-01/2026-06-30' },
      {
        rows: [1],
        task: 'Tập huấn nghiệp vụ',
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Văn phòng'],
        due: '2026-07-01/2026-09-30',
      },
      { rows: [3], lead: ['Trung tâm Phục vụ hành chính công'], support: [], due: ALL_YEAR },
    ],
  },
  {
    name: 'two tables side by side, an empty column between them',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
PHÂN CÔNG THÔN|||||PHÂN CÔNG PHÒNG||||
TT|Nhiệm vụ|Chủ trì|Thời hạn||TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn
1|Dọn vệ sinh|Thôn Đông|Tháng 3||1|Rà soát hộ nghèo|Phòng Văn hóa - Xã hội|Các thôn|Tháng 9
2|Trồng cây|Thôn Đoài|Tháng 4||2|Thu phí|Phòng Kinh tế||Tháng 10
||||| 3|Tuyên truyền|Văn phòng|Các đoàn thể|Tháng 11
`),
        merges: ['A1:D1', 'F1:J1'],
      },
    ],
    assignments: [
      { rows: [3], task: 'Dọn vệ sinh', lead: ['Thôn Đông'], support: [], due: '2026-03-01/2026-03-31' },
      { rows: [4], task: 'Trồng cây', lead: ['Thôn Đoài'], due: '2026-04-01/2026-04-30' },
      {
        rows: [3],
        task: 'Rà soát hộ nghèo',
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Các thôn'],
        due: '2026-09-01/2026-09-30',
      },
      { rows: [4], task: 'Thu phí', lead: ['Phòng Kinh tế'], due: '2026-10-01/2026-10-31' },
      { rows: [5], task: 'Tuyên truyền', lead: ['Văn phòng'], support: ['Các đoàn thể'], due: '2026-11-01/2026-11-30' },
    ],
  },
  {
    name: 'one small table per objective, the objective and its targets in the heading above, columns in another order',
    sheets: [
      {
        rows: drawn(`
MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA PHƯỜNG TÂN MAI|||||
1. Mục tiêu 1: Tối thiểu 98% hồ sơ được giải quyết đúng hạn|||||
TT|Biện pháp thực hiện|Trách nhiệm|Phối hợp|Thời gian|
1|Cập nhật hồ sơ hằng ngày|Bộ phận một cửa|Công chức chuyên môn|Hằng ngày|
2|Báo cáo hồ sơ trễ hạn|Văn phòng|Bộ phận một cửa|Trước ngày 05 hằng tháng|
2. Mục tiêu 2: Mức độ hài lòng đạt trên 90%; không có đơn thư vượt cấp|||||
TT|Công việc|Thời hạn|Người thực hiện|Đơn vị hỗ trợ|
1|Phát phiếu khảo sát|Tháng 6 và tháng 11/2026|Văn phòng|Đoàn Thanh niên|
`),
        merges: ['A1:F1', 'A2:F2', 'A6:F6'],
      },
    ],
    objectives: [
      { rows: [2], targets: ['>=98%'] },
      { rows: [6], targets: ['>90%', '=0'] },
    ],
    assignments: [
      { rows: [4], lead: ['Bộ phận một cửa'], support: ['Công chức chuyên môn'], due: 'FREQ=DAILY', targets: [] },
      {
        rows: [5],
        lead: ['Văn phòng'],
        support: ['Bộ phận một cửa'],
        due: 'before FREQ=MONTHLY;BYMONTHDAY=5',
        targets: [],
      },
      {
        rows: [8],
        person: [],
        lead: ['Văn phòng'],
        support: ['Đoàn Thanh niên'],
        due: '2026-06-01/2026-06-30 | 2026-11-01/2026-11-30',
        targets: [],
      },
    ],
  },
  {
    name: 'criteria in prose with drifting labels',
    sheets: [
      {
        rows: drawn(`
KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao chất lượng phục vụ người dân.
II. NỘI DUNG
1. Cải cách thể chế
1.1. Tiêu chí: Xử lý văn bản sau rà soát
a) Mục tiêu: Đạt 100% văn bản được xử lý.
b) Nhiệm vụ: Rà soát văn bản quy phạm pháp luật theo Luật số 64/2025/QH15.
c) Phân công: Phòng Kinh tế chủ trì, phối hợp với Văn phòng và các đơn vị liên quan.
d) Thời gian: Hoàn thành trước ngày 30/11/2026.
1.2. Tiêu chí: Theo dõi thi hành pháp luật
a) Mục tiêu, chỉ tiêu: Phấn đấu tối thiểu 95% kiến nghị được trả lời.
- Giảm ít nhất 10% kiến nghị quá hạn so với năm 2025.
b) Nội dung thực hiện: Kiểm tra theo kế hoạch.
c) Cơ quan chủ trì: Văn phòng.
d) Cơ quan phối hợp: Công an xã; Phòng Văn hóa - Xã hội.
đ) Thời hạn hoàn thành: Quý IV/2026.
2. Cải cách thủ tục hành chính
2.1. Giải quyết hồ sơ
- Mục tiêu: Trên 99% hồ sơ đúng hạn
- Giải pháp: Nhắc việc hằng ngày
- Đơn vị thực hiện: Trung tâm Phục vụ hành chính công
- Thời gian thực hiện: Thường xuyên
III. TỔ CHỨC THỰC HIỆN
1. Các phòng chuyên môn căn cứ kế hoạch này tổ chức thực hiện.
2. Giao Văn phòng theo dõi, đôn đốc.
`),
      },
    ],
    assignments: [
      {
        rows: [6, 7, 8, 9, 10],
        lead: ['Phòng Kinh tế'],
        support: ['Văn phòng', 'các đơn vị liên quan'],
        due: 'before 2026-11-30',
        targets: ['>=100%'],
        section: ['II. NỘI DUNG', '1. Cải cách thể chế'],
      },
      {
        rows: [11, 12, 13, 14, 15, 16, 17],
        lead: ['Văn phòng'],
        support: ['Công an xã', 'Phòng Văn hóa - Xã hội'],
        due: '2026-10-01/2026-12-31',
        targets: ['>=95%', 'change <=-10% vs 2025'],
      },
      {
        rows: [19, 20, 21, 22, 23],
        lead: ['Trung tâm Phục vụ hành chính công'],
        support: [],
        due: ALL_YEAR,
        targets: ['>99%'],
        section: ['II. NỘI DUNG', '2. Cải cách thủ tục hành chính'],
      },
    ],
  },
  {
    name: 'one-hot units: who is marked does it',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nhiệm vụ|Đơn vị thực hiện||||Thời hạn
||Văn phòng|Phòng Kinh tế|Phòng Văn hóa - Xã hội|Công an xã|
1|Cập nhật cơ sở dữ liệu|x||||Quý I
2|Thu thập dữ liệu dân cư||||x|Quý II
3|Kiểm tra liên ngành|x|x||x|Quý III
`),
        merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng'], due: '2026-01-01/2026-03-31' },
      { rows: [4], lead: ['Công an xã'], due: '2026-04-01/2026-06-30' },
      { rows: [5], lead: ['Văn phòng', 'Phòng Kinh tế', 'Công an xã'], due: '2026-07-01/2026-09-30' },
    ],
  },
  {
    name: 'codes as hierarchy, two running numbers, headings broken over two rows, the next table stuck to the last row',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
Mã NV|TT|Nội dung|Đơn vị chủ|Đơn vị phối|Tiến độ
||nhiệm vụ|trì|hợp|
NV_01||Cải cách tài chính công|||
NV_01.1|#1|Giao tự chủ cho đơn vị sự nghiệp|Phòng Kinh tế|Các trường|Quý I
NV_01.2|#2|Quyết toán ngân sách|Phòng Kinh tế|Kho bạc|Tháng 6
NV_02||Chính quyền số|||
NV_02.1|#3|Kết nối dữ liệu|Văn phòng|Công an xã|Thường xuyên
BẢNG 2. CHỈ TIÊU NĂM 2026|||||
TT|Chỉ tiêu|Đơn vị tính|Kết quả|Đơn vị phụ trách|
1|Tỷ lệ giải ngân|%|95|Phòng Kinh tế|
2|Số cuộc kiểm tra|Cuộc|04|Văn phòng|
`),
        merges: ['A8:F8'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Phòng Kinh tế'], support: ['Các trường'], due: '2026-01-01/2026-03-31' },
      { rows: [5], lead: ['Phòng Kinh tế'], support: ['Kho bạc'], due: '2026-06-01/2026-06-30' },
      { rows: [7], lead: ['Văn phòng'], support: ['Công an xã'], due: ALL_YEAR },
      { rows: [10], lead: ['Phòng Kinh tế'], due: 'none', targets: ['>=95%'] },
      { rows: [11], lead: ['Văn phòng'], due: 'none', targets: ['>=4 Cuộc'] },
    ],
  },
  {
    name: 'leads, supports and due on the group row; rows without number; a group row with a target',
    sheets: [
      {
        rows: drawn(`
PHÂN CÔNG THỰC HIỆN BỘ CHỈ SỐ NĂM 2026||||||
STT|Chỉ số|Mục tiêu|Đơn vị phụ trách|Đơn vị phối hợp|Người thực hiện|Thời gian
I|Công khai, minh bạch|Đạt từ 16 điểm trở lên|Văn phòng|Các phòng|Nguyễn Văn Thử|Hằng tháng
1|Thủ tục công bố đúng hạn|100%||||
2|Thủ tục công khai đầy đủ|100%|||Trần Thị Mẫu|
|Hồ sơ đồng bộ|≥ 98%||||
II|Tiến độ giải quyết||Trung tâm Phục vụ hành chính công|||
3|Hồ sơ đúng hạn|>97%||Văn phòng||Hằng quý
`),
        merges: ['A1:G1'],
      },
    ],
    assignments: [
      {
        rows: [4],
        lead: ['Văn phòng'],
        support: ['Các phòng'],
        person: ['Nguyễn Văn Thử'],
        due: 'FREQ=MONTHLY',
        targets: ['>=100%'],
      },
      {
        rows: [5],
        lead: ['Văn phòng'],
        support: ['Các phòng'],
        person: ['Trần Thị Mẫu'],
        due: 'FREQ=MONTHLY',
        targets: ['>=100%'],
      },
      { rows: [6], lead: ['Văn phòng'], support: ['Các phòng'], due: 'FREQ=MONTHLY', targets: ['>=98%'] },
      {
        rows: [8],
        lead: ['Trung tâm Phục vụ hành chính công'],
        support: ['Văn phòng'],
        due: 'FREQ=MONTHLY;INTERVAL=3',
        targets: ['>97%'],
      },
    ],
    objectives: [{ rows: [3], targets: ['>=16 điểm'] }],
  },
];
