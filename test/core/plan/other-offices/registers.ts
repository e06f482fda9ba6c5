import type { OtherOffice } from './other-office';

/** Registers of work, documents to issue, mixed sheets and long merges. */
export const REGISTERS: readonly OtherOffice[] = [
  {
    name: 'reviews of procedures: start and end below one heading, legal bases, a fee in the name',
    sheets: [
      {
        name: 'RSTTHC',
        picture: `
|||||||
KẾ HOẠCH RÀ SOÁT, ĐÁNH GIÁ THỦ TỤC HÀNH CHÍNH TRỌNG TÂM NĂM 2026⏎(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 22 tháng 01 năm 2026)|||||||
STT|Tên thủ tục hành chính|Lĩnh vực|Cơ quan thực hiện rà soát||Thời gian thực hiện||Căn cứ pháp lý
|||Chủ trì|Phối hợp|Bắt đầu|Hoàn thành|
1|Đăng ký thành lập hộ kinh doanh|Kinh doanh|Phòng Kinh tế|Thuế cơ sở 3|02/2026|5/2026|Nghị định số 168/2025/NĐ-CP
2|Đăng ký khai sinh có yếu tố nước ngoài|Hộ tịch|Phòng Tư pháp|Công an xã|3/2026|6/2026|Luật Hộ tịch 2014, Điều 36
3|Cấp giấy phép xây dựng nhà ở riêng lẻ|Xây dựng|Phòng Kinh tế|Phòng Tư pháp|15/3/2026|15/7/2026|`,
        merges: 'A2:H2 D3:E3 F3:G3 A3:A4 B3:B4 C3:C4 H3:H4',
      },
    ],
    expected: `
roles A=ordinal B=task D=lead E=support F=start G=due H=source-document
5 | Đăng ký thành lập | Phòng Kinh tế | Thuế cơ sở 3 | 2026-05-01/2026-05-31 | | start=2026-02-01/2026-02-28
6 | Đăng ký khai sinh | Phòng Tư pháp | Công an xã | 2026-06-01/2026-06-30 | | start=2026-03-01/2026-03-31
7 | Cấp giấy phép | Phòng Kinh tế | Phòng Tư pháp | by 2026-07-15 | | start=by 2026-03-15`,
  },
  {
    name: 'documents to be drawn up: who drafts, who appraises, when it goes to whom',
    sheets: [
      {
        name: 'DMVB',
        picture: `
DANH MỤC ĐỀ ÁN, VĂN BẢN TRÌNH HỘI ĐỒNG NHÂN DÂN, ỦY BAN NHÂN DÂN TỈNH NĂM 2026||||||||
TT|Tên đề án, văn bản|Hình thức văn bản|Cơ quan chủ trì soạn thảo|Cơ quan phối hợp soạn thảo|Cơ quan thẩm định|Cấp trình||Thời gian trình
||||||UBND tỉnh|HĐND tỉnh|
I|SỞ TÀI CHÍNH|||||||
1|Nghị quyết về mức thu phí tham quan|Nghị quyết|Sở Tài chính|Sở Văn hóa, Thể thao và Du lịch|Sở Tư pháp|x|x|Tháng 5
2|Quyết định phân cấp quản lý tài sản công|Quyết định|Sở Tài chính|Các sở, ban, ngành; UBND cấp xã|Sở Tư pháp|x||Tháng 8
II|SỞ Y TẾ|||||||
3|Đề án phát triển y tế cơ sở|Đề án|Sở Y tế|Sở Tài chính, Sở Nội vụ||x||Trước 20/9`,
        merges: 'A1:I1 G2:H2 A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:F3 I2:I3',
      },
    ],
    expected: `
roles A=ordinal B=task D=lead E=support I=due
§ I. SỞ TÀI CHÍNH
5 | Nghị quyết về mức thu | Sở Tài chính | Sở Văn hóa, Thể thao và Du lịch | 2026-05-01/2026-05-31 |
6 | Quyết định phân cấp | Sở Tài chính | Các sở, ban, ngành ; UBND cấp xã | 2026-08-01/2026-08-31 |
§ II. SỞ Y TẾ
8 | Đề án phát triển | Sở Y tế | Sở Tài chính ; Sở Nội vụ | before 2026-09-20 |`,
  },
  {
    name: 'a register kept in Excel: heading in row 1, real dates, days assigned, due and done, states',
    sheets: [
      {
        name: 'Theo dõi',
        picture: `
Mã NV|Số văn bản giao|Ngày giao|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Hạn hoàn thành|Ngày hoàn thành|Trạng thái|Mức độ ưu tiên
NV001|112/UBND-VP|@46030|Báo cáo kết quả rà soát cơ sở nhà, đất công|Phòng Kinh tế|Các đơn vị sự nghiệp|@46053|@46052|Hoàn thành|Cao
NV002|130/UBND-VP|@46035|Kiện toàn Ban Chỉ đạo chuyển đổi số|Văn phòng HĐND và UBND||@46042||Quá hạn|Trung bình
NV003|15/TB-UBND|@46040|Theo dõi việc nộp thuế đất phi nông nghiệp|Phòng Kinh tế|Thuế cơ sở 3; các thôn|Không thời hạn||Đang thực hiện|Thấp
NV004|201/UBND-NC|@46044|Báo cáo tình hình tôn giáo định kỳ|Phòng Văn hóa - Xã hội|Công an xã|Ngày 20 hằng tháng||Đang thực hiện|
NV005|15/TB-UBND|@46046|Trình phê duyệt quyết toán công trình đường thôn 4|Ban Quản lý dự án|Phòng Kinh tế|@46112||Đang thực hiện|Cao`,
      },
    ],
    year: 2026,
    expected: `
roles A=code B=source-document D=task E=lead F=support G=due I=status
2 | Báo cáo kết quả | Phòng Kinh tế | Các đơn vị sự nghiệp | by 2026-01-31 |
3 | Kiện toàn | Văn phòng HĐND và UBND | | by 2026-01-20 |
4 | Theo dõi việc nộp | Phòng Kinh tế | Thuế cơ sở 3 ; các thôn | none |
5 | Báo cáo tình hình | Phòng Văn hóa - Xã hội | Công an xã | by FREQ=MONTHLY;BYMONTHDAY=20 |
6 | Trình phê duyệt | Ban Quản lý dự án | Phòng Kinh tế | by 2026-03-31 |`,
  },
  {
    name: 'who and when once in a vertical merge of the group; a row below it is really blank',
    sheets: [
      {
        name: 'PL1',
        picture: `
STT|Nhiệm vụ, giải pháp|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian thực hiện|Dự kiến sản phẩm
A|NHIỆM VỤ CHUNG||||
1|Quán triệt nghị quyết đến cán bộ, đảng viên|Ban Xây dựng Đảng|Các chi bộ|Quý I/2026|Hội nghị
2|Đăng ký nội dung học tập làm theo||Các chi bộ|Tháng 02/2026|Bản đăng ký
3|Viết bài tuyên truyền|||Hằng tháng|Tin, bài
4|Tổng kết|Ban Xây dựng Đảng||Tháng 12/2026|Báo cáo
B|NHIỆM VỤ CỤ THỂ||||
1|Xây dựng mô hình dân vận khéo|Mặt trận Tổ quốc xã|Các chi bộ|Cả năm 2026|03 mô hình
2|Giám sát đầu tư cộng đồng||Các thôn||02 cuộc giám sát
3|Chấm điểm thi đua||||Bảng điểm`,
        merges: 'C3:C4 C8:C10 E8:E10',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due F=deliverable
§ A. NHIỆM VỤ CHUNG
3 | Quán triệt | Ban Xây dựng Đảng | Các chi bộ | 2026-01-01/2026-03-31 |
4 | Đăng ký nội dung | Ban Xây dựng Đảng | Các chi bộ | 2026-02-01/2026-02-28 |
5 | Viết bài | | | FREQ=MONTHLY |
6 | Tổng kết | Ban Xây dựng Đảng | | 2026-12-01/2026-12-31 |
§ B. NHIỆM VỤ CỤ THỂ
8 | Xây dựng mô hình | Mặt trận Tổ quốc xã | Các chi bộ | 2026-01-01/2026-12-31 | >=3 mô hình
9 | Giám sát đầu tư | Mặt trận Tổ quốc xã | Các thôn | 2026-01-01/2026-12-31 | >=2 cuộc
10 | Chấm điểm | Mặt trận Tổ quốc xã | | 2026-01-01/2026-12-31 |`,
  },
  {
    name: 'a sheet for each section with other headings, the section in the title',
    sheets: [
      {
        name: 'P. Kinh tế',
        picture: `
DANH MỤC NHIỆM VỤ NĂM 2026 CỦA PHÒNG KINH TẾ||||
STT|Công việc|Cán bộ phụ trách|Hạn|Kết quả cần đạt
1|Lập kế hoạch sử dụng đất|Nguyễn Thị Hồng|15/02/2026|Kế hoạch được duyệt
2|Thẩm định hồ sơ hộ kinh doanh|Trần Văn Đào|Thường xuyên|Không có hồ sơ trễ hạn`,
        merges: 'A1:E1',
      },
      {
        name: 'VP',
        picture: `
DANH MỤC NHIỆM VỤ NĂM 2026 CỦA VĂN PHÒNG||||
Số TT|Việc phải làm|Thời gian phải xong|Ai làm|Ghi chú
1|Chuẩn bị kỳ họp HĐND giữa năm|Kỳ họp tháng 7/2026|Bùi Thị Cúc|
2|Sắp xếp kho lưu trữ|Cuối quý III|Bùi Thị Cúc|thuê ngoài`,
        merges: 'A1:E1',
      },
    ],
    expected: `
@ P. Kinh tế
roles A=ordinal B=task C=person D=due
3 | Lập kế hoạch | ? | | by 2026-02-15 | | person=Nguyễn Thị Hồng
4 | Thẩm định | ? | | ongoing 2026-01-01/2026-12-31 | ? | person=Trần Văn Đào
@ VP
roles A=ordinal B=task C=due D=person E=note
3 | Chuẩn bị kỳ họp | ? | | 2026-07-01/2026-07-31 | | person=Bùi Thị Cúc
4 | Sắp xếp kho | ? | | 2026-09-01/2026-09-30 | | person=Bùi Thị Cúc`,
  },
  {
    name: 'a disaster plan: phases as groups, forces and means in numbers that are no targets',
    sheets: [
      {
        name: 'PCTT',
        picture: `
PHƯƠNG ÁN ỨNG PHÓ THIÊN TAI THEO PHƯƠNG CHÂM "4 TẠI CHỖ" NĂM 2026|||||
TT|Công việc|Lực lượng, phương tiện|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian
I|Trước mùa mưa bão|||||
1|Kiện toàn Ban Chỉ huy phòng thủ dân sự||Ban Chỉ huy quân sự xã|Văn phòng HĐND và UBND|Trước 30/4/2026
2|Diễn tập sơ tán dân thôn Bến Mẫu|30 dân quân, 02 xuồng máy|Ban Chỉ huy quân sự xã|Công an xã, thôn Bến Mẫu|Tháng 5/2026
II|Trong mùa mưa bão|||||
3|Trực ban 24/24 giờ|02 người/ca|Văn phòng HĐND và UBND|Ban Chỉ huy quân sự xã|Từ 15/5/2026 đến 31/12/2026
III|Sau thiên tai|||||
4|Thống kê thiệt hại|Các tổ thống kê thôn|Phòng Kinh tế|Các thôn|Trong vòng 24 giờ sau thiên tai`,
        merges: 'A1:F1 B3:F3 B6:F6 B8:F8',
      },
    ],
    expected: `
roles A=ordinal B=task D=lead E=support F=due
§ I. Trước mùa mưa bão
4 | Kiện toàn | Ban Chỉ huy quân sự xã | Văn phòng HĐND và UBND | before 2026-04-30 |
5 | Diễn tập | Ban Chỉ huy quân sự xã | Công an xã ; thôn Bến Mẫu | 2026-05-01/2026-05-31 |
§ II. Trong mùa mưa bão
7 | Trực ban | Văn phòng HĐND và UBND | Ban Chỉ huy quân sự xã | 2026-05-15/2026-12-31 |
§ III. Sau thiên tai
9 | Thống kê | Phòng Kinh tế | Các thôn | ? |`,
  },
  {
    name: 'sparing: an indicator table and a task table on one sheet below prose, both with "Đơn vị"',
    sheets: [
      {
        name: 'THTK',
        picture: `
CHƯƠNG TRÌNH THỰC HÀNH TIẾT KIỆM, CHỐNG LÃNG PHÍ NĂM 2026||||
I. MỤC TIÊU||||
Tiết kiệm tối thiểu 10% chi thường xuyên ngoài lương; giảm 5% chi phí hội nghị so với năm 2025.||||
II. CHỈ TIÊU||||
STT|Chỉ tiêu|Đơn vị|Năm 2026|Bộ phận theo dõi
1|Tiết kiệm điện năng|%|#5|Văn phòng
2|Giảm văn bản giấy phát hành|%|#30|Văn thư
3|Thu hồi công nợ tạm ứng|triệu đồng|#850|Kế toán
III. NHIỆM VỤ||||
STT|Nhiệm vụ|Đơn vị|Phối hợp|Tiến độ
1|Ban hành quy chế chi tiêu nội bộ|Kế toán|Công đoàn|Tháng 01/2026
2|Công khai dự toán, quyết toán|Kế toán|Văn phòng|Hằng quý
3|Kiểm kê tài sản cuối năm|Văn phòng|Kế toán|31/12/2026
Nơi nhận:||||
- Như trên;||||
- Lưu: VT.|||TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH|`,
        merges: 'A1:E1 A3:E3',
      },
    ],
    expected: `
O 3 | >=10% ; change <=-5% vs 2025
6 | Tiết kiệm điện năng | Văn phòng | | none | >=5%
7 | Giảm văn bản giấy | Văn thư | | none | ?
8 | Thu hồi | Kế toán | | none | >=850 triệu đồng
11 | Ban hành quy chế | Kế toán | Công đoàn | 2026-01-01/2026-01-31 |
12 | Công khai | Kế toán | Văn phòng | FREQ=MONTHLY;INTERVAL=3 |
13 | Kiểm kê | Văn phòng | Kế toán | by 2026-12-31 |`,
  },
  {
    name: 'no running numbers: tasks numbered in their own words, who and when in prose headings',
    sheets: [
      {
        name: 'Sheet1',
        picture: `
UBND PHƯỜNG HOA MẪU|||
KẾ HOẠCH CÔNG TÁC THÁNG 4/2026|||
Nội dung|Ai chủ trì|Ai phối hợp|Khi nào xong
1. Giao nhận quân|||
1.1. Tổ chức gặp mặt tân binh|Ban Chỉ huy quân sự|Đoàn Thanh niên|10/4
1.2. Hoàn thiện hồ sơ sức khỏe|Trạm Y tế|Ban Chỉ huy quân sự|5/4
2. Trật tự đô thị|||
2.1. Ra quân lập lại trật tự|Công an phường|Phòng Kinh tế, Hạ tầng và Đô thị|Từ 15/4 đến 30/4
2.2. Vận động ký cam kết, ít nhất 80% hộ mặt phố|Mặt trận Tổ quốc|Các tổ dân phố|20/4`,
        merges: 'A2:D2',
      },
    ],
    expected: `
roles A=task B=lead C=support D=due
5 | ? | Ban Chỉ huy quân sự | Đoàn Thanh niên | by 2026-04-10 |
6 | ? | Trạm Y tế | Ban Chỉ huy quân sự | by 2026-04-05 |
8 | ? | Công an phường | Phòng Kinh tế, Hạ tầng và Đô thị | 2026-04-15/2026-04-30 |
9 | ? | Mặt trận Tổ quốc | Các tổ dân phố | by 2026-04-20 | >=80%`,
  },
  {
    name: 'the field merged down, several tasks each, quarters to mark, a footer per page in between',
    sheets: [
      {
        name: 'KH2026',
        picture: `
KẾ HOẠCH CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2026|||||||
Lĩnh vực|STT|Nội dung|Đơn vị thực hiện|Tiến độ thực hiện|||
||||Q.I|Q.II|Q.III|Q.IV
Thể chế|1|Ban hành quy chế dân chủ|Văn phòng|x|||
|2|Công khai 12 nội dung theo quy chế|Văn phòng|x|x|x|x
Trang 1|||||||
Lĩnh vực|STT|Nội dung|Đơn vị thực hiện|Tiến độ thực hiện|||
||||Q.I|Q.II|Q.III|Q.IV
Tiếp dân|3|Đối thoại với nhân dân|Chủ tịch UBND||x||x
|4|Giải quyết đơn thư|Phòng Tư pháp|X|X|X|X
Trang 2|||||||`,
        merges: 'A1:H1 E2:H2 A2:A3 B2:B3 C2:C3 D2:D3 A4:A5 E7:H7 A7:A8 B7:B8 C7:C8 D7:D8 A9:A10',
      },
    ],
    expected: `
4 | Ban hành quy chế | Văn phòng | | 2026-01-01/2026-03-31 |
5 | Công khai 12 | Văn phòng | | 2026-01-01/2026-03-31 / 2026-04-01/2026-06-30 / 2026-07-01/2026-09-30 / 2026-10-01/2026-12-31 | ?
9 | Đối thoại | Chủ tịch UBND | | 2026-04-01/2026-06-30 / 2026-10-01/2026-12-31 |
10 | Giải quyết đơn | Phòng Tư pháp | | 2026-01-01/2026-03-31 / 2026-04-01/2026-06-30 / 2026-07-01/2026-09-30 / 2026-10-01/2026-12-31 |`,
  },
  {
    name: 'a programme of action: the resolution’s points as groups with who and when, actions below',
    sheets: [
      {
        name: 'CTHĐ',
        picture: `
Phụ lục II: NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 09-CTr/TU, GIAI ĐOẠN 2026 - 2028|||||
Số TT|Nội dung, nhiệm vụ|Sản phẩm|Cơ quan, đơn vị chủ trì thực hiện|Cơ quan, đơn vị phối hợp|Thời gian hoàn thành
I.|Nâng cao nhận thức||Ban Tuyên giáo và Dân vận|Các cơ quan báo chí|Hằng năm
1.|Xây dựng chuyên trang, chuyên mục|Chuyên trang||Báo và Phát thanh, truyền hình tỉnh|
2.|Tổ chức hội thi tìm hiểu|Hội thi|||Năm 2027
II.|Hoàn thiện thể chế||Sở Tư pháp||2026 - 2028
1.|Rà soát văn bản quy phạm pháp luật|Báo cáo|||
2.|Ban hành chính sách hỗ trợ doanh nghiệp nhỏ|Nghị quyết|Sở Tài chính|Sở Công Thương|Quý IV/2026`,
        merges: 'A1:F1',
      },
    ],
    expected: `
roles A=ordinal B=task C=deliverable D=lead E=support F=due
4 | Xây dựng chuyên trang | Ban Tuyên giáo và Dân vận | Báo và Phát thanh, truyền hình tỉnh | FREQ=YEARLY |
5 | Tổ chức hội thi | Ban Tuyên giáo và Dân vận | Các cơ quan báo chí | 2027-01-01/2027-12-31 |
7 | Rà soát văn bản | Sở Tư pháp | | 2026-01-01/2028-12-31 |
8 | Ban hành chính sách | Sở Tài chính | Sở Công Thương | 2026-10-01/2026-12-31 |`,
  },
  longRegister(),
];

/** 420 rows: a lead and a due date merged over 3 to 40 rows, headings of the page every 30 rows, supports of their own. */
function longRegister(): OtherOffice {
  const heading = 'TT|Danh mục công việc|Bộ phận chủ trì|Phối hợp|Hạn chót|Kết quả';
  const leads = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND', 'Công an xã', 'Trạm Y tế'];
  const supports = ['Các thôn', 'Mặt trận Tổ quốc xã; Đoàn Thanh niên', '', 'Phòng Tư pháp'];
  const lines = ['SỔ GIAO VIỆC NĂM 2026', heading];
  const merges: string[] = ['A1:F1'];
  const expected: string[] = ['roles A=ordinal B=task C=lead D=support E=due F=deliverable'];
  let number = 0;
  for (let block = 0; lines.length < 420; block++) {
    const size = 3 + ((block * 7) % 38);
    const month = (block % 12) + 1;
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
    const lead = leads[block % leads.length]!;
    const top = lines.length + 1;
    for (let i = 0; i < size; i++) {
      number += 1;
      const support = supports[number % supports.length]!;
      lines.push(
        `#${number}|Công việc thứ ${number} của sổ theo dõi|${i === 0 ? lead : ''}|${support}|${i === 0 ? `Tháng ${month}/2026` : ''}|Báo cáo`,
      );
      const day = (one: number) => String(one).padStart(2, '0');
      expected.push(
        `${lines.length} | Công việc thứ ${number} của | ${lead} | ${support.replace('; ', ' ; ')} | 2026-${day(month)}-01/2026-${day(month)}-${last} |`,
      );
    }
    merges.push(`C${top}:C${lines.length}`, `E${top}:E${lines.length}`);
    if (block % 2 === 1) lines.push(heading);
  }
  return {
    name: 'over four hundred rows, who and when merged over 3 to 40 of them, headings between',
    sheets: [{ name: 'Sổ', picture: lines.join('\n'), merges: merges.join(' ') }],
    year: 2026,
    expected: expected.join('\n'),
  };
}
