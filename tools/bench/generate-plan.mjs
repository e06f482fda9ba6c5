import { plainXlsx } from './plain-xlsx.mjs';
import { seededRandom } from './random.mjs';

const HEADINGS = ['TT', 'Nhiệm vụ', 'Chỉ tiêu', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const VERBS = ['Rà soát', 'Cập nhật', 'Triển khai', 'Kiểm tra', 'Báo cáo', 'Tuyên truyền', 'Xây dựng', 'Hoàn thiện'];
const OBJECTS = [
  'quy trình nội bộ giải quyết hồ sơ đất đai',
  'danh mục thủ tục hành chính niêm yết tại bộ phận một cửa',
  'việc tiếp nhận hồ sơ trực tuyến ở các thôn',
  'kho dữ liệu số hóa của văn phòng',
  'việc trả lời phản ánh, kiến nghị của người dân',
  'lịch tiếp công dân và sổ theo dõi đơn thư',
];
const TARGETS = [
  'Tối thiểu {n}% hồ sơ được số hóa',
  'Đạt từ {n}% trở lên',
  'Tỷ lệ hồ sơ trễ hạn dưới {s}%',
  'Ít nhất {s} mô hình',
  '100% kiến nghị được trả lời đúng hạn',
  '',
];
const DUES = [
  'Quý {q}/2026',
  'Tháng {m}/2026',
  'Trước ngày {d}/{m}/2026',
  'Thường xuyên',
  'Hằng tháng',
  'Trong năm 2026',
];
const UNITS = ['Văn phòng - Thống kê', 'Tư pháp - Hộ tịch', 'Địa chính - Xây dựng', 'Công an xã', 'Văn hóa - Xã hội'];
const PLACES = ['thôn Đông', 'thôn Đoài', 'thôn Thượng', 'thôn Hạ', 'khu trung tâm', 'bộ phận một cửa'];
const ENDS = [
  'gửi kết quả về văn phòng để tổng hợp',
  'công khai trên trang thông tin của xã',
  'phân công người theo dõi ở từng bộ phận',
  'lấy ý kiến người dân đến làm thủ tục',
  'báo cáo lãnh đạo ủy ban tại phiên giao ban',
];
/** One task in five names the document it follows. */
const BASIS = ' theo Kế hoạch số {n}/KH-UBND ngày {d}/{m}/2026';
const PRODUCTS = ['Báo cáo', 'Kế hoạch', 'Văn bản', 'Danh mục được cập nhật'];

/** Rows of a plan of the genre: sections, repeated headings as printed over pages, tasks with targets and deadlines. */
function* planRows(count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const fill = (text) =>
    text
      .replace('{n}', String(whole(60, 99)))
      .replace('{s}', String(whole(2, 9)))
      .replace('{q}', pick(['I', 'II', 'III', 'IV']))
      .replace('{d}', String(whole(1, 28)))
      .replaceAll('{m}', String(whole(1, 12)));
  yield ['', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'];
  yield [];
  yield HEADINGS;
  for (let row = 1; row <= count; row++) {
    if (row % 50 === 1)
      yield [String((row - 1) / 50 + 1), `LĨNH VỰC ${Math.ceil(row / 50)}: ${pick(OBJECTS).toUpperCase()}`];
    if (row % 40 === 0) yield HEADINGS;
    const support = random() < 0.5 ? `${pick(UNITS)}; các thôn` : '';
    yield [
      row,
      fill(`${pick(VERBS)} ${pick(OBJECTS)} của ${pick(PLACES)}, ${pick(ENDS)}${random() < 0.2 ? BASIS : ''}`),
      fill(pick(TARGETS)),
      pick(PRODUCTS),
      pick(UNITS),
      support,
      fill(pick(DUES)),
    ];
  }
}

/** A plan workbook with so many tasks, the same on every machine. */
export function generatePlan(count) {
  return plainXlsx(planRows(count, seededRandom(2026)), { bordered: true });
}

const SYLLABLES = ['An', 'Bình', 'Cường', 'Dũng', 'Hà', 'Hoa', 'Khôi', 'Lan', 'Mai', 'Nam', 'Phúc', 'Sơn'];

/** A name for each number, of four syllables. */
function nameOf(number) {
  let rest = number;
  const name = [];
  for (let at = 0; at < 4; at++) {
    name.push(SYLLABLES[rest % SYLLABLES.length]);
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.join(' ');
}

/** Like {@link planRows}, with no text said twice: nothing that was read once helps with the next row. */
function* distinctRows(count, random) {
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  yield ['', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'];
  yield [];
  yield HEADINGS;
  for (let row = 1; row <= count; row++) {
    const name = nameOf(row);
    const task = `${VERBS[row % VERBS.length]} ${OBJECTS[row % OBJECTS.length]} của khu ${name}, ${ENDS[row % ENDS.length]}`;
    yield [
      row,
      task,
      `Tối thiểu ${whole(60, 99)}% hồ sơ của khu ${name} được số hóa`,
      `Báo cáo kết quả của khu ${name}`,
      `Tổ công tác khu ${name}`,
      `Ban điều hành khu ${name}; các thôn`,
      `Trước ngày ${whole(1, 28)}/${whole(1, 12)}/2026, khi khu ${name} bàn giao`,
    ];
  }
}

/** A plan workbook in which every text is said once only. */
export function generateDistinctPlan(count) {
  return plainXlsx(distinctRows(count, seededRandom(2027)), { bordered: true });
}

/** A workbook of numbers and words, 20 columns wide: nothing but size. */
export function generateWide(rows) {
  const random = seededRandom(50);
  const row = () =>
    Array.from({ length: 20 }, (_, column) =>
      column % 3 === 0 ? `hồ sơ ${Math.floor(random() * 5000)}` : Math.floor(random() * 1e6),
    );
  return plainXlsx(
    (function* () {
      for (let index = 0; index < rows; index++) yield row();
    })(),
  );
}
