import type { Golden } from '../golden';

/** Schools, health, party committees and other offices. */
export const OTHER_GOLDENS: readonly Golden[] = [
  {
    name: 'truong-hoc-ke-hoach-nam-hoc',
    covers: ['no ordinal column', 'month group rows', 'lead in the group', 'school year', '1904 dates'],
    year: 2026,
    date1904: true,
    sheets: [
      {
        name: 'Kế hoạch trường',
        picture: `
TRƯỜNG TIỂU HỌC MẪU|||
KẾ HOẠCH THÁNG|||
Nội dung công việc|Bộ phận thực hiện|Hoàn thành|Ghi chú
THÁNG 8/2026|||
Tuyển sinh lớp 1|Ban Giám hiệu|@44776|
Tập huấn chuyên môn|Tổ chuyên môn 1; Tổ chuyên môn 2||
THÁNG 9/2026|||
Khai giảng năm học|Ban Giám hiệu, Công đoàn|05/9/2026|
Họp phụ huynh đầu năm|Giáo viên chủ nhiệm||`,
        merges: 'A2:D2 A4:D4 A7:D7',
      },
    ],
    expected: `
roles A=task B=lead C=due D=note
§ THÁNG 8/2026
5 | Tuyển sinh lớp 1 | Ban Giám hiệu | | by 2026-08-04 |
6 | Tập huấn chuyên môn | Tổ chuyên môn 1 ; Tổ chuyên môn 2 | | 2026-08-01/2026-08-31 |
§ THÁNG 9/2026
8 | Khai giảng năm học | Ban Giám hiệu ; Công đoàn | | by 2026-09-05 |
9 | Họp phụ huynh đầu năm | Giáo viên chủ nhiệm | | 2026-09-01/2026-09-30 |`,
  },
  {
    name: 'tram-y-te-chi-tieu',
    covers: ['indicator table', 'numbers in their own column', 'Kế hoạch beside Thực hiện', 'unit merged over rows', 'a total row', 'finished report beside the plan'],
    sheets: [
      {
        name: 'Chỉ tiêu',
        picture: `
CHỈ TIÊU CHUYÊN MÔN NĂM 2026||||||
TT|Nội dung|Đơn vị tính|Thực hiện năm 2025|Kế hoạch năm 2026|Người phụ trách|Ghi chú
I|Tiêm chủng|||||
1|Trẻ dưới 1 tuổi tiêm đủ mũi|%|#96.5|#97|Lê Quang Ví|
2|Phụ nữ có thai tiêm uốn ván|%|#95|>= 96|Lê Quang Ví|
II|Khám chữa bệnh|||||
3|Lượt khám tại trạm|Lượt|#6120|6.500|Phạm Thu Dụ|
4|Tỷ lệ chuyển tuyến|%|#12|Không quá 10|Phạm Thu Dụ|
|Tổng cộng|||||`,
        merges: 'A1:G1',
      },
      {
        name: 'Kết quả 2025',
        picture: `
BÁO CÁO KẾT QUẢ HOẠT ĐỘNG NĂM 2025||||
TT|Chỉ tiêu|Kế hoạch|Thực hiện cả năm|Tỷ lệ đạt
1|Trẻ tiêm đủ mũi|#95|#96.5|#101.6
2|Lượt khám|#6000|#6120|#102`,
        merges: 'A1:E1',
      },
    ],
    expected: `
kind Kết quả 2025 = report
roles A=ordinal B=task C=unit-of-measure D=status E=target F=person G=note
§ I. Tiêm chủng
4 | Trẻ dưới 1 tuổi tiêm đủ mũi | | | none | >=97% | person=Lê Quang Ví
5 | Phụ nữ có thai tiêm uốn ván | | | none | >=96% | person=Lê Quang Ví
§ II. Khám chữa bệnh
7 | Lượt khám tại trạm | | | none | >=6500 Lượt | person=Phạm Thu Dụ
8 | Tỷ lệ chuyển tuyến | | | none | <=10% | person=Phạm Thu Dụ`,
  },
  {
    name: 'dang-uy-chuong-trinh-cong-tac',
    covers: ['III.1 numbering', 'numbering runs through', 'Cơ quan tham mưu', 'council sessions as dates', 'events', 'names that hold commas'],
    sheets: [
      {
        name: 'CTCT',
        picture: `
ĐẢNG BỘ TỈNH MẪU||||
CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHÓA, NĂM 2026||||
STT|Nội dung|Cơ quan chủ trì tham mưu|Cơ quan phối hợp|Thời gian trình
I|HỘI NGHỊ BAN CHẤP HÀNH||||
I.1|Nghị quyết về phát triển du lịch|Đảng ủy Sở Văn hóa, Thể thao và Du lịch|Văn phòng Tỉnh ủy|Kỳ họp tháng 7/2026
I.2|Sơ kết giữa nhiệm kỳ|Ban Tổ chức Tỉnh ủy|Các ban Đảng; Văn phòng Tỉnh ủy|Sau khi Trung ương hướng dẫn
II|BAN THƯỜNG VỤ||||
II.1|Quy chế làm việc|Văn phòng Tỉnh ủy||Quý I/2026
II.2|Kiểm tra việc thực hiện nghị quyết|Ủy ban Kiểm tra Tỉnh ủy|Ban Tuyên giáo và Dân vận Tỉnh ủy|6 tháng cuối năm 2026`,
        merges: 'A1:E1 A2:E2',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due
§ I. HỘI NGHỊ BAN CHẤP HÀNH
5 | Nghị quyết về phát triển du lịch | Đảng ủy Sở Văn hóa, Thể thao và Du lịch | Văn phòng Tỉnh ủy | 2026-07-01/2026-07-31 |
6 | Sơ kết giữa nhiệm kỳ | Ban Tổ chức Tỉnh ủy | Các ban Đảng ; Văn phòng Tỉnh ủy | event |
§ II. BAN THƯỜNG VỤ
8 | Quy chế làm việc | Văn phòng Tỉnh ủy | | 2026-01-01/2026-03-31 |
9 | Kiểm tra việc thực hiện nghị quyết | Ủy ban Kiểm tra Tỉnh ủy | Ban Tuyên giáo và Dân vận Tỉnh ủy | 2026-07-01/2026-12-31 |`,
  },
  {
    name: 'benh-vien-tieu-de-vo-dong',
    covers: ['heading broken over two physical rows', 'heading broken inside a word', 'case and spelling vary between sheets', 'several sheets with their own headings', 'table continues on the next sheet'],
    year: 2026,
    sheets: [
      {
        name: 'Trang 1',
        picture: `
STT|Nội dung công|Đơn vị chủ|Đơn vị phối|Thời hạn hoàn th
|việc|trì|hợp|ành
1|Xây dựng quy trình khám bệnh một chiều|Khoa Khám bệnh|Phòng Kế hoạch tổng hợp|Tháng 4
2|Triển khai bệnh án điện tử|Tổ Công nghệ thông tin|Các khoa lâm sàng|Quý III`,
      },
      {
        name: 'Trang 2',
        picture: `
3|Khảo sát hài lòng người bệnh|Phòng Quản lý chất lượng|Phòng Điều dưỡng|Hằng quý
4|Diễn tập phòng cháy, chữa cháy|Phòng Hành chính quản trị||Tháng 10`,
      },
      {
        name: 'Bổ sung',
        picture: `
Stt|NỘI DUNG CÔNG VIỆC|đơn vi chủ trì|Thời  hạn hoàn thành
1|Mua sắm vật tư|Khoa Dược|Tháng 5`,
      },
    ],
    expected: `
3 | Xây dựng quy trình khám bệnh một chiều | Khoa Khám bệnh | Phòng Kế hoạch tổng hợp | 2026-04-01/2026-04-30 |
4 | Triển khai bệnh án điện tử | Tổ Công nghệ thông tin | Các khoa lâm sàng | 2026-07-01/2026-09-30 |
@ Trang 2
1 | Khảo sát hài lòng người bệnh | Phòng Quản lý chất lượng | Phòng Điều dưỡng | FREQ=MONTHLY;INTERVAL=3 |
2 | Diễn tập phòng cháy, chữa cháy | Phòng Hành chính quản trị | | 2026-10-01/2026-10-31 |
@ Bổ sung
2 | Mua sắm vật tư | Khoa Dược | | 2026-05-01/2026-05-31 |`,
  },
  {
    name: 'so-bien-phap-don-vi-mot-cot',
    covers: ['Biện pháp thực hiện/đơn vị thực hiện in one column', 'objective column merged over rows', 'targets in the deliverable cell', 'Trách nhiệm thực hiện labels'],
    year: 2026,
    sheets: [
      {
        name: 'MTCL',
        picture: `
TT|Mục tiêu|Biện pháp thực hiện/đơn vị thực hiện|Thời gian
1|100% văn bản đến được xử lý đúng hạn|a) Biện pháp: Nhắc việc hằng ngày trên phần mềm⏎b) Trách nhiệm thực hiện: Văn thư Sở|Thường xuyên
2|Tối thiểu 95% hồ sơ đúng hạn|a) Biện pháp: Công khai hồ sơ trễ hạn⏎b) Trách nhiệm thực hiện: Phòng Quản lý đô thị; Văn phòng|Hằng tháng`,
      },
      {
        name: 'Sản phẩm',
        picture: `
TT|Nhiệm vụ|Kết quả, sản phẩm|Chủ trì|Hoàn thành
1|Đào tạo kỹ năng số cho công chức|Tối thiểu 03 lớp|Văn phòng Sở|Quý II
2|Số hóa hồ sơ lưu trữ|Hoàn thành 60% hồ sơ|Văn phòng Sở|Quý IV
3|Ban hành quy chế|Quyết định|Thanh tra Sở|Tháng 3`,
      },
    ],
    expected: `
2 | a) Biện pháp: Nhắc việc hằng ngày trên phần mềm | Văn thư Sở | | ongoing 2026-01-01/2026-12-31 | >=100%
3 | a) Biện pháp: Công khai hồ sơ trễ hạn | Phòng Quản lý đô thị ; Văn phòng | | FREQ=MONTHLY | >=95%
@ Sản phẩm
2 | Đào tạo kỹ năng số cho công chức | Văn phòng Sở | | 2026-04-01/2026-06-30 | >=3 lớp
3 | Số hóa hồ sơ lưu trữ | Văn phòng Sở | | 2026-10-01/2026-12-31 | >=60%
4 | Ban hành quy chế | Thanh tra Sở | | 2026-03-01/2026-03-31 |`,
  },
  {
    name: 'ban-quan-ly-du-an-trang-in',
    covers: ['merged cells across the print width', 'empty columns inside the table', 'title merged over part of the width', 'group merged from the task column', 'frozen panes and filters leave nothing'],
    year: 2026,
    sheets: [
      {
        name: 'Tiến độ',
        picture: `
BAN QUẢN LÝ DỰ ÁN||||||
KẾ HOẠCH TRIỂN KHAI DỰ ÁN||||||
STT|Hạng mục công việc||Chủ trì||Phối hợp|Tiến độ
I|Chuẩn bị đầu tư|||||
1|Lập báo cáo nghiên cứu khả thi||Phòng Kỹ thuật||Phòng Kế hoạch|Quý I
2|Thẩm định thiết kế cơ sở||Phòng Thẩm định|||Quý II
II|Thực hiện đầu tư|||||
3|Lựa chọn nhà thầu thi công||Phòng Kế hoạch||Tổ chuyên gia|Tháng 7
4|Giải phóng mặt bằng||Phòng Đền bù||UBND các xã|Từ tháng 3 đến tháng 9/2026`,
        merges: 'A1:C1 A2:F2 B3:C3 D3:E3 B4:G4 B5:C5 D5:E5 B6:C6 D6:E6 B7:G7 B8:C8 D8:E8 B9:C9 D9:E9',
      },
    ],
    expected: `
§ I. Chuẩn bị đầu tư
5 | Lập báo cáo nghiên cứu khả thi | Phòng Kỹ thuật | Phòng Kế hoạch | 2026-01-01/2026-03-31 |
6 | Thẩm định thiết kế cơ sở | Phòng Thẩm định | | 2026-04-01/2026-06-30 |
§ II. Thực hiện đầu tư
8 | Lựa chọn nhà thầu thi công | Phòng Kế hoạch | Tổ chuyên gia | 2026-07-01/2026-07-31 |
9 | Giải phóng mặt bằng | Phòng Đền bù | UBND các xã | 2026-03-01/2026-09-30 |`,
  },
  {
    name: 'hoi-lien-hiep-cot-dao',
    covers: ['lead column before the task column', 'ordinal in the middle', 'columns without a heading', 'person and unit in one cell', 'Tiến độ as a status', 'Thời gian hoàn thành as the day it was done'],
    year: 2026,
    sheets: [
      {
        name: 'Phân công',
        picture: `
Đơn vị phụ trách|STT|Nội dung hoạt động|Thời hạn|Tiến độ
Ban Tuyên giáo|1|Tuyên truyền ngày 20/10|Tháng 10|Chưa thực hiện
Ban Gia đình xã hội|2|Hỗ trợ phụ nữ khởi nghiệp|Quý III|Đang thực hiện
Văn phòng|3|Tổng kết phong trào|Tháng 12|Chưa thực hiện`,
      },
    ],
    expected: `
roles A=lead B=ordinal C=task D=due E=status
2 | Tuyên truyền ngày 20/10 | Ban Tuyên giáo | | 2026-10-01/2026-10-31 |
3 | Hỗ trợ phụ nữ khởi nghiệp | Ban Gia đình xã hội | | 2026-07-01/2026-09-30 |
4 | Tổng kết phong trào | Văn phòng | | 2026-12-01/2026-12-31 |`,
  },
  {
    name: 'ubnd-tinh-thoi-han-de-xuat',
    covers: ['Thời hạn over đề xuất | quyết định', 'Hình thức xử lý one-hot', 'source document column', 'day counts'],
    year: 2026,
    sheets: [
      {
        name: 'Kiến nghị',
        picture: `
TT|Nội dung kiến nghị|Văn bản căn cứ|Cơ quan chủ trì|Thời hạn||Ghi chú
||||Đề xuất|Quyết định|
1|Sửa quy định về phí thẩm định|Nghị định 10/2024/NĐ-CP|Sở Tài chính|Tháng 3|Tháng 5|
2|Bỏ thành phần hồ sơ trùng lặp|Thông tư 01/2023/TT-BNV|Sở Nội vụ|Quý I|15 ngày làm việc sau khi có ý kiến của Bộ|
3|Phân cấp giải quyết thủ tục||Sở Xây dựng||Quý IV|`,
        merges: 'E1:F1 A1:A2 B1:B2 C1:C2 D1:D2 G1:G2',
      },
    ],
    expected: `
3 | Sửa quy định về phí thẩm định | Sở Tài chính | | 2026-03-01/2026-03-31 / 2026-05-01/2026-05-31 |
4 | Bỏ thành phần hồ sơ trùng lặp | Sở Nội vụ | | 2026-01-01/2026-03-31 / P15D working |
5 | Phân cấp giải quyết thủ tục | Sở Xây dựng | | 2026-10-01/2026-12-31 |`,
  },
  {
    name: 'cong-an-cham-cong-lien-ket',
    covers: ['two tables side by side', 'signature twice', 'survey sheet', 'register of documents', 'feedback sheet'],
    year: 2026,
    sheets: [
      {
        name: 'Hai bảng',
        picture: `
TT|Nhiệm vụ|Chủ trì|Thời hạn||TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Tuần tra đêm|Tổ tuần tra|Hằng tuần||1|Cấp căn cước|Đội Quản lý hành chính|Tháng 6
2|Kiểm tra tạm trú|Đội Quản lý hành chính|Quý II||2|Thu hồi vũ khí|Tổ tuần tra|Tháng 9`,
      },
      {
        name: 'Khảo sát',
        picture: `
Câu hỏi|Rất hài lòng|Hài lòng|Bình thường|Không hài lòng
Thái độ tiếp dân|#20|#30|#2|#0
Thời gian chờ|#15|#30|#5|#2`,
      },
      {
        name: 'Công văn đến',
        picture: `
Số đến|Ngày đến|Số, ký hiệu|Trích yếu|Nơi gửi
1|02/01/2026|12/CV|Về việc phối hợp|UBND xã
2|03/01/2026|15/KH|Kế hoạch Tết|Công an tỉnh`,
      },
      {
        name: 'PAKN',
        picture: `
STT|Nội dung phản ánh|Người phản ánh|Ngày gửi|Kết quả trả lời
1|Ồn ào ban đêm|Bùi Văn Thử|02/02/2026|Đã nhắc nhở
2|Đỗ xe sai chỗ|Bùi Thị Mẫu|05/02/2026|Đã xử lý`,
      },
    ],
    expected: `
kind Khảo sát = survey
kind Công văn đến = register
kind PAKN = feedback
2 | Tuần tra đêm | Tổ tuần tra | | FREQ=WEEKLY |
3 | Kiểm tra tạm trú | Đội Quản lý hành chính | | 2026-04-01/2026-06-30 |
2 | Cấp căn cước | Đội Quản lý hành chính | | 2026-06-01/2026-06-30 |
3 | Thu hồi vũ khí | Tổ tuần tra | | 2026-09-01/2026-09-30 |`,
  },
];
