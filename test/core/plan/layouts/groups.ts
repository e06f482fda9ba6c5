import type { Layout } from './layout';

const Q1 = '2026-01-01/2026-03-31';
const Q2 = '2026-04-01/2026-06-30';
const YEAR = 'ongoing 2026-01-01/2026-12-31';
const HEAD = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

/** Groups of every numbering, and what the rows below take over from them. */
export const GROUP_LAYOUTS: readonly Layout[] = [
  {
    name: 'letters over Roman over decimals, numbering restarts',
    year: 2026,
    sheets: [
      {
        rows: [
          HEAD,
          ['A', 'NHIỆM VỤ CHUNG', null, null, null],
          ['I', 'Cải cách thể chế', null, null, null],
          ['1', 'Rà soát văn bản', 'Phòng Tư pháp', null, 'Quý I'],
          ['2', 'Theo dõi thi hành pháp luật', 'Phòng Tư pháp', 'Các phòng', 'Thường xuyên'],
          ['II', 'Cải cách thủ tục', null, null, null],
          ['1', 'Đơn giản hóa thủ tục', 'Văn phòng UBND', null, 'Quý II'],
          ['B', 'NHIỆM VỤ RIÊNG', null, null, null],
          ['I', 'Chuyển đổi số', null, null, null],
          ['1', 'Cấp chữ ký số', 'Phòng Văn hóa', null, 'Quý I'],
        ],
      },
    ],
    assignments: [
      { rows: [4], lead: ['Phòng Tư pháp'], due: Q1, section: ['A. NHIỆM VỤ CHUNG', 'I. Cải cách thể chế'] },
      {
        rows: [5],
        lead: ['Phòng Tư pháp'],
        support: ['Các phòng'],
        due: YEAR,
        section: ['A. NHIỆM VỤ CHUNG', 'I. Cải cách thể chế'],
      },
      { rows: [7], lead: ['Văn phòng UBND'], due: Q2, section: ['A. NHIỆM VỤ CHUNG', 'II. Cải cách thủ tục'] },
      { rows: [10], lead: ['Phòng Văn hóa'], due: Q1, section: ['B. NHIỆM VỤ RIÊNG', 'I. Chuyển đổi số'] },
    ],
  },
  {
    name: 'Roman and Roman.decimal groups that carry lead and due; a row without a number',
    year: 2026,
    sheets: [
      {
        rows: [
          HEAD,
          ['I', 'Công khai thủ tục', 'Văn phòng UBND', 'Các xã', 'Quý I'],
          ['1', 'Tỷ lệ thủ tục công khai đúng hạn', null, null, null],
          ['2', 'Tỷ lệ thủ tục công khai đầy đủ', null, null, null],
          ['II.1', 'Dịch vụ trực tuyến', 'Phòng Văn hóa', 'Công an', 'Quý II'],
          ['3', 'Tỷ lệ hồ sơ trực tuyến', null, null, null],
          [null, 'Tỷ lệ hồ sơ thanh toán trực tuyến', null, null, null],
          ['II.2', 'Số hóa', 'Trung tâm Phục vụ hành chính công', null, 'Thường xuyên'],
          ['4', 'Tỷ lệ hồ sơ được số hóa', null, null, null],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], support: ['Các xã'], due: Q1 },
      { rows: [4], lead: ['Văn phòng UBND'], support: ['Các xã'], due: Q1 },
      { rows: [6], lead: ['Phòng Văn hóa'], support: ['Công an'], due: Q2 },
      { rows: [7], lead: ['Phòng Văn hóa'], support: ['Công an'], due: Q2 },
      { rows: [9], lead: ['Trung tâm Phục vụ hành chính công'], support: [], due: YEAR },
    ],
  },
  {
    name: 'lead on the rows, due once for the group in a vertical merge',
    year: 2026,
    sheets: [
      {
        rows: [
          HEAD,
          ['I', 'Tuyên truyền', null, 'Các đoàn thể', 'Quý II'],
          ['1', 'Phát thanh trên loa', 'Phòng Văn hóa', null, null],
          ['2', 'Treo pa nô', 'Đoàn Thanh niên', null, null],
        ],
        merges: ['D2:D4', 'E2:E4'],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Văn hóa'], support: ['Các đoàn thể'], due: Q2 },
      { rows: [4], lead: ['Đoàn Thanh niên'], support: ['Các đoàn thể'], due: Q2 },
    ],
  },
  {
    name: 'codes as hierarchy',
    year: 2026,
    sheets: [
      {
        rows: [
          ['Mã nhiệm vụ', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          ['NV_01', 'Hạ tầng số', null, null],
          ['NV_01.1', 'Nâng cấp mạng nội bộ', 'Văn phòng UBND', 'Quý I'],
          ['NV_01.2', 'Trang bị máy tính', 'Phòng Kinh tế', 'Quý II'],
          ['NV_02', 'Nhân lực số', null, null],
          ['NV_02.1', 'Bồi dưỡng tổ công nghệ số', 'Phòng Văn hóa', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], due: Q1, section: ['NV_01. Hạ tầng số'] },
      { rows: [4], lead: ['Phòng Kinh tế'], due: Q2, section: ['NV_01. Hạ tầng số'] },
      { rows: [6], lead: ['Phòng Văn hóa'], due: Q2, section: ['NV_02. Nhân lực số'] },
    ],
  },
  {
    name: 'decimal paths with a numbered parent that only names the group; ordinals as numbers and slips',
    year: 2026,
    sheets: [
      {
        rows: [
          HEAD,
          [1, 'Cải cách thể chế', null, null, null],
          ['1.1', 'Rà soát văn bản', 'Phòng Tư pháp', null, 'Quý I'],
          ['1.2..', 'Lấy ý kiến nhân dân', 'Mặt trận Tổ quốc', null, 'Quý II'],
          [2, 'Cải cách tổ chức bộ máy', null, null, null],
          ['2.1.', 'Sắp xếp thôn', 'Phòng Nội vụ', null, 'Quý II'],
          ['2.10', 'Đánh giá công chức', 'Phòng Nội vụ', null, 'Quý I'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Phòng Tư pháp'], due: Q1 },
      { rows: [4], lead: ['Mặt trận Tổ quốc'], due: Q2 },
      { rows: [6], lead: ['Phòng Nội vụ'], due: Q2, section: ['2. Cải cách tổ chức bộ máy'] },
      { rows: [7], lead: ['Phòng Nội vụ'], due: Q1 },
    ],
  },
  {
    name: 'group rows that are the lead agency, and one that is the leader in charge',
    year: 2026,
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Thời hạn'],
          ['I', 'VĂN PHÒNG HĐND VÀ UBND', null, null],
          [1, 'Tổng hợp chương trình công tác', 'Chương trình', 'Quý I'],
          ['II', 'Phòng Kinh tế', null, null],
          [1, 'Khảo sát chợ', 'Báo cáo', 'Quý II'],
          ['III', 'Đồng chí Lê Văn Bình - Phó Chủ tịch', null, null],
          [1, 'Chỉ đạo giải phóng mặt bằng', 'Kế hoạch', 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['VĂN PHÒNG HĐND VÀ UBND'], due: Q1 },
      { rows: [5], lead: ['Phòng Kinh tế'], due: Q2 },
      { rows: [7], lead: [], person: ['Đồng chí Lê Văn Bình - Phó Chủ tịch'], due: Q2 },
    ],
  },
  {
    name: 'a group row that carries a target; placeholder rows and numbered empty rows at the end',
    year: 2026,
    sheets: [
      {
        rows: [
          HEAD,
          ['I', 'Phấn đấu 100% hồ sơ được giải quyết đúng hạn', null, null, null],
          [1, 'Theo dõi hồ sơ hằng ngày', 'Văn phòng UBND', null, 'Thường xuyên'],
          [2, '……………', '……', null, '…'],
          [3, null, null, null, null],
          [4, null, null, null, null],
        ],
      },
    ],
    assignments: [{ rows: [3], lead: ['Văn phòng UBND'], due: YEAR, targets: [] }],
    objectives: [{ rows: [2], targets: ['>=100%'] }],
  },
  {
    name: 'two running numbers a row and ditto marks',
    year: 2026,
    sheets: [
      {
        rows: [
          ['TT', 'Số TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
          [null, 'I', 'Công tác văn thư', null, null, null],
          [1, 1, 'Lập hồ sơ điện tử', 'Văn phòng UBND', 'Các phòng', 'Quý I'],
          [2, 2, 'Nộp lưu hồ sơ', 'nt', '"', '-nt-'],
          [null, 'II', 'Công tác lưu trữ', null, null, null],
          [3, 1, 'Chỉnh lý tài liệu', 'Phòng Nội vụ', null, 'Quý II'],
        ],
      },
    ],
    assignments: [
      { rows: [3], lead: ['Văn phòng UBND'], support: ['Các phòng'], due: Q1, section: ['I. Công tác văn thư'] },
      { rows: [4], lead: ['Văn phòng UBND'], support: ['Các phòng'], due: Q1, section: ['I. Công tác văn thư'] },
      { rows: [6], lead: ['Phòng Nội vụ'], support: [], due: Q2, section: ['II. Công tác lưu trữ'] },
    ],
  },
];
