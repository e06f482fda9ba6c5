import { drawn } from './drawn-sheet';
import type { Layout } from './layout';

const ALL_YEAR = 'ongoing 2026-01-01/2026-12-31';

/** Annexes to plans of provinces and districts: letterhead, groups in levels, dates under "Thời gian". */
export const ANNEX_LAYOUTS: readonly Layout[] = [
  {
    name: 'annex of a province: letterhead, start and end under "Thời gian", column numbers, four levels, signature',
    sheets: [
      {
        name: 'PL1',
        rows: drawn(`
ỦY BAN NHÂN DÂN⏎TỈNH BẮC SƠN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc|||
PHỤ LỤC I⏎NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh)

TT|Nội dung nhiệm vụ|Sản phẩm|Cơ quan chủ trì[1]|Cơ quan phối hợp|Thời gian|
|||||Bắt đầu|Kết thúc
(1)|(2)|(3)|(4)|(5)|(6)|(7)
A|CẢI CÁCH THỂ CHẾ|||||
I|Xây dựng văn bản quy phạm pháp luật|||||
1|Rà soát văn bản hết hiệu lực|Báo cáo của UBND tỉnh|Sở Tư pháp|Các sở, ban, ngành; UBND cấp xã|Tháng 01/2026|Tháng 3/2026
2|Ban hành Quyết định thay thế Quyết định số 24/2021/QĐ-UBND|Quyết định|Sở Tài chính|Sở Tư pháp|Quý II/2026|Quý III/2026
B|CẢI CÁCH THỦ TỤC HÀNH CHÍNH|||||
I|Cắt giảm, đơn giản hóa|||||
1|Cắt giảm thời gian giải quyết||Văn phòng UBND tỉnh||02/3/2026|30/6/2026
1.1|Phấn đấu cắt giảm tối thiểu 30% thời gian giải quyết của 120 thủ tục|Phương án|Văn phòng UBND tỉnh|Sở Khoa học và Công nghệ|02/3/2026|30/6/2026
a)|Nhóm thủ tục đất đai|Phương án|Sở Nông nghiệp và Môi trường|Văn phòng Đăng ký đất đai|02/3/2026|15/5/2026
Tổng cộng: 05 nhiệm vụ||||||
[1] Cơ quan được giao chủ trì chịu trách nhiệm trước UBND tỉnh.||||||
||||TM. ỦY BAN NHÂN DÂN||
||||KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH||
||||Nguyễn Văn Thử||
`),
        merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:G5', 'A2:G2', 'A3:G3', 'A17:G17', 'A18:G18'],
      },
    ],
    assignments: [
      {
        rows: [10],
        lead: ['Sở Tư pháp'],
        support: ['Các sở, ban, ngành', 'UBND cấp xã'],
        start: '2026-01-01/2026-01-31',
        due: '2026-03-01/2026-03-31',
        targets: [],
        section: ['PHỤ LỤC I', 'A. CẢI CÁCH THỂ CHẾ', 'I. Xây dựng văn bản quy phạm pháp luật'],
        deliverable: 'Báo cáo của UBND tỉnh',
      },
      {
        rows: [11],
        lead: ['Sở Tài chính'],
        support: ['Sở Tư pháp'],
        start: '2026-04-01/2026-06-30',
        due: '2026-07-01/2026-09-30',
        targets: [],
      },
      {
        rows: [14],
        lead: ['Văn phòng UBND tỉnh'],
        support: [],
        start: 'by 2026-03-02',
        due: 'by 2026-06-30',
        targets: [],
      },
      {
        rows: [15],
        lead: ['Văn phòng UBND tỉnh'],
        support: ['Sở Khoa học và Công nghệ'],
        start: 'by 2026-03-02',
        due: 'by 2026-06-30',
        targets: ['change <=-30%'],
      },
      {
        rows: [16],
        lead: ['Sở Nông nghiệp và Môi trường'],
        support: ['Văn phòng Đăng ký đất đai'],
        start: 'by 2026-03-02',
        due: 'by 2026-05-15',
        targets: [],
      },
    ],
  },
  {
    name: 'headers re-issued shorter after a group and repeated on pages, a row cut by the page with the header between',
    sheets: [
      {
        rows: drawn(`
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA HUYỆN AN BÌNH|||||
Số TT|Tên nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành|Sản phẩm
I|CÔNG TÁC CHỈ ĐẠO||||
1|Ban hành kế hoạch tuyên truyền về cải cách hành|Phòng Nội vụ|Phòng Văn hóa|Tháng 02/2026|Kế hoạch
Số TT|Tên nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành|Sản phẩm
|chính trên địa bàn huyện||và Thông tin||
2|Tổ chức đối thoại với người dân|UBND các xã|nt|Quý III|Biên bản
II|CẢI CÁCH TỔ CHỨC BỘ MÁY||||
Số|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian|
1|Sắp xếp các đơn vị sự nghiệp|Phòng Nội vụ|Các đơn vị sự nghiệp|Trước 30/9/2026|
2|Đánh giá vị trí việc làm|-nt-|"|Thường xuyên|
`),
        merges: ['A1:F1'],
      },
    ],
    assignments: [
      {
        rows: [4, 6],
        task: 'Ban hành kế hoạch tuyên truyền về cải cách hành chính trên địa bàn huyện',
        lead: ['Phòng Nội vụ'],
        support: ['Phòng Văn hóa và Thông tin'],
        due: '2026-02-01/2026-02-28',
        deliverable: 'Kế hoạch',
      },
      { rows: [7], lead: ['UBND các xã'], support: ['Phòng Văn hóa và Thông tin'], due: '2026-07-01/2026-09-30' },
      {
        rows: [10],
        lead: ['Phòng Nội vụ'],
        support: ['Các đơn vị sự nghiệp'],
        due: 'before 2026-09-30',
        section: ['II. CẢI CÁCH TỔ CHỨC BỘ MÁY'],
      },
      { rows: [11], lead: ['Phòng Nội vụ'], support: ['Các đơn vị sự nghiệp'], due: ALL_YEAR },
    ],
  },
  {
    name: 'targets by year under "Giai đoạn", the unit of measure in its own column',
    sheets: [
      {
        rows: drawn(`
PHỤ LỤC CHỈ TIÊU GIAI ĐOẠN 2026 - 2030|||||||||
STT|Chỉ tiêu|ĐVT|Giai đoạn 2026 – 2030|||||Đơn vị chủ trì|Đơn vị phối hợp
|||Năm 2026|Năm 2027|Năm 2028|Năm 2029|Năm 2030||
I|Thủ tục hành chính||||||||
1|Tỷ lệ hồ sơ trực tuyến toàn trình|%|#60|#70|#75|#80|#90|Văn phòng|Các phòng chuyên môn
2|Số mô hình hay được nhân rộng|mô hình|#1|#2|#2|#3|#3|Phòng Văn hóa - Xã hội|
II|Chuyển đổi số||||||||
3|Tỷ lệ hộ gia đình có Internet cáp quang|%|#80|#85|#90|#95|#100|Phòng Kinh tế|Công an xã
`),
        merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3', 'J2:J3'],
      },
    ],
    assignments: [
      {
        rows: [5],
        lead: ['Văn phòng'],
        support: ['Các phòng chuyên môn'],
        due: 'none',
        targets: ['>=60% @2026', '>=70% @2027', '>=75% @2028', '>=80% @2029', '>=90% @2030'],
        section: ['I. Thủ tục hành chính'],
      },
      {
        rows: [6],
        lead: ['Phòng Văn hóa - Xã hội'],
        support: [],
        due: 'none',
        targets: [
          '>=1 mô hình @2026',
          '>=2 mô hình @2027',
          '>=2 mô hình @2028',
          '>=3 mô hình @2029',
          '>=3 mô hình @2030',
        ],
      },
      {
        rows: [8],
        lead: ['Phòng Kinh tế'],
        support: ['Công an xã'],
        due: 'none',
        targets: ['>=80% @2026', '>=85% @2027', '>=90% @2028', '>=95% @2029', '>=100% @2030'],
        section: ['II. Chuyển đổi số'],
      },
    ],
  },
  {
    name: 'the years as numbers and the shares as real percentages, actual figures of the last year before them',
    year: 2026,
    sheets: [
      {
        rows: drawn(`
TT|Tên chỉ tiêu|Đơn vị tính|Thực hiện 2025|Kế hoạch 2026|Cơ quan chủ trì|Cơ quan theo dõi, đôn đốc|Ghi chú
1|Tỷ lệ hồ sơ giải quyết đúng hạn|%|#97.2|#98|Trung tâm Phục vụ hành chính công|Văn phòng UBND|
2|Tỷ lệ hài lòng của người dân||#0.87|#0.9|Phòng Văn hóa - Xã hội|Văn phòng UBND|
3|Số thủ tục được rút ngắn thời gian|Thủ tục|#12|#15|Văn phòng UBND|Văn phòng UBND|
4|Tỷ lệ hồ sơ trễ hạn|%|#2.1|Dưới 1,5|Trung tâm Phục vụ hành chính công|Văn phòng UBND|
5|Xếp hạng chỉ số cải cách hành chính|Hạng|#9|Trong nhóm 5 xã dẫn đầu|Văn phòng UBND|Đảng ủy|
`),
        formats: { D3: '0%', E3: '0%' },
      },
    ],
    assignments: [
      { rows: [2], lead: ['Trung tâm Phục vụ hành chính công'], due: 'none', targets: ['>=98%'] },
      { rows: [3], lead: ['Phòng Văn hóa - Xã hội'], due: 'none', targets: ['>=90%'] },
      { rows: [4], lead: ['Văn phòng UBND'], due: 'none', targets: ['>=15 Thủ tục'] },
      { rows: [5], lead: ['Trung tâm Phục vụ hành chính công'], due: 'none', targets: ['<1.5%'] },
      { rows: [6], lead: ['Văn phòng UBND'], due: 'none', targets: ['<=5 hạng'] },
    ],
  },
];
