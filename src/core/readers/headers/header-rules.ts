import type { ColumnRole } from '../column-role';

/** How one wording of a heading gives a role. */
export interface HeaderRule {
  /** By which a trace knows it. */
  readonly name: string;
  readonly role: ColumnRole;
  /** Tested against one part of a heading, in lower case, one space between words. */
  readonly pattern: RegExp;
  /** The words alone leave it open: the column's content decides. */
  readonly open?: true;
}

const UNIT =
  '(?:(?:các )?(?:cơ quan|đơn vị|ngành|bộ phận|phòng ban|phòng|ban|sở|tổ chức|địa phương|tổ|cấp|nơi|chủ thể|lực lượng|đoàn thể|khối))';
const PERSON =
  '(?:người|cá nhân|lãnh đạo|chuyên viên|đồng chí|đ/c|họ tên|họ và tên|cán bộ|công chức|viên chức|cbcc|thành viên|nhân sự|nhân viên|ban lãnh đạo)';

/** What a unit or a person of a heading does. */
const DOES =
  '(?:thực hiện|phụ trách|đầu mối|trách nhiệm|giao|tham mưu|quản lý|theo dõi|báo cáo|triển khai|phân công|xử lý|soạn thảo|trình|thẩm định|ban hành|đề xuất|cung cấp|chỉ đạo|trực tiếp|đảm nhiệm|chịu|giúp việc|làm|kiểm tra)';

/** The first rule that fits a part of a heading decides; above each pattern the words that it reads. */
export const HEADER_RULES: readonly HeaderRule[] = [
  // STT · TT · Số TT · Số thứ tự
  rule('ordinal', 'ordinal', /^(?:s ?\.? ?t ?\.? ?t|t ?\.? ?t|số tt|số thứ tự|thứ tự|số stt|no|#)\.?$/),
  // Đơn vị tính · ĐVT · Đơn vị đo
  rule(
    'unit-of-measure',
    'unit-of-measure',
    /^(?:đơn vị (?:đo )?tính|đơn vị đo|đvt(?!\p{L})|đ\.v\.t|đơn vị\.t|unit$|đv tính|đ\/v tính|đv$)/u,
  ),
  // The "6 rõ": Rõ việc · Rõ người · Rõ trách nhiệm · Rõ thẩm quyền · Rõ thời gian · Rõ sản phẩm, kết quả
  rule('clear-task', 'task', /^rõ (?:việc|nhiệm vụ|nội dung|mục tiêu)/),
  rule('clear-person', 'person', /^rõ (?:người|cá nhân|con người)/),
  rule('clear-lead', 'lead', /^rõ (?:trách nhiệm|đơn vị|cơ quan|đầu mối|chủ trì)/),
  rule('clear-authority', 'other', /^rõ (?:thẩm quyền|quyền hạn|cấp)/),
  rule('clear-due', 'due', /^rõ (?:thời gian|thời hạn|tiến độ|hạn)/),
  rule('clear-product', 'deliverable', /^rõ (?:sản phẩm|kết quả|hiệu quả|đầu ra)/),
  // Đơn vị được kiểm tra · Cơ quan được giám sát: to whom it is done
  rule(
    'done-to',
    'other',
    new RegExp(
      `^(?:${UNIT}|${PERSON}) (?:được|chịu sự) (?:kiểm tra|thanh tra|giám sát|khảo sát|đánh giá|hỗ trợ|thụ hưởng)`,
    ),
  ),
  // Cấp trình · Cấp phê duyệt: before whom the document comes
  rule('submitted-to', 'other', /^cấp (?:trình|phê duyệt|thẩm quyền|có thẩm quyền|thông qua|quyết định)/),
  // Ghi chú · Chú thích
  rule(
    'note',
    'note',
    /^(?:ghi chú|chú thích|lưu ý|gc$|diễn giải|ý kiến khác|lý do|nguyên nhân|khó khăn|vướng mắc|notes?$|remarks?$)/,
  ),
  // Số, ký hiệu văn bản · Căn cứ pháp lý · Văn bản giao · Nguồn giao nhiệm vụ
  rule(
    'source-document',
    'source-document',
    /^(?:số,? ?(?:ký|kí)? ?hiệu|số văn bản|số vb|văn bản|vb (?:giao|chỉ đạo)|căn cứ|cơ sở (?:pháp lý|giao)|nguồn giao|ngày ban hành|ngày văn bản|ngày ký|trích yếu|tài liệu (?:tham chiếu|viện dẫn)|nguồn (?:nhiệm vụ|trích))/,
  ),
  // Mã số · Mã nhiệm vụ · Ký hiệu
  rule(
    'code',
    'code',
    /^(?:mã$|mã số|mã (?:nv|cv|ct|nhiệm vụ|chỉ tiêu|chỉ số|công việc|hiệu)|mã hiệu|ký hiệu|kí hiệu|id$)/,
  ),
  // Thời gian hoàn thành thực tế · Ngày hoàn thành thực tế
  rule('done-when', 'status', /^(?:thời gian|thời điểm|ngày|tiến độ) .*(?:thực tế|đã (?:hoàn thành|thực hiện))/),
  // Thời gian bắt đầu · Ngày bắt đầu · Từ ngày · Ngày giao
  rule(
    'start',
    'start',
    /^start(?: date)?$|^(?:(?:thời gian|thời điểm|thời hạn|ngày|tháng|mốc) )?(?:bắt đầu|khởi công|khởi động|triển khai từ|giao việc|giao nhiệm vụ)|^từ(?: ngày| tháng)?$|^ngày giao|^khởi đầu/,
  ),
  // Định kỳ báo cáo · Tần suất · Chu kỳ
  rule('recurrence', 'due', /^(?:định kỳ|tần suất|chu kỳ|kỳ báo cáo|kỳ thực hiện)/),
  // Tiến độ · Tiến độ thực hiện: a due date or a status
  rule('progress', 'due', /^tiến độ(?: thực hiện| triển khai| công việc)?(?: nhiệm vụ)?$/, 'open'),
  // Thời gian hoàn thành · Hoàn thành: the due date, or the day it was done
  rule('finished', 'due', /^(?:ngày |thời gian )?hoàn thành(?: nhiệm vụ)?$/, 'open'),
  // Khi nào xong · Bao giờ xong
  rule('when', 'due', /^(?:khi nào|bao giờ)/),
  // Ai làm · Ai thực hiện, in the words of small offices
  rule('who', 'person', /^ai (?:làm|thực hiện|phụ trách|chịu trách nhiệm|theo dõi)/),
  // Thời hạn · Thời gian thực hiện · Hạn hoàn thành · Mốc thời gian · Lộ trình · Kết thúc · Đến ngày
  rule(
    'due',
    'due',
    /^(?:thời gian|thời hạn|thời điểm|hạn\b|kỳ hạn|tg (?:thực hiện|hoàn thành)|tiến độ|mốc|lộ trình|deadline|due(?: date)?$|time(?:line)?$|kế hoạch hoàn thành|kết thúc|hoàn thành|đến(?: ngày| tháng)?$|ngày (?:kết thúc|hoàn thành|đến hạn|phải xong|trình)|dự kiến (?:thời gian|hoàn thành|thời hạn)|kế hoạch thời gian|năm (?:thực hiện|hoàn thành)|quý thực hiện|tháng thực hiện|quý$|tháng$)/,
  ),
  // Kinh phí · Dự toán · Nguồn lực
  rule(
    'budget',
    'budget',
    /^(?:(?:tổng |dự kiến |nguồn |nhu cầu |dự toán )*(?:kinh phí|dự toán|vốn|ngân sách)|nguồn lực|nguồn$|tổng mức|khái toán|chi phí|budget$|thành tiền|tài chính)/,
  ),
  // Điểm tự đánh giá · Điểm đạt được
  rule('points-reached', 'status', /^(?:số )?điểm (?:tự|đạt|đã|thực|cấp)/),
  // Điểm tối đa · Trọng số
  rule('weight', 'weight', /^(?:(?:số |thang )?điểm|trọng số|hệ số|tỷ trọng|tỉ trọng|thang điểm|barem)/),
  // Cách đo lường · Tiêu chí đánh giá · Công thức tính
  rule(
    'measure',
    'measure',
    /^(?:(?:cách|cách thức|phương pháp|phương thức|hình thức|chỉ số|chỉ tiêu|tiêu chí|tiêu chuẩn|công cụ|biện pháp)(?: để)? (?:đo|tính|đánh giá|xác định|theo dõi|kiểm tra|kiểm chứng)|đo lường|thước đo|công thức|nguồn số liệu|nguồn dữ liệu)/,
  ),
  // Minh chứng · Tài liệu kiểm chứng
  rule('evidence', 'deliverable', /^(?:(?:tài liệu|hồ sơ|văn bản)(?:,? tài liệu)? )?(?:minh chứng|kiểm chứng)/),
  // Kết quả thực hiện · Kết quả đạt được: the actual, or what is to be delivered
  rule(
    'results',
    'status',
    /^(?:kết quả|kq) (?:đến|thực hiện|đạt được|năm|\d|thực tế|tháng|quý|kiểm tra|đánh giá|tự)/,
    'open',
  ),
  // Kết quả: a target in an indicator table, a deliverable in a task table
  rule('result', 'deliverable', /^(?:kết quả|kq)$/, 'open'),
  // Sản phẩm · Kết quả đầu ra · Dự kiến sản phẩm
  rule(
    'deliverable',
    'deliverable',
    /^(?:(?:dự kiến |yêu cầu |tên |các |loại )*(?:sản phẩm|kết quả|đầu ra|sp\b)|outputs?$|deliverables?$|loại văn bản|hình thức (?:văn bản|sản phẩm|ban hành)|hình thức$|văn bản ban hành|cấp ban hành)/,
  ),
  // Tình trạng · Trạng thái · Ước thực hiện · Đánh giá
  rule(
    'status',
    'status',
    /^(?:tình trạng|trạng thái|tình hình|hiện trạng|thực trạng|đã thực hiện|ước thực hiện|ước th$|ước th |th(?: năm)? (?:19|20)\d\d|so sánh|ước (?:cả )?năm|thực hiện (?:năm|đến|tháng|quý|\d)|thực hiện$|mức độ hoàn thành|(?:đã|chưa|đang) (?:hoàn thành|thực hiện|triển khai)$|status$|progress$|đánh giá|tự đánh giá|kết luận|xếp loại|số liệu thực)/,
  ),
  // Tên chỉ tiêu · Nội dung chỉ tiêu · Danh mục nhiệm vụ
  rule(
    'named-targets',
    'task',
    /^(?:tên|nội dung|danh mục|danh sách|các)(?: các)? (?:chỉ tiêu|chỉ số|mục tiêu|tiêu chí)|^tên (?:loại )?văn bản/,
  ),
  // Mục tiêu · Mục đích
  rule('objective', 'objective', /^(?:mục tiêu|mục đích|mtcl|objectives?$)/),
  // Chỉ tiêu · Kế hoạch năm 2026 · Mức phấn đấu · Năm 2027
  rule(
    'target',
    'target',
    /^(?:(?:các )?chỉ tiêu|targets?$|kế hoạch(?: năm)? (?:19|20)\d\d|kh(?: năm)? (?:19|20)\d\d|kế hoạch (?:giao|năm)|(?:mức|giá trị|tỷ lệ|tỉ lệ|số lượng|khối lượng|ngưỡng|số liệu)(?: (?:phấn đấu|cần đạt|mục tiêu|kế hoạch|giao|đạt|hoàn thành|tối thiểu|yêu cầu|chỉ tiêu))*(?: năm(?: 20\d\d)?)?$|phấn đấu|(?:năm )?20\d\d$|(?:đến )?năm 20\d\d$|giai đoạn 20\d\d|mức đạt)/,
  ),
  // Kế hoạch: a target in an indicator table
  rule('plan', 'target', /^(?:kế hoạch|kh)$/, 'open'),
  // Nhiệm vụ · Nội dung công việc · Biện pháp thực hiện · Chỉ số · Tiêu chí
  rule(
    'task',
    'task',
    /^(?:(?:các|những|tên|danh mục|nhóm|chi tiết|mô tả) )*(?:nhiệm vụ|nội dung|công việc|công tác|hoạt động|giải pháp|biện pháp|đầu việc|phần việc|việc|hạng mục|chương trình|đề án|dự án|tiêu chí|chỉ số|danh mục|yêu cầu|vấn đề|kiến nghị|chuyên đề|văn bản(?= cần| phải)|tasks?$|activit(?:y|ies)$|kế hoạch|nv(?!\p{L})|đề tài|mô hình|(?:cách thức|phương thức|phương pháp|cách) (?:thực hiện|triển khai|tiến hành))/u,
  ),
  // Phân công nhiệm vụ · Phân công thực hiện: lead and support in one column
  rule('assigned', 'lead', /^phân công/, 'open'),
  // … chủ trì (with any head: cơ quan, công chức, người)
  rule('lead-word', 'lead', /chủ trì|chủ quản|chủ đầu tư|^(?:lead|responsible)(?: agency| unit)?$/),
  // … phối hợp · Hỗ trợ · Đơn vị tham gia
  rule(
    'support',
    'support',
    new RegExp(
      `phối hợp|^supporting(?: agency| unit)?$|^(?:${UNIT} |${PERSON} )?(?:hỗ trợ|tham gia|cùng thực hiện|liên quan|giúp việc)`,
    ),
  ),
  // Người thực hiện · Cán bộ phụ trách · Lãnh đạo chỉ đạo (but "Công chức Văn phòng" is a post, no heading)
  rule('person', 'person', new RegExp(`^pic$|^${PERSON}(?:$|[\\s,/].*${DOES})`, 'u')),
  // Đơn vị: an agency or a unit of measure
  rule('unit', 'lead', /^đơn vị$/, 'open'),
  // Đơn vị thực hiện · Cơ quan đầu mối · Trách nhiệm thực hiện · Phụ trách (but "Phòng Nội vụ" is a unit, no heading)
  rule(
    'in-charge',
    'lead',
    new RegExp(
      `^(?:${UNIT}(?:$|[\\s,/].*${DOES})|(?:chịu )?trách nhiệm|đầu mối|phụ trách|thực hiện bởi|tổ chức thực hiện|giao(?: cho)?$|thẩm quyền|tham mưu)`,
      'u',
    ),
  ),
];

function rule(name: string, role: ColumnRole, pattern: RegExp, open?: 'open'): HeaderRule {
  return open ? { name, role, pattern, open: true } : { name, role, pattern };
}
