/** What a cell's words look like, by shape alone; columns are judged by the share of their cells that fit. */
export type ContentShape = 'schedule' | 'organisation' | 'quantity' | 'unit' | 'status' | 'mark' | 'document' | 'text';

const SCHEDULE =
  /^(?:thường xuyên|hằng|hàng|định kỳ|trước|chậm nhất|trong|cuối|đầu|quý|tháng|năm 20|từ|đến|khi|sau|theo tiến độ|ngay sau|t\d|\d{1,2}[/.-]\d{1,2}|\d{1,2}\/20\d\d|20\d\d$|6 tháng|q[1-4i])/iu;
const PERIOD_INSIDE = /quý|tháng|20\d\d|thường xuyên|hằng năm|hàng năm|ngày|tuần|năm/iu;
const ORGANISATION =
  /^(?:(?:các|những) )?(?:ubnd|ủy ban|uỷ ban|hđnd|hội|ban|phòng|sở|bộ|ngành|văn phòng|vp|công an|trung tâm|tt|trạm|trường|đoàn|mttq|mặt trận|chi cục|cục|tổ|đảng|thường trực|đơn vị|cơ quan|công chức|cán bộ|bộ phận|thôn|xã|phường|tư pháp|địa chính|kế toán|tài chính|văn hóa|quân sự|bch|lãnh đạo|chủ tịch|phó|đ\/c|đồng chí|vnpt|viettel|bưu điện|cb|cc|quỹ|ngân hàng|liên|kho bạc|hạt|đội|nhà|huyện|thành phố|tỉnh|doanh nghiệp|công ty|vụ|viện|tổng cục|khoa|thanh tra|công đoàn|chi bộ|bệnh viện|học viện|nhóm|hiệu trưởng|giáo viên|ấp|khu phố)(?![\p{L}])/iu;
const QUANTITY =
  /^(?:[≥≤<>=]|tối thiểu|ít nhất|trên|dưới|không quá|đạt|từ|tối đa|hơn|khoảng|phấn đấu)*\s*\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*(?:%|\p{L}+(?: \p{L}+){0,3})?$/iu;
const UNIT =
  /^(?:%|tỷ lệ|tỉ lệ|phần trăm|người|hộ|hồ sơ|triệu(?: đồng)?|tỷ(?: đồng)?|đồng|tấn|tạ|kg|ha|m2|m3|km|xã|thôn|điểm|mô hình|lượt(?: người)?|cái|chiếc|văn bản|công trình|dự án|lớp|cuộc|buổi|tin|bài|bộ|thủ tục|ttcn|dn|htx|con|cây|giường|bác sĩ|lao động|hạng|bậc|sản phẩm|tiêu chí|kế hoạch|báo cáo|lần|chỉ số|cơ sở|trường|năm|‰)(?:\/\p{L}+(?: \p{L}+)*)?$/iu;
const STATUS =
  /^(?:đã|đang|chưa|không đạt|đạt$|hoàn thành|quá hạn|trễ hạn|đúng hạn|tạm dừng|xong|có$|không$|tốt$|khá$)/iu;
const DOCUMENT =
  /^(?:[-+•]\s*)?(?:các |bản |dự thảo |hồ sơ |01 )*(?:kế hoạch|báo cáo|quyết định|nghị quyết|công văn|văn bản|tờ trình|thông báo|chương trình|đề án|quy chế|hội nghị|biên bản|danh sách|bảng|hướng dẫn|chỉ thị|phương án|quy trình|kết luận|tài liệu|phần mềm|hệ thống|lớp|tin, bài|giấy)(?![\p{L}])/iu;

const MARK = /^[xX✓✔√+●]$/u;

/** A cross or a tick, alone in its cell. */
export const isMark = (text: string): boolean => {
  const words = text.length === 1 ? text : text.trim();
  return words.length === 1 && MARK.test(words);
};

/** Đ/c Nguyễn Văn An · Đồng chí An · Bà Lê Thị B */
const PERSON = /^[-+•*\s]{0,6}(?:[Cc]ác )?(?:[Đđ]\/[Cc]|[Đđ]ồng chí|[ÔôBb](?:ng|à))\.? ?\p{Lu}/u;

/** The shape of one cell's words. */
export function contentShape(text: string): ContentShape {
  const words = text.replace(/\s+/g, ' ').trim();
  if (MARK.test(words)) return 'mark';
  if (words.length <= 40 && UNIT.test(words)) return 'unit';
  if (words.length <= 90 && SCHEDULE.test(words) && PERIOD_INSIDE.test(words.replace(/\d{1,2}[/.-]\d{1,4}/, 'ngày')))
    return 'schedule';
  if (STATUS.test(words)) return 'status';
  if (words.length <= 60 && QUANTITY.test(words)) return 'quantity';
  if (DOCUMENT.test(words)) return 'document';
  return words.length <= 200 && ORGANISATION.test(words.replace(/^[-+•*\s]+/u, '')) ? 'organisation' : 'text';
}

/** How much of a column has each shape: `share('schedule')` of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly share: (...shapes: readonly ContentShape[]) => number;
  /** The share of cells that begin with a person's title and name; counted when asked for. */
  readonly persons: () => number;
  /** Characters of a filled cell, on average. */
  readonly length: number;
}

/** Enough cells to judge a column by. */
const SAMPLE = 200;

/** Looks at a column's filled cells (the first ones where there are many). */
export function columnContent(texts: readonly string[]): ColumnContent {
  const sample = texts.slice(0, SAMPLE);
  const shapes = sample.map(contentShape);
  const length = sample.reduce((sum, text) => sum + text.length, 0) / Math.max(1, sample.length);
  return {
    filled: sample.length,
    persons: () => sample.filter((text) => PERSON.test(text)).length / Math.max(1, sample.length),
    length,
    share: (...wanted) => shapes.filter((shape) => wanted.includes(shape)).length / Math.max(1, shapes.length),
  };
}
