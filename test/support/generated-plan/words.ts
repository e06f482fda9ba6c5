/** Words of the genre with their readings, written by hand: what a generated plan is made of. */

/** Headings that mean one thing. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  ordinal: ['TT', 'STT', 'Số TT', 'Stt', 'S TT', 'Số thứ tự'],
  task: [
    'Nhiệm vụ',
    'Nội dung công việc',
    'Nội dung, nhiệm vụ',
    'Nhiệm vụ, giải pháp',
    'Nội dung thực hiện',
    'Tên nhiệm vụ',
    'Công việc',
    'NỘI DUNG',
    'Hoạt động',
    'Nhiệm vụ cụ thể',
    'Đầu việc',
    'Nội dung nhiệm vụ[1]',
    'Các nhiệm vụ chủ yếu',
    'Giải pháp thực hiện',
    'Tiêu chí/nhiệm vụ',
  ],
  target: ['Chỉ tiêu', 'Chỉ tiêu năm 2026', 'Mức phấn đấu', 'CHỈ TIÊU', 'Chỉ tiêu phấn đấu', 'Mức cần đạt'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị tính (2)'],
  deliverable: [
    'Sản phẩm',
    'Sản phẩm dự kiến',
    'Kết quả, sản phẩm',
    'Sản phẩm đầu ra',
    'Kết quả',
    'Sản phẩm hoàn thành',
    'Kết quả đầu ra',
  ],
  lead: [
    'Chủ trì',
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'ĐƠN VỊ CHỦ TRÌ',
    'Cơ quan, đơn vị chủ trì',
    'Bộ phận chủ trì',
    'Đơn vị chủ trì thực hiện',
    'Cơ quan chủ trì[2]',
    'Đơn vị chủ trì, tham mưu',
  ],
  /** Where no support column stands beside. */
  leadAlone: ['Đơn vị thực hiện', 'Cơ quan thực hiện', 'Trách nhiệm thực hiện', 'Đơn vị đầu mối', 'Đơn vị phụ trách'],
  support: [
    'Phối hợp',
    'Cơ quan phối hợp',
    'Đơn vị phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Đơn vị phối hợp thực hiện',
    'ĐƠN VỊ PHỐI HỢP',
    'Phối hợp thực hiện',
  ],
  who: ['Phân công thực hiện', 'Phân công nhiệm vụ', 'Chủ trì/Phối hợp', 'Đơn vị chủ trì, phối hợp'],
  person: ['Người phụ trách', 'Người thực hiện', 'Cán bộ phụ trách', 'Lãnh đạo phụ trách', 'Họ tên người phụ trách'],
  start: ['Bắt đầu', 'Thời gian bắt đầu', 'Ngày bắt đầu'],
  due: [
    'Thời hạn',
    'Thời gian hoàn thành',
    'Thời gian thực hiện',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Hạn hoàn thành',
    'Thời gian',
    'THỜI GIAN THỰC HIỆN',
    'Thời hạn*',
    'Mốc thời gian hoàn thành',
  ],
  note: ['Ghi chú', 'GHI CHÚ', 'Ghi chú (*)'],
  budget: ['Kinh phí (triệu đồng)', 'Dự toán kinh phí', 'Kinh phí'],
};

/** Tops over two sub-headings. */
export const WHO_TOPS = [
  'Đơn vị thực hiện',
  'Phân công thực hiện',
  'Tổ chức thực hiện',
  'Cơ quan, đơn vị',
  'Trách nhiệm',
];
export const TIME_TOPS = ['Thời gian', 'Thời gian thực hiện', 'Tiến độ'];

/** One kind of office: who there is, and what they call their groups. */
export interface Office {
  readonly name: string;
  readonly title: string;
  readonly units: readonly string[];
}

export const OFFICES: readonly Office[] = [
  {
    name: 'commune',
    title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    units: [
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế',
      'Phòng Văn hóa - Xã hội',
      'Công an xã',
      'Ban Chỉ huy Quân sự xã',
      'Trung tâm Phục vụ hành chính công',
      'Trạm Y tế xã',
      'Các thôn',
    ],
  },
  {
    name: 'province department',
    title: 'CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026',
    units: [
      'Văn phòng Sở',
      'Thanh tra Sở',
      'Phòng Kế hoạch - Tài chính',
      'Phòng Tổ chức cán bộ',
      'Trung tâm Công nghệ thông tin',
      'Chi cục Thủy lợi',
      'Các phòng, đơn vị thuộc Sở',
    ],
  },
  {
    name: 'party committee',
    title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026',
    units: [
      'Văn phòng Đảng ủy',
      'Ban Xây dựng Đảng',
      'Ủy ban Kiểm tra Đảng ủy',
      'Ủy ban MTTQ Việt Nam xã',
      'Đoàn Thanh niên',
      'Hội Nông dân',
      'Các chi bộ',
    ],
  },
  {
    name: 'school',
    title: 'KẾ HOẠCH CÔNG TÁC NĂM 2026',
    units: ['Ban Giám hiệu', 'Tổ Văn phòng', 'Tổ Toán - Tin', 'Công đoàn', 'Hội đồng trường', 'Các tổ chuyên môn'],
  },
  {
    name: 'health centre',
    title: 'KẾ HOẠCH HOẠT ĐỘNG NĂM 2026',
    units: [
      'Phòng Kế hoạch tổng hợp',
      'Khoa Khám bệnh',
      'Khoa Dược',
      'Phòng Điều dưỡng',
      'Tổ Công nghệ thông tin',
      'Các khoa, phòng',
    ],
  },
  {
    name: 'ministry',
    title: 'KẾ HOẠCH TRIỂN KHAI NGHỊ QUYẾT NĂM 2026',
    units: [
      'Vụ Pháp chế',
      'Cục Chuyển đổi số',
      'Vụ Tổ chức cán bộ',
      'Văn phòng Bộ',
      'Thanh tra Bộ',
      'Bộ Văn hóa, Thể thao và Du lịch',
      'Vụ Kế hoạch - Tài chính',
    ],
  },
];

export const PERSONS = ['Nguyễn Văn Mẫu', 'Trần Thị Thử', 'Lê Quang Ví', 'Phạm Thu Dụ', 'Hoàng Đức Nháp'];

/** A wording and its canonical forms. */
export type Phrase<Canonical> = readonly [text: string, canonical: Canonical];

export const DUES: readonly Phrase<string>[] = [
  ['Quý I/2026', '2026-01-01/2026-03-31'],
  ['Quý II', '2026-04-01/2026-06-30'],
  ['Quý II-III/2026', '2026-04-01/2026-09-30'],
  ['Tháng 3/2026', '2026-03-01/2026-03-31'],
  ['Trong tháng 5/2026', '2026-05-01/2026-05-31'],
  ['Trước ngày 30/6/2026', 'before 2026-06-30'],
  ['15/11/2026', 'by 2026-11-15'],
  ['Chậm nhất 20/9/2026', 'by 2026-09-20'],
  ['Thường xuyên', 'ongoing 2026-01-01/2026-12-31'],
  ['Hằng tháng', 'FREQ=MONTHLY'],
  ['Hằng quý', 'FREQ=MONTHLY;INTERVAL=3'],
  ['Năm 2026', '2026-01-01/2026-12-31'],
  ['Trước ngày 10 hằng tháng', 'before FREQ=MONTHLY;BYMONTHDAY=10'],
  ['Tháng 6 và tháng 12/2026', '2026-06-01/2026-06-30 | 2026-12-01/2026-12-31'],
  ['6 tháng đầu năm 2026', '2026-01-01/2026-06-30'],
  ['Theo tiến độ đề án', 'event'],
];

export const STARTS: readonly Phrase<string>[] = [
  ['Tháng 01/2026', '2026-01-01/2026-01-31'],
  ['Tháng 02/2026', '2026-02-01/2026-02-28'],
  ['05/01/2026', 'by 2026-01-05'],
  ['Quý I', '2026-01-01/2026-03-31'],
];

export const TARGETS: readonly Phrase<readonly string[]>[] = [
  ['Tối thiểu 95%', ['>=95%']],
  ['100%', ['>=100%']],
  ['Đạt từ 90% trở lên', ['>=90%']],
  ['Dưới 2%', ['<2%']],
  ['Ít nhất 03 mô hình', ['>=3 mô hình']],
  ['02 cuộc', ['>=2 cuộc']],
  ['≥ 85%', ['>=85%']],
  ['Không quá 1,5%', ['<=1.5%']],
  ['Trên 98%', ['>98%']],
  ['', []],
];

/** Numbers with the unit of measure in another column. */
export const MEASURED: readonly (readonly [value: number, unit: string, canonical: string])[] = [
  [95, '%', '>=95%'],
  [3, 'Mô hình', '>=3 Mô hình'],
  [98.5, '%', '>=98.5%'],
  [12, 'Cuộc', '>=12 Cuộc'],
];

export const DELIVERABLES = ['Kế hoạch', 'Báo cáo', 'Quyết định', 'Văn bản chỉ đạo', 'Danh mục', 'Báo cáo kết quả'];

const VERBS = [
  'Rà soát',
  'Cập nhật',
  'Triển khai',
  'Kiểm tra',
  'Tham mưu ban hành',
  'Tổ chức tuyên truyền về',
  'Xây dựng',
  'Hoàn thiện',
  'Đôn đốc thực hiện',
  'Nâng cao chất lượng',
];
const OBJECTS = [
  'quy trình nội bộ giải quyết hồ sơ đất đai',
  'danh mục thủ tục hành chính niêm yết công khai',
  'việc tiếp nhận hồ sơ trực tuyến',
  'kho dữ liệu số hóa dùng chung',
  'việc trả lời kiến nghị của người dân, doanh nghiệp',
  'lịch tiếp công dân và sổ theo dõi đơn',
  'nội quy, quy chế làm việc của cơ quan',
  'phần mềm quản lý văn bản và điều hành',
  'công tác phòng, chống tham nhũng, lãng phí',
  'đội ngũ cán bộ, công chức, viên chức',
];
const ENDS = [
  '',
  ' ở từng bộ phận',
  ' theo Kế hoạch số 12/KH-UBND ngày 05/01/2026',
  ', gửi kết quả về bộ phận tổng hợp',
  ' và công khai trên trang thông tin điện tử',
  '\n- Phân công người theo dõi;\n- Lấy ý kiến người dân đến làm thủ tục',
  ' bảo đảm đúng quy định, tránh hình thức',
  '; kịp thời báo cáo lãnh đạo những vướng mắc phát sinh trong quá trình thực hiện để chỉ đạo giải quyết',
];

/** Every task there is: verb, object and end. */
export function taskOf(pick: <T>(list: readonly T[]) => T): string {
  return `${pick(VERBS)} ${pick(OBJECTS)}${pick(ENDS)}`;
}

export const GROUP_TITLES = [
  'CẢI CÁCH THỂ CHẾ',
  'Cải cách thủ tục hành chính',
  'CẢI CÁCH TỔ CHỨC BỘ MÁY',
  'Cải cách chế độ công vụ',
  'Tài chính công',
  'CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
  'Công tác tuyên truyền',
  'Công tác chỉ đạo, điều hành',
  'Công tác kiểm tra, giám sát',
  'Nhiệm vụ thường xuyên',
];

/** Marks for "as above". */
export const DITTOS = ['nt', '-nt-', '"', 'Như trên', '-nt-'];
