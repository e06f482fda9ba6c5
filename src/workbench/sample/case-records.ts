import type { CellInput } from '../../core/sheet/workbook-edit';

export const caseHeader = [
  'STT',
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
];

/** To the right of the days late: what the other indicators ask. */
export const moreCaseHeader = [
  'Bộ phận xử lý',
  'Người xử lý',
  'Mức độ DVC',
  'Lệ phí',
  'Thanh toán',
  'Số hóa hồ sơ',
  'Kết quả điện tử',
  'Tái sử dụng dữ liệu',
  'Văn bản xin lỗi',
  'Số lần hẹn lại',
];

interface Procedure {
  readonly name: string;
  readonly field: string;
  readonly days: number;
  readonly fee: number;
  readonly unit: string;
  readonly officers: readonly string[];
}

const JUSTICE = { unit: 'Tư pháp - Hộ tịch', officers: ['Công chức hộ tịch 1', 'Công chức hộ tịch 2'] };
const LAND = { unit: 'Kinh tế - Hạ tầng', officers: ['Công chức địa chính'] };
const SOCIETY = { unit: 'Văn hóa - Xã hội', officers: ['Công chức xã hội'] };

const PROCEDURES: readonly Procedure[] = [
  { name: 'Chứng thực bản sao từ bản chính', field: 'Chứng thực', days: 1, fee: 2_000, ...JUSTICE },
  { name: 'Đăng ký khai sinh', field: 'Hộ tịch', days: 1, fee: 0, ...JUSTICE },
  { name: 'Đăng ký kết hôn', field: 'Hộ tịch', days: 3, fee: 0, ...JUSTICE },
  { name: 'Xác nhận tình trạng hôn nhân', field: 'Hộ tịch', days: 3, fee: 15_000, ...JUSTICE },
  { name: 'Đăng ký biến động đất đai', field: 'Đất đai', days: 15, fee: 28_000, ...LAND },
  { name: 'Hỗ trợ chi phí mai táng', field: 'Bảo trợ xã hội', days: 7, fee: 0, ...SOCIETY },
];
const CHANNELS = ['Nộp trực tuyến', 'Trực tiếp', 'Nộp trực tuyến', 'Nộp trực tuyến', 'Qua bưu chính công ích'];

/** Serial number of 2026-01-05, a Monday; the records count on from it. */
const FIRST_DAY = 46_027;

/** The sample's third sheet: an export of the one-stop system with made-up records (no real person or case). Dates are serial numbers. */
export function caseRecords(count: number): CellInput[][] {
  return Array.from({ length: count }, (_, index) => caseRecord(index));
}

/** Rows (by index) with a fault that exports of one-stop systems really have; the pane's report of data quality finds them. */
const FAULTS = { codeOfRowBefore: 41, doneBeforeReceived: 63, doneWithoutDay: 77, channelUnknown: 52 };

const isOpen = (index: number): boolean => index % 19 === 18;
const isLate = (index: number): boolean => index % 23 === 7;

function caseRecord(index: number): CellInput[] {
  const { name, field, days } = PROCEDURES[(index * 7) % PROCEDURES.length]!;
  const received = receivedOn(index);
  const code = index === FAULTS.codeOfRowBefore ? index - 1 : index;
  return [
    index + 1,
    caseCode(receivedOn(code), code),
    name,
    field,
    index === FAULTS.channelUnknown ? 'Khác' : CHANNELS[index % CHANNELS.length]!,
    received,
    received + days,
    doneOn(index, received, days),
    isOpen(index) ? 'Đang xử lý' : 'Đã trả kết quả',
  ];
}

const receivedOn = (index: number): number => FIRST_DAY + Math.floor(index * 2.6);

function doneOn(index: number, received: number, days: number): CellInput {
  if (isOpen(index) || index === FAULTS.doneWithoutDay) return '';
  if (index === FAULTS.doneBeforeReceived) return received - 2;
  const due = received + days;
  return isLate(index) ? due + 2 : due - (index % 2 && days > 1 ? 1 : 0);
}

/** The further columns of a record. */
export function moreOfCase(index: number): CellInput[] {
  const { fee, unit, officers } = PROCEDURES[(index * 7) % PROCEDURES.length]!;
  const yes = (has: boolean): string => (has ? 'Có' : 'Không');
  const paid = index % 3 === 0 ? 'Trực tiếp' : 'Trực tuyến';
  return [
    unit,
    officers[index % officers.length]!,
    index % 4 === 3 ? 'Một phần' : 'Toàn trình',
    fee,
    fee === 0 ? '' : paid,
    yes(index % 8 !== 5),
    yes(!isOpen(index) && index % 6 !== 2),
    yes(index % 3 === 1),
    isLate(index) ? yes(index % 2 === 1) : '',
    isLate(index) ? 1 : index % 41 === 11 ? 2 : 0,
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
