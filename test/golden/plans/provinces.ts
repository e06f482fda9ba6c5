import type { Golden } from '../golden';

/** Departments, districts and ministries. */
export const PROVINCE_GOLDENS: readonly Golden[] = [
  {
    name: 'so-chuong-trinh-hanh-dong',
    covers: ['letterhead and title above', 'repeated on every page', 're-issued one cell shorter', 'two heading rows with merged tops', 'row of column numbers', 'Roman groups'],
    sheets: [
      {
        name: 'Phụ lục',
        picture: `
SỞ XÂY DỰNG MẪU|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM||
|||||
DANH MỤC NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026⏎(Kèm theo Kế hoạch số 118/KH-SXD ngày 12/01/2026)|||||
|||||
STT|Nội dung nhiệm vụ|Đơn vị thực hiện||Thời gian|
||Chủ trì|Phối hợp|Bắt đầu|Kết thúc
(1)|(2)|(3)|(4)|(5)|(6)
I|QUY HOẠCH, KIẾN TRÚC||||
1|Hoàn thành rà soát quy chế quản lý kiến trúc đô thị|Phòng Quy hoạch - Kiến trúc|UBND các xã, phường; Viện Quy hoạch xây dựng|Tháng 01/2026|Tháng 6/2026
2|Công bố công khai đồ án quy hoạch phân khu|Phòng Quy hoạch - Kiến trúc|Văn phòng Sở|Quý II|Quý III
STT|Nội dung nhiệm vụ|Đơn vị thực hiện||Thời gian|
||Chủ trì|Phối hợp|Bắt đầu|Kết thúc
II|HẠ TẦNG KỸ THUẬT||||
3|Kiểm tra an toàn các công trình cấp nước sạch|Phòng Hạ tầng kỹ thuật|Thanh tra Sở|01/4/2026|30/9/2026
TT|Nội dung nhiệm vụ|Chủ trì|Phối hợp|Bắt đầu
III|VĂN PHÒNG|||
4|Số hóa hồ sơ lưu trữ giai đoạn trước|Văn phòng Sở|Các phòng, đơn vị|Tháng 3/2026
Nơi nhận:|||GIÁM ĐỐC||`,
        merges: 'A3:F3 C5:D5 E5:F5 A5:A6 B5:B6 C11:D11 E11:F11',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=start F=due
§ I. QUY HOẠCH, KIẾN TRÚC
9 | Hoàn thành rà soát quy chế quản lý kiến trúc đô thị | Phòng Quy hoạch - Kiến trúc | UBND các xã, phường ; Viện Quy hoạch xây dựng | 2026-06-01/2026-06-30 | | start=2026-01-01/2026-01-31
10 | Công bố công khai đồ án quy hoạch phân khu | Phòng Quy hoạch - Kiến trúc | Văn phòng Sở | 2026-07-01/2026-09-30 | | start=2026-04-01/2026-06-30
§ II. HẠ TẦNG KỸ THUẬT
14 | Kiểm tra an toàn các công trình cấp nước sạch | Phòng Hạ tầng kỹ thuật | Thanh tra Sở | by 2026-09-30 | | start=by 2026-04-01
§ III. VĂN PHÒNG
17 | Số hóa hồ sơ lưu trữ giai đoạn trước | Văn phòng Sở | Các phòng, đơn vị | none | | start=2026-03-01/2026-03-31`,
  },
  {
    name: 'huyen-cai-cach-hanh-chinh',
    covers: ['letter + Roman + decimal', 'numbering restarts', 'a row cut by a page, heading between', 'two columns cut at once in mid-word', 'footnote marks', 'totals, notes and signature'],
    sheets: [
      {
        name: 'KH CCHC',
        picture: `
ỦY BAN NHÂN DÂN HUYỆN MẪU|||||
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024|||||
TT|Nhiệm vụ[1]|Sản phẩm đầu ra|Cơ quan chủ trì[2]|Cơ quan phối hợp*|Thời gian hoàn thành
A|CÔNG TÁC CHỈ ĐẠO||||
I|Ban hành văn bản||||
1|Xây dựng kế hoạch cải cách hành chính của huyện|Kế hoạch|Phòng Nội vụ|Văn phòng HĐND và UBND huyện|Tháng 01/2024
2|Phát động phong trào thi đua cải cách hành chính trong các cơ quan|Kế hoạch|Phòng Nội vụ, Bộ phận TN &|UBND các xã,|Quý I/2024
TT|Nhiệm vụ|Sản phẩm đầu ra|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành
|chuyên môn và xã, thị trấn||TKQ|thị trấn|
II|Kiểm tra||||
1|Kiểm tra công vụ tại ít nhất 30% số cơ quan, đơn vị|Báo cáo|Phòng Nội vụ|Thanh tra huyện|Tháng 9/2024
B|NHIỆM VỤ CỤ THỂ||||
I|Cải cách thể chế||||
1|Rà soát văn bản quy phạm pháp luật||Phòng Tư pháp|Các phòng, ban|Thường xuyên
2|Theo dõi thi hành pháp luật|Báo cáo|Phòng Tư pháp||Trước ngày 15/11/2024
|Tổng cộng: 05 nhiệm vụ||||
[1] Nhiệm vụ theo Quyết định số 76/NQ-CP.|||||
Nơi nhận:||||TM. ỦY BAN NHÂN DÂN|`,
        merges: 'A2:F2',
      },
    ],
    expected: `
roles A=ordinal B=task C=deliverable D=lead E=support F=due
§ A. CÔNG TÁC CHỈ ĐẠO > I. Ban hành văn bản
6 | Xây dựng kế hoạch cải cách hành chính của huyện | Phòng Nội vụ | Văn phòng HĐND và UBND huyện | 2024-01-01/2024-01-31 | | deliverable=Kế hoạch
7,9 | Phát động phong trào thi đua cải cách hành chính trong các cơ quan chuyên môn và xã, thị trấn | Phòng Nội vụ ; Bộ phận TN & TKQ | UBND các xã, thị trấn | 2024-01-01/2024-03-31 |
§ A. CÔNG TÁC CHỈ ĐẠO > II. Kiểm tra
11 | Kiểm tra công vụ tại ít nhất 30% số cơ quan, đơn vị | Phòng Nội vụ | Thanh tra huyện | 2024-09-01/2024-09-30 | >=30%
§ B. NHIỆM VỤ CỤ THỂ > I. Cải cách thể chế
14 | Rà soát văn bản quy phạm pháp luật | Phòng Tư pháp | Các phòng, ban | ongoing 2024-01-01/2024-12-31 |
15 | Theo dõi thi hành pháp luật | Phòng Tư pháp | | before 2024-11-15 |`,
  },
  {
    name: 'bo-phu-luc-nghi-quyet',
    covers: ['codes as hierarchy', 'year columns under a period', 'targets in one table, tasks in another', 'the unit of measure in another column', 'same header other meaning: Kết quả'],
    sheets: [
      {
        name: 'PL1 Chỉ tiêu',
        picture: `
PHỤ LỤC I⏎CHỈ TIÊU THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP NĂM 2026||||||
STT|Tên chỉ tiêu|Đơn vị tính|Giai đoạn 2026 - 2028|||Cơ quan theo dõi
|||2026|2027|2028|
1|Tỷ lệ dịch vụ công trực tuyến toàn trình|%|#70|#80|#90|Cục Chuyển đổi số
2|Số cơ sở dữ liệu chuyên ngành được kết nối|Cơ sở dữ liệu|#4|#6|#8|Cục Chuyển đổi số
3|Tỷ lệ hồ sơ xử lý trên môi trường mạng|%|≥ 85|≥ 90|≥ 95|Văn phòng Bộ`,
        merges: 'A1:G1 D2:F2 A2:A3 B2:B3 C2:C3 G2:G3',
      },
      {
        name: 'PL2 Nhiệm vụ',
        picture: `
PHỤ LỤC II⏎NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP NĂM 2026||||||
Mã NV|TT|Nhiệm vụ|Kết quả|Đơn vị chủ trì|Cấp trình|Thời hạn
NV_01||Hoàn thiện thể chế||||
NV_01.1|#1|Xây dựng Nghị định về quản lý dữ liệu ngành|Nghị định|Vụ Pháp chế|Chính phủ|Tháng 10/2026
NV_01.2|#2|Sửa đổi Thông tư về chế độ báo cáo|Thông tư|Vụ Kế hoạch - Tài chính|Bộ trưởng|Tháng 6/2026
NV_02||Phát triển hạ tầng số||||
NV_02.1|#3|Nâng cấp trung tâm dữ liệu|Báo cáo|Cục Chuyển đổi số|Bộ trưởng|Quý IV/2026
NV_02.2|#4|Kết nối trục liên thông|Báo cáo|Cục Chuyển đổi số||Theo tiến độ đề án`,
        merges: 'A1:G1',
      },
    ],
    expected: `
roles A=ordinal B=task C=unit-of-measure D=target E=target F=target G=lead
§ PHỤ LỤC I
4 | Tỷ lệ dịch vụ công trực tuyến toàn trình | Cục Chuyển đổi số | | none | >=70% @2026 ; >=80% @2027 ; >=90% @2028
5 | Số cơ sở dữ liệu chuyên ngành được kết nối | Cục Chuyển đổi số | | none | >=4 Cơ sở dữ liệu @2026 ; >=6 Cơ sở dữ liệu @2027 ; >=8 Cơ sở dữ liệu @2028
6 | Tỷ lệ hồ sơ xử lý trên môi trường mạng | Văn phòng Bộ | | none | >=85% @2026 ; >=90% @2027 ; >=95% @2028
@ PL2 Nhiệm vụ
roles C=task D=deliverable E=lead F=other G=due
§ PHỤ LỤC II > NV_01. Hoàn thiện thể chế
4 | Xây dựng Nghị định về quản lý dữ liệu ngành | Vụ Pháp chế | | 2026-10-01/2026-10-31 | | deliverable=Nghị định
5 | Sửa đổi Thông tư về chế độ báo cáo | Vụ Kế hoạch - Tài chính | | 2026-06-01/2026-06-30 |
§ PHỤ LỤC II > NV_02. Phát triển hạ tầng số
7 | Nâng cấp trung tâm dữ liệu | Cục Chuyển đổi số | | 2026-10-01/2026-12-31 |
8 | Kết nối trục liên thông | Cục Chuyển đổi số | | event |`,
  },
  {
    name: 'tinh-bo-chi-so-par-index',
    covers: ['a group row that carries a target', 'a row of the group without a number', 'lead, support, person or due on the group row only', 'persons under a unit header', 'vertical merge of support and due over the group'],
    year: 2026,
    sheets: [
      {
        name: 'Phân công',
        picture: `
BẢNG PHÂN CÔNG THỰC HIỆN BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH||||||||
STT|Tiêu chí, tiêu chí thành phần|Điểm tối đa|Mức phấn đấu|Cơ quan chủ trì|Người phụ trách|Cơ quan phối hợp|Thời gian
1|CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH|#9.5|Đạt từ 9 điểm trở lên|Sở Nội vụ|Nguyễn Văn Mẫu|Các sở, ban, ngành|Trước ngày 30/11/2026
1.1|Kế hoạch cải cách hành chính|#2|100%||||
1.2|Kiểm tra cải cách hành chính|#3|≥ 30%||Trần Thị Thử||Quý III
|Xử lý sau kiểm tra|#1|100%||||
2|CẢI CÁCH THỂ CHẾ|#10||Sở Tư pháp||||
2.1|Theo dõi thi hành pháp luật|#4|Tối thiểu 95%|||Công an tỉnh⏎Sở Tài chính|Hằng quý
2.2|Xử lý văn bản trái pháp luật|#6|100%||||
3|ĐÁNH GIÁ|||||||
3.1|Khảo sát mức độ hài lòng|#5|Trên 90%|Sở Nội vụ|- PGĐ Lê Quang Ví⏎+ CV Phạm Thu Dụ|Bưu điện tỉnh|Tháng 10
3.2|Công bố kết quả|#1||Sở Nội vụ||||`,
        merges: 'A1:H1 G11:G12 H11:H12',
      },
    ],
    expected: `
roles A=ordinal B=task D=target E=lead F=person G=support H=due
O 3 | >=9 điểm
§ 1. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH
4 | Kế hoạch cải cách hành chính | Sở Nội vụ | Các sở, ban, ngành | before 2026-11-30 | >=100% | person=Nguyễn Văn Mẫu
5 | Kiểm tra cải cách hành chính | Sở Nội vụ | Các sở, ban, ngành | 2026-07-01/2026-09-30 | >=30% | person=Trần Thị Thử
6 | Xử lý sau kiểm tra | Sở Nội vụ | Các sở, ban, ngành | before 2026-11-30 | >=100%
§ 2. CẢI CÁCH THỂ CHẾ
8 | Theo dõi thi hành pháp luật | Sở Tư pháp | Công an tỉnh ; Sở Tài chính | FREQ=MONTHLY;INTERVAL=3 | >=95%
9 | Xử lý văn bản trái pháp luật | Sở Tư pháp | | none | >=100%
§ 3. ĐÁNH GIÁ
11 | Khảo sát mức độ hài lòng | Sở Nội vụ | Bưu điện tỉnh | 2026-10-01/2026-10-31 | >90%
12 | Công bố kết quả | Sở Nội vụ | Bưu điện tỉnh | 2026-10-01/2026-10-31 |`,
  },
  {
    name: 'huyen-phan-cong-766',
    covers: ['two running numbers per row', 'one assignment with several task/target triples', 'notes', 'ordinals as text', 'formula ordinals', 'protected sheet', 'real table'],
    year: 2025,
    sheets: [
      {
        name: 'QĐ 766',
        isProtected: true,
        picture: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP||||||
TT|TT chung|Chỉ số|Nhiệm vụ|Mục tiêu|Đơn vị phụ trách|Thời gian
=1→1|13.9|Công khai, minh bạch|Công khai thủ tục đúng hạn|100%|Phòng Nội vụ|Thường xuyên
=A3+1→2|13.10|Tiến độ giải quyết|Giải quyết hồ sơ đúng hạn|≥ 97%|Trung tâm Phục vụ hành chính công|Hằng tháng
|||Giảm hồ sơ quá hạn|Dưới 1%||Quý II
=A4+1→3|13.11|Dịch vụ trực tuyến|Hướng dẫn người dân nộp hồ sơ trực tuyến|Tối thiểu 75%|Các xã, thị trấn|Trong năm 2025`,
        merges: 'A1:G1 A4:A5 B4:B5 C4:C5 F4:F5',
      },
      {
        name: 'Bảng',
        table: 'A1:E4',
        picture: `
Số TT|Công việc|Chủ trì|Hoàn thành|Ghi chú
#1|Báo cáo kết quả quý|Phòng Nội vụ|@45747|
#2|Báo cáo sơ kết|Phòng Nội vụ|30/6/2025|
#3|Báo cáo năm|Văn phòng HĐND và UBND|Tháng 12/2025|`,
      },
    ],
    expected: `
roles D=task E=target F=lead G=due
3 | Công khai, minh bạch Công khai thủ tục đúng hạn | Phòng Nội vụ | | ongoing 2025-01-01/2025-12-31 | >=100%
4 | Tiến độ giải quyết Giải quyết hồ sơ đúng hạn | Trung tâm Phục vụ hành chính công | | FREQ=MONTHLY | >=97%
5 | Tiến độ giải quyết Giảm hồ sơ quá hạn | Trung tâm Phục vụ hành chính công | | 2025-04-01/2025-06-30 | <1%
6 | Dịch vụ trực tuyến Hướng dẫn người dân nộp hồ sơ trực tuyến | Các xã, thị trấn | | 2025-01-01/2025-12-31 | >=75%
@ Bảng
roles A=ordinal B=task C=lead D=due E=note
2 | Báo cáo kết quả quý | Phòng Nội vụ | | by 2025-03-31 |
3 | Báo cáo sơ kết | Phòng Nội vụ | | by 2025-06-30 |
4 | Báo cáo năm | Văn phòng HĐND và UBND | | 2025-12-01/2025-12-31 |`,
  },
];
