import { foldText } from '../text/fold-text';
import type { CaseField } from './case-field';

/** Words of a heading, without marks and brackets, on one line. */
export const headingWords = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/\([^()]*\)|[*:."]/g, ' ')
    .replace(/[\s_/-]+/g, ' ')
    .trim();

/** Headings as exports of one-stop systems and registers (sổ theo dõi) write them; the first that fits decides. */
const RULES: readonly (readonly [CaseField, RegExp])[] = [
  // Ngày hẹn trả ban đầu · Hẹn trả lần 1 · Hạn gốc
  [
    'originalDue',
    /^(?:ngay |thoi gian |thoi han )?(?:hen tra|han tra|hen|han)(?: ket qua| kq)? ?(?:ban dau|goc|lan dau|lan 1|cu)/,
  ],
  // Số lần hẹn lại · Gia hạn
  ['reappointments', /^(?:so lan )?(?:hen lai|gia han|dieu chinh (?:ngay )?hen)/],
  // Số lần yêu cầu bổ sung
  ['supplements', /^so lan (?:yeu cau )?bo sung/],
  // Mã hồ sơ · Số hồ sơ · Số biên nhận
  ['code', /^(?:ma so|ma|so) (?:ho so|hs|bien nhan|tiep nhan|phieu)/],
  // Phiếu xin lỗi · Văn bản xin lỗi
  ['apology', /xin loi/],
  // Ngày nhận kết quả · Ngày trả kết quả · Trả kết quả > Ngày nhận KQ
  [
    'returned',
    /(?:ngay|thoi gian|thoi diem) (?:nhan|tra|phat)(?: (?:ket qua|kq))(?: thuc te)?$|^ngay tra(?: thuc te)?$/,
  ],
  // Ngày hẹn trả · Hẹn trả kết quả · Hạn xử lý · Ngày đến hạn
  ['due', /(?:hen tra|han tra|han xu ly|han giai quyet|ngay hen|den han|ngay tra theo|ngay phai tra)/],
  // Ngày kết thúc xử lý · Ngày có kết quả · Ngày hoàn thành · Ngày giải quyết xong
  [
    'done',
    /^(?:ngay|thoi gian|thoi diem) (?:ket thuc|co ket qua|co kq|hoan thanh|xu ly xong|giai quyet xong|hoan tat|giai quyet$|xong)/,
  ],
  // Ngày tiếp nhận · Ngày nhận hồ sơ · Nhận hồ sơ · Ngày nộp hồ sơ
  [
    'received',
    /^(?:ngay|thoi gian|thoi diem|ngay gio|gio ngay)? ?(?:tiep nhan|nhan|nop|vao so)(?: ho so| hs)?$|ngay thang nam nhan ho so/,
  ],
  // Trạng thái · Tình trạng xử lý
  ['status', /^(?:trang thai|tinh trang)/],
  // Mức độ DVC · Loại dịch vụ công · Toàn trình
  ['serviceLevel', /^(?:muc do|muc|loai) (?:dich vu cong|dvc|cung cap|dvctt)|^toan trinh/],
  // Hình thức thanh toán · Thanh toán trực tuyến
  ['paidOnline', /thanh toan/],
  // Hình thức nộp · Loại tiếp nhận · Kênh tiếp nhận · Nguồn hồ sơ
  ['channel', /^(?:hinh thuc|loai|kenh|nguon|cach thuc|phuong thuc)(?: (?:nop|tiep nhan|nhan|gui|ho so|hs))/],
  // Kết quả điện tử · Số hóa kết quả
  ['resultDigital', /ket qua dien tu|kq dien tu|so hoa (?:ket qua|kq)|ban dien tu/],
  // Tái sử dụng · Khai thác, sử dụng lại
  ['reused', /tai su dung|su dung lai|khai thac/],
  // Số hóa · Số hóa thành phần hồ sơ
  ['digitised', /so hoa/],
  // Lĩnh vực
  ['field', /^(?:ten )?linh vuc/],
  // Tên thủ tục hành chính · TTHC · Nội dung hồ sơ · Tên nội dung
  ['procedure', /^(?:ten )?(?:thu tuc|tthc|loai ho so|noi dung(?: ho so| tom tat| giai quyet| cong viec)?$|dich vu)/],
  // Người xử lý · Cán bộ thụ lý
  ['officer', /^(?:nguoi|can bo|cong chuc|chuyen vien)(?: (?:xu ly|thu ly|tiep nhan|giai quyet|phu trach))/],
  // Đơn vị tiếp nhận · Cơ quan xử lý · Bộ phận thụ lý
  [
    'unit',
    /^(?:don vi|co quan|phong ban|bo phan|noi|phong)(?: (?:xu ly|thu ly|tiep nhan|giai quyet|thuc hien|phu trach|nop))?$/,
  ],
  // Phí · Lệ phí · Tổng tiền
  ['fee', /^(?:phi|le phi|tong (?:phi|tien|so tien)|so tien|nghia vu tai chinh)/],
];

/** The field that a heading names; `path` has the headings above it before it ("Trả kết quả Ngày nhận KQ"). */
export function caseFieldOf(own: string, path: string): CaseField | null {
  const words = headingWords(own);
  const find = (text: string) => RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return words === '' ? null : (find(words) ?? find(headingWords(path)));
}
