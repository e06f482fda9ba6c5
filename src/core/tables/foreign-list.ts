import type { ColumnRole } from '../readers/column-role';
import { headingText } from '../readers/headers/read-header';

/** Headings of lists that are no plans: case records, contacts, fees, surveys. */
const FOREIGN =
  /mã hồ sơ|số hồ sơ|mã biên nhận|chủ hồ sơ|người nộp|ngày (?:tiếp )?nhận|ngày nộp|hẹn trả|hạn trả|ngày trả|trả kết quả$|thủ tục hành chính$|người xử lý|cán bộ thụ lý|số biên lai|điện thoại|^sđt|email|ngày sinh|năm sinh|giới tính|nam\/nữ|địa chỉ|cccd|cmnd|chức vụ|chức danh|họ (?:và )?tên|quê quán|trình độ|hài lòng|câu hỏi|phương án trả lời|số phiếu|đơn giá|thành tiền|số lượng tồn|học vấn|dân tộc|lý do trễ|loại tiếp nhận|(?<!kinh )phí$/u;

/** A heading of such a list. */
export function isForeignHeading(text: string): boolean {
  return text.length <= 40 && FOREIGN.test(headingText(text));
}

const TEXT: readonly ColumnRole[] = ['task', 'objective', 'target'];
const PLANNED: readonly ColumnRole[] = [
  'lead',
  'support',
  'person',
  'start',
  'due',
  'deliverable',
  'measure',
  'target',
];

/** Whether columns like these make a plan: something to do or reach, and who, when or how much; not a list of something else. */
export function isPlanTable(
  columns: readonly { readonly header: string; readonly roles: readonly ColumnRole[] }[],
): boolean {
  const foreign = columns.filter((column) => isForeignHeading(column.header)).length;
  const roles = columns.flatMap((column) => column.roles);
  const namesLead = columns.some((column) => /chủ trì/iu.test(column.header));
  const text = roles.find((role) => TEXT.includes(role));
  const planned = roles.some((role) => PLANNED.includes(role) && role !== text);
  const dutyList = foreign === 2 && columns.some((column) => /nhiệm vụ/iu.test(column.header));
  return text !== undefined && planned && (foreign < 2 || namesLead || dutyList);
}
