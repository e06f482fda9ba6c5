import type { Golden } from '../golden';

/** Communes and wards. */
export const COMMUNE_GOLDENS: readonly Golden[] = [
  {
    name: 'xa-muc-tieu-chat-luong',
    covers: ['one small table per objective', 'its targets in the heading above', 'several tables of different column order', 'lead column before the task column', 'next table title stuck to the last row'],
    sheets: [
      {
        name: 'MTCL 2026',
        picture: `
MỤC TIÊU CHẤT LƯỢNG NĂM 2026|||||
Mục tiêu 1: Tối thiểu 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn|||||
TT|Biện pháp thực hiện|Trách nhiệm|Thời gian|Phối hợp|
1|Kiểm tra tiến độ hồ sơ trên phần mềm|Bộ phận Một cửa|Hằng ngày|Công chức chuyên môn|
2|Gửi thư xin lỗi khi hồ sơ trễ hạn|Công chức chuyên môn|Khi phát sinh|Văn phòng|
Mục tiêu 2: Ít nhất 90% người dân hài lòng; không có đơn thư khiếu nại vượt cấp|||||
TT|Đơn vị thực hiện|Nội dung công việc|Hoàn thành|Sản phẩm|
1|Văn phòng|Phát phiếu lấy ý kiến|Tháng 5 và tháng 11/2026|Báo cáo|
2|Ban Thanh tra nhân dân|Giám sát việc tiếp công dân|Quý III/2026|Biên bản|
Mục tiêu 3: Giảm ít nhất 10% số cuộc họp so với năm 2025|||||
STT|Công việc|Người thực hiện|Thời hạn||
1|Lồng ghép nội dung các cuộc họp|Nguyễn Văn Mẫu|Thường xuyên||`,
        merges: 'A1:F1 A2:F2 A6:F6 A10:F10',
      },
    ],
    expected: `
O 2 | >=98%
O 6 | >=90% ; =0
O 10 | change <=-10% vs 2025
§ Mục tiêu 1: Tối thiểu 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn
4 | Kiểm tra tiến độ hồ sơ trên phần mềm | Bộ phận Một cửa | Công chức chuyên môn | FREQ=DAILY |
5 | Gửi thư xin lỗi khi hồ sơ trễ hạn | Công chức chuyên môn | Văn phòng | event |
§ Mục tiêu 2: Ít nhất 90% người dân hài lòng; không có đơn thư khiếu nại vượt cấp
8 | Phát phiếu lấy ý kiến | Văn phòng | | 2026-05-01/2026-05-31 / 2026-11-01/2026-11-30 | | deliverable=Báo cáo
9 | Giám sát việc tiếp công dân | Ban Thanh tra nhân dân | | 2026-07-01/2026-09-30 |
§ Mục tiêu 3: Giảm ít nhất 10% số cuộc họp so với năm 2025
12 | Lồng ghép nội dung các cuộc họp | | | ongoing 2026-01-01/2026-12-31 | | person=Nguyễn Văn Mẫu`,
  },
  {
    name: 'xa-hai-vai-mot-cot',
    covers: ['two roles in one column', 'ditto marks', 'placeholder rows of dots', 'numbered but empty rows', 'slips in ordinals', 'bullets and line breaks'],
    sheets: [
      {
        name: 'Sheet1',
        picture: `
ỦY BAN NHÂN DÂN XÃ MẪU|||
KẾ HOẠCH CÔNG TÁC TƯ PHÁP NĂM 2026|||
Số TT|Nội dung công việc|Phân công nhiệm vụ|Tiến độ
1.|Tuyên truyền Luật Đất đai:⏎- Tại nhà văn hóa thôn;⏎- Trên loa truyền thanh|Chủ trì: Công chức Tư pháp - Hộ tịch⏎Phối hợp: Hội Nông dân; các thôn|Quý I, Quý III
2..|Chứng thực lưu động|Chủ trì: Công chức Tư pháp - Hộ tịch⏎Phối hợp: Trưởng thôn|Hằng tháng
3|Hòa giải ở cơ sở|-nt-|Thường xuyên
4|Rà soát hộ tịch|Chủ trì: Công an xã|nt
7|Báo cáo tổng kết|Công chức Tư pháp - Hộ tịch chủ trì, phối hợp với Văn phòng|Trước 15/12/2026
8|||
9|……………|……………|………
||…|`,
        merges: 'A2:D2',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead+support D=due
4 | Tuyên truyền Luật Đất đai: - Tại nhà văn hóa thôn; - Trên loa truyền thanh | Công chức Tư pháp - Hộ tịch | Hội Nông dân ; các thôn | 2026-01-01/2026-03-31 / 2026-07-01/2026-09-30 |
5 | Chứng thực lưu động | Công chức Tư pháp - Hộ tịch | Trưởng thôn | FREQ=MONTHLY |
6 | Hòa giải ở cơ sở | Công chức Tư pháp - Hộ tịch | Trưởng thôn | ongoing 2026-01-01/2026-12-31 |
7 | Rà soát hộ tịch | Công an xã | | ongoing 2026-01-01/2026-12-31 |
8 | Báo cáo tổng kết | Công chức Tư pháp - Hộ tịch | Văn phòng | before 2026-12-15 |`,
  },
  {
    name: 'phuong-chuyen-doi-so',
    covers: ['one-hot columns', 'quarters as one-hot columns', 'hidden rows and columns', 'hidden sheet', 'sheets of other things', 'error values'],
    year: 2026,
    sheets: [
      {
        name: 'Chuyển đổi số',
        hiddenRows: [6],
        hiddenColumns: [2],
        picture: `
TT|Nhiệm vụ|Mã|Đơn vị thực hiện||||Thời gian||||Ghi chú
|||Văn phòng|Phòng Kinh tế|Phòng Văn hóa - Xã hội|Công an phường|Quý I|Quý II|Quý III|Quý IV|
1|Cấp chữ ký số cho cán bộ|CDS01|x||||x||||
2|Thanh toán học phí không dùng tiền mặt|CDS02|||x|||x|x||
3|Số hóa chợ truyền thống|CDS03||x||||||x|!#N/A
4|Cài đặt định danh mức độ 2|CDS04|x|||x|x|x|x|x|`,
        merges: 'A1:A2 B1:B2 C1:C2 D1:G1 H1:K1 L1:L2',
      },
      {
        name: 'Hồ sơ T1',
        state: 'hidden',
        picture: `
STT|Mã hồ sơ|Chủ hồ sơ|Ngày tiếp nhận|Ngày hẹn trả|Trạng thái
1|H99.01-260105-0001|Vũ Văn Ví|05/01/2026|08/01/2026|Đã trả
2|H99.01-260105-0002|Vũ Thị Dụ|05/01/2026|09/01/2026|Đã trả`,
      },
      {
        name: 'Danh bạ tổ CNSCĐ',
        picture: `
TT|Họ và tên|Chức vụ|Điện thoại
1|Đỗ Văn Mẫu|Tổ trưởng|0900000003
2|Đỗ Thị Thử|Tổ viên|0900000004`,
      },
    ],
    expected: `
kind Hồ sơ T1 = case-records
kind Danh bạ tổ CNSCĐ = contacts
3 | Cấp chữ ký số cho cán bộ | Văn phòng | | 2026-01-01/2026-03-31 |
4 | Thanh toán học phí không dùng tiền mặt | Phòng Văn hóa - Xã hội | | 2026-04-01/2026-06-30 / 2026-07-01/2026-09-30 |
5 | Số hóa chợ truyền thống | Phòng Kinh tế | | 2026-10-01/2026-12-31 |
6 | Cài đặt định danh mức độ 2 | Văn phòng ; Công an phường | | 2026-01-01/2026-03-31 / 2026-04-01/2026-06-30 / 2026-07-01/2026-09-30 / 2026-10-01/2026-12-31 |
! cell.error-value`,
  },
  {
    name: 'xa-ke-hoach-loi-van',
    covers: ['plans with no table: label lines', 'a)–d) per criterion with drifting labels', 'continuation lines', 'prose that gives none'],
    sheets: [
      {
        name: 'Kế hoạch',
        picture: `
ỦY BAN NHÂN DÂN
KẾ HOẠCH NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao chất lượng phục vụ.
II. NHIỆM VỤ CỤ THỂ
1. Chỉ đạo điều hành
1.1. Thực hiện kế hoạch cải cách hành chính
a) Mục tiêu: Hoàn thành 100% nhiệm vụ đề ra.
b) Giải pháp: Giao ban định kỳ; nhắc việc trên phần mềm.
c) Phân công thực hiện: Văn phòng chủ trì; các công chức phối hợp.
d) Thời gian thực hiện: Trong năm 2025.
1.2. Kiểm tra nội bộ
a) Chỉ tiêu: Kiểm tra tối thiểu 03 bộ phận chuyên môn;
xử lý 100% kiến nghị sau kiểm tra.
b) Nhiệm vụ: Thành lập tổ kiểm tra.
c) Đơn vị chủ trì: Văn phòng - Thống kê.
Đơn vị phối hợp: Tư pháp - Hộ tịch; Tài chính - Kế toán.
d) Thời hạn hoàn thành: Quý III/2025.
2. Hiện đại hóa hành chính
2.1. Sử dụng chữ ký số
Mục tiêu: Trên 95% văn bản đi được ký số
Đơn vị thực hiện: Văn thư
Thời gian: Thường xuyên
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng theo dõi, đôn đốc, tổng hợp báo cáo.
2. Các bộ phận căn cứ kế hoạch triển khai thực hiện.`,
      },
    ],
    expected: `
§ II. NHIỆM VỤ CỤ THỂ > 1. Chỉ đạo điều hành
7-11 | Thực hiện kế hoạch cải cách hành chính | Văn phòng | các công chức | 2025-01-01/2025-12-31 | >=100%
12-18 | Kiểm tra nội bộ | Văn phòng - Thống kê | Tư pháp - Hộ tịch ; Tài chính - Kế toán | 2025-07-01/2025-09-30 | >=3 bộ phận ; >=100%
§ II. NHIỆM VỤ CỤ THỂ > 2. Hiện đại hóa hành chính
20-23 | Sử dụng chữ ký số | Văn thư | | ongoing 2025-01-01/2025-12-31 | >95%`,
  },
  {
    name: 'xa-to-trinh-nfd',
    covers: ['NFD text from a Mac', 'typing slips in dates', 'day and month without the year', 'several milestones in a cell', 'units joined by nothing or /', 'a status in the due column'],
    sheets: [
      {
        name: 'KH',
        isNfd: true,
        picture: `
KẾ HOẠCH TUYÊN TRUYỀN PHÁP LUẬT NĂM 2026||||
STT|Nội dung|Cơ quan thực hiện|Cơ quan phối hợp|Thời gian
1|Tổ chức hội nghị phổ biến luật|Văn phòng UBND|Công an xã⏎Ban CHQS xã|Tháng 11//2026
2|Tuyên truyền an toàn giao thông|Công an xã|Đoàn Thanh niên/Hội Phụ nữ|Thang 3/2026
3|Tư vấn pháp luật|Tư pháp|Hội Nông dân và Hội Cựu chiến binh|Quí II-2026
4|Thi tìm hiểu pháp luật|Trường THCS|Đoàn Thanh niên|27/9-3/10/2026
5|Ra quân tháng cao điểm|Công an xã||Đã hoàn thành`,
        merges: 'A1:E1',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due
3 | Tổ chức hội nghị phổ biến luật | Văn phòng UBND | Công an xã ; Ban CHQS xã | 2026-11-01/2026-11-30 |
4 | Tuyên truyền an toàn giao thông | Công an xã | Đoàn Thanh niên ; Hội Phụ nữ | 2026-03-01/2026-03-31 |
5 | Tư vấn pháp luật | Tư pháp | Hội Nông dân ; Hội Cựu chiến binh | 2026-04-01/2026-06-30 |
6 | Thi tìm hiểu pháp luật | Trường THCS | Đoàn Thanh niên | 2026-09-27/2026-10-03 |
7 | Ra quân tháng cao điểm | Công an xã | | none |`,
  },
  {
    name: 'phuong-lanh-dao-phu-trach',
    covers: ['a group row that is itself the leader in charge', 'a group row that is itself the lead agency', 'wide group rows', 'month group rows'],
    year: 2026,
    sheets: [
      {
        name: 'Theo lãnh đạo',
        picture: `
NHIỆM VỤ TRỌNG TÂM|||
TT|Nhiệm vụ|Cơ quan tham mưu|Thời hạn
Đồng chí Nguyễn Văn Mẫu - Chủ tịch UBND phường|||
1|Giải phóng mặt bằng tuyến đường số 5|Phòng Kinh tế|Quý II
2|Thu ngân sách trên địa bàn|Phòng Kinh tế|31/12/2026
Đồng chí Trần Thị Thử - Phó Chủ tịch UBND phường|||
3|Công nhận phường đạt chuẩn đô thị văn minh|Phòng Văn hóa - Xã hội|Tháng 11`,
        merges: 'A1:D1 A3:D3 A6:D6',
      },
      {
        name: 'Theo đơn vị',
        picture: `
STT|Nội dung|Chỉ tiêu|Thời gian
I|Ủy ban MTTQ Việt Nam phường||
1|Giám sát quỹ vì người nghèo|02 cuộc|Quý II
II|Hội Liên hiệp Phụ nữ||
2|Thành lập tổ phụ nữ tiết kiệm|Ít nhất 04 tổ|Tháng 6
III|Đoàn TNCS Hồ Chí Minh||
3|Công trình thanh niên|01 công trình|Tháng 8`,
      },
    ],
    expected: `
§ Đồng chí Nguyễn Văn Mẫu - Chủ tịch UBND phường
4 | Giải phóng mặt bằng tuyến đường số 5 | Phòng Kinh tế | | 2026-04-01/2026-06-30 |
5 | Thu ngân sách trên địa bàn | Phòng Kinh tế | | by 2026-12-31 |
§ Đồng chí Trần Thị Thử - Phó Chủ tịch UBND phường
7 | Công nhận phường đạt chuẩn đô thị văn minh | Phòng Văn hóa - Xã hội | | 2026-11-01/2026-11-30 |
@ Theo đơn vị
§ I. Ủy ban MTTQ Việt Nam phường
3 | Giám sát quỹ vì người nghèo | Ủy ban MTTQ Việt Nam phường | | 2026-04-01/2026-06-30 | >=2 cuộc
§ II. Hội Liên hiệp Phụ nữ
5 | Thành lập tổ phụ nữ tiết kiệm | Hội Liên hiệp Phụ nữ | | 2026-06-01/2026-06-30 | >=4 tổ
§ III. Đoàn TNCS Hồ Chí Minh
7 | Công trình thanh niên | Đoàn TNCS Hồ Chí Minh | | 2026-08-01/2026-08-31 | >=1 công trình`,
  },
];
