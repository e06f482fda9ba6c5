import type { OtherOffice } from './other-office';

/** Follow-up tables, "6 rõ", resolutions, programmes and work by unit. */
export const FOLLOW_UPS: readonly OtherOffice[] = [
  {
    name: 'follow-up of a meeting’s conclusions: notices as group rows, what was done beside what is due',
    sheets: [
      {
        name: 'TBKL',
        picture: `
UBND XÃ ĐỒNG MẪU|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|||
VĂN PHÒNG HĐND VÀ UBND|||Độc lập - Tự do - Hạnh phúc|||
BIỂU THEO DÕI THỰC HIỆN CÁC KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ NĂM 2026⏎(Tính đến ngày 31/3/2026)||||||
TT|Nội dung kết luận, chỉ đạo|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn hoàn thành|Kết quả thực hiện đến thời điểm báo cáo|Ghi chú
I|Thông báo số 25/TB-UBND ngày 05/02/2026 kết luận phiên họp tháng 01||||||
1|Rà soát các hộ kinh doanh lấn chiếm vỉa hè tuyến đường 35|Phòng Kinh tế|Công an xã; các thôn|28/02/2026|Đã hoàn thành, Báo cáo số 12/BC-PKT ngày 27/02/2026|
2|Tham mưu phương án bố trí chợ tạm|Phòng Kinh tế|Phòng Văn hóa - Xã hội|Trước 15/3/2026|Đang thực hiện|Chậm
II|Thông báo số 41/TB-UBND ngày 06/3/2026 kết luận buổi làm việc với Ban Quản lý dự án||||||
1|Hoàn thành giải phóng mặt bằng 12 hộ còn lại|Ban Quản lý dự án|Phòng Kinh tế, Mặt trận Tổ quốc xã|30/4/2026|8/12 hộ đã bàn giao|
2|Báo cáo tiến độ vào thứ Năm hằng tuần|Ban Quản lý dự án||Thứ Năm hằng tuần|Thường xuyên báo cáo|`,
        merges: 'A3:G3 B5:G5 B8:G8',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due F=status G=note
§ I. Thông báo số 25/TB-UBND ngày 05/02/2026 kết luận phiên họp tháng 01
6 | Rà soát các hộ | Phòng Kinh tế | Công an xã ; các thôn | by 2026-02-28 |
7 | Tham mưu phương án | Phòng Kinh tế | Phòng Văn hóa - Xã hội | before 2026-03-15 |
§ II. Thông báo số 41/TB-UBND ngày 06/3/2026 kết luận buổi làm việc với Ban Quản lý dự án
9 | Hoàn thành giải phóng | Ban Quản lý dự án | Phòng Kinh tế ; Mặt trận Tổ quốc xã | by 2026-04-30 | ?
10 | Báo cáo tiến độ | Ban Quản lý dự án | | FREQ=WEEKLY;BYDAY=TH |`,
  },
  {
    name: '"6 rõ" in bare headings below one that spans them',
    sheets: [
      {
        name: '6 rõ',
        picture: `
BẢNG PHÂN CÔNG NHIỆM VỤ THEO PHƯƠNG CHÂM "6 RÕ" NĂM 2026|||||||
STT|Nhóm nhiệm vụ|Nội dung 6 rõ||||||
||Rõ việc|Rõ người|Rõ trách nhiệm|Rõ thẩm quyền|Rõ thời gian|Rõ sản phẩm
1|Chuyển đổi số|Cấp chữ ký số cho cán bộ, công chức|Đ/c Trần Thị Mận, chuyên viên|Phòng Văn hóa - Xã hội|Chủ tịch UBND xã|Tháng 3/2026|Danh sách cấp chữ ký số
2||Số hóa hồ sơ hộ tịch|Đ/c Lê Văn Bưởi|Trung tâm Phục vụ hành chính công|Phó Chủ tịch UBND xã|Quý II/2026|5.000 trang được số hóa
3|Đất đai|Xử lý hồ sơ tồn đọng|Đ/c Phan Thị Ổi|Phòng Kinh tế|Chủ tịch UBND xã|Trước ngày 30/6/2026|Báo cáo kết quả`,
        merges: 'A1:H1 C2:H2 A2:A3 B2:B3 B4:B5',
      },
    ],
    expected: `
roles C=task D=person E=lead G=due H=deliverable
4 | Cấp chữ ký số cho | Phòng Văn hóa - Xã hội | | 2026-03-01/2026-03-31 | | person=Đ/c Trần Thị Mận, chuyên viên
5 | Số hóa hồ sơ hộ tịch | Trung tâm Phục vụ hành chính công | | 2026-04-01/2026-06-30 | >=5000 trang | person=Đ/c Lê Văn Bưởi
6 | Xử lý hồ sơ tồn đọng | Phòng Kinh tế | | before 2026-06-30 | | person=Đ/c Phan Thị Ổi`,
  },
  {
    name: '"6 rõ" in brackets behind usual headings',
    sheets: [
      {
        name: 'PL',
        picture: `
PHỤ LỤC⏎PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026||||||||
TT|Nội dung nhiệm vụ⏎(Rõ việc)|Lãnh đạo chỉ đạo⏎(Rõ trách nhiệm)|Đơn vị chủ trì⏎(Rõ người)|Đơn vị phối hợp|Cấp quyết định⏎(Rõ thẩm quyền)|Thời gian hoàn thành⏎(Rõ thời gian)|Sản phẩm⏎(Rõ kết quả)|Ghi chú
1|Ban hành quy chế tiếp công dân|Đ/c Hà, Phó Chủ tịch|Văn phòng HĐND và UBND|Công an phường|UBND phường|15/4/2026|Quyết định|
2|Tổ chức đối thoại với doanh nghiệp|Đ/c Hà, Phó Chủ tịch|Phòng Kinh tế, Hạ tầng và Đô thị|Hội Doanh nhân|Chủ tịch UBND phường|Tháng 5/2026|01 hội nghị đối thoại|
3|Duy trì tỷ lệ giải quyết hồ sơ đúng hạn trên 98%|Đ/c Nam, Chủ tịch|Trung tâm Phục vụ hành chính công|Các phòng chuyên môn|Chủ tịch UBND phường|Thường xuyên|Báo cáo tháng|`,
        merges: 'A1:I1',
      },
    ],
    expected: `
roles A=ordinal B=task D=lead E=support G=due H=deliverable I=note
3 | Ban hành quy chế | Văn phòng HĐND và UBND | Công an phường | by 2026-04-15 |
4 | Tổ chức đối thoại | Phòng Kinh tế, Hạ tầng và Đô thị | Hội Doanh nhân | 2026-05-01/2026-05-31 | >=1 hội nghị
5 | Duy trì tỷ lệ | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | ongoing 2026-01-01/2026-12-31 | >98%`,
  },
  {
    name: 'a resolution’s annex: targets of five years below a period, an estimate before, the watching office last',
    sheets: [
      {
        name: 'Chỉ tiêu NQ',
        picture: `
ĐẢNG BỘ XÃ THANH MẪU|||||||||
HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2026 - 2030⏎(Ban hành kèm theo Nghị quyết số 05-NQ/ĐU ngày 20/01/2026)|||||||||
STT|Chỉ tiêu|Đơn vị tính|Ước thực hiện năm 2025|Mục tiêu giai đoạn 2026 - 2030|||||Cơ quan chủ trì, theo dõi
||||2026|2027|2028|2029|2030|
A|B|C|1|2|3|4|5|6|7
I|CHỈ TIÊU KINH TẾ||||||||
1|Thu nhập bình quân đầu người|triệu đồng/người/năm|#58|#63|#68|#74|#80|#87|Phòng Kinh tế
2|Tốc độ tăng thu ngân sách|%|#8|#9|#9|#9.5|#10|#10|Phòng Kinh tế
II|CHỈ TIÊU XÃ HỘI||||||||
3|Tỷ lệ hộ nghèo đa chiều|%|3,2|<2,8|<2,4|<2|<1,6|<1,2|Phòng Văn hóa - Xã hội
4|Tỷ lệ người dân tham gia bảo hiểm y tế|%|93|94|94,5|95|95,5|≥ 96|Bảo hiểm xã hội khu vực`,
        merges: 'A2:J2 E3:I3 A3:A4 B3:B4 C3:C4 D3:D4 J3:J4',
      },
    ],
    expected: `
roles A=ordinal B=task C=unit-of-measure D=status E=target F=target I=target J=lead
7 | Thu nhập bình quân | Phòng Kinh tế | | none | >=63 triệu đồng/người/năm @2026 ; >=68 triệu đồng/người/năm @2027 ; >=74 triệu đồng/người/năm @2028 ; >=80 triệu đồng/người/năm @2029 ; >=87 triệu đồng/người/năm @2030
8 | Tốc độ tăng thu | Phòng Kinh tế | | none | >=9% @2026 ; >=9% @2027 ; >=9.5% @2028 ; >=10% @2029 ; >=10% @2030
10 | Tỷ lệ hộ nghèo | Phòng Văn hóa - Xã hội | | none | <2.8% @2026 ; <2.4% @2027 ; <2% @2028 ; <1.6% @2029 ; <1.2% @2030
11 | Tỷ lệ người dân | Bảo hiểm xã hội khu vực | | none | >=94% @2026 ; >=94.5% @2027 ; >=95% @2028 ; >=95.5% @2029 ; >=96% @2030`,
  },
  {
    name: 'work of a month by weeks that are marked',
    sheets: [
      {
        name: 'Tháng 3',
        picture: `
CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026|||||||
TT|Nội dung công việc|Chủ trì|Phối hợp|Thời gian thực hiện (tháng 3/2026)|||
||||Tuần 1|Tuần 2|Tuần 3|Tuần 4
1|Họp giao ban khối văn hóa - xã hội|Phó Chủ tịch UBND|Phòng Văn hóa - Xã hội|x|||
2|Kiểm tra trường học|Phòng Văn hóa - Xã hội|Trạm Y tế||x||
3|Sơ kết công tác quý I|Văn phòng HĐND và UBND|Các phòng, đơn vị||||x`,
        merges: 'A1:H1 E2:H2 A2:A3 B2:B3 C2:C3 D2:D3',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due H=due
4 | Họp giao ban | Phó Chủ tịch UBND | Phòng Văn hóa - Xã hội | 2026-03-01/2026-03-07 |
5 | Kiểm tra trường học | Phòng Văn hóa - Xã hội | Trạm Y tế | 2026-03-08/2026-03-14 |
6 | Sơ kết công tác | Văn phòng HĐND và UBND | Các phòng, đơn vị | 2026-03-22/2026-03-28 |`,
  },
  {
    name: 'the leader in charge merged down in the first column, the advising section per row',
    sheets: [
      {
        name: 'Phân công',
        picture: `
PHÂN CÔNG LÃNH ĐẠO THEO DÕI, CHỈ ĐẠO THỰC HIỆN NHIỆM VỤ NĂM 2026|||||
Lãnh đạo phụ trách|TT|Nhiệm vụ|Bộ phận tham mưu, thực hiện|Thời gian hoàn thành|Sản phẩm
Đ/c Hồ Văn Quýt⏎Chủ tịch UBND xã|1|Xây dựng đề án vị trí việc làm|Phòng Văn hóa - Xã hội|Quý I|Đề án
|2|Phân bổ dự toán ngân sách|Phòng Kinh tế|Tháng 01|Quyết định
|3|Tiếp công dân định kỳ|Văn phòng HĐND và UBND|Ngày 10 và 25 hằng tháng|Sổ tiếp công dân
Đ/c Võ Thị Cam⏎Phó Chủ tịch UBND xã|4|Cấp giấy xác nhận khuyết tật|Phòng Văn hóa - Xã hội|Thường xuyên|Giấy xác nhận
|5|Rà soát hộ nghèo, cận nghèo|Phòng Văn hóa - Xã hội|Tháng 10|Danh sách`,
        merges: 'A1:F1 A3:A5 A6:A7',
      },
    ],
    expected: `
roles A=person B=ordinal C=task D=lead E=due F=deliverable
3 | Xây dựng đề án | Phòng Văn hóa - Xã hội | | 2026-01-01/2026-03-31 |
4 | Phân bổ dự toán | Phòng Kinh tế | | 2026-01-01/2026-01-31 |
5 | Tiếp công dân | Văn phòng HĐND và UBND | | by FREQ=MONTHLY;BYMONTHDAY=10 / by FREQ=MONTHLY;BYMONTHDAY=25 |
6 | Cấp giấy xác nhận | Phòng Văn hóa - Xã hội | | ongoing 2026-01-01/2026-12-31 |
7 | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | | 2026-10-01/2026-10-31 |`,
  },
  {
    name: 'points lost by criterion and component, why, what will be done, by whom',
    sheets: [
      {
        name: 'PAR INDEX',
        picture: `
KẾ HOẠCH KHẮC PHỤC, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026||||||||||
TT|Tiêu chí, tiêu chí thành phần|Điểm chuẩn|Kết quả năm 2025||Nguyên nhân mất điểm|Giải pháp khắc phục|Điểm phấn đấu năm 2026|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành
|||Điểm đạt|Điểm mất|||||
1|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH|10|8,5|1,5|||9,5|||
1.1|Thực hiện kế hoạch cải cách hành chính|2|1,5|0,5|Hoàn thành 92% nhiệm vụ|Đôn đốc hoàn thành 100% nhiệm vụ trong kế hoạch|2|Phòng Nội vụ|Các cơ quan chuyên môn|Trước 30/11/2026
1.2|Sáng kiến trong cải cách hành chính|2|1|1|Chỉ có 01 sáng kiến|Mỗi cơ quan đăng ký tối thiểu 01 sáng kiến|2|Phòng Nội vụ|UBND các xã, phường|Quý II/2026
2|CẢI CÁCH THỦ TỤC HÀNH CHÍNH|15|13|2|||15|||
2.1|Giải quyết hồ sơ đúng hạn||||||||
2.1.1|Hồ sơ của các cơ quan chuyên môn|1|0,8|0,2|Trễ hạn lĩnh vực đất đai|Bố trí nhân lực xử lý hồ sơ đất đai|1|Văn phòng UBND|Chi nhánh Văn phòng Đăng ký đất đai|Thường xuyên
2.1.2|Hồ sơ của cấp xã|1|0,9|0,1|nt|Kiểm tra đột xuất 03 xã|1|nt|UBND các xã|nt`,
        merges: 'A1:K1 D2:E2 A2:A3 B2:B3 C2:C3 F2:F3 G2:G3 H2:H3 I2:I3 J2:J3 K2:K3',
      },
    ],
    expected: `
5 | | Phòng Nội vụ | Các cơ quan chuyên môn | before 2026-11-30 | ?
6 | | Phòng Nội vụ | UBND các xã, phường | 2026-04-01/2026-06-30 | ?
9 | | Văn phòng UBND | Chi nhánh Văn phòng Đăng ký đất đai | ongoing 2026-01-01/2026-12-31 | ?
10 | | Văn phòng UBND | UBND các xã | ongoing 2026-01-01/2026-12-31 | ?`,
  },
  {
    name: '766 by unit: the unit a group row, last month’s score beside the target',
    sheets: [
      {
        name: '766',
        picture: `
BẢNG GIAO CHỈ TIÊU CẢI THIỆN BỘ CHỈ SỐ 766 NĂM 2026⏎(Kèm theo Công văn số 77/UBND-VP ngày 10/02/2026)||||||
STT|Chỉ số thành phần|Điểm tối đa|Kết quả tháng 01/2026|Chỉ tiêu năm 2026|Người theo dõi|Thời hạn
I|Phòng Kinh tế|||||
1|Tỷ lệ hồ sơ xử lý đúng hạn|20|91,2%|Tối thiểu 98%|Mai Thị Na|Hằng tháng
2|Tỷ lệ hồ sơ trực tuyến|12|70%|85%|Mai Thị Na|Hằng tháng
II|Phòng Văn hóa - Xã hội|||||
1|Tỷ lệ số hóa kết quả|10|60%|>= 90%|Đỗ Văn Mít|Quý II
2|Mức độ hài lòng|18|94%|trên 95%|Đỗ Văn Mít|Quý IV
III|Công an xã|||||
1|Tỷ lệ thanh toán trực tuyến|10|40%|70%|Ngô Văn Dừa|Trước 30/9/2026`,
        merges: 'A1:G1',
      },
    ],
    expected: `
roles A=ordinal C=weight E=target F=person G=due
4 | Tỷ lệ hồ sơ xử lý | Phòng Kinh tế | | FREQ=MONTHLY | >=98% | person=Mai Thị Na
5 | Tỷ lệ hồ sơ trực tuyến | Phòng Kinh tế | | FREQ=MONTHLY | >=85% | person=Mai Thị Na
7 | Tỷ lệ số hóa | Phòng Văn hóa - Xã hội | | 2026-04-01/2026-06-30 | >=90% | person=Đỗ Văn Mít
8 | Mức độ hài lòng | Phòng Văn hóa - Xã hội | | 2026-10-01/2026-12-31 | >95% | person=Đỗ Văn Mít
10 | Tỷ lệ thanh toán | Công an xã | | before 2026-09-30 | >=70% | person=Ngô Văn Dừa`,
  },
  {
    name: 'Đề án 06: units in bullets over lines, a group of models, a road map',
    sheets: [
      {
        name: 'ĐA06',
        picture: `
TỔ CÔNG TÁC ĐỀ ÁN 06 PHƯỜNG MẪU|||||
PHỤ LỤC NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 NĂM 2026|||||
TT|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Lộ trình thực hiện|Kết quả/sản phẩm
I|Nhóm pháp lý||||
1|Tham mưu kế hoạch triển khai Đề án 06 năm 2026|Công an phường|- Văn phòng HĐND và UBND;⏎- Phòng Văn hóa - Xã hội;⏎- Tổ công nghệ số cộng đồng.|Tháng 01/2026|Kế hoạch của UBND phường
II|Nhóm dữ liệu||||
2|Làm sạch dữ liệu hội viên⏎- Hội Nông dân: 1.250 hội viên⏎- Hội Cựu chiến binh: 430 hội viên|+ Công an phường⏎+ Các hội, đoàn thể|Các tổ dân phố|Hoàn thành trước 30/6/2026|100% dữ liệu được làm sạch
3|Thu nhận hồ sơ cấp định danh mức độ 2 cho công dân từ đủ 14 tuổi|Công an phường|nt|Thường xuyên|Đạt 95% công dân đủ điều kiện
III|Nhóm mô hình||||
4|Mô hình "Tuyến phố không dùng tiền mặt"|Phòng Kinh tế, Hạ tầng và Đô thị|Công an phường|Từ tháng 3 đến tháng 9/2026|02 tuyến phố`,
        merges: 'A1:F1 A2:F2',
      },
    ],
    expected: `
roles A=ordinal B=task C=lead D=support E=due F=deliverable
5 | Tham mưu kế hoạch | Công an phường | Văn phòng HĐND và UBND ; Phòng Văn hóa - Xã hội ; Tổ công nghệ số cộng đồng | 2026-01-01/2026-01-31 |
7 | Làm sạch dữ liệu | Công an phường ; Các hội, đoàn thể | Các tổ dân phố | before 2026-06-30 | ?
8 | Thu nhận hồ sơ | Công an phường | Các tổ dân phố | ongoing 2026-01-01/2026-12-31 | >=95%
10 | Mô hình | Phòng Kinh tế, Hạ tầng và Đô thị | Công an phường | 2026-03-01/2026-09-30 | >=2 tuyến`,
  },
  {
    name: 'quality objectives with measurement, frequency and person',
    sheets: [
      {
        name: 'MTCL',
        picture: `
Mã hiệu: BM-01/QT-03|||||||
MỤC TIÊU CHẤT LƯỢNG PHÒNG TƯ PHÁP NĂM 2026|||||||
STT|Mục tiêu chất lượng|Chỉ tiêu|Phương pháp đo lường|Tần suất đo|Nguồn lực|Người chịu trách nhiệm|Thời hạn hoàn thành
1|Giải quyết hồ sơ chứng thực đúng hạn|≥ 99%|Số hồ sơ đúng hạn/tổng số hồ sơ × 100%|Hàng tháng|Nhân sự hiện có|Chu Thị Lê|31/12/2026
2|Sai sót trong bản chứng thực|≤ 0,5%|Số bản sai/tổng số bản|Hàng quý||Chu Thị Lê|31/12/2026
3|Mức độ hài lòng của công dân|Từ 95% trở lên|Phiếu khảo sát (30 phiếu/quý)|6 tháng/lần|Phiếu in|Vũ Văn Táo|Tháng 6 và tháng 12
4|Đào tạo nội bộ|02 lớp|Biên bản đào tạo|Năm||Vũ Văn Táo|Quý III`,
        merges: 'A2:H2',
      },
    ],
    expected: `
roles A=ordinal C=target D=measure G=person H=due
4 | Giải quyết hồ sơ | | | by 2026-12-31 | >=99% | person=Chu Thị Lê
5 | Sai sót | | | by 2026-12-31 | <=0.5% | person=Chu Thị Lê
6 | Mức độ hài lòng | | | 2026-06-01/2026-06-30 / 2026-12-01/2026-12-31 | >=95% | person=Vũ Văn Táo
7 | Đào tạo nội bộ | | | 2026-07-01/2026-09-30 | >=2 lớp | person=Vũ Văn Táo`,
  },
];
