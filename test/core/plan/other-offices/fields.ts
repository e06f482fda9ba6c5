import type { OtherOffice } from './other-office';

/** Party committees, schools, health centres, plans of one field. */
export const FIELDS: readonly OtherOffice[] = [
  {
    name: 'a party committee’s programme: quarters over months, who prepares and who presents',
    sheets: [
      {
        name: 'CTCT ĐU',
        picture: `
ĐẢNG BỘ TỈNH MẪU|||ĐẢNG CỘNG SẢN VIỆT NAM|
ĐẢNG ỦY XÃ AN MẪU|||An Mẫu, ngày 15 tháng 01 năm 2026|
CHƯƠNG TRÌNH LÀM VIỆC CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ NĂM 2026||||
STT|Nội dung|Cơ quan chủ trì tham mưu|Cơ quan phối hợp|Ghi chú
QUÝ I||||
*|Tháng 01/2026||||
1|Nghị quyết lãnh đạo nhiệm vụ năm 2026|Văn phòng Đảng ủy|Ủy ban nhân dân xã|
2|Chương trình kiểm tra, giám sát năm 2026|Ủy ban Kiểm tra Đảng ủy|Các Ban xây dựng Đảng|
*|Tháng 3/2026||||
3|Báo cáo công tác xây dựng Đảng quý I|Văn phòng Đảng ủy|Các Ban xây dựng Đảng; Mặt trận Tổ quốc xã|
QUÝ II||||
*|Tháng 6/2026||||
4|Sơ kết 6 tháng đầu năm|Văn phòng Đảng ủy|Ủy ban nhân dân xã|Trình Ban Thường vụ trước`,
        merges: 'A3:E3 A5:E5 A11:E11',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=note
§ QUÝ I > Tháng 01/2026
7 | Nghị quyết lãnh đạo | Văn phòng Đảng ủy | Ủy ban nhân dân xã | 2026-01-01/2026-01-31 |
8 | Chương trình kiểm tra | Ủy ban Kiểm tra Đảng ủy | Các Ban xây dựng Đảng | 2026-01-01/2026-01-31 |
§ QUÝ I > Tháng 3/2026
10 | Báo cáo công tác | Văn phòng Đảng ủy | Các Ban xây dựng Đảng ; Mặt trận Tổ quốc xã | 2026-03-01/2026-03-31 |
§ QUÝ II > Tháng 6/2026
13 | Sơ kết 6 tháng | Văn phòng Đảng ủy | Ủy ban nhân dân xã | 2026-06-01/2026-06-30 |`,
  },
  {
    name: 'a school’s year by weeks: dates from and to in a column merged down, several works each',
    sheets: [
      {
        name: 'KH năm học',
        picture: `
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO||||
TRƯỜNG THCS SÔNG MẪU||||
KẾ HOẠCH CÔNG TÁC HỌC KỲ I, NĂM HỌC 2026 - 2027||||
Thời gian|TT|Nội dung công việc|Người phụ trách|Người phối hợp
Từ 07/9/2026 đến 12/9/2026|1|Ổn định nền nếp học sinh|Hoàng Thị Sen|Giáo viên chủ nhiệm
|2|Khảo sát chất lượng đầu năm|Tổ trưởng chuyên môn|Giáo viên bộ môn
Từ 14/9/2026 đến 19/9/2026|3|Họp cha mẹ học sinh|Hiệu trưởng|Giáo viên chủ nhiệm
|4|Đại hội liên đội|Tổng phụ trách Đội|Hoàng Thị Sen
Từ 21/9/2026 đến 26/9/2026|5|Hội nghị viên chức, người lao động|Hiệu trưởng, Chủ tịch Công đoàn|Tổ văn phòng`,
        merges: 'A3:E3 A5:A6 A7:A8',
      },
    ],
    expected: `
roles A=due B=ordinal C=task
5 | Ổn định nền nếp | ? | ? | 2026-09-07/2026-09-12 |
6 | Khảo sát chất lượng | ? | ? | 2026-09-07/2026-09-12 |
7 | Họp cha mẹ | ? | ? | 2026-09-14/2026-09-19 |
8 | Đại hội liên đội | ? | ? | 2026-09-14/2026-09-19 |
9 | Hội nghị viên chức | ? | ? | 2026-09-21/2026-09-26 |`,
  },
  {
    name: 'a health centre’s targets: plan beside the year before, doses, rates per so many, notes',
    sheets: [
      {
        name: 'GiaoCT',
        picture: `
TRUNG TÂM Y TẾ KHU VỰC MẪU|||||||
GIAO CHỈ TIÊU CHUYÊN MÔN NĂM 2026|||||||
TT|Tên chỉ tiêu|ĐVT|TH 2025|Chỉ tiêu giao 2026|Khoa/phòng phụ trách|Trạm Y tế thực hiện|Ghi chú
A|Y TẾ DỰ PHÒNG||||||
1|Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ|%|#94.2|#95|Khoa Kiểm soát bệnh tật|Trạm Y tế các xã|
2|Số ca mắc sốt xuất huyết/100.000 dân|ca|#130|< 120|Khoa Kiểm soát bệnh tật|Trạm Y tế các xã|Không để dịch lớn
3|Số trẻ uống vitamin A|trẻ|#5210|#5300|Khoa Chăm sóc sức khỏe sinh sản|Trạm Y tế các xã|
B|KHÁM CHỮA BỆNH||||||
1|Công suất sử dụng giường bệnh|%|#88|Từ 90 trở lên|Phòng Kế hoạch - Nghiệp vụ||
2|Tổng số lượt khám bệnh|Lượt|#61250|#62000|Phòng Kế hoạch - Nghiệp vụ||
|Trong đó: khám y học cổ truyền|Lượt|#6000|#6500|Khoa Y học cổ truyền||`,
        merges: 'A2:H2',
      },
    ],
    expected: `
roles A=ordinal B=task C=unit-of-measure E=target F=lead H=note
5 | Tỷ lệ trẻ | Khoa Kiểm soát bệnh tật | ? | none | >=95%
6 | Số ca mắc | Khoa Kiểm soát bệnh tật | ? | none | <120 ca
7 | Số trẻ uống | Khoa Chăm sóc sức khỏe sinh sản | ? | none | >=5300 trẻ
9 | Công suất | Phòng Kế hoạch - Nghiệp vụ | | none | >=90%
10 | Tổng số lượt | Phòng Kế hoạch - Nghiệp vụ | | none | >=62000 Lượt
11 | Trong đó: khám | Khoa Y học cổ truyền | | none | >=6500 Lượt`,
  },
  {
    name: 'money in three columns below one heading, a total above the groups',
    sheets: [
      {
        name: 'Biểu 02',
        picture: `
Biểu số 02|||||||
KẾ HOẠCH NHIỆM VỤ VÀ KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2026|||||||
TT|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian thực hiện|Dự kiến kinh phí (triệu đồng)||
|||||Tổng|NS tỉnh|NS xã
|TỔNG CỘNG||||#1450|#1000|#450
I|Hạ tầng số||||#900|#700|#200
1|Nâng cấp đường truyền số liệu chuyên dùng|Văn phòng HĐND và UBND|Viễn thông khu vực|Quý I - II/2026|#500|#400|#100
2|Mua sắm 15 bộ máy tính cho Trung tâm Phục vụ hành chính công|Phòng Kinh tế|Văn phòng HĐND và UBND|Quý III|#400|#300|#100
II|Nhân lực số||||#550|#300|#250
3|Tập huấn kỹ năng số cho 200 hội viên|Phòng Văn hóa - Xã hội|Hội Liên hiệp Phụ nữ|Tháng 5, tháng 8|#150|#100|#50
4|Bồi dưỡng an toàn thông tin|-nt-|Công an xã|Tháng 10|#400|#200|#200`,
        merges: 'A2:H2 F3:H3 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due F=budget G=budget H=budget
7 | Nâng cấp đường truyền | Văn phòng HĐND và UBND | Viễn thông khu vực | 2026-01-01/2026-06-30 |
8 | Mua sắm 15 bộ | Phòng Kinh tế | Văn phòng HĐND và UBND | 2026-07-01/2026-09-30 | ?
10 | Tập huấn kỹ năng | Phòng Văn hóa - Xã hội | Hội Liên hiệp Phụ nữ | 2026-05-01/2026-05-31 / 2026-08-01/2026-08-31 | ?
11 | Bồi dưỡng | Phòng Văn hóa - Xã hội | Công an xã | 2026-10-01/2026-10-31 |`,
  },
  {
    name: 'weights beside targets and units, quarters’ steps, the sum of the weights below',
    sheets: [
      {
        name: 'KPI',
        picture: `
BẢNG GIAO MỤC TIÊU CÔNG VIỆC (KPI) NĂM 2026|||||||
STT|Mục tiêu|Trọng số (%)|Đơn vị tính|Chỉ tiêu|Bộ phận chịu trách nhiệm chính|Bộ phận phối hợp|Thời hạn
I|Dịch vụ công|#50|||||
1|Hồ sơ trả trước hạn|#20|%|#30|Bộ phận Một cửa|Các phòng|31/12/2026
2|Thời gian chờ của công dân|#15|phút|Không quá 15|Bộ phận Một cửa||30/6/2026
3|Hồ sơ nộp trực tuyến toàn trình|#15|%|≥ 80|Bộ phận Một cửa|Đoàn Thanh niên|30/9/2026
II|Nội bộ|#50|||||
4|Văn bản ký số|#30|%|#100|Văn thư|Các phòng|Từ 01/01/2026
5|Cuộc họp không giấy|#20|%|Ít nhất 60|Văn thư|Các phòng|Cả năm
|Tổng|#100|||||`,
        merges: 'A1:H1',
      },
    ],
    expected: `
roles A=ordinal C=weight D=unit-of-measure E=target F=lead G=support H=due
4 | Hồ sơ trả | Bộ phận Một cửa | Các phòng | by 2026-12-31 | >=30%
5 | Thời gian chờ | Bộ phận Một cửa | | by 2026-06-30 | <=15 phút
6 | Hồ sơ nộp | Bộ phận Một cửa | Đoàn Thanh niên | by 2026-09-30 | >=80%
8 | Văn bản ký số | Văn thư | Các phòng | from 2026-01-01 | >=100%
9 | Cuộc họp | Văn thư | Các phòng | 2026-01-01/2026-12-31 | >=60%`,
  },
  {
    name: 'lines of a Word table as rows of the sheet, every cell broken by itself',
    sheets: [
      {
        name: 'Sheet1',
        picture: `
TT|Nội dung|Chủ trì|Phối hợp|Thời gian
1|Triển khai số hóa sổ hộ tịch của các|Phòng Văn hóa -|Công an xã, Trung|Trong
|đơn vị hành chính cũ trước khi sáp nhập,|Xã hội|tâm Phục vụ hành|quý II/2026
|bàn giao về kho lưu trữ||chính công|
2|Kiểm tra việc niêm yết thủ tục|Văn phòng HĐND|Phòng Kinh tế|Tháng 4
||và UBND||
3|Lấy ý kiến người dân về chất lượng|Mặt trận Tổ|Các thôn|Tháng 11
|phục vụ, tối thiểu 150 phiếu|quốc xã||`,
      },
    ],
    year: 2026,
    expected: `
roles A=ordinal B=task C=lead D=support E=due
2-4 | Triển khai số hóa sổ hộ tịch của các đơn vị hành chính cũ | Phòng Văn hóa - Xã hội | Công an xã ; Trung tâm Phục vụ hành chính công | 2026-04-01/2026-06-30 |
5-6 | Kiểm tra việc niêm yết thủ tục | Văn phòng HĐND và UBND | Phòng Kinh tế | 2026-04-01/2026-04-30 |
7-8 | Lấy ý kiến người dân về chất lượng phục vụ | Mặt trận Tổ quốc xã | Các thôn | 2026-11-01/2026-11-30 | >=150 phiếu`,
  },
  {
    name: 'new-countryside criteria: the criterion merged down, the norm and the state beside the plan',
    sheets: [
      {
        name: 'NTM',
        picture: `
KẾ HOẠCH THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO NĂM 2026|||||||
TT|Tên tiêu chí|Nội dung tiêu chí|Yêu cầu theo quy định|Hiện trạng|Kế hoạch năm 2026|Đơn vị phụ trách|Thời gian hoàn thành
1|Giao thông|1.1. Tỷ lệ đường xã được nhựa hóa|100%|92%|100%|Phòng Kinh tế|Quý III
||1.2. Tỷ lệ đường thôn được cứng hóa|≥90%|81%|90%|Phòng Kinh tế|Quý IV
2|Môi trường|2.1. Tỷ lệ hộ sử dụng nước sạch|≥65%|60%|Đạt 66%|Phòng Kinh tế|Quý IV
||2.2. Tỷ lệ chất thải rắn được thu gom|≥80%|85%|Duy trì trên 85%|Hợp tác xã Môi trường|Thường xuyên
3|Văn hóa|Tỷ lệ thôn đạt chuẩn văn hóa|≥85%|12/14 thôn|13/14 thôn|Phòng Văn hóa - Xã hội|Tháng 11`,
        merges: 'A1:H1 A3:A4 B3:B4 A5:A6 B5:B6',
      },
    ],
    expected: `
roles A=ordinal E=status F=target G=lead H=due
3 | ? | Phòng Kinh tế | | 2026-07-01/2026-09-30 | >=100%
4 | ? | Phòng Kinh tế | | 2026-10-01/2026-12-31 | >=90%
5 | ? | Phòng Kinh tế | | 2026-10-01/2026-12-31 | >=66%
6 | ? | Hợp tác xã Môi trường | | ongoing 2026-01-01/2026-12-31 | >85%
7 | ? | Phòng Văn hóa - Xã hội | | 2026-11-01/2026-11-30 | >=13/14 thôn`,
  },
  {
    name: 'inspections: the unit that is inspected is not the lead',
    sheets: [
      {
        name: 'Kiểm tra',
        picture: `
LỊCH KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026||||||
STT|Đơn vị được kiểm tra|Nội dung kiểm tra|Thời gian|Đơn vị chủ trì|Thành viên đoàn|Ghi chú
1|UBND xã Tân Mẫu|Việc tiếp nhận hồ sơ qua Cổng dịch vụ công|Sáng 12/5/2026|Phòng Nội vụ|Văn phòng UBND; Thanh tra|
2|UBND xã Phú Mẫu|Như trên|Chiều 12/5/2026|Phòng Nội vụ|nt|
3|Phòng Giáo dục|Kỷ luật, kỷ cương hành chính|@46156|Thanh tra|Phòng Nội vụ|Đột xuất`,
        merges: 'A1:G1',
      },
    ],
    expected: `
roles A=ordinal C=task D=due E=lead
3 | ? | Phòng Nội vụ | ? | by 2026-05-12 |
4 | ? | Phòng Nội vụ | ? | by 2026-05-12 |
5 | ? | Thanh tra | ? | by 2026-05-14 |`,
  },
  {
    name: 'propaganda: form, audience, quantity and place beside who and when',
    sheets: [
      {
        name: 'TT',
        picture: `
KẾ HOẠCH TUYÊN TRUYỀN DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026||||||||
TT|Nội dung tuyên truyền|Hình thức|Đối tượng|Số lượng|Thời gian|Địa điểm|Đơn vị thực hiện|Kinh phí
1|Hướng dẫn nộp hồ sơ tại nhà|Tờ rơi|Người dân các thôn|3.000 tờ|Tháng 3/2026|Nhà văn hóa thôn|Đoàn Thanh niên|6.000.000
2|Giới thiệu tiện ích VNeID|Tin phát thanh|Toàn dân|24 tin|Hằng tháng|Đài truyền thanh|Phòng Văn hóa - Xã hội|
3|Cuộc thi trực tuyến|Trực tuyến|Học sinh THCS|01 cuộc|Tháng 9 - 10/2026|Trường THCS|Trường THCS Mẫu|5.000.000`,
        merges: 'A1:I1',
      },
    ],
    expected: `
roles A=ordinal B=task F=due H=lead I=budget
3 | Hướng dẫn nộp | Đoàn Thanh niên | | 2026-03-01/2026-03-31 | >=3000 tờ
4 | Giới thiệu | Phòng Văn hóa - Xã hội | | FREQ=MONTHLY | >=24 tin
5 | Cuộc thi | Trường THCS Mẫu | | 2026-09-01/2026-10-31 | >=1 cuộc`,
  },
  {
    name: 'training: classes, learners and places in numbers',
    sheets: [
      {
        name: 'ĐTBD',
        picture: `
Phụ lục 1⏎DANH MỤC CÁC LỚP ĐÀO TẠO, BỒI DƯỠNG NĂM 2026|||||||
STT|Tên lớp|Đối tượng|Số lớp|Số học viên|Thời gian dự kiến|Cơ quan chủ trì|Cơ quan phối hợp
1|Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên|Công chức cấp xã|#1|#60|Quý II|Sở Nội vụ|Trường Chính trị
2|Tập huấn nghiệp vụ một cửa|Công chức một cửa|#2|#120|Tháng 6 và tháng 7|Văn phòng UBND tỉnh|Sở Nội vụ
3|Bồi dưỡng kỹ năng số|Công chức, viên chức|#4|#400|Quý III - IV|Sở Khoa học và Công nghệ|Các sở, ban, ngành
|Cộng||#7|#580|||`,
        merges: 'A1:H1',
      },
    ],
    expected: `
roles A=ordinal B=task F=due G=lead H=support
3 | Bồi dưỡng kiến thức | Sở Nội vụ | Trường Chính trị | 2026-04-01/2026-06-30 | ?
4 | Tập huấn nghiệp vụ | Văn phòng UBND tỉnh | Sở Nội vụ | 2026-06-01/2026-06-30 / 2026-07-01/2026-07-31 | ?
5 | Bồi dưỡng kỹ năng | Sở Khoa học và Công nghệ | Các sở, ban, ngành | 2026-07-01/2026-12-31 | ?`,
  },
];
