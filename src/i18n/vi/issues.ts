import type { IssueTexts } from '../issue-texts';
import { named, quoted } from '../issue-texts';
import { sheetKindsVi } from './sheet-kinds';

const PARTS = {
  signature: 'chữ ký số',
  macros: 'macro',
  drawing: 'hình vẽ, biểu đồ',
  comments: 'ghi chú',
  vmlDrawing: 'ghi chú',
  threadedComment: 'chuỗi bình luận',
};

const CORRECTIONS = {
  'column-role': 'vai trò của cột',
  'header-rows': 'dòng tiêu đề',
  'table-end': 'chỗ hết bảng',
  'not-plan': 'bảng không thuộc kế hoạch',
  value: 'giá trị của một nhiệm vụ',
};

/** Doubts and failures in Vietnamese. */
export const issuesVi: IssueTexts = {
  'file.not-found': ({ file }) => `Không tìm thấy tệp${quoted(file)}. Kiểm tra lại tên tệp và thư mục.`,
  'file.is-folder': ({ file }) =>
    `Đường dẫn${quoted(file)} là một thư mục, không phải tệp. Ghi tên tệp .xlsx trong thư mục đó.`,
  'file.no-access': () =>
    'Không mở được tệp: tệp đang bị khóa hoặc bạn không có quyền đọc. Đóng chương trình đang mở tệp, kiểm tra quyền, rồi thử lại.',
  'file.not-xlsx': ({ format }) =>
    `Tệp này không phải sổ tính Excel (.xlsx)${format ? ` mà là ${format}` : ''}. Mở bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi thử lại.`,
  'file.old-xls': () => 'Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel rồi lưu lại thành .xlsx.',
  'file.encrypted': () => 'Tệp có mật khẩu mở. Bỏ mật khẩu rồi thử lại.',
  'file.damaged': ({ sheet }) =>
    `Tệp bị hỏng${sheet ? ` ở sheet${quoted(sheet)}` : ''}, không đọc được. Mở bằng Excel để sửa, rồi lưu lại.`,
  'file.too-large': () =>
    'Tệp quá lớn để đọc an toàn trên máy này. Chép các sheet kế hoạch sang một sổ tính mới rồi đọc sổ đó.',
  'file.content-lost': ({ content, sheet }) =>
    `Tệp lưu ra không giữ đúng được một phần của tệp gốc: ${named(PARTS, content)}${sheet ? ` (sheet${quoted(sheet)})` : ''}. Hãy kiểm tra lại.`,
  'workbook.empty': () => 'Sổ tính không có dữ liệu.',
  'workbook.structure-protected': () =>
    'Cấu trúc sổ tính đang được bảo vệ nên không thêm sheet được. Vào thẻ Xem lại, bỏ Bảo vệ sổ tính, rồi thử lại.',
  'workbook.read-only': () => 'Sổ tính chỉ cho đọc. Lưu thành một bản khác rồi thử lại.',
  'sheet.not-found': ({ sheet }) => `Không có sheet${quoted(sheet)} trong sổ tính.`,
  'sheet.protected': ({ sheet }) =>
    `Sheet${quoted(sheet)} đang được bảo vệ nên không ghi được. Bỏ bảo vệ sheet rồi thử lại.`,
  'sheet.too-large': ({ sheet, area }) =>
    `Sheet${quoted(sheet)} có dữ liệu trải trên vùng quá rộng (${area}) nên không đọc được. Xóa những ô thừa ở xa bảng, hoặc chỉ đọc sheet có kế hoạch.`,
  'sheet.no-plan': ({ sheet, kind }) => {
    if (kind === 'plan-text')
      return `Sheet${quoted(sheet)} là phần lời của kế hoạch; không đọc ra nhiệm vụ nào từ đó. Nếu phần này có giao việc, hãy xem thêm bằng mắt.`;
    return kind !== undefined && Object.hasOwn(sheetKindsVi, kind)
      ? `Sheet${quoted(sheet)} là ${named(sheetKindsVi, kind)}, không phải kế hoạch.`
      : `Không thấy kế hoạch ${sheet ? `trong sheet${quoted(sheet)}` : 'trong các sheet đã đọc'}. ParPlan tìm bảng có cột nhiệm vụ, đơn vị, thời hạn, hoặc các mục đánh số.`;
  },
  'cell.legacy-letters': ({ count }) =>
    `${count} ô gõ bằng phông cũ (TCVN3 hay VNI), đã đọc theo chữ hiện trên phông đó; kế hoạch giữ nguyên. Xem lại vài ô; muốn chắc thì chuyển cả sheet sang Unicode.`,
  'cell.error-value': ({ error }) => `Ô có lỗi${quoted(error)} nên không đọc được. Sửa ô rồi đọc lại.`,
  'cell.text-cut': () =>
    'Nội dung dài hơn mức một ô Excel chứa được nên bị cắt phần cuối. Xem toàn văn trong kế hoạch.',
  'host.cell-edit-mode': () => 'Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc rồi thử lại.',
  'host.busy': () => 'Excel đang bận. Chờ một lát rồi thử lại.',
  'host.payload-too-large': () => 'Dữ liệu gửi cho Excel quá lớn.',
  'host.access-denied': () => 'Excel từ chối thay đổi này. Kiểm tra xem sổ tính có bị khóa hay chỉ cho đọc không.',
  'host.not-supported': () => 'Phiên bản Excel này chưa hỗ trợ việc cần làm.',
  'host.failed': () => 'Excel không làm được việc này. Thử lại; nếu vẫn lỗi, lưu sổ tính, đóng rồi mở lại.',
  'host.cancelled': () => 'Đã dừng theo yêu cầu.',
  'plan.year-missing': () =>
    'Không thấy năm của kế hoạch nên thời hạn không ghi năm chưa tính được ngày. Ghi năm vào tiêu đề, hoặc cho ParPlan biết năm khi đọc.',
  'plan.number-blank': ({ what }) =>
    `Kế hoạch còn để trống ${what === 'number' ? 'số' : what === 'date' ? 'ngày ban hành' : 'số và ngày ban hành'}. Kiểm tra xem đây có phải bản đã ban hành không.`,
  'table.column-role-unknown': ({ header, role, known }) =>
    known !== undefined
      ? `Cột${quoted(header)} không thuộc phần ParPlan theo dõi nên không dùng đến.`
      : role === undefined
        ? `Chưa rõ cột${quoted(header)} chứa gì nên không dùng đến. Nếu cần cột này, hãy chọn vai trò cho cột.`
        : `Tên cột${quoted(header)} không nói rõ cột chứa gì; vai trò của cột được đoán theo nội dung các ô. Xem lại vai trò của cột.`,
  'table.cells-unread': ({ count }) =>
    `${count} ô nằm ngoài các cột có tiêu đề nên không đọc. Nếu là nội dung của kế hoạch, ghi tiêu đề cho cột rồi đọc lại.`,
  'table.values-shared': () =>
    'Hàng này để trống đơn vị hoặc thời hạn; đã lấy theo hàng có số thứ tự ngay trên. Xem lại nếu hàng này của đơn vị khác.',
  'table.column-missing': ({ what }) =>
    what === 'due'
      ? 'Bảng không có cột thời hạn nên chưa rõ các nhiệm vụ phải xong khi nào.'
      : 'Bảng không có cột đơn vị nên chưa rõ các nhiệm vụ do ai làm.',
  'table.ordinal-repeated': ({ number }) => `Số thứ tự ${number} có hai lần liền nhau. Xem có phải đánh nhầm số không.`,
  'table.ordinal-skipped': ({ number }) => `Thiếu số thứ tự ${number}. Xem có sót hàng nào không.`,
  'table.row-unnumbered': ({ after }) =>
    `Hàng này không có số thứ tự (sau số ${after}); được đọc thành một nhiệm vụ riêng. Xem lại nếu đây là phần tiếp của hàng trên.`,
  'assignment.lead-missing': () =>
    'Nhiệm vụ chưa ghi đơn vị chủ trì. Bổ sung vào kế hoạch, hoặc sửa nếu ParPlan đọc sót.',
  'assignment.task-missing': () =>
    'Hàng này có đơn vị hoặc thời hạn nhưng không ghi nội dung nhiệm vụ. Bổ sung nội dung.',
  'assignment.repeated': ({ row }) =>
    `Nhiệm vụ này đã có ở hàng ${row}, cùng đơn vị và thời hạn. Xem có phải chép thừa không.`,
  'target.contradiction': ({ first, second }) =>
    `Hai chỉ tiêu trái nhau:${quoted(first)} và${quoted(second)}. Xem lại con số hoặc chữ “tối thiểu”, “tối đa”.`,
  'schedule.start-after-due': ({ start, due }) =>
    `Thời gian bắt đầu${quoted(start)} sau thời hạn${quoted(due)}. Xem lại hai ô.`,
  'schedule.two-deadlines': ({ task, due }) =>
    `Nội dung nhiệm vụ ghi${quoted(task)} nhưng ô thời hạn ghi${quoted(due)}. Chọn một thời hạn.`,
  'schedule.before-issued': ({ due, issued }) =>
    `Thời hạn${quoted(due)} đã qua trước ngày ban hành kế hoạch (${issued}). Xem lại thời hạn.`,
  'schedule.status-instead': ({ text }) =>
    `Ô thời hạn ghi tình trạng${quoted(text)}, không phải thời gian. Ghi ngày, tháng hoặc quý.`,
  'organisation.lead-also-support': ({ unit }) =>
    `Đơn vị${quoted(unit)} vừa chủ trì vừa phối hợp cùng một nhiệm vụ. Bỏ một chỗ.`,
  'target.unread-number': ({ number }) =>
    `Chưa rõ số${quoted(number)} có phải chỉ tiêu không nên chưa tính đến. Nếu phải, ghi rõ hơn, ví dụ “đạt tối thiểu 95%”.`,
  'target.number-missing': ({ text }) =>
    `Chỉ tiêu thiếu con số:${quoted(text)}. Bổ sung con số, nếu không thì chưa có căn cứ đánh giá.`,
  'target.share-above-100': ({ text }) => `Tỷ lệ lớn hơn 100%${quoted(text)}. Xem có gõ nhầm số không.`,
  'schedule.unread': ({ text }) =>
    `Chưa đọc hết thời hạn${quoted(text)}. Ghi rõ ngày, tháng hoặc quý, hoặc sửa trong ParPlan.`,
  'schedule.year-assumed': ({ text, year }) =>
    `Thời hạn${quoted(text)} không ghi năm trong một kế hoạch nhiều năm; đang lấy năm ${year}. Ghi thêm năm.`,
  'schedule.outside-plan-year': ({ text, year }) =>
    `Thời hạn${quoted(text)} nằm ngoài năm của kế hoạch (${year}). Xem có gõ nhầm năm không.`,
  'schedule.impossible-date': ({ text }) => `Không có ngày${quoted(text)} trong lịch. Ghi lại thời hạn.`,
  'schedule.swapped-date': ({ read, other }) =>
    `Có thể Excel đã đảo ngày và tháng của ô này: đang đọc là ${read}, cách đọc kia là ${other}. Nếu chưa đúng, gõ lại ngày vào ô.`,
  'text.unfinished': ({ text }) => `Câu dừng giữa chừng:${quoted(text)}. Xem có sót chữ không.`,
  'text.impossible-date': ({ text }) => `Ngày${quoted(text)} trong câu này không có thật. Xem có gõ nhầm không.`,
  'text.likely-slip': ({ text, meant }) => `Chữ${quoted(text)} có lẽ là${quoted(meant)} gõ nhầm; đã đọc như vậy.`,
  'organisation.person-in-unit': () =>
    'Cột đơn vị ghi tên người. Nếu cần theo dõi theo đơn vị, ghi thêm đơn vị của người đó.',
  'correction.cell-gone': ({ id, what, cell, sheet }) =>
    `Chỗ sửa ${id} (${named(CORRECTIONS, what)}) chưa áp dụng được vì không còn thấy ô ${cell} của sheet${quoted(sheet)} như lúc sửa. Bỏ chỗ sửa này, hoặc sửa lại trên bảng hiện nay.`,
  'correction.not-applied': ({ id, what, cell, sheet }) =>
    `Chỗ sửa ${id} (${named(CORRECTIONS, what)}) chưa áp dụng được: ô ${cell} của sheet${quoted(sheet)} nay không còn ${what === 'value' ? 'là ô của một nhiệm vụ' : 'nằm trong tiêu đề của một bảng'}. Bỏ chỗ sửa này, hoặc sửa lại trên bảng hiện nay.`,
  'correction.unknown-id': ({ id }) => `Không có chỗ sửa ${id}. Xem lại danh sách các chỗ đã sửa.`,
  'correction.nothing-left': () => 'Sửa như vậy thì không còn đọc được nhiệm vụ nào, nên cách đọc cũ được giữ nguyên.',
  'register.changed-by-user': ({ id, column }) =>
    `Ô${quoted(column)} của dòng ${id} đã được bạn sửa nên được giữ nguyên.`,
  'register.source-gone': ({ id }) => `Dòng ${id} không còn trong kế hoạch; dòng được giữ lại và đánh dấu.`,
  'register.ambiguous-match': ({ id, fresh, before, after }) =>
    `Chưa chắc dòng ${id}${quoted(before)} đã ghi trước đây có phải là mục${quoted(after)} trong kế hoạch nay không, nên mục này được ghi thành dòng riêng${fresh ? ` ${fresh}` : ''}. Xem lại hai dòng.`,
  'register.no-room': ({ sheet, cell }) =>
    `Bảng trên sheet${quoted(sheet)} cần thêm chỗ nhưng ô ${cell} đã có nội dung. Dời nội dung đó rồi ghi lại.`,
  'register.name-taken': ({ name }) =>
    `Sổ tính đã có tên${quoted(name)} của bạn, trùng với tên ParPlan cần dùng. Vào thẻ Công thức, Trình quản lý tên, đổi tên đó rồi ghi lại.`,
  'write.failed-rolled-back': () => 'Ghi không thành công. Sổ tính đã được trả về như trước khi ghi.',
  'write.failed-needs-recovery': () =>
    'Ghi dở dang vì Excel ngừng trả lời. Mở lại bảng ParPlan và bấm Khôi phục để trả sổ tính về như trước.',
  'write.undo-too-large': () => 'Thay đổi này quá lớn để giữ bản hoàn tác. Lưu một bản sao trước khi ghi.',
  'write.nothing-to-write': () => 'Chưa có nhiệm vụ hay chỉ tiêu nào để ghi.',
  'highlight.no-register': () => 'Chưa có sheet chỉ tiêu của ParPlan. Ghi ra sheet trước, rồi tô màu.',
  'highlight.nothing-to-remove': () => 'Không có phần tô màu nào của ParPlan để bỏ.',
  'state.unreadable': () =>
    'Phần ghi nhớ của ParPlan trong sổ tính không đọc được (có thể do phiên bản mới hơn ghi). Không có gì bị thay đổi.',
  'state.lost': () =>
    'Có sheet do ParPlan ghi nhưng phần ghi nhớ đi kèm đã mất, nên không biết dòng nào ứng với mục nào. Sao chép hai sheet đó sang sổ khác, xóa chúng ở đây rồi ghi lại.',
  'state.unfinished-change': () => 'Lần ghi trước còn dở dang. Khôi phục trước khi ghi tiếp.',
  'undo.cells-changed': ({ count, cells }) => `${count} ô đã thay đổi sau khi ghi nên được giữ nguyên: ${cells}.`,
  'undo.nothing': () => 'Không có thay đổi nào của ParPlan để hoàn tác.',
  'cases.none': () =>
    'Không thấy danh sách hồ sơ nào: cần một hàng tiêu đề có ngày tiếp nhận hoặc ngày hẹn trả, cùng mã hồ sơ, thủ tục hay trạng thái.',
  'function.unequal-shapes': ({ due, done }) =>
    `Hai vùng phải cùng số hàng và số cột: vùng ngày hẹn ${due}, vùng ngày xong ${done}.`,
  'function.no-cases': () => 'Không có hồ sơ nào để tính tỷ lệ: mẫu số bằng 0.',
  'function.unreadable-date': ({ row, column, text }) =>
    `Hàng ${row}, cột ${column} của vùng không phải là ngày${quoted(text)}. Nhập ngày hoặc chữ dạng dd/mm/yyyy.`,
  'function.unreadable-as-of': ({ text }) =>
    `Ngày tính đến không phải là ngày${quoted(text)}. Nhập ngày hoặc chữ dạng dd/mm/yyyy.`,
  'function.unknown-choice': ({ value, choices }) => `Không có lựa chọn${quoted(value)}. Chọn một trong: ${choices}.`,
  'function.bad-index': () => 'Số thứ tự phải là số nguyên từ 1 trở lên.',
  'function.no-target': () => 'Không thấy chỉ tiêu nào trong văn bản.',
  'function.no-such-target': ({ index, count }) => `Văn bản chỉ có ${count} chỉ tiêu, không có chỉ tiêu thứ ${index}.`,
  'function.no-threshold': ({ text }) => `Chỉ tiêu${quoted(text)} là mức tăng, giảm hoặc xu hướng nên không có ngưỡng.`,
  'function.no-upper': ({ text }) => `Chỉ tiêu${quoted(text)} không có mức trên.`,
  'function.several-targets': ({ count }) =>
    `Văn bản có ${count} chỉ tiêu: ghi thêm đối số index để chọn chỉ tiêu thứ mấy.`,
  'function.no-actual': ({ text }) => `Kết quả không phải là số${quoted(text)}: nhập số, 95% là 0,95.`,
  'function.no-baseline': ({ text }) =>
    `Chỉ tiêu${quoted(text)} so với kỳ trước: ghi thêm đối số baseline là kết quả kỳ trước.`,
  'function.unequal-ranges': ({ first, second }) =>
    `Hai vùng phải cùng số hàng và số cột, hoặc một trong hai là một ô: đang là ${first} và ${second}.`,
  'function.bad-days': () => 'Số ngày làm việc phải là số.',
  'function.bad-year': ({ text }) => `Năm của kế hoạch không đúng${quoted(text)}: nhập năm gồm bốn chữ số, ví dụ 2026.`,
  'function.unreadable-day': ({ text }) => `Không phải là ngày${quoted(text)}. Nhập ngày hoặc chữ dạng dd/mm/yyyy.`,
  'function.unreadable-calendar': ({ row, text }) =>
    `Hàng ${row} của lịch riêng không đọc được${quoted(text)}: cột đầu là ngày, cột sau là "nghỉ" hoặc "làm bù".`,
  'function.no-calendar': ({ year }) =>
    `Chưa có lịch nghỉ của năm ${year}: ghi thêm đối số calendar là các ngày nghỉ, làm bù của năm đó.`,
  'function.no-schedule': ({ text }) => `Không đọc được thời hạn nào${quoted(text)}.`,
  'function.no-day': ({ text }) =>
    `Thời hạn${quoted(text)} là định kỳ hoặc tính từ một sự kiện nên không có ngày cụ thể; dùng "canonical" để xem cách đọc.`,
  'function.unknown-indicator': ({ text }) =>
    `Bộ chỉ số 766 không có chỉ số${quoted(text)}: ghi số của chỉ số, ví dụ "2.1".`,
  'function.bad-rate': ({ text }) => `Tỷ lệ không đúng${quoted(text)}: nhập số từ 0 đến 1, 95% là 0,95.`,
  'function.bad-points': ({ text }) => `Tổng điểm không đúng${quoted(text)}: nhập số từ 0 đến 100.`,
  'function.unknown-answer': ({ row, text }) =>
    `Hàng ${row} của vùng không phải là mức hài lòng${quoted(text)}: dùng "rất hài lòng", "hài lòng", "không hài lòng" … hoặc số mức.`,
  'function.unknown-channel': ({ row, text }) =>
    `Hàng ${row} của vùng không phải là hình thức nộp đã biết${quoted(text)}: dùng "trực tuyến", "trực tiếp" hoặc "bưu chính".`,
  'function.no-organisation': () => 'Không thấy đơn vị hay cá nhân nào trong ô.',
};
