import { drawn } from './drawn-sheet';
import type { Layout } from './layout';

/** Work programmes of councils and committees, lists of assignments: months, sessions, leads as group rows. */
export const PROGRAMME_LAYOUTS: readonly Layout[] = [
  {
    name: 'programme by month: the month on a group row is the due date of the rows below',
    sheets: [
      {
        rows: drawn(`
CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA ỦY BAN NHÂN DÂN XÃ HÒA LẠC|||||
TT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Cấp trình|Ghi chú
THÁNG 01|||||
1|Báo cáo công tác dân vận chính quyền|Văn phòng HĐND và UBND xã|Phòng Kinh tế|UBND xã|
2|Kế hoạch thu hút đầu tư|Phòng Kinh tế||Chủ tịch UBND xã|
THÁNG 02|||||
3|Kế hoạch diễn tập phòng thủ|Ban Chỉ huy Quân sự xã|Công an xã|Đảng ủy|
QUÝ II|||||
4|Đề án sắp xếp trường học|Phòng Văn hóa - Xã hội|Các trường học|HĐND xã|Kỳ họp giữa năm
`),
        merges: ['A1:F1', 'A3:F3', 'A6:F6', 'A8:F8'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Văn phòng HĐND và UBND xã'], support: ['Phòng Kinh tế'], due: '2026-01-01/2026-01-31' },
      { rows: [5], lead: ['Phòng Kinh tế'], support: [], due: '2026-01-01/2026-01-31' },
      { rows: [7], lead: ['Ban Chỉ huy Quân sự xã'], support: ['Công an xã'], due: '2026-02-01/2026-02-28' },
      { rows: [9], lead: ['Phòng Văn hóa - Xã hội'], support: ['Các trường học'], due: '2026-04-01/2026-06-30' },
    ],
  },
  {
    name: 'programme of a council: sessions and months in a column, marks under "Trình"',
    sheets: [
      {
        rows: drawn(`
PHỤ LỤC||||||
DANH MỤC NỘI DUNG TRÌNH HỘI ĐỒNG NHÂN DÂN NĂM 2026||||||
STT|Tên báo cáo, tờ trình, nghị quyết|Đơn vị chủ trì soạn thảo|Đơn vị phối hợp|Thời gian trình|Cấp trình||
|||||UBND|Đảng ủy|HĐND
#1|Nghị quyết về phân bổ vốn đầu tư công|Phòng Kinh tế|Văn phòng; các đơn vị liên quan|Kỳ họp tháng 7/2026|x||x
#2|Báo cáo kinh tế - xã hội 6 tháng|Văn phòng|Các phòng, ban|Kỳ họp HĐND giữa năm|x|x|
#3|Tờ trình về mức thu phí|Phòng Kinh tế|Thuế cơ sở 5|Tháng 10|x||x
`),
        merges: ['A1:H1', 'A2:H2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:H3'],
      },
    ],
    assignments: [
      {
        rows: [5],
        task: 'Nghị quyết về phân bổ vốn đầu tư công',
        lead: ['Phòng Kinh tế'],
        support: ['Văn phòng', 'các đơn vị liên quan'],
        due: '2026-07-01/2026-07-31',
      },
      { rows: [6], lead: ['Văn phòng'], support: ['Các phòng, ban'], due: 'event', targets: [] },
      { rows: [7], lead: ['Phòng Kinh tế'], support: ['Thuế cơ sở 5'], due: '2026-10-01/2026-10-31' },
    ],
  },
  {
    name: 'the lead is the group row; the rows below have task and due only',
    sheets: [
      {
        rows: drawn(`
DANH MỤC NHIỆM VỤ GIAO CÁC CƠ QUAN, ĐƠN VỊ NĂM 2026|||
TT|Nhiệm vụ|Thời hạn|Sản phẩm
I|Phòng Kinh tế||
1|Công bố quy hoạch chung|Tháng 5/2026|Quyết định
2|Giải ngân vốn đầu tư công đạt từ 95% kế hoạch trở lên|31/12/2026|
II|Phòng Văn hóa - Xã hội||
1|Xây dựng kế hoạch đào tạo công chức|Quý I/2026|Kế hoạch
III|Trung tâm Phục vụ hành chính công||
1|Niêm yết công khai thủ tục hành chính|Thường xuyên|
`),
        merges: ['A1:D1', 'B3:D3', 'B6:D6', 'B8:D8'],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Phòng Kinh tế'], due: '2026-05-01/2026-05-31', targets: [] },
      { rows: [5], lead: ['Phòng Kinh tế'], due: 'by 2026-12-31', targets: ['>=95%'] },
      { rows: [7], lead: ['Phòng Văn hóa - Xã hội'], due: '2026-01-01/2026-03-31' },
      { rows: [9], lead: ['Trung tâm Phục vụ hành chính công'], due: 'ongoing 2026-01-01/2026-12-31' },
    ],
  },
  {
    name: 'persons under a unit header, the lead before the task, supports and due once on a merged group',
    sheets: [
      {
        rows: drawn(`
BẢNG PHÂN CÔNG THỰC HIỆN KẾ HOẠCH NĂM 2026||||||
TT|Đơn vị chủ trì|Lãnh đạo phụ trách|Nội dung nhiệm vụ|Đơn vị phối hợp|Thời gian hoàn thành|Ghi chú
1|Văn phòng|Đ/c Trần Thị Mẫu|Cập nhật thủ tục hành chính trên Cổng dịch vụ công|Các phòng chuyên môn|Tháng 6|
2|||Kiểm tra việc niêm yết||Tháng 7|
3|||Tổng hợp báo cáo||Tháng 8|
4|Phòng Kinh tế|Đ/c Lê Văn Ví|Rà soát quy trình nội bộ|Trung tâm Phục vụ hành chính công|Trước 15/11|
5||Đ/c Hồ Thị Dụ|Số hóa hồ sơ lưu trữ||30/11|
`),
        merges: ['A1:G1', 'B3:B5', 'C3:C5', 'E3:E5', 'B6:B7', 'E6:E7'],
      },
    ],
    assignments: [
      {
        rows: [3],
        lead: ['Văn phòng'],
        person: ['Đ/c Trần Thị Mẫu'],
        support: ['Các phòng chuyên môn'],
        due: '2026-06-01/2026-06-30',
      },
      { rows: [4], lead: ['Văn phòng'], support: ['Các phòng chuyên môn'], due: '2026-07-01/2026-07-31' },
      { rows: [5], lead: ['Văn phòng'], support: ['Các phòng chuyên môn'], due: '2026-08-01/2026-08-31' },
      {
        rows: [6],
        task: 'Rà soát quy trình nội bộ',
        lead: ['Phòng Kinh tế'],
        support: ['Trung tâm Phục vụ hành chính công'],
        due: 'before 2026-11-15',
      },
      {
        rows: [7],
        lead: ['Phòng Kinh tế'],
        support: ['Trung tâm Phục vụ hành chính công'],
        due: 'by 2026-11-30',
      },
    ],
  },
  {
    name: 'one column for lead and support with labels; several triples in one assignment; dotted rows at the end',
    sheets: [
      {
        rows: drawn(`
KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026||||
Stt|Nội dung|Chỉ tiêu|Phân công nhiệm vụ|Thời hạn
1|Nâng cao hiệu quả một cửa⏎- Bố trí đủ máy quét|Tối thiểu 90% hồ sơ được số hóa|Chủ trì: Trung tâm Phục vụ hành chính công⏎Phối hợp: Văn phòng; Công an xã|Quý II/2026
|- Tập huấn công chức|02 lớp tập huấn|Chủ trì: Phòng Văn hóa - Xã hội|Tháng 9/2026
2|Thanh toán trực tuyến|Trên 45%|Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở 3|Cả năm
3|………|………|………|………
4||||
5||||
`),
        merges: ['A1:E1'],
      },
    ],
    assignments: [
      {
        rows: [3],
        lead: ['Trung tâm Phục vụ hành chính công'],
        support: ['Văn phòng', 'Công an xã'],
        due: '2026-04-01/2026-06-30',
        targets: ['>=90%'],
      },
      {
        rows: [4],
        lead: ['Phòng Văn hóa - Xã hội'],
        support: [],
        due: '2026-09-01/2026-09-30',
        targets: ['>=2 lớp'],
      },
      {
        rows: [5],
        lead: ['Phòng Kinh tế'],
        support: ['Thuế cơ sở 3'],
        due: '2026-01-01/2026-12-31',
        targets: ['>45%'],
      },
    ],
  },
  {
    name: 'real dates between texts, day counts, a status in the due column, hidden rows read all the same',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Nội dung công việc|Người thực hiện|Đơn vị|Thời hạn hoàn thành|Tình trạng
1|Lập danh mục thủ tục|Nguyễn Thị Thử|Văn phòng|#46112|Đã xong
2|Trình phê duyệt quy trình|Phạm Văn Dụ|Phòng Kinh tế|15/4/2026|Đang làm
3|Công khai kết quả|Phạm Văn Dụ|Phòng Kinh tế|05 ngày làm việc sau khi có quyết định|
4|Họp đánh giá|Nguyễn Thị Thử|Văn phòng|Trước ngày 25 hằng tháng|
5|Sơ kết|Lê Thị Ví|Văn phòng|Đang thực hiện|
6|Tổng kết|Lê Thị Ví|Văn phòng|20/12-25/12/2026|
`),
        formats: { E2: 'dd/mm/yyyy' },
      },
    ],
    assignments: [
      { rows: [2], person: ['Nguyễn Thị Thử'], lead: ['Văn phòng'], due: 'by 2026-03-31' },
      { rows: [3], person: ['Phạm Văn Dụ'], lead: ['Phòng Kinh tế'], due: 'by 2026-04-15' },
      { rows: [4], person: ['Phạm Văn Dụ'], lead: ['Phòng Kinh tế'], due: 'P5D working' },
      { rows: [5], person: ['Nguyễn Thị Thử'], lead: ['Văn phòng'], due: 'before FREQ=MONTHLY;BYMONTHDAY=25' },
      { rows: [6], person: ['Lê Thị Ví'], lead: ['Văn phòng'], due: 'none' },
      { rows: [7], person: ['Lê Thị Ví'], lead: ['Văn phòng'], due: '2026-12-20/2026-12-25' },
    ],
  },
];
