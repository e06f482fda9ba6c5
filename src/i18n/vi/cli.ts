import type { CliTexts } from '../cli-texts';
import { correctVi } from './correct';

/** The command line in Vietnamese. */
export const cliVi: CliTexts = {
  usage: 'Cách dùng: parplan write KE_HOACH.xlsx -o KET_QUA.xlsx [--lang vi|en] [--year NĂM] [--sheet TÊN] [--force]',
  unknownArgument: (argument) => `Không hiểu tham số ${argument}`,
  lacksValue: (argument) => `Tham số ${argument} thiếu giá trị`,
  wrongValue: (argument, value) => `Tham số ${argument} không nhận giá trị “${value}”`,
  lacksInput: 'Thiếu tên tệp kế hoạch',
  lacksOutput: 'Thiếu tên tệp kết quả (-o KET_QUA.xlsx)',
  wouldOverwrite: (file) => `${file}: là chính tệp kế hoạch; thêm --force nếu muốn ghi đè`,
  cannotWrite: (file, reason) => `${file}: không ghi được (${reason})`,
  writeFaults: {
    noFolder: 'thư mục chưa có; tạo thư mục rồi thử lại',
    isFolder: 'đây là một thư mục; ghi thêm tên tệp .xlsx',
    noAccess: 'không có quyền ghi, hoặc tệp đang mở trong chương trình khác; đóng tệp hay chọn thư mục khác',
    inUse: 'tệp đang được chương trình khác mở; đóng lại rồi thử lại',
    noSpace: 'ổ đĩa hết chỗ; dọn bớt rồi thử lại',
    badName: 'tên tệp không dùng được; chọn tên khác',
    other: 'hệ thống báo lỗi',
  },
  wrongOutput: (file) => `Tệp kết quả phải có đuôi .xlsx hoặc .xlsm, không phải “${file}”`,
  internalFault: (detail) =>
    `ParPlan gặp lỗi ngoài dự kiến, chưa ghi gì: ${detail}. Hãy gửi dòng này cho người phát triển`,
  wrote: (file, { assignments, targets, sheets }) =>
    `${file}: “${sheets.assignments}” thêm ${assignments.added.length}, cập nhật ${assignments.changed.length}, giữ ${assignments.kept.length}; ` +
    `“${sheets.targets}” thêm ${targets.added.length}, cập nhật ${targets.changed.length}, giữ ${targets.kept.length}`,
  painted: (missed, met, noData, other) =>
    `Chỉ tiêu: ${met} đạt, ${missed} chưa đạt, ${noData} chưa có số liệu, ${other} không so được bằng số`,
  note: 'Lưu ý',
  correct: correctVi,
};
