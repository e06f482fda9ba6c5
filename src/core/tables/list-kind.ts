import { headingText } from '../readers/headers/read-header';
import type { GridRow, SheetGrid } from './sheet-grid';

/** What a sheet without a plan holds. */
export type ListKind = 'case-records' | 'survey' | 'feedback' | 'contacts' | 'report' | 'register' | 'other';

interface KindWords {
  readonly kind: ListKind;
  /** Headings of such lists, and of no other list. */
  readonly strong: RegExp;
  /** Headings that such lists share with others. */
  readonly weak: RegExp;
  /** What stands in their cells. */
  readonly cell: RegExp | null;
}

/** Headings as `headingText` gives them; the first kind wins where two fit alike. */
const KINDS: readonly KindWords[] = [
  {
    // Phản ánh, kiến nghị: Mã PAKN · Nội dung phản ánh · Người gửi · Cơ quan trả lời
    kind: 'feedback',
    strong:
      /phản ánh|kiến nghị|pakn|góp ý|khiếu nại|tố cáo|đơn thư|(?:người|công dân) (?:gửi|phản ánh)|(?:ngày|nội dung|kết quả|thời hạn|cơ quan|đơn vị) (?:trả lời|phúc đáp)/u,
    weak: /^ngày gửi|^lĩnh vực|^trạng thái|^tình trạng|^họ (?:và )?tên|^địa chỉ|điện thoại/u,
    cell: /^PAKN|^PA[-.]?\d/u,
  },
  {
    // Hồ sơ thủ tục hành chính: Mã hồ sơ · Chủ hồ sơ · Ngày hẹn trả · Ngày kết thúc xử lý · Số biên lai
    kind: 'case-records',
    strong:
      /^(?:mã|số)(?: số)? (?:hồ sơ|hs|biên nhận)|chủ hồ sơ|người nộp|tổ chức\/cá nhân nộp|hẹn trả|hạn trả|ngày (?:nộp|tiếp nhận|nhận) hồ sơ|kết thúc xử lý|số ngày (?:quá hạn|trễ)|lý do trễ|biên lai|loại tiếp nhận|ngày có kết quả|nhận kq/u,
    weak: /^ngày (?:nhận|tiếp nhận|nộp|trả)|thủ tục|^trạng thái|(?:người|cán bộ) (?:xử lý|thụ lý|tiếp nhận)|^địa chỉ|điện thoại|nội dung hồ sơ|^(?:lệ )?phí$|^đơn vị tiếp nhận/u,
    cell: /^(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d+)*-\d{6}-\d{3,}|^H\d{2}[.-]\d/u,
  },
  {
    // Khảo sát: Câu hỏi · Rất hài lòng · Bình thường · Không hài lòng · Số phiếu
    kind: 'survey',
    strong:
      /hài lòng|^bình thường$|câu hỏi|phương án trả lời|(?:số|mã) phiếu|^phiếu(?: số)?$|người (?:được khảo sát|trả lời)|^(?:hoàn toàn |rất )?(?:không )?đồng ý|^phân vân|^trung lập|ý kiến khác/u,
    weak: /^tuổi|^giới tính|^nam\/nữ|trình độ|học vấn|nghề nghiệp|dấu thời gian|timestamp|^câu \d|^tổng số phiếu|^chưa tốt|^tốt$|^kém$/u,
    cell: /^(?:rất |không |chưa )*hài lòng$/iu,
  },
  {
    // Danh bạ: Họ và tên · Chức vụ · Số điện thoại · Email
    kind: 'contacts',
    strong: /điện thoại|^(?:số )?(?:đt|sđt)|di động|e-?mail|thư điện tử|zalo|máy lẻ|facebook/u,
    weak: /^họ (?:và )?tên|^chức (?:vụ|danh)|ngày sinh|năm sinh|đơn vị công tác|nơi công tác|^địa chỉ|^giới tính|^quê quán|cccd|cmnd/u,
    cell: /^(?:\+?84|0)\s?\d{2,3}[ .]?\d{3}[ .]?\d{3,4}$|^[\w.-]+@[\w-]+\.\w/u,
  },
  {
    // Sổ theo dõi: Số đến · Số, ký hiệu · Trích yếu · Nơi nhận · Mã thủ tục
    kind: 'register',
    strong:
      /^số (?:đến|đi)$|^ngày (?:đến|đi|vào sổ|ban hành|văn bản)|trích yếu|ký hiệu|^nơi (?:nhận|gửi)|^mã (?:thủ tục|ttcn|tthc|tài sản|ngành|đơn vị|định danh)|số thẻ|số sổ|^tên tài sản|nguyên giá|^năm sử dụng|^quyển số|^người mượn|số lượng tồn/u,
    weak: /thủ tục hành chính$|^lĩnh vực|^mức độ|^số lượng|^đơn vị tính|^ghi chú|đơn giá|thành tiền|^ngày|^người (?:ký|nhận|giao)|^phí$|^lệ phí$/u,
    cell: null,
  },
  {
    // Báo cáo: Kết quả kỳ này · Cùng kỳ · So sánh · Tỷ lệ · Lũy kế
    kind: 'report',
    strong:
      /cùng kỳ|so (?:sánh|với)|l[uũ][yỹ] kế|kỳ (?:này|trước|báo cáo)|(?:thực hiện|kết quả|số liệu) (?:trong )?(?:tháng|quý|năm|6 tháng|9 tháng|kỳ)|ước (?:thực hiện|đạt|tính)|đã thực hiện|tỷ lệ (?:%|đạt|hoàn thành|thực hiện)|đạt (?:tỷ lệ|%)|tồn (?:kỳ|đầu|cuối)|phát sinh/u,
    weak: /^kết quả|^tổng(?: số| cộng)?$|^thực hiện|^số lượng|^tỷ lệ|^%|đúng hạn|quá hạn|trước hạn|trễ hạn|^xếp loại|^điểm|^năm 20\d\d|^(?:tháng|quý)/u,
    cell: null,
  },
];

/** Rows looked at: headings stand high, and a list says the same all the way down. */
const SAMPLE_ROWS = 60;
/** So much is needed: a strong heading counts two, a weak one and cells of the kind one. */
const ENOUGH = 3;

/** What kind of list a sheet without a plan is, from the headings and a sample of its cells. */
export function listKind(grid: SheetGrid): ListKind {
  if (isReport(grid)) return 'report';
  const rows = firstRows(grid, SAMPLE_ROWS);
  const headings = headingRows(rows).map((row) => row.cells.map((cell) => headingText(cell.text)));
  const scores = KINDS.map((words) => ({ kind: words.kind, score: scoreOf(words, headings, rows) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= ENOUGH ? best.kind : 'other';
}

const MAX_HEADING = 80;
const hasHeadings = (row: GridRow) =>
  row.cells.length >= 2 && row.cells.every((cell) => !cell.isNumber && cell.text.length <= MAX_HEADING);

/** Rows that may be headings: short words only, two cells and more. */
const headingRows = (rows: readonly GridRow[]) => rows.filter(hasHeadings).slice(0, 25);

/** The best heading, two rows of it where it is broken, and what stands in the cells. */
function scoreOf(
  { strong, weak, cell }: KindWords,
  headings: readonly (readonly string[])[],
  rows: readonly GridRow[],
) {
  const ofRow = headings.map((texts) => {
    const strongs = texts.filter((text) => strong.test(text)).length;
    const weaks = texts.filter((text) => !strong.test(text) && weak.test(text)).length;
    return strongs === 0 ? 0 : 2 * strongs + weaks;
  });
  const heading = Math.max(0, ...ofRow.map((score, i) => Math.max(score, score + (ofRow[i + 1] ?? 0))));
  return heading + (cell && heading < ENOUGH ? cellScore(cell, rows) : 0);
}

/** Whether a third of the rows hold such a cell. */
function cellScore(pattern: RegExp, rows: readonly GridRow[]): number {
  const fit = rows.filter((row) => row.cells.some((cell) => pattern.test(cell.text.trim()))).length;
  return fit >= 2 && fit * 3 >= rows.length ? ENOUGH : 0;
}

/** "BÁO CÁO", "TỔNG HỢP KẾT QUẢ …": what a title of figures begins with. */
const REPORT_TITLE =
  /^(?:báo cáo|(?:bảng )?tổng hợp (?:kết quả|số liệu)|(?:biểu|bảng) (?:tổng hợp )?số liệu|kết quả (?:thực hiện|đạt được))(?!\p{L})/u;

/** Whether a title above everything else says that the sheet reports figures. */
export function isReport(grid: SheetGrid): boolean {
  const rows = firstRows(grid, 8).filter((row) => row.cells.length <= 2);
  const isTitle = (text: string) => text.length < 300 && REPORT_TITLE.test(headingText(text));
  return rows.some((row) => row.cells.some((cell) => isTitle(cell.text)));
}

const firstRows = (grid: SheetGrid, count: number): readonly GridRow[] =>
  Array.from({ length: Math.min(count, grid.rows.length) }, (_, i) => grid.rows.at(i)!);
