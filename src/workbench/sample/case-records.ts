import type { CellInput } from '../../core/sheet/workbook-edit';

export const caseHeader = [
  'STT',
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Hình thức',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
];

const PROCEDURES: readonly (readonly [string, string, number])[] = [
  ['Chứng thực bản sao từ bản chính', 'Chứng thực', 1],
  ['Đăng ký khai sinh', 'Hộ tịch', 1],
  ['Đăng ký kết hôn', 'Hộ tịch', 3],
  ['Xác nhận tình trạng hôn nhân', 'Hộ tịch', 3],
  ['Đăng ký biến động đất đai', 'Đất đai', 15],
  ['Hỗ trợ chi phí mai táng', 'Bảo trợ xã hội', 7],
];
const CHANNELS = ['Nộp trực tuyến', 'Trực tiếp', 'Nộp trực tuyến', 'Nộp trực tuyến', 'Qua bưu chính công ích'];

/** Serial number of 2026-01-05, a Monday; the records count on from it. */
const FIRST_DAY = 46_027;

/** The sample's third sheet: an export of the one-stop system with made-up records (no real person or case). Dates are serial numbers. */
export function caseRecords(count: number): CellInput[][] {
  return Array.from({ length: count }, (_, index) => caseRecord(index));
}

function caseRecord(index: number): CellInput[] {
  const [procedure, field, days] = PROCEDURES[(index * 7) % PROCEDURES.length]!;
  const received = FIRST_DAY + Math.floor(index * 2.6);
  const due = received + days;
  const isOpen = index % 19 === 18;
  const isLate = index % 23 === 7;
  const done = isOpen ? '' : isLate ? due + 2 : due - (index % 2 && days > 1 ? 1 : 0);
  const state = isOpen ? 'Đang xử lý' : 'Đã trả kết quả';
  return [
    index + 1,
    caseCode(received, index),
    procedure,
    field,
    CHANNELS[index % CHANNELS.length]!,
    received,
    due,
    done,
    state,
  ];
}

/** Form of a case code after NĐ 61/2018 Đ.26: unit code, YYMMDD of receipt, serial of the day. */
function caseCode(received: number, index: number): string {
  const day = received - FIRST_DAY + 4;
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  let rest = day;
  while (rest >= lengths[month]!) rest -= lengths[month++]!;
  const two = (number: number) => String(number).padStart(2, '0');
  return `000.00.00.H99-26${two(month + 1)}${two(rest + 1)}-${String((index % 40) + 1).padStart(4, '0')}`;
}
