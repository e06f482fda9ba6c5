import { foldText } from '../text/fold-text';
import type { CaseField } from './case-field';

/** Words of a heading, without marks and brackets, on one line. */
export const headingWords = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/\([^()]*\)|[*:."“”]/g, ' ')
    .replace(/[\s_/,–-]+/g, ' ')
    .trim();

/** A field that a heading may name; the earlier readings of a field go before the later ones. */
export interface HeadingReading {
  readonly field: CaseField;
  /** How far the heading is from the plain word for the field: of two columns for one field the nearer holds. */
  readonly rank: number;
}

type Rule = readonly [field: CaseField, pattern: RegExp, rank?: number];

/** Headings as exports of one-stop systems and registers (sổ theo dõi) write them; the first that fits is the first tried. */
const RULES: readonly Rule[] = [
  // Ngày hẹn trả ban đầu · Hẹn trả lần 1 · Hạn gốc
  [
    'originalDue',
    /^(?:ngay |thoi gian |thoi han )?(?:hen tra|han tra|han xu ly|hen|han)(?: ket qua| kq)? ?(?:ban dau|goc|lan dau|lan 1|cu$)/,
  ],
  // Số lần hẹn lại · Ngày hẹn lại · Gia hạn
  ['reappointments', /^(?:so lan |ngay )?(?:hen lai|gia han|dieu chinh (?:ngay )?hen|hen tra lai)/],
  // Số lần yêu cầu bổ sung
  ['supplements', /^so lan (?:yeu cau )?bo sung/],
  // Mã hồ sơ · Số hồ sơ · Số biên nhận · Mã HS
  [
    'code',
    /^(?:ma so|ma|so) (?:ho so|hs|bien nhan|giay bien nhan|giay tiep nhan|tiep nhan|phieu(?: hen| tiep nhan)?|tthc tiep nhan)$/,
  ],
  // Mã · Số: under "Hồ sơ" only
  ['code', /^(?:ma so|ma) (?:thong tin )?ho so(?: tthc)?$/],
  // Phiếu xin lỗi · Văn bản xin lỗi
  ['apology', /^(?!so ).*xin loi/],
  // Ngày trả kết quả dự kiến · Ngày trả KQ theo quy định
  [
    'due',
    /^(?:ngay|thoi gian|thoi diem|han) (?:tra|nhan|phat)(?: ket qua| kq)? (?:du kien|theo (?:hen|phieu|quy dinh|giay hen))/,
  ],
  // Ngày nhận kết quả · Ngày trả kết quả thực tế · Trả kết quả > Ngày nhận KQ
  ['returned', /(?:ngay|thoi gian|thoi diem) (?:\w+ )?(?:nhan|tra|phat)(?: (?:ket qua|kq))? thuc te$/],
  ['returned', /^ngay (?:thuc tra|thuc te tra)(?: ket qua| kq)?$/],
  ['returned', /(?:ngay|thoi gian|thoi diem|ngay gio) (?:nhan|tra|phat) (?:ket qua|kq)(?: cho dan| cho cong dan)?$/, 1],
  ['returned', /^ngay tra$|^da tra (?:ket qua|kq) ngay$|^tra (?:ket qua|kq) (?:thuc te|ngay nhan|ngay tra)$/, 1],
  // Ngày hẹn trả · Hẹn trả kết quả · Hạn xử lý · Ngày đến hạn
  ['due', /^(?!so ngay|nguoi|qua han|tre han).*(?:hen tra|han tra|ngay hen|den han|ngay tra theo|ngay phai tra)/],
  ['due', /^(?:ngay |thoi gian |thoi diem )?(?:han|het han)(?: (?:xu ly|giai quyet|hoan thanh|cuoi|hs|ho so))?$/, 1],
  // Thời hạn giải quyết: a number of days more often than a day
  ['due', /^(?:thoi han|thoi han xu ly|thoi han giai quyet|thoi han hoan thanh|thoi han tra)(?: ho so| hs)?$/, 2],
  // Ngày kết thúc xử lý · Ngày có kết quả · Ngày hoàn thành · Ngày giải quyết xong
  [
    'done',
    /^(?:ngay|thoi gian|thoi diem|ngay gio) (?:ket thuc|co ket qua|co kq|ra ket qua|hoan thanh|xu ly xong|giai quyet xong|hoan tat|xong|da giai quyet|da xu ly)/,
  ],
  ['done', /^(?:ngay|thoi diem) (?:giai quyet|xu ly|thuc hien xong|hoan thanh xu ly)(?: ho so| hs)?$/, 1],
  ['done', /^(?:hoan thanh|ket thuc|giai quyet xong)(?: xu ly)?(?: ngay)?$|^thoi gian giai quyet$/, 2],
  // Ngày tiếp nhận · Ngày nhận hồ sơ · Nhận hồ sơ
  [
    'received',
    /^(?:ngay|thoi gian|thoi diem|ngay gio|gio ngay)? ?(?:tiep nhan|nhan|vao so)(?: ho so| hs)?(?: chinh thuc)?$|ngay thang(?: nam)? (?:tiep )?nhan(?: ho so| hs)?$/,
  ],
  // Ngày nộp hồ sơ: where no column says when it was accepted
  ['received', /^(?:ngay|thoi gian|thoi diem|ngay gio) (?:nop|dang ky|gui)(?: ho so| hs)?(?: truc tuyen)?$/, 2],
  // Trạng thái · Tình trạng xử lý; not "tình trạng hôn nhân", "trạng thái thanh toán"
  [
    'status',
    /^(?:trang thai|tinh trang)(?: (?:ho so|hs|xu ly|giai quyet|hien tai|thuc hien|cua|tthc|xu ly ho so|giai quyet ho so))*$/,
  ],
  ['status', /^(?:ket qua (?:xu ly|giai quyet)|tien do(?: (?:xu ly|giai quyet|ho so))?|buoc xu ly)$/, 2],
  // Mức độ DVC · Loại dịch vụ công · Toàn trình
  ['serviceLevel', /^(?:muc do|muc|loai|cap do) (?:dich vu cong|dvc|cung cap|dvctt|truc tuyen)|^(?:dvc )?toan trinh/],
  // Hình thức thanh toán · Thanh toán trực tuyến
  ['paidOnline', /thanh toan/],
  // Hình thức nộp · Loại tiếp nhận · Kênh tiếp nhận · Nguồn hồ sơ
  [
    'channel',
    /^(?:hinh thuc|loai|kenh|nguon|cach thuc|phuong thuc)(?: hinh)?(?: (?:nop|tiep nhan|nhan|gui|dang ky|ho so|hs))+$/,
  ],
  ['channel', /^(?:kenh|nguon|noi nop)$/, 2],
  // Kết quả điện tử · Số hóa kết quả
  ['resultDigital', /ket qua dien tu|kq dien tu|so hoa (?:ket qua|kq)|ban dien tu/],
  // Tái sử dụng · Khai thác, sử dụng lại
  ['reused', /tai su dung|su dung lai|khai thac/],
  // Số hóa · Số hóa thành phần hồ sơ
  ['digitised', /so hoa/],
  // Lĩnh vực
  ['field', /^(?:ten |ma )?linh vuc/],
  // Tên thủ tục hành chính · TTHC · Nội dung hồ sơ · Tên nội dung
  [
    'procedure',
    /^(?:ten )?(?:thu tuc|tthc|loai ho so|loai thu tuc|noi dung(?: ho so| tom tat| giai quyet| cong viec| yeu cau)?$|dich vu cong)/,
  ],
  ['procedure', /^(?:ten ho so|trich yeu|ve viec|dich vu)/, 2],
  // Người xử lý · Cán bộ thụ lý
  [
    'officer',
    /^(?:ten )?(?:nguoi|can bo|cong chuc|chuyen vien|cb)(?: (?:dang )?(?:xu ly|thu ly|giai quyet|phu trach|thuc hien))/,
  ],
  ['officer', /^(?:ten )?(?:nguoi|can bo|cong chuc|chuyen vien|cb) (?:tiep nhan|nhan)(?: ho so)?$/, 1],
  // Đơn vị tiếp nhận · Cơ quan xử lý · Bộ phận thụ lý
  [
    'unit',
    /^(?:ten )?(?:don vi|co quan|phong ban|bo phan|phong)(?: (?:dang )?(?:xu ly|thu ly|giai quyet|thuc hien|phu trach|chu tri))?$/,
  ],
  ['unit', /^(?:don vi|co quan|phong ban|bo phan|noi) (?:tiep nhan|nop)(?: ho so)?$/, 1],
  // Phí · Lệ phí · Tổng tiền
  ['fee', /^(?:phi|le phi|muc phi|tong phi|tong tien|tong so tien|so tien|nghia vu tai chinh)(?![a-z])(?! buu chinh)/],
];

/**
 * The fields that a heading may name, the likeliest first; `above` are the headings over it ("Trả kết quả" over
 * "Ngày nhận"). What the column holds decides between them.
 */
export function caseFieldsOf(own: string, above: readonly string[] = []): readonly HeadingReading[] {
  const words = headingWords(own);
  if (words === '') return [];
  const over = above.map(headingWords).filter((text) => text !== '' && text !== words);
  const parent = (over.at(-1) ?? '').replace(/^thong tin /, '');
  const texts = [words, ...(parent === '' ? [] : [`${parent} ${words}`, `${words} ${parent}`])];
  const found: HeadingReading[] = [];
  for (const [index, text] of texts.entries())
    for (const [field, pattern, rank = 0] of RULES) {
      if (found.some((one) => one.field === field) || !pattern.test(text)) continue;
      found.push({ field, rank: index === 0 ? rank : rank + 1 });
    }
  return isOfResult(parent, found) ? [{ field: 'returned', rank: 0 }] : found;
}

/** "Ngày nhận" below "Trả kết quả" is the day on which the result was taken away, not that of receipt. */
const isOfResult = (parent: string, [first]: readonly HeadingReading[]): boolean =>
  first?.field === 'received' && /(?:^| )(?:ket qua|kq)(?: |$)/.test(parent);
