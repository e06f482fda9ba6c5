import { foldText } from '../../text/fold-text';

/**
 * Names of offices that hold a comma or "và", as their fields in order: ministries, departments of the province,
 * offices of the district (to 30/6/2025) and of the commune (before and after), centres, posts of commune officers.
 * Any run of neighbours may stand in a name ("Văn hóa và Thể thao"); abbreviations stand beside the words.
 */
const JOINT_NAMES: readonly string[] = [
  // Bộ, Sở, Phòng
  'văn hóa|thể thao|du lịch',
  'văn hóa|thể thao|truyền thông',
  'văn hóa|thể thao|truyền thanh',
  'văn hóa|thông tin|thể thao|du lịch',
  'văn hóa|thông tin|thể thao|truyền thanh',
  'văn hóa|thông tin|truyền thông',
  'văn hóa|khoa học|thông tin|thể thao',
  'văn hóa|khoa học|công nghệ',
  'văn hóa|thể thao|khoa học|thông tin',
  'văn hóa|gia đình',
  'văn hóa|xã hội',
  'văn hóa|nghệ thuật',
  'thể dục|thể thao',
  'truyền thông|văn hóa|thể thao',
  'nông nghiệp|môi trường',
  'nông nghiệp|phát triển nông thôn',
  'nông nghiệp|ptnt',
  'nông nghiệp|nông thôn',
  'tài nguyên|môi trường',
  'khoa học|công nghệ|môi trường',
  'khoa học|công nghệ|đổi mới sáng tạo|chuyển đổi số',
  'thông tin|truyền thông',
  'công nghệ thông tin|truyền thông',
  'công nghệ|chuyển đổi số',
  'giáo dục|đào tạo',
  'giáo dục nghề nghiệp|giáo dục thường xuyên',
  'kế hoạch|đầu tư',
  'kế hoạch|tài chính',
  'tài chính|kế hoạch',
  'tài chính|kế toán',
  'tài chính|đầu tư',
  'lao động|thương binh|xã hội',
  'thương binh|xã hội',
  'lao động|việc làm',
  'lao động|tiền lương',
  'kinh tế|hạ tầng|đô thị',
  'kinh tế|đô thị',
  'kinh tế|kế hoạch',
  'hạ tầng|đô thị',
  'xây dựng|đô thị|môi trường',
  'xây dựng|môi trường',
  'xây dựng|giao thông',
  'xây dựng|hạ tầng',
  'đô thị|môi trường',
  'địa chính|nông nghiệp|xây dựng|môi trường',
  'địa chính|xây dựng|đô thị|môi trường',
  'địa chính|môi trường',
  'địa chính|xây dựng',
  'nông nghiệp|xây dựng|môi trường',
  'giao thông|công chính',
  'giao thông|vận tải',
  'dân tộc|tôn giáo',
  'tôn giáo|dân tộc',
  'công thương|khoa học',
  'tư pháp|hộ tịch',
  'văn phòng|thống kê',
  'nội vụ|lao động',
  'y tế|dân số',
  'y tế|kế hoạch hóa gia đình',
  'dân số|kế hoạch hóa gia đình',
  'dân số|gia đình|trẻ em',
  'gia đình|trẻ em',
  'bảo vệ|chăm sóc trẻ em',
  'thi đua|khen thưởng',
  'tổ chức|cán bộ',
  'tổ chức|hành chính',
  'tổ chức|kiểm tra',
  'hành chính|tổ chức',
  'hành chính|tổng hợp',
  'hành chính|quản trị',
  'tổng hợp|thư ký',
  'thanh tra|kiểm tra',
  'thanh tra|pháp chế',
  'kiểm tra|giám sát',
  'kiểm tra|thi đua|khen thưởng',
  'xây dựng đảng|nội chính',
  'tuyên giáo|dân vận',
  'tuyên truyền|giáo dục|vận động',
  'phổ biến|giáo dục pháp luật',
  'phổ biến|giáo dục|pháp luật',
  // trung tâm, đài, ban, hội
  'phát thanh|truyền hình',
  'báo|phát thanh|truyền hình',
  'báo|đài',
  'truyền thanh|truyền hình',
  'tiếp nhận|trả kết quả',
  'tiếp nhận|trả kq',
  'tiếp nhận|giải quyết',
  'tiếp nhận|hoàn trả',
  'giới thiệu|trả kết quả',
  'thông tin|thư viện',
  'thông tin|tuyên truyền|cổ động',
  'thông tin|xúc tiến du lịch',
  'xúc tiến đầu tư|thương mại|du lịch',
  'xúc tiến|hỗ trợ doanh nghiệp',
  'đầu tư|thương mại|du lịch',
  'thương mại|du lịch',
  'trồng trọt|bảo vệ thực vật',
  'chăn nuôi|thú y',
  'chăn nuôi|thú y|thủy sản',
  'khuyến nông|khuyến ngư',
  'khuyến nông|dịch vụ nông nghiệp',
  'thủy lợi|phòng chống thiên tai',
  'thủy lợi|đê điều',
  'lâm nghiệp|kiểm lâm',
  'quản lý đê điều|phòng chống thiên tai',
  'đê điều|phòng chống thiên tai',
  'chất lượng|phát triển thị trường',
  'quản lý chất lượng|an toàn thực phẩm',
  'an toàn|vệ sinh thực phẩm',
  'vệ sinh|an toàn thực phẩm',
  'tiêu chuẩn|đo lường|chất lượng',
  'đo lường|chất lượng',
  'bưu chính|viễn thông',
  'nước sạch|vệ sinh môi trường',
  'quản lý dự án|phát triển quỹ đất',
  'đầu tư xây dựng|phát triển quỹ đất',
  'đtxd|phát triển quỹ đất',
  'xây dựng|phát triển quỹ đất',
  'trồng trọt|bvtv',
  'đô thị|xây dựng|môi trường',
  'trật tự đô thị|xây dựng',
  'đầu tư|xây dựng',
  'đăng ký đất đai|đo đạc',
  'khảo sát|thiết kế',
  'quan trắc|phân tích môi trường',
  'công viên|cây xanh',
  'bảo tồn|phát huy',
  'bảo tàng|thư viện',
  'văn học|nghệ thuật',
  'khoa học|kỹ thuật',
  'khuyến học|khuyến tài',
  'phục hồi chức năng|bảo trợ xã hội',
  'nuôi dưỡng|bảo trợ xã hội',
  'hoạt động văn hóa|thể thao',
  'nhà văn hóa|khu thể thao',
  'dịch vụ việc làm|bảo hiểm thất nghiệp',
  'chính sách|pháp luật',
  'nông|lâm sản|thủy sản',
  'nông|lâm|thủy sản',
  'nông|lâm|ngư nghiệp',
  'nông lâm sản|thủy sản',
  'khuyến công|xúc tiến thương mại',
  'khuyến công|tư vấn phát triển công nghiệp',
  'người khuyết tật|trẻ mồ côi',
  'da cam|dioxin',
  'báo chí|truyền thông',
  'thuộc|trực thuộc',
  'nội dung số|truyền thông',
  'khu kinh tế|các khu công nghiệp',
  'khu kinh tế|khu công nghiệp',
  'khu kinh tế|các kcn',
  'các khu công nghiệp|khu kinh tế',
  'các khu công nghiệp|chế xuất',
  'nông nghiệp|dịch vụ',
  'sản xuất|kinh doanh|dịch vụ',
  'sản xuất|dịch vụ',
  'sản xuất|thương mại|dịch vụ',
  'thương mại|dịch vụ',
  'đầu tư|thương mại|dịch vụ',
  'dịch vụ|thương mại',
  'xây dựng|thương mại',
  'tư vấn|xây dựng',
  'hòa giải|đối thoại',
  'nghiên cứu|phát triển',
  'nghiên cứu|đào tạo',
  'tư vấn|hỗ trợ',
  // phòng, chống; cứu nạn
  'phòng|chống',
  'phòng ngừa|ứng phó',
  'phòng cháy|chữa cháy|cứu nạn|cứu hộ',
  'chữa cháy|cứu nạn|cứu hộ',
  'phòng thủ dân sự|phòng chống thiên tai',
  'phòng chống thiên tai|tìm kiếm cứu nạn|phòng thủ dân sự',
  'thiên tai|tìm kiếm cứu nạn',
  'thiên tai|cứu hộ|cứu nạn',
  'ứng phó sự cố|thiên tai|tìm kiếm cứu nạn',
  'tội phạm|tệ nạn xã hội',
  'tham nhũng|lãng phí|tiêu cực',
  'tham nhũng|tiêu cực',
  'thất thoát|lãng phí',
  'an ninh|trật tự',
  'an ninh|quốc phòng',
  'quốc phòng|an ninh',
  'trật tự|an toàn giao thông',
  'bảo vệ an ninh|trật tự',
  // chữ viết tắt
  'vh|tt|dl',
  'vh|ttdl',
  'vh|xh',
  'vhtt|dl',
  'vhtt|tt',
  'vh|tt|tt',
  'nn|mt',
  'nn|ptnt',
  'nn|pt nông thôn',
  'nông nghiệp|mt',
  'tn|mt',
  'kh|cn',
  'kh|đt',
  'tc|kh',
  'gd|đt',
  'gdđt|tt',
  'tt|tt',
  'lđ|tb|xh',
  'lđtb|xh',
  'lđ-tb|xh',
  'lđ|tbxh',
  'kt|ht|đt',
  'ktht|đt',
  'kinh tế|ht',
  'pt|th',
  'tn|tkq',
  'tn|trả kq',
  'tiếp nhận|tkq',
  'tn|trả kết quả',
  'pctt|tkcn|ptds',
  'pccc|cnch',
  'pcct|tkcn',
  'đtxd|ptqđ',
  'qlda|ptqđ',
  'dt|tg',
  'tg|dv',
  'tđ|kt',
  'cntt|tt',
  'đc|xd|mt',
  'đc|nn|xd|mt',
  'xd|mt',
  'xd|đt|mt',
];

/** Joined by "và" alone: with a comma they are several schools or bodies. */
const ANDED: ReadonlySet<string> = new Set(
  ['th|thcs', 'tiểu học|thcs', 'tiểu học|trung học cơ sở', 'thcs|thpt', 'mn|th', 'báo|đài'].map(foldText),
);

const JOINED: ReadonlySet<string> = new Set(
  JOINT_NAMES.flatMap((name) => {
    const fields = foldText(name).split('|');
    return fields.slice(1).map((field, index) => `${fields[index]!}|${field}`);
  }),
);
const FIRST = new Set([...JOINED].map((pair) => pair.split('|')[0]!));
const SECOND = new Set([...JOINED].map((pair) => pair.split('|')[1]!));
/** Fields alone, as a cell that only lists them does ("Tư pháp, Địa chính"). */
const FIELDS = new Set([...FIRST, ...SECOND]);
const LONGEST = 6;

/** Whether words (folded) that end so and words that begin so are neighbours in one office's name. */
export function isJointName(left: string, right: string, and = false): boolean {
  const [ends, begins] = [lastRuns(left), firstRuns(right)];
  if (and && ends.some((end) => begins.some((begin) => ANDED.has(`${end}|${begin}`)))) return true;
  return ends.some((end) => FIRST.has(end) && begins.some((begin) => JOINED.has(`${end}|${begin}`)));
}

/** Whether the words (folded) are a room or a department with its whole name, all of known fields: "Phòng Văn hóa - Xã hội". */
export function isFieldOffice(words: string): boolean {
  const match = /^(?:so|phong) (.+)$/.exec(words);
  return match !== null && match[1]!.split(/\s?[-,&]\s?| va /).every((field) => FIELDS.has(field) && !INNER.has(field));
}
/** Rooms that any large office has inside: what follows is the office ("Phòng Tổ chức Công an tỉnh"). */
const INNER = new Set(
  ['hành chính', 'tổ chức', 'kế toán', 'tổng hợp', 'quản trị', 'cán bộ', 'tài chính'].map(foldText),
);

/** Whether the words (folded) begin with a field that offices are named after. */
export const startsWithField = (right: string): boolean => firstRuns(right).some((begin) => FIELDS.has(begin));

function lastRuns(words: string): string[] {
  const list = words.split(/[\s:]+/).slice(-LONGEST);
  return list.map((_, index) => list.slice(index).join(' ')).flatMap((run) => [run, ...afterDash(run)]);
}

/** "địa chính-xây dựng" ends with the field "xây dựng" too. */
const afterDash = (run: string): string[] => {
  const dash = Math.max(run.lastIndexOf('- '), run.lastIndexOf('-'));
  return dash < 0 ? [] : [run.slice(dash + 1).trim()];
};

function firstRuns(words: string): string[] {
  const list = words.split(/[\s.;:)]+/).slice(0, LONGEST);
  return list.map((_, index) => list.slice(0, index + 1).join(' '));
}
