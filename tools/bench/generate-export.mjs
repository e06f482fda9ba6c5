import { seededRandom } from './random.mjs';

/** 01/01/2026 as Excel's serial number. */
const FIRST_DAY = 46023;
/** The day of the export: 30/09/2026. */
export const EXPORT_DAY = FIRST_DAY + 272;

const FIELDS = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Xây dựng'];
const PROCEDURES = [
  'Đăng ký khai sinh',
  'Chứng thực bản sao',
  'Xác nhận hồ sơ đất',
  'Trợ cấp mai táng',
  'Cấp giấy phép sửa nhà',
];
const UNITS = ['Bộ phận Một cửa', 'Văn phòng', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'];
const OFFICERS = ['Lê Thị Mận', 'Trần Văn Ổi', 'Hoàng Thị Na', 'Đỗ Văn Chanh'];
const CHANNELS = ['Trực tiếp', 'Nộp trực tuyến', 'Qua bưu chính công ích'];
const yes = (value) => (value ? 'x' : '');

/** What can be wrong with a row, one kind a row. */
export const DIRTY_KINDS = [
  'duplicate-code',
  'received-missing',
  'date-unreadable',
  'done-before-received',
  'future-date',
  'done-date-missing',
  'due-missing',
  'due-before-received',
  'code-missing',
  'code-date-differs',
  'status-unknown',
  'channel-unknown',
];

const two = (value) => String(value).padStart(2, '0');
const dateOf = (serial) => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
const asText = (serial) => {
  const date = dateOf(serial);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};
const codeDay = (serial) => {
  const date = dateOf(serial);
  return `${two(date.getUTCFullYear() % 100)}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
};

/** How the four layouts write a day: serials, text with a time, serials with a time, a mixture. */
const DAY_STYLES = [
  (serial) => serial,
  (serial, random) => `${asText(serial)} ${two(7 + Math.floor(random() * 10))}:${two(Math.floor(random() * 60))}`,
  (serial, random) => serial + Math.floor(random() * 86_400) / 86_400,
  (serial, random) => (random() < 0.4 ? asText(serial) : serial),
];

/** Four heading layouts: rows of headings, merges, and the field of each column. */
const LAYOUTS = [
  {
    headings: [
      [
        'STT',
        'Mã hồ sơ',
        'Tên thủ tục hành chính',
        'Lĩnh vực',
        'Ngày tiếp nhận',
        'Ngày hẹn trả',
        'Ngày kết thúc xử lý',
        'Trạng thái',
        'Hình thức nộp',
        'Đơn vị xử lý',
        'Phí',
        'Thanh toán trực tuyến',
        'Số hóa',
        'Kết quả điện tử',
        'Tái sử dụng',
        'Xin lỗi',
        'Số lần hẹn lại',
        'Người xử lý',
      ],
    ],
    merges: [],
    fields: [
      'ordinal',
      'code',
      'procedure',
      'field',
      'received',
      'due',
      'done',
      'status',
      'channel',
      'unit',
      'fee',
      'paidOnline',
      'digitised',
      'resultDigital',
      'reused',
      'apology',
      'reappointments',
      'officer',
    ],
  },
  {
    headings: [
      ['DANH SÁCH HỒ SƠ'],
      ['Từ ngày 01/01/2026 đến ngày 30/09/2026'],
      [
        'Đơn vị tiếp nhận',
        'Người tiếp nhận',
        'Tên thủ tục hành chính',
        'Mã hồ sơ',
        'Trạng thái',
        'Địa chỉ',
        'Chủ hồ sơ',
        'Ngày nộp hồ sơ',
        'Ngày nhận',
        'Ngày hẹn trả',
        'Ngày kết thúc xử lý',
        'Loại tiếp nhận',
      ],
    ],
    merges: [],
    fields: [
      'unit',
      'officer',
      'procedure',
      'code',
      'status',
      'address',
      'owner',
      'filed',
      'received',
      'due',
      'done',
      'channel',
    ],
  },
  {
    headings: [
      ['SỔ THEO DÕI HỒ SƠ'],
      [
        'TT',
        'Mã hồ sơ',
        'Nội dung hồ sơ',
        'Họ tên chủ hồ sơ',
        'Ngày tháng năm',
        '',
        'Trả kết quả',
        '',
        'Lĩnh vực',
        'Hình thức tiếp nhận',
        'Ghi chú',
      ],
      ['', '', '', '', 'Nhận hồ sơ', 'Hẹn trả kết quả', 'Ngày nhận KQ', 'Bên nhận', '', '', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:I3', 'J2:J3', 'K2:K3'],
    fields: ['ordinal', 'code', 'procedure', 'owner', 'received', 'due', 'done', 'owner', 'field', 'channel', 'note'],
  },
  {
    headings: [
      [
        'Mã số hồ sơ',
        'Tình trạng',
        'Hạn trả kết quả',
        'Ngày có kết quả',
        'Ngày nhận hồ sơ',
        'Cán bộ thụ lý',
        'Thủ tục',
        'Kênh tiếp nhận',
        'Cơ quan xử lý',
      ],
    ],
    merges: [],
    fields: ['code', 'status', 'due', 'done', 'received', 'officer', 'procedure', 'channel', 'unit'],
  },
];

/**
 * An export of case records with what is true of it: `rows` of cells as they stand on the sheet, and for each case its
 * values and, where the row is dirty, its kind. The same for the same seed on every machine.
 */
export function generateExport(count, { layout = 0, seed = 118, dirty = 0.03 } = {}) {
  const random = seededRandom(seed + layout);
  const { headings, merges, fields } = LAYOUTS[layout];
  const style = DAY_STYLES[layout];
  const has = (field) => fields.includes(field);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const cases = [];
  const rows = headings.map((row) => [...row]);
  for (let index = 0; index < count; index++) {
    const one = makeCase(index, random, pick);
    const kind = index > 0 && random() < dirty ? pick(DIRTY_KINDS.filter((each) => fits(each, has))) : null;
    const isSpoilt = kind !== null && spoil(one, kind, cases, random);
    cases.push({ ...one, kind: isSpoilt ? kind : null });
    rows.push(fields.map((field) => cellOf(one, field, index, (serial) => style(serial, random))));
  }
  return { rows, merges, cases, firstRow: headings.length, fields };
}

/** Kinds that need a column that the layout has not. */
function fits(kind, has) {
  if (kind === 'done-date-missing' || kind === 'status-unknown') return has('status');
  if (kind === 'channel-unknown') return has('channel');
  return true;
}

function makeCase(index, random, pick) {
  const received = FIRST_DAY + Math.floor(random() * 270);
  const place = Math.floor(random() * PROCEDURES.length);
  const due = received + 1 + Math.floor(random() * 20);
  const wanted = received + Math.floor(random() * 25);
  const done = random() < 0.85 && wanted <= EXPORT_DAY ? wanted : 0;
  const ended = done > 0 && random() < 0.04;
  const late = done > due || (done === 0 && due < EXPORT_DAY);
  return {
    code: `000.00.00.H05-${codeDay(received)}-${String(index + 1).padStart(4, '0')}`,
    procedure: PROCEDURES[place],
    field: FIELDS[place],
    received,
    due,
    done,
    status: statusOf(done, ended, random),
    channel: CHANNELS[random() < 0.45 ? 0 : random() < 0.9 ? 1 : 2],
    unit: pick(UNITS),
    officer: pick(OFFICERS),
    fee: random() < 0.4 ? 8000 : 0,
    paidOnline: random() < 0.5,
    digitised: random() < 0.8,
    resultDigital: random() < 0.6,
    reused: random() < 0.3,
    apology: late && random() < 0.7,
    reappointments: random() < 0.05 ? 1 + Math.floor(random() * 2) : 0,
    text: {},
  };
}

function statusOf(done, ended, random) {
  if (ended) return random() < 0.5 ? 'Công dân rút hồ sơ' : 'Từ chối giải quyết';
  if (done > 0) return random() < 0.5 ? 'Đã trả kết quả' : 'Đã xử lý xong';
  return random() < 0.1 ? 'Yêu cầu bổ sung giấy tờ' : 'Đang xử lý';
}

/** Makes a row dirty in one way, where it can; `text` holds what stands in a cell in place of a value. */
function spoil(one, kind, before, random) {
  if (kind === 'duplicate-code') return repeatCode(one, before, random);
  Object.assign(one, spoilt(one, kind, random));
  return true;
}

function spoilt(one, kind, random) {
  const done = 'Đã xử lý xong';
  switch (kind) {
    case 'received-missing':
      return { received: 0 };
    case 'date-unreadable':
      return { text: { due: random() < 0.5 ? '31/02/2026' : 'chưa rõ' } };
    case 'done-before-received':
      return { done: one.received - 2, status: done };
    case 'future-date':
      return { done: EXPORT_DAY + 5, status: done };
    case 'done-date-missing':
      return { done: 0, status: done };
    case 'due-missing':
      return { due: 0 };
    case 'due-before-received':
      return { due: one.received - 3 };
    case 'code-missing':
      return { code: '' };
    case 'code-date-differs':
      return { code: one.code.replace(/-\d{6}-/, `-${codeDay(one.received + 40)}-`) };
    case 'status-unknown':
      return { done: 0, status: 'Theo quy trình nội bộ' };
    default:
      return { channel: 'Khác' };
  }
}

/** The code and the day of receipt of an earlier clean row; that row alone counts. */
function repeatCode(one, before, random) {
  const other = before[Math.floor(random() * before.length)];
  if (other.kind !== null) return false;
  const { code, received } = other;
  Object.assign(one, { code, received, due: received + 5, done: 0, status: 'Đang xử lý' });
  return true;
}

function cellOf(one, field, index, day) {
  switch (field) {
    case 'ordinal':
      return index + 1;
    case 'received':
    case 'due':
    case 'done':
      return one.text[field] ?? (one[field] === 0 ? '' : day(one[field]));
    case 'filed':
      return one.received === 0 ? '' : day(one.received);
    case 'fee':
      return one.fee === 0 ? '' : one.fee;
    case 'paidOnline':
      return yes(one.fee > 0 && one.paidOnline);
    case 'digitised':
    case 'resultDigital':
    case 'reused':
    case 'apology':
      return yes(one[field]);
    case 'reappointments':
      return one.reappointments === 0 ? '' : one.reappointments;
    case 'address':
    case 'owner':
    case 'note':
      return field === 'owner' ? `Công dân ${index + 1}` : '';
    default:
      return one[field];
  }
}
