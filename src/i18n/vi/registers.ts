import type { RegisterTexts } from '../../core/registers/register-texts';
import type { RecurrencePhrases } from '../recurrence-words';
import { recurrenceWords } from '../recurrence-words';
import { issuesVi } from './issues';

const every = (unit: string) => (interval: number) => (interval === 1 ? `Hằng ${unit}` : `${interval} ${unit} một lần`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const phrases: RecurrencePhrases = {
  every: {
    DAILY: every('ngày'),
    WEEKLY: every('tuần'),
    MONTHLY: (interval) => (interval === 3 ? 'Hằng quý' : every('tháng')(interval)),
    YEARLY: every('năm'),
  },
  weekdays: { MO: 'thứ Hai', TU: 'thứ Ba', WE: 'thứ Tư', TH: 'thứ Năm', FR: 'thứ Sáu', SA: 'thứ Bảy', SU: 'Chủ nhật' },
  onWeekdays: (days, how) => {
    const words = `${days.join(', ')} ${lower(how)}`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  onMonthDay: (day, how) => (day === -1 ? `Ngày cuối ${lower(how)}` : `Ngày ${day} ${lower(how)}`),
  onYearDay: (month, day, how) => `Ngày ${day}/${month} ${lower(how)}`,
  inMonth: (month, how) => `Tháng ${month} ${lower(how)}`,
};

/** The register sheets in Vietnamese. */
export const registersVi: RegisterTexts = {
  sheets: { assignments: 'Phân công', targets: 'Chỉ tiêu' },
  titles: { assignments: 'BẢNG PHÂN CÔNG NHIỆM VỤ', targets: 'BẢNG THEO DÕI CHỈ TIÊU' },
  hints: {
    assignments: 'Cột Tình trạng và Ghi chú do bạn điền; đọc lại kế hoạch không làm mất.',
    targets: 'Điền cột Kết quả (và Kỳ gốc, nếu so với kỳ trước); cột Đánh giá và màu ở kế hoạch tự đổi theo.',
  },
  assignmentColumns: {
    id: 'Mã',
    section: 'Mục',
    task: 'Nhiệm vụ',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    person: 'Người thực hiện',
    schedule: 'Thời hạn (theo kế hoạch)',
    start: 'Bắt đầu',
    due: 'Hạn cuối',
    recurrence: 'Định kỳ',
    measure: 'Cách đo lường',
    deliverable: 'Sản phẩm',
    status: 'Tình trạng',
    note: 'Ghi chú',
    check: 'Cần xem lại',
    source: 'Ô nguồn',
  },
  targetColumns: {
    id: 'Mã',
    section: 'Mục',
    task: 'Nhiệm vụ',
    subject: 'Chỉ tiêu',
    words: 'Theo kế hoạch',
    operator: 'So sánh',
    threshold: 'Ngưỡng',
    upper: 'Cận trên',
    unit: 'Đơn vị tính',
    baseline: 'Kỳ gốc',
    actual: 'Kết quả',
    status: 'Đánh giá',
    reason: 'Nguyên nhân',
    check: 'Cần xem lại',
    source: 'Ô nguồn',
    group: 'Nhóm thay thế',
    type: 'Kiểu số',
    value: 'Số so sánh',
    own: 'Mã riêng',
    code: 'Mã đánh giá',
    sheet: 'Mã sheet',
    row: 'Dòng nguồn',
    column: 'Cột nguồn',
    sign: 'Thêm dấu',
  },
  statusChoices: ['Chưa làm', 'Đang làm', 'Đã xong', 'Tạm dừng'],
  legendTitle: 'Chú giải',
  verdicts: {
    met: 'Đạt',
    missed: 'Chưa đạt',
    'no-data': 'Chưa có số liệu',
    'not-measurable': 'Không so được bằng số',
  },
  checkPercent: 'Kiểm tra: thiếu dấu %?',
  gone: 'Không còn trong kế hoạch.',
  recurrence: (rule) => recurrenceWords(rule, phrases),
  doubt: (code) => issuesVi[code]({}),
};
