import { dictionary, entriesOf, phrases } from '../../text/dictionary';

/** What a unit counts: a share, things, money, a span of time, an age, a place in a ranking, a multiple, points. */
export type UnitKind = 'share' | 'thing' | 'measure' | 'money' | 'duration' | 'age' | 'step' | 'multiple' | 'points';

export interface Unit {
  readonly kind: UnitKind;
  /** The usual spelling, given where the text is in capitals or without diacritics. */
  readonly spelling: string;
}

const SHARE = ['điểm phần trăm', 'điểm %', 'phần trăm', '%', '‰', 'phần nghìn'];

/** Things that plans of offices count: documents, meetings, people, households, places, works, goods. */
const THINGS = phrases(`
  văn bản | kế hoạch | báo cáo | quyết định | nghị quyết | chỉ thị | công văn | tờ trình | hướng dẫn | quy chế
  quy định | quy trình | đề án | đề tài | dự án | phương án | chương trình | chuyên đề | chuyên mục | chuyên trang
  phóng sự | tin, bài | tin bài | bài viết | bài báo | bài | tin | video | clip | video clip | tờ rơi | tờ gấp
  pa nô | pano | băng rôn | băng zôn | áp phích | khẩu hiệu | ấn phẩm | cuốn | quyển | tài liệu | bản tin | số báo
  phiếu | ý kiến | kiến nghị | phản ánh | đơn | đơn thư | hồ sơ | thủ tục hành chính | thủ tục | tthc
  dịch vụ công trực tuyến | dịch vụ công | dịch vụ | dvctt | dvc | nhiệm vụ | chỉ tiêu | tiêu chí | chỉ số
  nội dung | giải pháp | sáng kiến | mô hình | ý tưởng | sản phẩm | giải thưởng | giải | bằng khen | giấy khen
  danh hiệu | bằng sáng chế | sáng chế | nhãn hiệu | giấy chứng nhận | giấy phép | thẻ | thẻ bảo hiểm y tế | sổ
  hợp đồng | biên bản | danh mục | kịch bản | phụ lục | bộ dữ liệu | cơ sở dữ liệu | bộ thủ tục | bộ phận | khâu | công đoạn
  bước | cuộc họp | cuộc gọi | đầu mối | đầu việc | đầu sách | cuộc thi | cuộc thanh tra | cuộc | hội nghị
  hội thảo | hội thi | tọa đàm | diễn đàn | lớp | khóa | buổi | đợt | lượt | phiên | chuyến | kỳ họp | hoạt động
  sự kiện | lễ hội | ca | phong trào | phần việc | mũi | đêm diễn | suất | người | cán bộ | công chức | viên chức
  cbcc | cbccvc | lao động | học sinh | sinh viên | học viên | giáo viên | trẻ em | trẻ | trẻ đẻ sống | bé trai | bé gái | trẻ em trai | trẻ em gái | trẻ trai | trẻ gái | bác sĩ
  bác sỹ | y sĩ | dược sĩ | điều dưỡng | nhân viên | hội viên | đoàn viên | đảng viên | thanh niên | phụ nữ | hộ
  hộ gia đình | hộ dân | gia đình | dân | công dân | cử tri | đại biểu | thành viên | đối tượng | trường hợp | vụ
  vụ việc | ca mắc | khách | du khách | khách hàng | chuyên gia | nghệ nhân | vận động viên | tình nguyện viên
  tuyên truyền viên | cộng tác viên | tân binh | thí sinh | hòa giải viên | gương | cá nhân | tập thể | tổ chức
  đơn vị | cơ quan | phòng ban | doanh nghiệp | hợp tác xã | htx | tổ hợp tác | làng nghề | trang trại
  câu lạc bộ | clb | chi hội | chi bộ | tổ | đội | nhóm | ban | hội | cơ sở | cơ sở giáo dục | nhà máy | việc làm
  vị trí việc làm | biên chế | chức danh | lãnh đạo | dự án đầu tư | nhà đầu tư | đối tác | tỉnh | thành phố
  huyện | quận | thị xã | thị trấn | xã | phường | thôn | ấp | bản | buôn | làng | tổ dân phố | khu phố
  khu dân cư | khu | xóm | địa phương | địa bàn | trường | trường học | phòng học | trạm | trạm y tế | bệnh viện
  giường bệnh | giường | chợ | siêu thị | nhà văn hóa | nhà | ngôi nhà | căn nhà | căn hộ | căn | nhà ở
  công trình | tuyến đường | tuyến | cầu | cống | cụm công nghiệp | khu công nghiệp | điểm cầu | điểm du lịch
  điểm đến | điểm sáng | vùng trồng | vùng | vườn mẫu | vườn | lĩnh vực | ngành | thửa đất | thửa | lô | di tích
  bảo tàng | thư viện | sân | bể | hố | lò | bộ | chiếc | cái | máy | máy tính | camera | thiết bị | phần mềm
  ứng dụng | hệ thống | nền tảng | cổng thông tin | trang thông tin | tài khoản | chữ ký số | chứng thư số
  chứng thư | kênh | đường dây | giao dịch | thuê bao | trạm bts | nhóm zalo | mã qr | bản ghi | trang
  văn phòng phẩm | điểm cung cấp | điểm phát sóng | điểm truy cập | xe | tàu | thuyền | lồng | con | cây | gốc
  luống | tiết | thạc sĩ | tiến sĩ | kỹ sư | luật sư | buồng | chuỗi liên kết | chuỗi | kỹ năng | mã số | khách sạn
  homestay | nhà hàng | cửa hàng | quầy | điểm bán | sân chơi | bếp ăn | cụm dân cư | tua | tour | giống | loại | cặp
  hiện vật | cổ vật | trang thiết bị | bóng đèn | cột đèn | cột | trụ | bảng | bể chứa | trạm bơm | kênh | mương
  tủ sách | điểm trường | nhóm lớp | luận án | bài báo khoa học | công bố
  giải pháp hữu ích | tổ hội | chi đoàn | đảng bộ | tổ đảng | quân nhân | chiến sĩ | dân quân | ý tưởng khởi nghiệp`);

const MEASURES = phrases(`
  km | m | m2 sàn | m² sàn | m2 | m² | m3 | m³ | km2 | km² | ha | héc ta | hecta | mét | ki lô mét | sào | mẫu | tấn | tạ | kg | lít
  kWh | MW | MWp | GWh | kg/người | GB | Mbps | Gbps | MB | thùng | bao | liều | đơn vị máu`);
const MONEY = ['đồng', 'đ', 'vnđ', 'vnd', 'usd', 'đô la', 'đô la mỹ', 'euro'];
const DURATIONS = [
  'ngày làm việc',
  'ngày công',
  'ngày',
  'giờ làm việc',
  'giờ',
  'phút',
  'giây',
  'tuần',
  'tháng',
  'năm',
  'quý',
];
const STEPS = ['bậc', 'hạng', 'thứ bậc', 'thứ hạng', 'vị trí'];
const MULTIPLES = ['lần'];
const POINTS = ['điểm'];

/** Acronyms keep their capitals in the usual spelling. */
const ACRONYM = /^(?:tthc|dvctt|dvc|cbcc|cbccvc|htx|clb|vnđ|vnd|usd|gb|mb)$|(?<= )(?:bts|qr)$/;
const spelling = (phrase: string) => phrase.replace(ACRONYM, (acronym) => acronym.toUpperCase());

const kind = (value: UnitKind, phrases: readonly string[]) =>
  phrases.map((phrase) => [phrase, { kind: value, spelling: spelling(phrase) }] as const);

/** Every known unit by its phrase. */
export const UNITS = dictionary<Unit>([
  ...kind('share', SHARE),
  ...kind('duration', DURATIONS),
  ...kind('thing', THINGS),
  ...kind('measure', MEASURES),
  ...kind('money', MONEY),
  ...kind('age', ['tuổi', 'tháng tuổi', 'tuổi đời']),
  ...kind('step', STEPS),
  ...kind('multiple', MULTIPLES),
  ...kind('points', POINTS),
]);

/** Scale words stay in the unit: "1,2 triệu lượt" is 1.2 "triệu lượt". */
export const SCALES = dictionary<string>(
  ['nghìn tỷ', 'ngàn tỷ', 'triệu tỷ', 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'trăm', 'chục', 'vạn', 'tr'].map(
    (scale) => [scale, scale] as const,
  ),
);

/** Words after "/" in a rate: "%/năm", "triệu đồng/người/năm", "bác sĩ/vạn dân". */
export const PER_WORDS = dictionary<string>(
  phrases(`
  năm | tháng | quý | tuần | ngày | giờ | kỳ | vụ | lần | đợt | lượt | người | hộ | hộ dân | dân | xã | phường
  thôn | ấp | huyện | tỉnh | đơn vị | cơ quan | phòng | lớp | trường | tổ | cán bộ | công chức | vạn dân
  nghìn dân | triệu dân | ha | km | km2 | sào | hồ sơ | văn bản | thủ tục | tthc | doanh nghiệp | trẻ | trẻ em
  trẻ đẻ sống | bé gái | trẻ em gái | trẻ gái | nữ | học sinh | lao động | đầu người | cuộc | buổi | ngày đêm | khách | chi bộ | chi hội | cá nhân
  sản phẩm | dự án | mô hình | xã phường | cơ sở | đồng chí | m2 | năm học | học kỳ | học kì | kỳ họp | nhiệm kỳ
  giáo viên | sinh viên | hội viên | đảng viên | đoàn viên | thành viên | bản | bộ | trường hợp | lượt khách | nhà
  căn | suất | công trình | con | cây | phiên | khóa | thửa | giấy | đêm | phòng học | ca | nhân khẩu | khẩu`).map(
    (word) => [word, word] as const,
  ),
);

/** Words that cannot be part of a unit that no dictionary knows: they open what is said of the things counted. */
export const NOT_UNIT_WORDS = dictionary<true>(
  entriesOf(
    true,
    phrases(`
  được | có | trong | của | về | cho | tại | trên | dưới | là | do | đã | để | với | và | hoặc | theo | từ | đến
  ở | khi | mới | này | đó | so | trở | hằng | hàng | mỗi | các | những | đạt | phải | thực | hoàn | tham | nhằm
  nếu | như | bị | không | chưa | thuộc | bằng | qua | vào | đối | riêng | trước | sau | nhưng | thì | mà | tới
  lên | xuống | còn | khác | đầu | cuối | đều`),
  ),
);
